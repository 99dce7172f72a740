/** Styles of home. */

import { css } from 'lit';

export const homeStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  h1 {
    font-size: var(--text-xxl);
  }
  .lead {
    font-size: var(--text-l);
  }
  .starts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
  }
  .private {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    flex: 1 1 18rem;
    font-size: var(--text-s);
  }
  .private .icon,
  .scaled .icon {
    color: var(--primary);
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    border: 2px solid var(--primary);
    background: var(--primary-soft);
  }
  .exercises {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: var(--space-4);
    counter-reset: exercise;
  }
  .exercise {
    display: grid;
    grid-template-rows: 11.5rem auto;
    gap: var(--space-3);
    padding: var(--space-4);
    counter-increment: exercise;
    position: relative;
  }
  .exercise::before {
    content: counter(exercise);
    position: absolute;
    top: var(--space-3);
    inset-inline-start: var(--space-3);
    display: grid;
    place-content: center;
    width: 2.1rem;
    height: 2.1rem;
    border-radius: 50%;
    background: var(--primary-soft);
    color: var(--primary);
    font-weight: 750;
  }
  .exercise h2 {
    font-size: 1.25rem;
  }
  .exercise p {
    color: var(--ink-soft);
    font-size: var(--text-s);
    line-height: 1.35;
  }
  .exercise .care {
    margin-top: var(--space-2);
    color: var(--accent);
    font-weight: 600;
  }
  hf-figure {
    height: 100%;
    min-height: 0;
  }
  .scaled {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-size: var(--text-s);
  }
  .foot {
    font-size: var(--text-s);
  }
  a {
    color: var(--primary);
    font-weight: 600;
  }
  @media (max-width: 900px) {
    .exercises {
      grid-template-columns: 1fr;
      gap: var(--space-3);
    }
    .exercise {
      grid-template: auto / 6.5rem 1fr;
      align-items: center;
      padding: var(--space-3) var(--space-4);
    }
    hf-figure {
      height: 6.25rem;
    }
    .starts .button,
    .offer .button {
      flex: 1 1 100%;
    }
    h1 {
      font-size: var(--text-xl);
    }
    .lead {
      font-size: var(--text-m);
    }
  }
  .version {
    font-weight: 650;
  }
  .change {
    color: var(--accent);
    font-weight: 600;
  }
  .left-out {
    display: grid;
    gap: var(--space-2);
  }
`;

/** Styles of the safety questions. */

import { css } from 'lit';

export const safetyStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
    max-width: 54rem;
    margin-inline: auto;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--space-2);
    font-weight: 600;
  }
  .progress i {
    flex: 1 0 100%;
    height: 0.5rem;
    border-radius: 1rem;
    background: var(--line);
  }
  .progress b {
    display: block;
    height: 100%;
    border-radius: 1rem;
    background: var(--primary);
  }
  .ask {
    display: grid;
    gap: var(--space-5);
  }
  .ask h1 {
    outline: none;
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--space-3);
  }
  .answers .chosen {
    border-color: var(--primary);
    background: var(--primary-soft);
  }
  .rules li {
    display: flex;
    gap: 0.7rem;
    align-items: flex-start;
    margin-top: var(--space-3);
  }
  .rules .icon {
    margin-top: 0.2em;
    color: var(--primary);
  }
  .agree {
    display: flex;
    align-items: center;
    gap: 1rem;
    min-height: 4rem;
    padding: var(--space-3) var(--space-4);
    border: 2px solid var(--line-strong);
    border-radius: var(--radius);
    font-weight: 600;
    cursor: pointer;
  }
  .agree input {
    flex: none;
    width: 2rem;
    height: 2rem;
    accent-color: var(--primary);
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    justify-content: space-between;
  }
  .go .primary {
    flex: 0 1 18rem;
  }
  @media (max-width: 620px) {
    .answers {
      grid-template-columns: 1fr;
    }
    .go .primary {
      flex: 1 1 100%;
      order: -1;
    }
  }
`;

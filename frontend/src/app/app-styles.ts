/** Styles of the frame around the views. */

import { css } from 'lit';

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    width: 100%;
    max-width: 68rem;
    margin-inline: auto;
    padding: var(--space-4) var(--space-5);
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    min-height: 3rem;
    color: var(--ink);
    font-size: 1.35rem;
    font-weight: 750;
    letter-spacing: calc(var(--tight) * -0.01em);
    text-decoration: none;
  }
  .brand img {
    width: 2.4rem;
    height: 2.4rem;
  }
  nav {
    display: flex;
    gap: var(--space-1);
  }
  nav a {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 3rem;
    padding: 0 1.1rem;
    border-radius: 999px;
    color: var(--ink-soft);
    font-weight: 600;
    text-decoration: none;
  }
  nav a:hover {
    background: var(--surface-2);
  }
  nav a[aria-current='page'] {
    background: var(--primary-soft);
    color: var(--primary);
  }
  main {
    flex: 1;
    width: 100%;
    max-width: 68rem;
    margin-inline: auto;
    padding: var(--space-2) var(--space-5) var(--space-7);
    outline: none;
  }
  main:focus-visible {
    outline: none;
  }
  main.wide {
    display: flex;
    flex-direction: column;
    max-width: none;
    padding: 0;
  }
  main.alone {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: var(--space-4);
    max-width: 34rem;
  }
  .newer,
  .trouble {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    width: min(66rem, calc(100% - 2 * var(--space-4)));
    margin: var(--space-2) auto;
    padding: var(--space-2) var(--space-4);
    border: 2px solid var(--hurt);
    border-radius: var(--radius);
    background: var(--hurt-soft);
  }
  .newer {
    border-color: var(--primary);
    background: var(--primary-soft);
  }
  .newer p,
  .trouble p {
    flex: 1;
  }
  @media (max-width: 620px) {
    header {
      gap: var(--space-2);
      padding: var(--space-2) var(--space-4);
    }
    nav {
      flex: 1;
      gap: 0;
      min-width: 0;
    }
    /* The sign is enough where four menus have to fit beside it; its name is still read aloud. */
    .brand {
      flex: none;
      justify-content: center;
      gap: 0;
      min-width: 2.75rem;
      font-size: 0;
    }
    nav a {
      flex: 1 1 auto;
      flex-direction: column;
      justify-content: center;
      gap: 0.1rem;
      min-width: 2.75rem;
      padding: 0.25rem;
      border-radius: var(--radius);
      font-size: 0.74rem;
      line-height: 1.1;
      text-align: center;
      overflow-wrap: anywhere;
    }
    nav a span {
      max-width: 100%;
    }
    main {
      padding-inline: var(--space-4);
    }
  }
  @media print {
    header,
    .trouble {
      display: none;
    }
    main {
      max-width: none;
      padding: 0;
    }
  }
`;

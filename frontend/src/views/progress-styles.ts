/** Styles of the progress page. */

import { css } from 'lit';

export const progressStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .card {
    display: grid;
    gap: var(--space-3);
    align-content: start;
    min-width: 0;
  }
  .told {
    padding-inline-start: var(--space-3);
    border-inline-start: 6px solid var(--primary);
    font-weight: 600;
  }
  .told.right {
    border-inline-start-color: var(--accent);
    border-inline-start-style: dashed;
  }
  summary {
    min-height: 2.75rem;
    align-content: center;
    color: var(--primary);
    font-weight: 650;
    cursor: pointer;
  }
  table {
    width: 100%;
    max-width: 34rem;
    margin-block: var(--space-2) var(--space-4);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: var(--space-2);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.35rem 0.5rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
  }
  th,
  td,
  .button {
    overflow-wrap: anywhere;
  }
  figure,
  details {
    min-width: 0;
  }
  tbody th {
    font-weight: 400;
  }
  .drawn {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--space-4);
    align-items: start;
  }
  figure {
    display: grid;
    gap: var(--space-2);
  }
  figcaption,
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    font-size: var(--text-s);
  }
  .of {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .of i {
    width: 1.6rem;
    border-top: 4px solid var(--primary);
  }
  .of i.first {
    border-top-color: var(--line-strong);
  }
  .of i.before {
    width: 0.7rem;
    border-top: 0.7rem solid var(--line-strong);
  }
  .of i.after {
    width: 0.7rem;
    border-top: 0.7rem solid var(--hurt);
    border-radius: 50%;
  }
`;

/** Radio buttons that are seen as their labels: pills, tiles. */

import { css } from 'lit';

export const radioLabels = css`
  label {
    position: relative;
    border: 2px solid var(--line-strong);
    background: var(--surface);
    cursor: pointer;
  }
  label:hover {
    background: var(--surface-2);
  }
  label:has(input:checked) {
    border-color: var(--primary);
    background: var(--primary);
    color: var(--primary-ink);
  }
  label:has(input:focus-visible) {
    outline: 4px solid var(--focus);
    outline-offset: 2px;
  }
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
`;

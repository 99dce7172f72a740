/** Styles that every view shares: buttons, cards, headings, focus. */

import { css } from 'lit';

export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  h1 {
    font-size: var(--text-xl);
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: calc(var(--tight) * -0.01em);
    text-wrap: balance;
  }
  h2 {
    font-size: var(--text-l);
    line-height: 1.25;
    font-weight: 700;
  }
  :focus-visible {
    outline: 4px solid var(--focus);
    outline-offset: 3px;
  }
  /* Focused by the page itself when a new view begins: nothing to act on. */
  h1:focus-visible {
    outline: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-height: var(--target);
    padding: 0.6rem 1.4rem;
    border: 2px solid var(--line-strong);
    border-radius: 999px;
    background: var(--surface);
    color: var(--ink);
    font-weight: 650;
    line-height: 1.2;
    text-decoration: none;
    text-align: center;
    cursor: pointer;
  }
  .button.primary {
    border-color: var(--primary);
    background: var(--primary);
    color: var(--primary-ink);
  }
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--primary);
  }
  .button.hurt {
    border-color: var(--hurt);
    background: var(--hurt);
    color: var(--hurt-ink);
  }
  @media (hover: hover) {
    .button:hover {
      background: var(--surface-2);
    }
    .button.primary:hover {
      border-color: var(--primary-hover);
      background: var(--primary-hover);
    }
    .button.quiet:hover {
      background: var(--primary-soft);
    }
    .button.hurt:hover {
      border-color: var(--hurt-hover);
      background: var(--hurt-hover);
    }
  }
  /* A link that stands alone is as large as a finger. */
  .link {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
  }
  .button.big {
    min-height: 4.25rem;
    padding: 0.8rem 2rem;
    font-size: var(--text-l);
  }
  .button[disabled] {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .card {
    padding: var(--space-5);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .soft {
    color: var(--ink-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    align-items: center;
  }
  .stack {
    display: grid;
    gap: var(--space-4);
    align-content: start;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .key {
    min-width: 1.7em;
    padding: 0.05em 0.4em;
    border: 1.5px solid currentcolor;
    border-radius: 0.35em;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.5;
    opacity: 0.8;
    text-align: center;
  }
  .icon {
    width: 1.4em;
    height: 1.4em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Pictures that point along the line of reading. */
  .icon.turns:dir(rtl) {
    transform: scaleX(-1);
  }
  h1,
  h2,
  .button {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .left {
    color: var(--primary);
  }
  .right {
    color: var(--accent);
  }
  @media (hover: none) and (pointer: coarse) {
    .key {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;

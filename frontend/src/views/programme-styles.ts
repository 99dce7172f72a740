/** Styles of the programme. */

import { css } from 'lit';

export const programmeStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }
  .card {
    display: grid;
    gap: var(--space-4);
  }
  .tracks li + li {
    border-top: 1px solid var(--line);
  }
  .track {
    display: grid;
    grid-template-columns: 12rem 11rem minmax(0, 1fr);
    gap: var(--space-2) var(--space-5);
    padding-block: var(--space-4);
  }
  .name *,
  .dose > * {
    display: block;
  }
  .dose b {
    overflow-wrap: anywhere;
    hyphens: auto;
    font-size: var(--text-l);
    line-height: 1.2;
  }
  .rungs {
    display: flex !important;
    gap: 3px;
    margin-top: var(--space-1);
  }
  .rungs i {
    flex: 1;
    height: 0.5rem;
    border-radius: 0.25rem;
    background: var(--line);
  }
  .rungs i.past {
    background: var(--primary);
  }
  .why {
    font-weight: 600;
    color: var(--accent);
  }
  .out {
    color: var(--hurt);
  }
  .button.small {
    min-height: 2.75rem;
    padding-inline: 1rem;
    font-size: var(--text-s);
  }
  .words .row {
    margin-top: var(--space-2);
  }
  .weeks {
    display: grid;
    gap: var(--space-2);
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: var(--space-2);
  }
  .week li {
    display: grid;
    justify-items: center;
    padding: var(--space-2) 0;
    border: 2px solid var(--line);
    border-radius: 0.8rem;
    font-size: var(--text-s);
    font-variant-numeric: tabular-nums;
  }
  .week li.done {
    border-color: var(--good);
    background: var(--good-soft);
  }
  .week li.stopped {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .week li.alarm {
    border-color: var(--hurt);
    background: var(--hurt-soft);
  }
  .week li.future {
    border-style: dashed;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    font-size: var(--text-s);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }
  .legend i {
    width: 1.1rem;
    height: 1.1rem;
    border: 2px solid var(--good);
    border-radius: 0.3rem;
    background: var(--good-soft);
  }
  .legend i.stopped {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  .legend i.alarm {
    border-color: var(--hurt);
    background: var(--hurt-soft);
  }
  .for-readers {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .initial {
    display: none;
  }
  @media (max-width: 760px) {
    .dose b {
      font-size: var(--text-m);
    }
    .initial {
      display: block;
    }
    .long {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .track {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .words {
      grid-column: 1 / -1;
    }
    .week {
      gap: var(--space-1);
    }
  }
`;

/** Styles that all charts share: left is a solid line with discs, right a dashed one with squares. */

import { css } from 'lit';

export const chartStyles = css`
  :host {
    display: block;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    direction: ltr;
  }
  text {
    fill: var(--ink-soft);
    font-family: var(--font);
    font-size: 15px;
    font-variant-numeric: tabular-nums;
  }
  .degrees {
    text-anchor: end;
  }
  .grid {
    stroke: var(--line);
  }
  .walking {
    fill: var(--surface-2);
  }
  .band {
    opacity: 0.16;
  }
  .band.left,
  .band.both {
    fill: var(--primary);
  }
  .band.right {
    fill: var(--accent-fill);
  }
  .line {
    fill: none;
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .left .line,
  .both .line {
    stroke: var(--primary);
  }
  .right .line {
    stroke: var(--accent);
    stroke-dasharray: 9 5;
  }
  .left .mark,
  .both .mark {
    fill: var(--primary);
  }
  .right .mark {
    fill: var(--accent);
  }
  .left .whisker,
  .both .whisker {
    stroke: var(--primary);
  }
  .right .whisker {
    stroke: var(--accent);
  }
  .whisker {
    opacity: 0.45;
    stroke-width: 1.5;
  }
  .first {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 2.5;
  }
  .latest {
    fill: none;
    stroke: var(--primary);
    stroke-width: 3.5;
  }
  .before {
    fill: var(--line-strong);
  }
  .after {
    fill: var(--hurt);
  }
`;

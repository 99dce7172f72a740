/** Styles of the figures beside the picture. */

import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: grid;
    grid-template: 'what' auto 'mind' auto 'ring' minmax(0, 1fr) 'below' auto / minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-4) var(--space-5);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .what {
    grid-area: what;
  }
  .progress {
    color: var(--ink-soft);
    font-size: var(--text-s);
    font-weight: 600;
  }
  h1 {
    font-size: clamp(1.5rem, 2.3vw, 2.1rem);
  }
  .side {
    font-size: clamp(2rem, 3.6vw, 3.4rem);
    font-weight: 780;
    line-height: 1.1;
    letter-spacing: calc(var(--tight) * -0.02em);
  }
  /* Left is on the left in every language, and the arrow points there. */
  .way {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .mind {
    grid-area: mind;
    color: var(--accent);
    font-weight: 650;
    line-height: 1.25;
  }
  hf-ring {
    grid-area: ring;
    place-self: center;
    height: 100%;
    max-width: 100%;
    min-height: 0;
    max-height: 24rem;
  }
  .below {
    grid-area: below;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-4);
    height: clamp(12.5rem, 30dvh, 15.5rem);
  }
  .below > :only-child {
    grid-column: 1 / -1;
  }
  .below:not(:has(> *)) {
    display: none;
  }
  .count {
    display: grid;
    justify-items: center;
    min-width: 6rem;
    max-width: 8rem;
    text-align: center;
  }
  .number {
    font-size: clamp(4.5rem, 8vw, 7.5rem);
    font-weight: 780;
    line-height: 0.95;
    letter-spacing: calc(var(--tight) * -0.03em);
    font-variant-numeric: tabular-nums;
  }
  .count span {
    color: var(--ink-soft);
    font-weight: 600;
  }
  .count small {
    font-size: 0.85rem;
    line-height: 1.2;
  }
  hf-gauge {
    height: 100%;
  }
  .breath {
    display: grid;
    grid-template-columns: minmax(2.5rem, 7rem) auto;
    align-items: center;
    gap: var(--space-4);
    min-width: 0;
  }
  .breath i {
    width: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--primary);
    transition: transform 0.25s linear;
  }
  .breath.out i {
    background: var(--accent-fill);
  }
  .breath p {
    display: grid;
    line-height: 1.15;
  }
  .breath b {
    font-size: clamp(1.4rem, 2.3vw, 2.3rem);
  }
  .breath span {
    color: var(--ink-soft);
    font-size: var(--text-l);
    font-weight: 600;
  }
  .steps {
    display: grid;
    gap: var(--space-1);
    max-height: 100%;
    overflow: hidden;
    padding-inline-start: 1.3em;
    list-style: decimal;
    font-size: clamp(1rem, 1.5vw, 1.25rem);
    line-height: 1.25;
  }
  @media (max-width: 860px) {
    :host {
      grid-template:
        'what ring' auto 'count ring' minmax(0, 1fr) 'mind mind' auto 'guide guide' auto / minmax(0, 1fr)
        54%;
      gap: var(--space-1) var(--space-2);
      height: clamp(14rem, 29dvh, 15.5rem);
      padding: var(--space-3) var(--space-4);
    }
    :host([gauged]) {
      height: clamp(16rem, 40dvh, 21rem);
    }
    hf-ring {
      justify-self: end;
      align-self: center;
    }
    .below {
      display: contents;
    }
    h1 {
      font-size: 1.05rem;
    }
    .side {
      font-size: 1.45rem;
      line-height: 1.05;
    }
    .mind {
      font-size: 0.9rem;
    }
    .count {
      grid-area: count;
      display: flex;
      align-items: baseline;
      align-content: center;
      flex-wrap: wrap;
      gap: 0 0.5rem;
      max-width: none;
      text-align: start;
    }
    .number {
      font-size: clamp(3.4rem, 10dvh, 5.2rem);
    }
    .count span {
      font-size: 0.9rem;
    }
    .breath {
      grid-area: guide;
      grid-template-columns: 1fr;
    }
    .breath i {
      display: none;
    }
    .breath b {
      color: var(--primary);
      font-size: 1.7rem;
    }
    .breath.out b {
      color: var(--accent);
    }
    .breath span {
      font-size: var(--text-m);
    }
    hf-gauge {
      grid-area: guide;
      height: 5.4rem;
    }
    .steps {
      display: none;
    }
  }
  @media (max-width: 860px) and (max-height: 700px) {
    :host([gauged]) {
      height: 17rem;
    }
    .progress {
      display: none;
    }
    .mind {
      font-size: 0.8rem;
    }
    .side {
      font-size: 1.15rem;
    }
    .number {
      font-size: 3rem;
    }
  }
  @media (max-width: 960px) and (max-height: 540px) and (orientation: landscape) {
    :host,
    :host([gauged]) {
      height: auto;
      padding: var(--space-2) var(--space-3);
    }
  }
`;

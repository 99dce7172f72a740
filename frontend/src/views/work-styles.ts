/** Styles of the set at work: one screen, nothing to scroll. */

import { css } from 'lit';

export const workStyles = css`
  :host {
    flex: 1;
    display: grid;
    grid-template: 'stage panel' minmax(0, 1fr) 'controls controls' auto / minmax(0, 1.45fr) minmax(
        22rem,
        1fr
      );
    gap: var(--space-4);
    height: 100dvh;
    padding: var(--space-4);
    overflow: hidden;
  }
  .stage {
    grid-area: stage;
    display: grid;
    grid-template-rows: minmax(0, 1fr) 5.25rem;
    min-height: 0;
    overflow: hidden;
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .picture {
    position: relative;
    overflow: hidden;
  }
  .filmed .picture {
    background: #10191a;
  }
  hf-camera,
  .whole {
    position: absolute;
    inset: 0;
  }
  hf-figure.whole {
    inset: var(--space-5) var(--space-5) 0;
  }
  hf-figure.inset {
    position: absolute;
    top: var(--space-3);
    inset-inline-start: var(--space-3);
    width: 27%;
    max-width: 15rem;
    aspect-ratio: 0.82;
    padding: var(--space-2);
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--surface) 92%, transparent);
  }
  .caption {
    display: grid;
    place-content: center;
    padding: 0.3rem 1rem;
    font-size: clamp(1.5rem, 2.7vw, 2.3rem);
    font-weight: 700;
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
  }
  .caption .aim {
    color: var(--ink-soft);
    font-size: clamp(1.15rem, 1.9vw, 1.6rem);
    font-weight: 600;
  }
  .caption.shows {
    background: var(--ink);
    color: var(--bg);
  }
  .tracking {
    position: absolute;
    top: var(--space-3);
    inset-inline-end: var(--space-3);
    max-width: 60%;
    padding: 0.5rem 1.1rem;
    border-radius: 999px;
    background: var(--accent-fill);
    color: #2b1500;
    font-weight: 700;
  }
  .gesture {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    bottom: var(--space-3);
    width: fit-content;
    max-width: 90%;
    margin-inline: auto;
    padding: 0.7rem 1.4rem;
    border-radius: 1.1rem;
    overflow: hidden;
    background: var(--ink);
    color: var(--bg);
    font-size: clamp(1.4rem, 2.6vw, 2.4rem);
    font-weight: 700;
    text-align: center;
  }
  .gesture span {
    position: relative;
  }
  .gesture i {
    position: absolute;
    inset: 0;
    background: var(--primary);
    opacity: 0.55;
    transform-origin: left;
    /* As long as the arms still have to be held: HELD_S - SHOWN_S of the server. */
    animation: hold-on 1.1s linear both;
  }
  @keyframes hold-on {
    from {
      transform: scaleX(0);
    }
  }
  .paused {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--space-4);
    padding: var(--space-5);
    background: color-mix(in srgb, var(--bg) 88%, transparent);
    text-align: center;
  }
  .paused h2 {
    font-size: var(--text-xxl);
  }
  .paused .row {
    justify-content: center;
  }
  hf-work-panel {
    grid-area: panel;
    min-height: 0;
  }
  hf-controls {
    grid-area: controls;
  }
  @media (max-width: 860px) {
    :host {
      grid-template: 'stage' minmax(0, 1fr) 'panel' auto 'controls' auto / minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-2);
    }
    .stage {
      grid-template-rows: minmax(0, 1fr) 4.4rem;
    }
    hf-figure.whole {
      inset: var(--space-3) var(--space-3) 0;
    }
    .paused {
      gap: var(--space-2);
      padding: var(--space-3);
    }
    .paused h2 {
      font-size: var(--text-xl);
      line-height: 1.1;
    }
    .paused .row {
      display: grid;
      gap: var(--space-2);
    }
  }
  /* A phone that lies: picture and figures side by side, the buttons in one low row. */
  @media (max-width: 960px) and (max-height: 540px) and (orientation: landscape) {
    :host {
      grid-template: 'stage panel' minmax(0, 1fr) 'controls controls' auto / minmax(0, 1.1fr) minmax(
          18rem,
          1fr
        );
    }
    .stage {
      grid-template-rows: minmax(0, 1fr) 3.2rem;
    }
    .caption {
      font-size: 1.1rem;
    }
    hf-figure.inset {
      height: 40%;
    }
    .gesture {
      font-size: 1.15rem;
    }
    .paused .row {
      display: flex;
    }
  }
`;

/** Styles of set-up. */

import { css } from 'lit';

export const setUpStyles = css`
  :host {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(22rem, 1fr);
    gap: var(--space-5);
    padding: var(--space-4);
    min-height: 0;
  }
  .stage {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 1fr) 5.25rem;
    min-height: 20rem;
    border-radius: var(--radius-l);
    overflow: hidden;
    background: #10191a;
  }
  .advice {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.6rem;
    padding: 0.3rem 1rem;
    background: var(--ink);
    color: var(--bg);
    font-size: clamp(1.4rem, 2.5vw, 2.1rem);
    font-weight: 700;
    line-height: 1.15;
    text-align: center;
    text-wrap: balance;
  }
  .advice.good {
    background: #1c6b36;
    color: #fff;
  }
  [data-starts] {
    font-variant-numeric: tabular-nums;
  }
  .note {
    padding: 0.6rem 1rem;
    border-radius: var(--radius);
    background: var(--accent-soft);
    font-weight: 600;
  }
  .note.good {
    background: var(--primary-soft);
  }
  .tip {
    font-size: var(--text-s);
    line-height: 1.3;
  }
  .side {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    min-height: 0;
  }
  .side > .soft {
    margin-bottom: calc(-1 * var(--space-3));
  }
  .place {
    flex: 1 1 10rem;
    display: grid;
    grid-template-rows: minmax(7rem, 1fr) auto;
    min-height: 0;
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  hf-camera-place {
    min-height: 0;
  }
  figcaption {
    font-weight: 600;
    text-align: center;
  }
  .away {
    display: none;
  }
  .checks {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2) var(--space-4);
  }
  .checks li {
    line-height: 1.2;
    display: flex;
    align-items: center;
    gap: 0.6rem;
    color: var(--ink-soft);
    font-weight: 600;
  }
  .mark {
    display: grid;
    place-content: center;
    flex: none;
    width: 2.1rem;
    height: 2.1rem;
    border: 2px dashed var(--line-strong);
    border-radius: 50%;
  }
  .mark .icon {
    width: 1.2rem;
    height: 1.2rem;
  }
  .yes,
  .no {
    color: var(--ink) !important;
  }
  .yes .mark {
    border: 0;
    background: var(--good);
    color: var(--surface);
  }
  .no .mark {
    border: 0;
    background: var(--accent-fill);
    color: #2b1500;
  }
  .buttons .button {
    flex: 1 1 12rem;
    padding-inline: 0.9rem;
  }
  .trouble {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: start;
    gap: var(--space-3);
    padding: var(--space-6);
    background: var(--surface);
  }
  .trouble > .icon {
    width: 3.5rem;
    height: 3.5rem;
    color: var(--accent);
  }
  @media (max-width: 860px) {
    :host {
      grid-template-columns: 1fr;
      grid-template-rows: minmax(19rem, 44dvh) auto;
      gap: var(--space-3);
      padding: var(--space-3);
    }
    .buttons .button {
      flex: 1 1 8rem;
      padding-inline: 0.4rem;
    }
    .place {
      flex: none;
      grid-template: minmax(5.5rem, auto) / 6.5rem 1fr;
      align-items: center;
    }
    figcaption {
      text-align: start;
    }
    .away {
      display: block;
      color: var(--ink-soft);
    }
    .trouble {
      padding: var(--space-4);
    }
  }
  @media (max-width: 960px) and (max-height: 540px) and (orientation: landscape) {
    :host {
      grid-template: minmax(0, 1fr) / minmax(0, 1.2fr) minmax(17rem, 1fr);
      height: 100dvh;
    }
    .stage {
      grid-template-rows: minmax(0, 1fr) 3.6rem;
      min-height: 0;
    }
    .advice {
      font-size: 1.2rem;
    }
    .side {
      overflow-y: auto;
    }
    .place,
    .tip {
      display: none;
    }
    .checks li {
      font-size: 0.95rem;
    }
    .mark {
      width: 1.5rem;
      height: 1.5rem;
    }
  }
`;

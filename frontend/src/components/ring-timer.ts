/** The large ring: how much time is left, to be read across the room. */

import { LitElement, type TemplateResult, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const RADIUS = 88;
const AROUND = 2 * Math.PI * RADIUS;

@customElement('hf-ring')
export class RingTimer extends LitElement {
  /** Share still to go, 1 to 0; null when there is no end. */
  @property({ attribute: false }) share: number | null = null;
  @property() value = '';
  @property() caption = '';
  @property() tone: 'work' | 'rest' | 'still' = 'work';

  static override styles = css`
    :host {
      display: block;
      position: relative;
      aspect-ratio: 1;
      container-type: inline-size;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      transform: rotate(-90deg);
    }
    circle {
      fill: none;
      stroke-width: 17;
    }
    .track {
      stroke: var(--surface-2);
    }
    .left {
      stroke: var(--primary);
      stroke-linecap: round;
      transition: stroke-dashoffset 0.25s linear;
    }
    .rest .left {
      stroke: var(--accent-fill);
    }
    .still .left {
      stroke: var(--line-strong);
    }
    .text {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      text-align: center;
    }
    .value {
      font-size: 44cqw;
      font-weight: 750;
      line-height: 0.95;
      font-variant-numeric: tabular-nums;
      letter-spacing: calc(var(--tight) * -0.03em);
    }
    .value.long {
      font-size: 31cqw;
    }
    .caption {
      max-width: 68cqw;
      margin-inline: auto;
      color: var(--ink-soft);
      font-size: 8.5cqw;
      font-weight: 600;
      line-height: 1.15;
    }
    @media (prefers-reduced-motion: reduce) {
      .left {
        transition: none;
      }
    }
  `;

  override render(): TemplateResult {
    const gone = this.share === null ? 0 : AROUND * (1 - this.share);
    const ring = svg`
      <circle class="track" cx="100" cy="100" r=${RADIUS} />
      <circle class="left" cx="100" cy="100" r=${RADIUS} stroke-dasharray=${AROUND} stroke-dashoffset=${gone} />`;
    return html`
      <svg class=${this.tone} viewBox="0 0 200 200" aria-hidden="true">${ring}</svg>
      <div class="text" role="timer">
        <span class="value ${this.value.length > 2 ? 'long' : ''}">${this.value}</span>
        <span class="caption">${this.caption}</span>
      </div>
    `;
  }
}

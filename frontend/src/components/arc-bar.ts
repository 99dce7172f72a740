/** How wide a movement was: typical with its interval, best, and what walking uses, on one scale. */

import { LitElement, type SVGTemplateResult, type TemplateResult, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const WIDTH = 300;
const HEIGHT = 34;
const MIDDLE = HEIGHT / 2;

@customElement('hf-arc-bar')
export class ArcBar extends LitElement {
  @property({ attribute: false }) typical_deg: number | null = null;
  @property({ attribute: false }) interval_deg: readonly [number, number] | null = null;
  @property({ attribute: false }) best_deg: number | null = null;
  @property({ attribute: false }) walking_deg: number | null = null;
  @property({ attribute: false }) most_deg = 90;
  @property() label = '';

  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: auto;
    }
    svg:dir(rtl) {
      transform: scaleX(-1);
    }
    .track {
      fill: var(--surface-2);
    }
    .walking {
      fill: var(--line-strong);
      opacity: 0.45;
    }
    .typical {
      fill: var(--primary);
    }
    .interval {
      stroke: var(--ink);
      stroke-width: 2.5;
    }
    .best {
      stroke: var(--accent-fill);
      stroke-width: 5;
      stroke-linecap: round;
    }
  `;

  override render(): TemplateResult {
    const scale = WIDTH / this.most_deg;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.label}>
      <rect class="track" width=${WIDTH} height="20" y="7" rx="10"></rect>
      ${this.typical_deg === null ? nothing : bar('typical', this.typical_deg * scale)}
      ${this.walking_deg === null ? nothing : bar('walking', this.walking_deg * scale)}
      ${this.interval_deg === null ? nothing : whisker(this.interval_deg, scale)}
      ${this.best_deg === null ? nothing : tick(this.best_deg * scale)}
    </svg>`;
  }
}

function bar(name: string, width: number): SVGTemplateResult {
  return svg`<rect class=${name} width=${Math.min(WIDTH, width).toFixed(1)} height="20" y="7" rx="10" />`;
}

function whisker([low, high]: readonly [number, number], scale: number): SVGTemplateResult {
  const [x1, x2] = [low * scale, Math.min(WIDTH, high * scale)];
  return svg`<path class="interval" d="M${x1} ${MIDDLE} H${x2} M${x1} 11 V23 M${x2} 11 V23" />`;
}

function tick(x: number): SVGTemplateResult {
  return svg`<line class="best" x1=${Math.min(WIDTH - 3, x)} x2=${Math.min(WIDTH - 3, x)} y1="4" y2="30" />`;
}

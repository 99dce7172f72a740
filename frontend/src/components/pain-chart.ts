/** Pain before and after every session, 0 to 10. */

import {
  type CSSResult,
  LitElement,
  type SVGTemplateResult,
  type TemplateResult,
  html,
  nothing,
  svg,
} from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { chartWidth, dayNumber, scale } from '../lib/chart-scale';
import type { Progress } from '../protocol/api-types';
import { chartStyles } from './chart-styles';

const HEIGHT = 170;
const LEFT = 36;
const MOST = 10;

@customElement('hf-pain-chart')
export class PainChart extends LitElement {
  @property({ attribute: false }) pain: Progress['pain'] = [];
  @property() label = '';

  static override styles: CSSResult = chartStyles;

  override render(): TemplateResult {
    const width = chartWidth();
    const days = this.pain.map(({ day }) => dayNumber(day));
    const across = scale([Math.min(...days), Math.max(...days)], [LEFT + 10, width - 14]);
    const up = scale([0, MOST], [HEIGHT - 12, 12]);
    return html`<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${this.label}>
      ${[0, 5, 10].map(
        (score) => svg`<line class="grid" x1=${LEFT} x2=${width - 6} y1=${up(score)} y2=${up(score)} />
          <text class="degrees" x=${LEFT - 8} y=${up(score)} dy="0.35em">${score}</text>`,
      )}
      ${this.pain.map(({ day, before, after }) => {
        const x = across(dayNumber(day));
        return svg`${before === null ? nothing : ring(x - 3, up(before))}${after === null ? nothing : dot(x + 3, up(after))}`;
      })}
    </svg>`;
  }
}

function ring(x: number, y: number): SVGTemplateResult {
  return svg`<rect class="before" x=${(x - 4).toFixed(1)} y=${(y - 4).toFixed(1)} width="8" height="8" />`;
}

function dot(x: number, y: number): SVGTemplateResult {
  return svg`<circle class="after" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="4.5" />`;
}

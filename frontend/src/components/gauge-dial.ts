/** The gauge: the leg now, how far it went in this set, and the band that walking uses. */

import {
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
  css,
  html,
  nothing,
  svg,
} from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import {
  type DialRange,
  type GaugeKind,
  clampTo,
  dialBox,
  dialPoint,
  dialRange,
  sector,
} from '../lib/gauge-geometry';
import type { LiveState } from '../live/live-state';
import type { Store } from '../lib/store';
import type { Measured } from '../protocol/messages';

const OUTER = 100;
const INNER = 74;
const MARGIN = 9;

@customElement('hf-gauge')
export class GaugeDial extends WordedElement {
  @property() kind: GaugeKind = 'hip_flexion';
  @property({ attribute: false }) band_deg: readonly [number, number] | null = null;
  @property({ attribute: false }) best_deg: number | null = null;
  /** Of this set so far. */
  @property({ attribute: false }) typical: LiveState['typical'] = null;
  @property({ attribute: false }) measured: Store<Measured | null> | null = null;
  /** Changes with the set: what was reached is then forgotten. */
  @property({ attribute: false }) setKey = '';
  @state() private now_deg: number | null = null;

  private reached: [number, number] | null = null;
  private stop: (() => void) | null = null;

  static override styles = css`
    :host {
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
      gap: var(--space-1);
      min-height: 0;
    }
    svg {
      width: 100%;
      height: 100%;
      min-height: 0;
    }
    .dial {
      fill: var(--surface-2);
    }
    .band {
      fill: var(--line-strong);
      opacity: 0.45;
    }
    .reached {
      fill: var(--primary);
    }
    .leg {
      stroke: var(--accent-fill);
      stroke-width: 11;
      stroke-linecap: round;
    }
    .pivot {
      fill: var(--ink);
    }
    p {
      margin: 0;
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 var(--space-2);
      align-content: center;
      font-size: 0.9rem;
      line-height: 1.15;
      color: var(--ink-soft);
      text-align: center;
    }
    .figure {
      display: grid;
      align-content: start;
    }
    /* To be read from three metres; on a phone from two (docs/decisions/0011-live-view.md). */
    b {
      color: var(--ink);
      font-size: clamp(2.4rem, 4.3vw, 3.6rem);
      line-height: 1;
      font-variant-numeric: tabular-nums;
    }
    .walking {
      grid-column: 1 / -1;
    }
    @media (max-width: 860px) {
      :host {
        grid-template: minmax(0, 1fr) / 7.5rem minmax(0, 1fr);
        gap: var(--space-2);
      }
      p {
        font-size: 0.78rem;
      }
      b {
        font-size: min(2.3rem, 9.4vw);
      }
    }
    @media (max-width: 860px) and (max-height: 700px) {
      .walking {
        display: none;
      }
    }
    i {
      display: inline-block;
      width: 0.9em;
      height: 0.9em;
      margin-inline-end: 0.35em;
      border-radius: 0.25em;
      background: var(--line-strong);
      opacity: 0.6;
    }
  `;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('setKey')) this.reached = null;
    if (!changed.has('measured')) return;
    this.stop?.();
    this.stop = this.measured?.subscribe((measured) => this.take(measured?.gauge_deg ?? null)) ?? null;
  }

  override render(): TemplateResult {
    const range = dialRange(this.kind, this.band_deg !== null);
    const [x, y, width, height] = dialBox(range, OUTER, MARGIN);
    return html`
      <svg viewBox="${x} ${y} ${width} ${height}" role="img" aria-label=${this.t('gauge-label')}>
        <path class="dial" d=${sector(range.least_deg, range.most_deg, INNER, OUTER)} />
        ${this.bandPath(range)} ${this.reachedPath(range)} ${this.leg(range)}
        <circle class="pivot" r="7" />
      </svg>
      <p>
        ${
          this.best_deg === null
            ? nothing
            : html`<span class="figure best"
                ><b>${Math.round(this.best_deg)}°</b><span>${this.t('gauge-best')}</span></span
              >`
        }
        ${this.typicalWords()}
        ${this.band_deg === null ? nothing : html`<span class="walking"><i></i>${this.t('gauge-walking')}</span>`}
      </p>
    `;
  }

  private typicalWords(): TemplateResult | typeof nothing {
    if (this.typical === null) return nothing;
    // No movement is narrower than none.
    const [low, high] = this.typical.interval95_deg.map((end_deg) => Math.max(0, Math.round(end_deg)));
    return html`<span class="figure typical"
      ><b>${Math.round(this.typical.value_deg)}°</b
      ><span
        >${this.t('gauge-typical')} ${this.t('gauge-between', { low: low ?? 0, high: high ?? 0 })}</span
      ></span
    >`;
  }

  private take(gauge_deg: number | null): void {
    this.now_deg = gauge_deg;
    if (gauge_deg === null) return;
    const [low, high] = this.reached ?? [gauge_deg, gauge_deg];
    this.reached = [Math.min(low, gauge_deg), Math.max(high, gauge_deg)];
  }

  private bandPath(range: DialRange): SVGTemplateResult | typeof nothing {
    if (this.band_deg === null) return nothing;
    const [low, high] = this.band_deg;
    return svg`<path class="band" d=${sector(clampTo(range, low), clampTo(range, high), INNER, OUTER)} />`;
  }

  private reachedPath(range: DialRange): SVGTemplateResult | typeof nothing {
    if (this.reached === null) return nothing;
    const [low, high] = this.reached;
    return svg`<path class="reached" d=${sector(clampTo(range, low), clampTo(range, high), OUTER - 9, OUTER)} />`;
  }

  private leg(range: DialRange): SVGTemplateResult | typeof nothing {
    if (this.now_deg === null) return nothing;
    const [x, y] = dialPoint(clampTo(range, this.now_deg), OUTER - 14);
    return svg`<line class="leg" x1="0" y1="0" x2=${x.toFixed(1)} y2=${y.toFixed(1)} />`;
  }
}

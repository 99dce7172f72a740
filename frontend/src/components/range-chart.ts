/** Range over the weeks: a line for each leg with its intervals, what walking uses, and the band of mere variation. */

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
import { type Area, WIDE_PX, chartWidth, dayNumber, line, rangeOf, scale, ticks } from '../lib/chart-scale';
import { shortDay } from '../lib/time';
import type { ProgressTrack } from '../protocol/api-types';
import { chartStyles } from './chart-styles';

const HEIGHT = 260;
const STEP_DEG = 10;
const LINES = 4;

type Scale = (value: number) => number;

@customElement('hf-range-chart')
export class RangeChart extends LitElement {
  @property({ attribute: false }) tracks: readonly ProgressTrack[] = [];
  @property() label = '';
  @property() locale = 'en';

  static override styles: CSSResult = chartStyles;

  private area: Area = areaOf(WIDE_PX);

  override render(): TemplateResult {
    const width = chartWidth();
    this.area = areaOf(width);
    const { area } = this;
    const points = this.tracks.flatMap((track) => track.points);
    const days = points.map((point) => dayNumber(point.day));
    const degrees = points.flatMap(({ typical_deg, interval95_deg }) => [
      typical_deg,
      ...(interval95_deg ?? []),
    ]);
    const walking = this.tracks.find(({ walking_deg }) => walking_deg !== null)?.walking_deg ?? null;
    const range = rangeOf([0, ...degrees, ...(walking === null ? [] : [walking])], STEP_DEG);
    const across = scale([Math.min(...days), Math.max(...days)], [area.left + 8, area.left + area.width - 8]);
    const up = scale(range, [area.top + area.height, area.top]);
    return html`<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label=${this.label}>
      ${ticks(range, LINES).map((value) => this.level(value, up))}
      ${walking === null ? nothing : this.walking(walking, up)}
      ${this.tracks.map((track) => this.band(track, up))}
      ${this.tracks.map((track) => this.track(track, across, up))}
      ${this.ends(points.map(({ day }) => day).sort())}
    </svg>`;
  }

  private level(value: number, up: Scale): SVGTemplateResult {
    const y = up(value).toFixed(1);
    return svg`<line class="grid" x1=${this.area.left} x2=${this.area.left + this.area.width} y1=${y} y2=${y} />
      <text class="degrees" x=${this.area.left - 8} y=${y} dy="0.35em">${value}°</text>`;
  }

  private walking(most: number, up: Scale): SVGTemplateResult {
    const top = up(most);
    return svg`<rect class="walking" x=${this.area.left} width=${this.area.width}
      y=${top.toFixed(1)} height=${(up(0) - top).toFixed(1)} />`;
  }

  /** Between its first figure less and plus the band, a leg has not really changed. */
  private band({ change, side }: ProgressTrack, up: Scale): SVGTemplateResult | typeof nothing {
    if (change === null) return nothing;
    const top = up(change.first_deg + change.band_deg);
    return svg`<rect class="band ${side}" x=${this.area.left} width=${this.area.width} y=${top.toFixed(1)}
      height=${(up(change.first_deg - change.band_deg) - top).toFixed(1)} />`;
  }

  private track({ points, side }: ProgressTrack, across: Scale, up: Scale): SVGTemplateResult {
    const at = points.map(({ day, typical_deg }) => [across(dayNumber(day)), up(typical_deg)] as const);
    return svg`<g class="track ${side}">
      ${points.map(({ interval95_deg }, n) => {
        if (interval95_deg === null) return nothing;
        const x = (at[n]?.[0] ?? 0).toFixed(1);
        return svg`<line class="whisker" x1=${x} x2=${x} y1=${up(interval95_deg[0]).toFixed(1)} y2=${up(interval95_deg[1]).toFixed(1)} />`;
      })}
      <path class="line" d=${line(at)} />
      ${at.map(([x, y]) => (side === 'right' ? square(x, y) : disc(x, y)))}
    </g>`;
  }

  private ends(days: readonly string[]): SVGTemplateResult[] {
    const [first, last] = [days[0], days.at(-1)];
    const y = HEIGHT - 12;
    const text = (day: string | undefined, x: number, anchor: string): SVGTemplateResult =>
      svg`<text x=${x} y=${y} text-anchor=${anchor}>${day === undefined ? nothing : shortDay(`${day}T12:00:00`, this.locale)}</text>`;
    const texts = [text(first, this.area.left, 'start')];
    if (last !== first) texts.push(text(last, this.area.left + this.area.width, 'end'));
    return texts;
  }
}

function areaOf(width: number): Area {
  return { left: 48, top: 14, width: width - 64, height: HEIGHT - 52 };
}

function disc(x: number, y: number): SVGTemplateResult {
  return svg`<circle class="mark" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="4.5" />`;
}

function square(x: number, y: number): SVGTemplateResult {
  return svg`<rect class="mark" x=${(x - 4.2).toFixed(1)} y=${(y - 4.2).toFixed(1)} width="8.4" height="8.4" />`;
}

/** How a leg moved, first and latest, over each other: a swing's angle over its time, or circles from in front. */

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
import { line, rangeOf, scale, ticks } from '../lib/chart-scale';
import type { Paths } from '../protocol/api-types';
import { chartStyles } from './chart-styles';

const SIZE = 300;
const EDGE = 40;
const STEP_DEG = 10;

type Line = readonly (readonly [number, number])[];
type Place = (point: readonly [number, number]) => readonly [number, number];

@customElement('hf-path-overlay')
export class PathOverlay extends LitElement {
  @property({ attribute: false }) paths: Paths | null = null;
  @property() label = '';

  static override styles: CSSResult = chartStyles;

  override render(): TemplateResult | typeof nothing {
    if (this.paths === null) return nothing;
    const { first, latest, kind } = this.paths;
    const lines = [...first.lines, ...(latest?.lines ?? [])] as Line[];
    const across = lines.flat().map(([x]) => x);
    const up = lines.flat().map(([, y]) => y);
    const width = kind === 'circle' ? SIZE : SIZE * 1.6;
    const rangeX: [number, number] = kind === 'circle' ? rangeOf([0, ...across], STEP_DEG) : [0, 1];
    const rangeY = rangeOf([0, ...up], STEP_DEG);
    const placeX = scale(rangeX, [EDGE, width - 10]);
    const placeY = scale(rangeY, [SIZE - EDGE, 10]);
    const place: Place = ([x, y]) => [placeX(x), placeY(y)];
    return html`<svg viewBox="0 0 ${width} ${SIZE}" role="img" aria-label=${this.label}>
      ${ticks(rangeY, 4).map(
        (
          value,
        ) => svg`<line class="grid" x1=${EDGE} x2=${width - 10} y1=${placeY(value)} y2=${placeY(value)} />
          <text class="degrees" x=${EDGE - 6} y=${placeY(value)} dy="0.35em">${value}°</text>`,
      )}
      ${kind === 'circle' ? this.outward(rangeX, placeX) : nothing} ${this.draw(first.lines, 'first', place)}
      ${latest === null ? nothing : this.draw(latest.lines, 'latest', place)}
    </svg>`;
  }

  private outward(range: readonly [number, number], placeX: (value: number) => number): SVGTemplateResult[] {
    return ticks(range, 4).map(
      (value) => svg`<text x=${placeX(value)} y=${SIZE - 16} text-anchor="middle">${value}°</text>`,
    );
  }

  private draw(lines: readonly Line[], name: string, place: Place): SVGTemplateResult[] {
    return lines.map((each) => svg`<path class=${name} d=${line(each.map(place))} />`);
  }
}

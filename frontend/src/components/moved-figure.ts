/** The figure that shows the movement: still, at its own pace, or in step with the breath. */

import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { colour, fitCanvas, reducedMotion } from '../lib/canvas';
import { type FigureColours, drawFigure } from '../lib/figure-drawing';
import { type Box, cycle_s, figureAt, roomOf } from '../lib/figure-geometry';
import type { Figure } from '../protocol/api-types';

/** Where in its cycle the figure looks most like the exercise. */
const TELLING_SHARE = 0.45;
/** Thirty pictures a second are smooth, and leave the time to the pose. */
const LEAST_BETWEEN_MS = 30;

const TOKENS: Readonly<Record<keyof FigureColours, string>> = {
  skin: '--figure-skin',
  skinFar: '--figure-skin-far',
  shirt: '--figure-shirt',
  shirtFar: '--figure-shirt-far',
  trousers: '--figure-trousers',
  trousersFar: '--figure-trousers-far',
  working: '--figure-working',
  shoe: '--figure-shoe',
  hair: '--figure-hair',
  floor: '--figure-floor',
};

@customElement('hf-figure')
export class MovedFigure extends LitElement {
  @property({ attribute: false }) figure: Figure | null = null;
  @property() side: 'left' | 'right' | 'both' = 'left';
  @property() label = '';
  @property({ type: Boolean }) moving = false;
  /** Share of the cycle to show, asked for at every picture; without it the figure keeps its own time. */
  @property({ attribute: false }) pace: (() => number | null) | null = null;
  @query('canvas') private readonly canvas!: HTMLCanvasElement;

  private request = 0;
  private drawn_ms = 0;
  private room: Box | null = null;
  private colours: FigureColours | null = null;
  private readonly resized = new ResizeObserver(() => {
    this.colours = null; // while it stands in no slot it has none
    this.draw(performance.now());
  });

  static override styles = css`
    :host {
      display: block;
    }
    canvas {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  override firstUpdated(): void {
    this.resized.observe(this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('figure') || changed.has('moving'))
      this.room = this.figure === null ? null : this.roomFor(this.figure);
    this.colours = null;
    cancelAnimationFrame(this.request);
    if (this.moving && !reducedMotion()) this.request = requestAnimationFrame((now_ms) => this.loop(now_ms));
    else this.draw(performance.now());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.request);
    this.resized.disconnect();
  }

  override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.label}></canvas>`;
  }

  private loop(now_ms: number): void {
    if (now_ms - this.drawn_ms >= LEAST_BETWEEN_MS) {
      this.drawn_ms = now_ms;
      this.draw(now_ms);
    }
    this.request = requestAnimationFrame((next_ms) => this.loop(next_ms));
  }

  /** A still figure needs only the room of its one frame. */
  private roomFor(figure: Figure): Box {
    const frame = this.moving ? null : figureAt(figure, TELLING_SHARE);
    return frame === null ? roomOf(figure) : roomOf({ ...figure, frames: [frame] });
  }

  private share(now_ms: number): number {
    if (this.figure === null || !this.moving || reducedMotion()) return TELLING_SHARE;
    return this.pace?.() ?? now_ms / 1000 / cycle_s(this.figure);
  }

  private draw(now_ms: number): void {
    const ink = this.canvas.getContext('2d');
    if (ink === null || this.figure === null || this.room === null) return;
    const frame = figureAt(this.figure, this.share(now_ms));
    if (frame === null) return;
    this.colours ??= this.readColours();
    const size = fitCanvas(this.canvas);
    drawFigure(
      ink,
      frame,
      this.room,
      { colours: this.colours, highlight: this.side !== 'both', mirrored: this.side === 'right' },
      size,
    );
  }

  private readColours(): FigureColours {
    const entries = Object.entries(TOKENS).map(([name, token]) => [name, colour(this, token)]);
    return Object.fromEntries(entries) as FigureColours;
  }
}

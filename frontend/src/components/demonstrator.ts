/** A person who shows a movement in three dimensions; the drawn figure where that cannot or should not be. */

import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Sight, dragged, firstSight, keyed, mirrored } from '../demonstrator/sight';
import type { Stage } from '../demonstrator/stage';
import { reducedMotion } from '../lib/canvas';
import { WordedElement } from '../lib/element';
import { shared } from '../styles/shared';

@customElement('hf-demonstrator')
export class Demonstrator extends WordedElement {
  /** `leg-swing`, or with its version `leg-swing/seated`. */
  @property() movement = '';
  /** Shown where the version moves as the exercise itself does. */
  @property() fallback = '';
  @property() side: 'left' | 'right' | 'both' = 'left';
  @property() guide = 'side';
  @property({ type: Boolean }) lying = false;
  @property({ type: Number }) rate = 1;
  @property() label = '';
  /** In step with this share of the cycle, asked for at every picture; without it at its own pace. */
  @property({ attribute: false }) pace: (() => number | null) | null = null;
  /** The arrow keys mean something else here. */
  @property({ type: Boolean }) keyless = false;
  /** Without WebGL the figure is drawn, with the still pictures over it; without motion there are those alone. */
  @state() private state: 'loading' | 'shown' | 'still' | 'drawn' = 'loading';
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  private stage: Stage | null = null;
  private sight: Sight = firstSight('side', false);
  private drag: readonly [number, number] | null = null;
  private gone = new AbortController();

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        position: relative;
      }
      canvas {
        display: block;
        width: 100%;
        height: 100%;
        touch-action: pan-y;
        cursor: grab;
        border-radius: var(--radius-l);
      }
      :host([keyless]) canvas {
        border-radius: 0;
      }
      .still {
        height: 100%;
        padding: var(--space-4);
      }
      .still.moving {
        display: grid;
        grid-template-rows: minmax(0, 2fr) minmax(0, 3fr);
        gap: var(--space-3);
      }
      .still hf-stills {
        height: 100%;
      }
      .still ::slotted(*) {
        position: static !important;
        width: 100%;
        height: 100% !important;
      }
      .loading {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.gone.abort();
    this.stage?.close();
    this.stage = null;
  }

  override render(): TemplateResult {
    if (this.state === 'drawn') return html`<slot></slot>`;
    if (this.state === 'still') return this.stills();
    return html`
      <canvas
        tabindex=${this.keyless ? nothing : '0'}
        role="img"
        aria-label=${this.label}
        @pointerdown=${(event: PointerEvent) => this.grab(event)}
        @pointermove=${(event: PointerEvent) => this.pull(event)}
        @pointerup=${() => (this.drag = null)}
        @pointercancel=${() => (this.drag = null)}
        @keydown=${(event: KeyboardEvent) => this.turnByKey(event)}
      ></canvas>
      ${this.state === 'loading' ? html`<p class="loading soft">${this.t('loading')}</p>` : ''}
    `;
  }

  private stills(): TemplateResult {
    return html`<div class=${reducedMotion() ? 'still' : 'still moving'}>
      <hf-stills
        movement=${this.movement}
        fallback=${this.fallback}
        side=${this.side}
        label=${this.label}
        @missing=${() => (this.state = 'drawn')}
      ></hf-stills>
      ${reducedMotion() ? nothing : html`<slot></slot>`}
    </div>`;
  }

  override firstUpdated(): void {
    void this.open();
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.state === 'still' || this.state === 'drawn') this.emit('still');
    const right = this.side === 'right';
    if (changed.has('movement') || changed.has('guide')) {
      const first = firstSight(this.guide, this.lying);
      this.sight = right ? mirrored(first) : first;
    } else if (changed.has('side') && (changed.get('side') === 'right') !== right) {
      this.sight = mirrored(this.sight);
    }
    this.play();
  }

  /** Turn it by a button. */
  turn(across_deg: number): void {
    this.sight = { ...this.sight, yaw_deg: this.sight.yaw_deg + across_deg };
  }

  private async open(): Promise<void> {
    if (reducedMotion() || this.canvas === null) {
      this.state = 'still';
      return;
    }
    try {
      const { Stage: Opened } = await import('../demonstrator/stage');
      const stage = await Opened.open(this.canvas);
      if (this.gone.signal.aborted || !stage.has(this.fallback)) throw new Error('nothing to show');
      this.stage = stage;
      this.state = 'shown';
      this.play();
      stage.run(
        () => this.sight,
        () => this.pace?.() ?? null,
        this.gone.signal,
      );
    } catch {
      this.state = 'still'; // no WebGL, or the model could not be had
    }
  }

  private play(): void {
    if (this.stage === null) return;
    this.stage.rate = this.rate;
    const movement = this.stage.has(this.movement) ? this.movement : this.fallback;
    this.stage.show(movement, this.side, this.lying);
  }

  private grab(event: PointerEvent): void {
    this.drag = [event.clientX, event.clientY];
    this.canvas?.setPointerCapture(event.pointerId);
  }

  private pull(event: PointerEvent): void {
    if (this.drag === null) return;
    this.sight = dragged(this.sight, event.clientX - this.drag[0], event.clientY - this.drag[1]);
    this.drag = [event.clientX, event.clientY];
  }

  private turnByKey(event: KeyboardEvent): void {
    const sight = this.keyless ? null : keyed(this.sight, event.key);
    if (sight === null) return;
    event.preventDefault();
    this.sight = sight;
  }
}

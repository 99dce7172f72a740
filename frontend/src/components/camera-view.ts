/** The camera's picture as in a mirror, with the skeleton that was found over it. */

import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { fitCanvas } from '../lib/canvas';
import { drawSkeleton } from '../lib/skeleton-drawing';
import type { Store } from '../lib/store';
import type { LandmarkFrame } from '../protocol/frame-codec';

const LINE = 'rgb(255 255 255 / 85%)';
const DOT = '#ff9d47';

@customElement('hf-camera')
export class CameraView extends LitElement {
  @property({ attribute: false }) stream: MediaStream | null = null;
  @property({ attribute: false }) landmarks: Store<LandmarkFrame | null> | null = null;
  @property() joint: string | null = null;
  @property() label = '';
  /** The camera's own picture is a mirror's already. */
  @property({ type: Boolean, reflect: true }) mirrored = false;
  @query('video') private readonly video!: HTMLVideoElement;
  @query('canvas') private readonly canvas!: HTMLCanvasElement;
  private stop: (() => void) | null = null;

  static override styles = css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      background: #10191a;
    }
    video,
    canvas {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    video {
      object-fit: contain;
      transform: scaleX(-1);
    }
    :host([mirrored]) video {
      transform: none;
    }
  `;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('stream') && this.video.srcObject !== this.stream) this.video.srcObject = this.stream;
    if (!changed.has('landmarks')) return;
    this.stop?.();
    this.stop = this.landmarks?.subscribe((frame) => this.draw(frame)) ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override render(): TemplateResult {
    return html`
      <video autoplay muted playsinline aria-label=${this.label}></video>
      <canvas aria-hidden="true"></canvas>
    `;
  }

  private draw(frame: LandmarkFrame | null): void {
    const ink = this.canvas.getContext('2d');
    if (ink === null) return;
    drawSkeleton(ink, frame, { line: LINE, dot: DOT, joint: this.joint }, fitCanvas(this.canvas));
  }
}

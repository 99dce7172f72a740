/** The picture of where the camera goes: the person from above, the camera, and what it sees. */

import { type SVGTemplateResult, type TemplateResult, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import type { ExerciseInfo } from '../protocol/api-types';

type View = ExerciseInfo['view'];

/** Direction the person faces, from straight at the camera (down in the picture) [deg]. */
const FACING_DEG: Readonly<Record<View['guide'], number>> = { front: 0, half_side: -45, side: -90 };

@customElement('hf-camera-place')
export class CameraPlace extends WordedElement {
  @property({ attribute: false }) view!: View;

  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    .sight {
      fill: var(--primary-soft);
    }
    .mat {
      fill: var(--figure-floor);
    }
    .body {
      fill: var(--figure-shirt);
    }
    .legs {
      fill: none;
      stroke: var(--figure-trousers);
      stroke-width: 11;
      stroke-linecap: round;
    }
    .head {
      fill: var(--figure-hair);
    }
    .nose {
      fill: var(--figure-skin);
    }
    .device {
      fill: var(--ink);
    }
    .lens {
      fill: var(--bg);
    }
    .distance {
      stroke: var(--ink-soft);
      stroke-width: 2;
      stroke-dasharray: 5 5;
    }
    text {
      fill: var(--ink-soft);
      font: 600 13px var(--font);
    }
    text:dir(rtl) {
      text-anchor: end;
    }
  `;

  override render(): TemplateResult {
    const label = this.t(`place-${this.view.lying ? 'lying' : this.view.guide}`);
    return html`<svg viewBox="0 0 260 240" role="img" aria-label=${label}>
      ${svg`
        <path class="sight" d="M130 212 L38 40 Q130 4 222 40 Z" />
        ${this.view.lying ? lying() : standing(FACING_DEG[this.view.guide])}
        <line class="distance" x1="130" y1="120" x2="130" y2="200" />
        <text x="140" y="172">${this.t('place-distance')}</text>
        <rect class="device" x="108" y="208" width="44" height="14" rx="5" />
        <circle class="lens" cx="130" cy="212" r="3.5" />`}
    </svg>`;
  }
}

function standing(facing_deg: number): SVGTemplateResult {
  return svg`<g transform="translate(130 82) rotate(${facing_deg})">
    <ellipse class="body" rx="32" ry="14" />
    <circle class="nose" cy="14" r="5" />
    <circle class="head" r="14" />
  </g>`;
}

function lying(): SVGTemplateResult {
  return svg`<g transform="translate(130 80)">
    <rect class="mat" x="-82" y="-30" width="164" height="60" rx="10" />
    <path class="legs" d="M22 -9 L58 -16 M22 9 L58 16" />
    <rect class="body" x="-34" y="-17" width="60" height="34" rx="15" />
    <circle class="head" cx="-52" r="14" />
    <circle class="nose" cx="-52" r="6" />
  </g>`;
}

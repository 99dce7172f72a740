/** The key poses of a movement as still pictures, side by side: for paper, and where nothing should or can move. */

import { LitElement, type TemplateResult, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { order, stripOf } from '../demonstrator/stills';

/** Between two pictures [px]. */
const GAP_PX = 14;

@customElement('hf-stills')
export class StillStrip extends LitElement {
  /** `leg-swing`, or with its version `leg-swing/seated`. */
  @property() movement = '';
  /** Shown where the version moves as the exercise itself does. */
  @property() fallback = '';
  @property() side: 'left' | 'right' | 'both' = 'left';
  @property() label = '';

  static override styles = css`
    /* The pictures take the room there is, and ask for none. */
    :host {
      display: block;
      position: relative;
      min-height: 0;
    }
    svg[role] {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
  `;

  override render(): TemplateResult {
    const strip = stripOf(this.movement, this.fallback);
    if (strip === null) return html``;
    const { href, count, width, height } = strip;
    const across = width + GAP_PX;
    const turned = this.side === 'right' ? `translate(${width} 0) scale(-1 1)` : '';
    // Read from right to left, the first pose is on the right.
    const places = order(count, document.documentElement.dir === 'rtl').map(
      (picture, place) => svg`<svg
        x=${place * across}
        width=${width}
        height=${height}
        viewBox="0 0 ${width} ${height}"
      >
        <g transform=${turned}>
          <image
            href=${href}
            x=${-picture * width}
            width=${count * width}
            height=${height}
            preserveAspectRatio="none"
            @error=${() => this.dispatchEvent(new CustomEvent('missing'))}
          ></image>
        </g>
      </svg>`,
    );
    return html`<svg
      viewBox="0 0 ${count * across - GAP_PX} ${height}"
      role="img"
      aria-label=${this.label}
      data-poses=${count}
    >
      ${places}
    </svg>`;
  }
}

/** A body to point at: where does it hurt? Seen from the front and from behind; the person's left is said, not guessed. */

import { type SVGTemplateResult, type TemplateResult, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import { type Spot, SPOTS, spotKey } from '../lib/body-spots';
import { shared } from '../styles/shared';

const BODY =
  'M50 4a11 11 0 0 1 11 11c0 6-3 10-5 12l1 5c9 2 16 4 18 11l7 36 3 20-6 2-13-45-2 24 4 28c2 24 1 40-2 56l-2 34 6 5h-14l-3-40-2-52h-2l-2 52-3 40H29l6-5-2-34c-3-16-4-32-2-56l4-28-2-24-13 45-6-2 3-20 7-36c2-7 9-9 18-11l1-5c-2-2-5-6-5-12A11 11 0 0 1 50 4z';

@customElement('hf-body')
export class BodyMap extends WordedElement {
  @property({ attribute: false }) where: string | null = null;
  @property({ attribute: false }) side: string | null = null;

  static override styles = [
    shared,
    css`
      .views {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 15rem));
        justify-content: center;
        gap: var(--space-4);
      }
      figure {
        margin: 0;
        text-align: center;
      }
      svg {
        width: 100%;
        max-height: 31rem;
        overflow: visible;
      }
      .body {
        fill: var(--surface-2);
        stroke: var(--line-strong);
        stroke-width: 1.4;
      }
      .spot {
        cursor: pointer;
        outline: none;
      }
      .spot .mark {
        fill: var(--primary-soft);
        stroke: var(--primary);
        stroke-width: 1.2;
      }
      .spot .touch {
        fill: transparent;
      }
      .spot:hover .mark {
        fill: var(--accent-fill);
      }
      .spot[aria-checked='true'] .mark {
        fill: var(--hurt);
        stroke: var(--hurt);
      }
      .spot:focus-visible .mark {
        stroke: var(--focus);
        stroke-width: 3;
      }
      /* One under the other where they would be too small for a finger. */
      @media (max-width: 560px) {
        .views {
          grid-template-columns: minmax(0, 15rem);
        }
      }
      figcaption {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div class="views" role="radiogroup" aria-label=${this.t('pain-title')}>
      ${(['front', 'back'] as const).map(
        (view) =>
          html`<figure>
            <svg viewBox="0 0 100 236" aria-hidden="false">
              <path class="body" d=${BODY} />
              ${SPOTS.filter((spot) => spot.view === view).map((spot) => this.spot(spot))}
            </svg>
            <figcaption>${this.t(`body-${view}`)}</figcaption>
          </figure>`,
      )}
    </div>`;
  }

  private spot(spot: Spot): SVGTemplateResult {
    const chosen = this.where === spot.where && this.side === spot.side;
    const choose = (): void => this.emit('spot', { where: spot.where, side: spot.side });
    return svg`<g class="spot" role="radio" tabindex="0" data-spot=${spotKey(spot)}
      aria-checked=${chosen ? 'true' : 'false'}
      aria-label=${this.words?.list([this.t(`pain-where-${spot.where}`), this.t(`pain-side-${spot.side}`)])}
      @click=${choose}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        choose();
      }}>
      <circle class="touch" cx=${spot.x} cy=${spot.y} r="10" />
      <circle class="mark" cx=${spot.x} cy=${spot.y} r="5.5" />
    </g>`;
  }
}

/** Eleven large buttons for how much it hurts: 0 not at all, 10 the worst there is. */

import { type TemplateResult, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import { radioLabels } from '../styles/radio-labels';
import { shared } from '../styles/shared';

const SCORES = Array.from({ length: 11 }, (_, score) => score);

@customElement('hf-score')
export class ScorePicker extends WordedElement {
  @property({ attribute: false }) value: number | null = null;
  @property() legend = '';

  static override styles = [
    shared,
    radioLabels,
    css`
      .scores {
        display: grid;
        grid-template-columns: repeat(11, minmax(0, 1fr));
        gap: var(--space-2);
      }
      legend {
        padding: 0;
        margin-bottom: var(--space-3);
        font-size: var(--text-l);
        font-weight: 700;
      }
      label {
        display: grid;
        place-content: center;
        min-height: 3.75rem;
        border-radius: 0.9rem;
        font-size: var(--text-l);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        margin-top: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      @media (max-width: 620px) {
        .scores {
          grid-template-columns: repeat(6, minmax(0, 1fr));
        }
      }
      @media (max-width: 400px) {
        .scores {
          grid-template-columns: repeat(4, minmax(0, 1fr));
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <fieldset>
        <legend>${this.legend}</legend>
        <div class="scores">
          ${SCORES.map(
            (score) =>
              html`<label>
                <input
                  type="radio"
                  name="score"
                  .checked=${this.value === score}
                  @change=${() => this.emit('score', score)}
                />${score}
              </label>`,
          )}
        </div>
        <div class="ends" aria-hidden="true">
          <span>${this.t('score-none')}</span><span>${this.t('score-worst')}</span>
        </div>
      </fieldset>
    `;
  }
}

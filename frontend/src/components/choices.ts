/** One question with a few answers, each a large target. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import { radioLabels } from '../styles/radio-labels';
import { shared } from '../styles/shared';

export interface Choice {
  value: string;
  label: string;
}

@customElement('hf-choices')
export class Choices extends WordedElement {
  @property() legend = '';
  @property() note = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property({ attribute: false }) value: string | null = null;
  /** The question stands beside its answers instead of above them. */
  @property({ type: Boolean, reflect: true }) compact = false;

  static override styles = [
    shared,
    radioLabels,
    css`
      .group {
        display: grid;
        gap: var(--space-3);
      }
      .legend {
        font-size: var(--text-l);
        font-weight: 700;
        line-height: 1.3;
      }
      .note {
        margin-bottom: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
      label {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        min-height: var(--target);
        min-width: 5.5rem;
        padding: 0.4rem 1.2rem;
        border-radius: 999px;
        font-weight: 600;
      }
      :host([compact]) .legend {
        font-size: var(--text-m);
        font-weight: 600;
      }
      :host([compact]) label {
        min-width: 4.6rem;
        padding-inline: 0.9rem;
      }
      @media (min-width: 760px) {
        :host([compact]) .group {
          grid-template-columns: minmax(0, 1fr) auto;
          align-items: center;
        }
        :host([compact]) .question {
          padding-inline-end: var(--space-4);
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div class="group" role="radiogroup" aria-label=${this.legend}>
        <div class="question">
          <p class="legend">${this.legend}</p>
          ${this.note === '' ? nothing : html`<p class="note">${this.note}</p>`}
        </div>
        <div class="choices">${this.choices.map((choice) => this.choice(choice))}</div>
      </div>
    `;
  }

  private choice({ value, label }: Choice): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="choice"
        .value=${value}
        .checked=${this.value === value}
        @change=${() => this.emit('choose', value)}
      />${label}
    </label>`;
  }
}

/** One exercise, shown: a person who does it, from any side, slower, on either leg, in every version; and its steps. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import type { Demonstrator } from '../components/demonstrator';
import { exerciseName, figureKey, figureOf, stepsOf, versionName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { shared } from '../styles/shared';

const TURN_DEG = 45;
const SLOWER = 0.5;

@customElement('hf-exercise')
export class ExerciseView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property() exercise = '';
  @property({ attribute: false }) variant: string | null = null;
  @state() private slow = false;
  /** Nothing to turn or to slow down. */
  @state() private still = false;
  @state() private side: 'left' | 'right' = 'left';
  @query('hf-demonstrator') private demonstrator!: Demonstrator | null;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
        gap: var(--space-4) var(--space-5);
        align-items: start;
      }
      h1,
      .back {
        grid-column: 1 / -1;
      }
      .stage {
        display: grid;
        gap: var(--space-3);
      }
      hf-demonstrator,
      hf-demonstrator hf-figure {
        height: min(62vh, 34rem);
      }
      hf-demonstrator {
        border-radius: var(--radius-l);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      ol {
        display: grid;
        gap: var(--space-3);
        padding-inline-start: 1.6rem;
        list-style: decimal;
      }
      @media (max-width: 760px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
        hf-demonstrator,
        hf-demonstrator hf-figure {
          height: 22rem;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { words } = this;
    const exercise = this.state.exercises.find(({ id }) => id === this.exercise);
    if (words === undefined || exercise === undefined) return html`<p class="soft">${this.t('loading')}</p>`;
    const name = exerciseName(words, exercise.id);
    const version = versionName(words, exercise.id, this.variant);
    const sided = exercise.dose.sides.length > 1 || this.variant !== null;
    return html`
      <h1>${name}${version === null ? nothing : html`: ${version}`}</h1>
      <div class="stage">
        <hf-demonstrator
          movement=${figureKey(exercise.id, this.variant)}
          fallback=${exercise.id}
          guide=${exercise.view.guide}
          ?lying=${exercise.base === 'lying'}
          side=${sided ? this.side : 'both'}
          .rate=${this.slow ? SLOWER : 1}
          label=${this.t('figure-label', { name: version ?? name })}
          @still=${() => (this.still = true)}
        >
          <hf-figure
            .figure=${figureOf(this.state.figures, exercise.id, this.variant)}
            .side=${sided ? this.side : 'both'}
            .label=${this.t('figure-label', { name: version ?? name })}
            moving
          ></hf-figure>
        </hf-demonstrator>
        ${this.buttons(sided)} ${this.still ? nothing : html`<p class="soft">${this.t('show-how')}</p>`}
      </div>
      <section>
        <ol>
          ${stepsOf(words, exercise.id, this.variant).map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
      <p class="back"><a class="button" href="#/">${this.t('to-home')}</a></p>
    `;
  }

  private buttons(sided: boolean): TemplateResult {
    return html`<div class="row">
      ${
        this.still
          ? nothing
          : html`<button id="turn" class="button" @click=${() => this.demonstrator?.turn(TURN_DEG)}>
                ${this.t('show-turn')}
              </button>
              <button
                id="slow"
                class="button"
                aria-pressed=${this.slow}
                @click=${() => (this.slow = !this.slow)}
              >
                ${this.t(this.slow ? 'show-usual-pace' : 'show-slower')}
              </button>`
      }
      ${
        sided
          ? html`<button
              id="other"
              class="button"
              @click=${() => (this.side = this.side === 'left' ? 'right' : 'left')}
            >
              ${this.t('show-other-side')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

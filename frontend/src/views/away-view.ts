/** The server is away: says so kindly, why no session starts now, and shows the movements meanwhile. */

import { type TemplateResult, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { exerciseName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { shared } from '../styles/shared';
import { homeStyles } from './home-styles';

@customElement('hf-away')
export class AwayView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;

  static override styles = [
    shared,
    homeStyles,
    css`
      .card.stack {
        margin-bottom: var(--space-5);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <section class="card stack" role="status">
        <h1>${this.t('away-title')}</h1>
        <p>${this.t('away-text')}</p>
        <p class="soft">${this.t('away-why')}</p>
        <div class="row">
          <button
            id="try-again"
            class="button primary"
            ?disabled=${this.state.busy}
            @click=${() => void this.control.start()}
          >
            ${this.t('away-again')}
          </button>
        </div>
      </section>
      <ol class="exercises" aria-label=${this.t('home-exercises')}>
        ${this.state.exercises.map(({ id }) => this.movement(id))}
      </ol>
    `;
  }

  private movement(id: string): TemplateResult {
    if (this.words === undefined) return html``;
    const name = exerciseName(this.words, id);
    return html`<li class="card exercise">
      <hf-figure
        .figure=${this.state.figures[id] ?? null}
        .side=${'left'}
        .label=${this.t('figure-label', { name })}
        ?moving=${true}
      ></hf-figure>
      <div>
        <h2>${name}</h2>
        <p>${this.t(`exercise-${id}-aim`)}</p>
      </div>
    </li>`;
  }
}

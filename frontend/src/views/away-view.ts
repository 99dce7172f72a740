/** The server is away: says so kindly, starts a session where that may be, else says why not; shows the movements. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import type { DeskState } from '../away/day-pass';
import { icon } from '../components/icons';
import { exerciseName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { lacking } from '../lib/support';
import { shortDay } from '../lib/time';
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
    const { desk } = this.state;
    return html`
      <section class="card stack" role="status">
        <h1>${this.t('away-title')}</h1>
        <p>${this.t('away-text')}</p>
        ${desk.waiting > 0 ? html`<p>${this.t('away-waiting', { count: desk.waiting })}</p>` : nothing}
        <div class="row">
          <button
            id="try-again"
            class="button"
            ?disabled=${this.state.busy}
            @click=${() => void this.control.start()}
          >
            ${this.t('away-again')}
          </button>
        </div>
      </section>
      ${this.session(desk)}
      <ol class="exercises" aria-label=${this.t('home-exercises')}>
        ${this.state.exercises.map(({ id }) => this.movement(id))}
      </ol>
    `;
  }

  private session({ open, reason, until }: DeskState): TemplateResult {
    if (open !== null) return this.unfinished(open);
    if (reason !== null)
      return html`<p class="card" data-reason=${reason}>${this.t(`away-not-${reason}`)}</p>`;
    const date = until === null ? '' : shortDay(until, this.locale);
    return html`<section class="starts">
      ${lacking(window) === 'camera' ? nothing : this.start(true)} ${this.start(false)}
      <p class="soft private">${icon('shield')}<span>${this.t('away-ready', { date })}</span></p>
    </section>`;
  }

  private start(camera: boolean): TemplateResult {
    return html`<button
      id=${camera ? 'start-camera' : 'start-no-camera'}
      class="button big ${camera ? 'primary' : ''}"
      @click=${() => this.control.go({ name: 'before', camera })}
    >
      ${icon(camera ? 'camera' : 'play')}${this.t(camera ? 'home-start-camera' : 'home-start-no-camera')}
    </button>`;
  }

  private unfinished(id: string): TemplateResult {
    return html`<section class="card offer" aria-labelledby="offer">
      <div>
        <h2 id="offer">${this.t('home-open-title')}</h2>
        <p>${this.t('away-open-text')}</p>
      </div>
      <div class="row">
        <button
          id="go-on"
          class="button primary big"
          @click=${() => this.control.go({ name: 'session', id })}
        >
          ${icon('play')}${this.t('home-go-on')}
        </button>
      </div>
    </section>`;
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

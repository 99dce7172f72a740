/** Home: today's exercises, and how to start. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import { hashOf } from '../app/routes';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { amountWords, doseWords, exerciseName, figureOf, versionName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { minutes, plainDay, shortDay } from '../lib/time';
import { lacking } from '../lib/support';
import type { DoseChange, OpenSession, PlannedExercise, Today } from '../protocol/api-types';
import { shared } from '../styles/shared';
import { homeStyles } from './home-styles';

@customElement('hf-home')
export class HomeView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;

  static override styles = [shared, homeStyles];

  override render(): TemplateResult {
    const { today } = this.state;
    if (today === null) return html`<p class="soft">${this.t('loading')}</p>`;
    return html`
      <div class="top">
        <h1>${this.t('home-title')}</h1>
        <p class="lead soft">
          ${this.t('home-lead', { minutes: minutes(today.duration_s), exercises: today.exercises.length })}
        </p>
      </div>
      ${today.dose_scale === 1 ? nothing : this.scaled(today.dose_scale)}
      ${today.open_session === null ? this.starts() : this.offer(today.open_session)}
      <ol class="exercises" aria-label=${this.t('home-exercises')}>
        ${today.exercises.map((_, index) => this.exercise(today, index))}
      </ol>
      <p>
        <a id="sheet" class="button" href="#/sheet">${icon('print')}${this.t('sheet-link')}</a>
      </p>
      ${this.leftOut(today)} ${this.safety()}
    `;
  }

  private starts(): TemplateResult {
    return html`<section class="starts">
      ${
        lacking(window) === 'camera'
          ? html`<p>${this.t('browser-no-camera')}</p>`
          : html`<button
              id="start-camera"
              class="button primary big"
              @click=${() => this.control.go({ name: 'before', camera: true })}
            >
              ${icon('camera')}${this.t('home-start-camera')}
            </button>`
      }
      <button
        id="start-no-camera"
        class="button big"
        @click=${() => this.control.go({ name: 'before', camera: false })}
      >
        ${icon('play')}${this.t('home-start-no-camera')}
      </button>
      <p class="soft private">${icon('shield')}<span>${this.t('home-private')}</span></p>
    </section>`;
  }

  private offer(open: OpenSession): TemplateResult {
    return html`<section class="card offer" aria-labelledby="offer">
      <div>
        <h2 id="offer">${this.t('home-open-title')}</h2>
        <p>${this.t('home-open-text', { done: open.sets_done, sets: open.sets })}</p>
      </div>
      <div class="row">
        <button
          id="go-on"
          class="button primary big"
          @click=${() => this.control.go({ name: 'session', id: open.id })}
        >
          ${icon('play')}${this.t('home-go-on')}
        </button>
        <button id="discard" class="button" @click=${() => void this.control.discard(open.id)}>
          ${this.t('home-discard')}
        </button>
      </div>
    </section>`;
  }

  private exercise(today: Today, index: number): TemplateResult {
    const planned = today.exercises[index];
    if (planned === undefined || this.words === undefined) return html``;
    const version = versionName(this.words, planned.id, planned.variant);
    const name = exerciseName(this.words, planned.id);
    return html`<li class="card exercise">
      <hf-figure
        .figure=${figureOf(this.state.figures, planned.id, planned.variant)}
        .side=${planned.dose.sides.length > 1 ? 'left' : 'both'}
        .label=${this.t('figure-label', { name })}
        ?moving=${false}
      ></hf-figure>
      <div>
        <h2>${name}</h2>
        ${version === null ? nothing : html`<p class="version">${version}</p>`}
        <p>${doseWords(this.words, planned.dose)}</p>
        <a
          class="link"
          data-show=${planned.id}
          href=${hashOf({ name: 'exercise', id: planned.id, variant: planned.variant })}
          aria-label=${this.t('show-link-of', { name })}
          >${this.t('show-link')}</a
        >
        ${planned.care.map((id) => html`<p class="care">${this.t(`care-${id}`)}</p>`)}
        ${this.because(planned)} ${planned.changes.map((change) => this.change(planned, change))}
      </div>
    </li>`;
  }

  private because({ because }: PlannedExercise): TemplateResult | typeof nothing {
    if (because.length === 0) return nothing;
    const conditions = this.words?.list(because.map((id) => this.t(`condition-${id}`))) ?? '';
    return html`<p class="soft">${this.t('because', { conditions })}</p>`;
  }

  /** Why the dose is other than last time. */
  private change({ dose }: PlannedExercise, { side, amount, why, days }: DoseChange): TemplateResult {
    if (this.words === undefined) return html``;
    const words = this.t(`why-${why}`, { days, dose: amountWords(this.words, dose.kind, amount) });
    return html`<p class="change" data-why=${why}>
      ${side === 'both' ? nothing : html`${this.t('side-leg', { side })}: `}${words}
    </p>`;
  }

  private leftOut(today: Today): TemplateResult | typeof nothing {
    if (today.left_out.length === 0 || this.words === undefined) return nothing;
    const words = this.words;
    return html`<ul class="left-out soft">
      ${today.left_out.map(({ exercise, reason, until }) => {
        const date = until === null ? '' : plainDay(until, this.locale);
        return html`<li data-left-out=${exercise}>
          ${this.t('left-out', { exercise: exerciseName(words, exercise), reason: this.t(`condition-${reason}`, { date }) })}
        </li>`;
      })}
    </ul>`;
  }

  private scaled(scale: number): TemplateResult {
    return html`<p class="scaled">
      ${icon('clock')}<span>${this.t('home-scaled', { percent: Math.round(scale * 100) })}</span>
    </p>`;
  }

  private safety(): TemplateResult {
    const until = this.state.screening?.status.valid_until;
    return html`<p class="soft foot">
      ${this.t('home-rule')} <a href="#/safety">${this.t('home-safety-link')}</a> ·
      <a class="link" href="#/sources">${this.t('sources-link')}</a>
      ${until == null ? nothing : this.t('home-safety-until', { date: shortDay(until, this.locale) })}
    </p>`;
  }
}

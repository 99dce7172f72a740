/** The routine on one sheet of paper: the person's own exercises with pictures, doses and steps. Made to be printed. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { amountWords, doseWords, exerciseName, figureKey, stepsOf, versionName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { minutes, plainDay, shortDay } from '../lib/time';
import { unlikeSides } from '../lib/sheet';
import type { LeftOut, PlannedExercise, Today } from '../protocol/api-types';
import { shared } from '../styles/shared';
import { sheetStyles } from './sheet-styles';

@customElement('hf-sheet')
export class SheetView extends WordedElement {
  @property({ attribute: false }) state!: AppState;

  static override styles = [shared, sheetStyles];

  override render(): TemplateResult {
    const { today } = this.state;
    if (today === null) return html`<p class="soft">${this.t('loading')}</p>`;
    return html`<article>
      <div class="screen row">
        <button id="print" class="button primary" @click=${() => window.print()}>
          ${this.t('sheet-print')}
        </button>
        <a class="button" href="#/">${this.t('to-home')}</a>
      </div>
      <h1>${this.t('sheet-title')}</h1>
      <p class="lead">
        ${this.t('home-lead', { minutes: minutes(today.duration_s), exercises: today.exercises.length })}
        ${this.t('sheet-as-of', { day: shortDay(new Date().toISOString(), this.locale) })}
      </p>
      <p class="stop"><b>${this.t('sheet-stop')}</b> ${this.t('sheet-ask')}</p>
      <ol class="exercises">
        ${today.exercises.map((planned) => this.exercise(today, planned))}
      </ol>
      ${today.left_out.map((out) => this.leftOut(out))}
      <p class="small">${this.t('report-not-diagnosis')}</p>
    </article>`;
  }

  private exercise(today: Today, planned: PlannedExercise): TemplateResult {
    const { words } = this;
    if (words === undefined) return html``;
    const { id, variant, dose, care } = planned;
    const name = exerciseName(words, id);
    const version = versionName(words, id, variant);
    return html`<li data-exercise=${id}>
      <hf-stills
        movement=${figureKey(id, variant)}
        fallback=${id}
        side=${dose.sides.length > 1 ? 'left' : 'both'}
        label=${this.t('figure-label', { name })}
      ></hf-stills>
      <div>
        <div class="name">
          <h2>${name}</h2>
          <p class="dose">${this.dose(today, planned) ?? doseWords(words, dose)}</p>
        </div>
        ${version === null ? nothing : html`<p class="version">${version}</p>`}
        <ol class="steps">
          ${stepsOf(words, id, variant).map((step) => html`<li>${step}</li>`)}
        </ol>
        ${care.length === 0 ? nothing : html`<p class="care">${care.map((what) => this.t(`care-${what}`)).join(' ')}</p>`}
      </div>
    </li>`;
  }

  /** Each leg's own dose where they differ. */
  private dose(today: Today, { id }: PlannedExercise): string | null {
    const { words } = this;
    const sides = unlikeSides(today.sets, id);
    if (sides === null || words === undefined) return null;
    return words.list(
      sides.map(
        ({ side, dose }) => `${this.t('side-leg', { side })}: ${amountWords(words, dose.kind, dose.amount)}`,
      ),
    );
  }

  private leftOut({ exercise, reason, until }: LeftOut): TemplateResult {
    const { words } = this;
    if (words === undefined) return html``;
    const date = until === null ? '' : plainDay(until, this.locale);
    return html`<p class="small">
      ${this.t('left-out', { exercise: exerciseName(words, exercise), reason: this.t(`condition-${reason}`, { date }) })}
    </p>`;
  }
}

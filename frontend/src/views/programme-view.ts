/** The programme: where each exercise stands and why, four weeks, goals, and the questionnaire. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { amountWords, exerciseName, versionName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { initialOf, plainDay, weekday } from '../lib/time';
import type { Programme, ProgrammeTrack } from '../protocol/api-types';
import { shared } from '../styles/shared';
import { programmeStyles } from './programme-styles';

const DAYS_A_WEEK = [2, 3, 4, 5, 6, 7];
const FOCUSES = ['walking', 'standing', 'sitting', 'socks', 'stairs', 'garden', 'sleep'];

@customElement('hf-programme')
export class ProgrammeView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;

  static override styles = [shared, programmeStyles];

  override render(): TemplateResult {
    const { programme } = this.state;
    if (programme === null) return html`<p class="soft">${this.t('loading')}</p>`;
    return html`
      <div>
        <h1>${this.t('programme-title')}</h1>
        <p class="soft">${this.t('programme-intro')}</p>
      </div>
      ${this.weeks(programme)} ${this.goals(programme)}
      <section class="card" aria-labelledby="doses">
        <h2 id="doses">${this.t('programme-doses')}</h2>
        <ul class="tracks">
          ${programme.tracks.map((track) => html`<li>${this.track(track)}</li>`)}
        </ul>
        ${programme.offers.map((offer) => this.offer(offer))}
      </section>
      ${this.roland(programme)}
      <p class="soft"><a class="link" href="#/sources">${this.t('sources-link')}</a></p>
    `;
  }

  private track(track: ProgrammeTrack): TemplateResult {
    const { words } = this;
    if (words === undefined) return html``;
    const exercise = this.state.exercises.find(({ id }) => id === track.exercise);
    const dose = amountWords(words, exercise?.dose.kind ?? 'time', track.amount);
    const version = versionName(words, track.exercise, track.variant);
    return html`<div class="track" data-track=${`${track.exercise}-${track.side}`}>
      <div class="name">
        <b>${exerciseName(words, track.exercise)}</b>
        <span class="soft"
          >${track.side === 'both' ? nothing : this.t('side-leg', { side: track.side })}</span
        >
      </div>
      <div class="dose">
        <b>${dose}</b>
        <span class="soft">${this.t('programme-place', { place: track.place, of: track.of })}</span>
        ${this.rungs(track)}
      </div>
      <div class="words">
        ${version === null ? nothing : html`<p>${version}</p>`}
        ${exercise?.base === 'standing' ? html`<p class="soft">${this.t(track.hold ? 'programme-hold' : 'programme-free')}</p>` : nothing}
        ${
          track.back !== null
            ? html`<p class="why out">
                ${this.t('programme-back', { date: plainDay(track.back, this.locale) })}
              </p>`
            : track.why === null
              ? html`<p class="soft">${this.t('programme-comfortable', { days: track.comfortable_days })}</p>`
              : html`<p class="why">${this.t(`why-${track.why.why}`, { days: track.why.days, dose })}</p>`
        }
        <div class="row">
          ${track.can_ease ? this.button(track, 'easier') : nothing}
          ${track.can_undo ? this.button(track, 'undo') : nothing}
        </div>
      </div>
    </div>`;
  }

  private rungs({ place, of }: ProgrammeTrack): TemplateResult {
    return html`<span class="rungs" aria-hidden="true"
      >${Array.from({ length: of }, (_, at) => html`<i class=${at < place ? 'past' : ''}></i>`)}</span
    >`;
  }

  private button({ exercise, side }: ProgrammeTrack, kind: 'easier' | 'undo'): TemplateResult {
    return html`<button
      class="button small"
      data-choice=${kind}
      ?disabled=${this.state.busy}
      @click=${() => void this.control.choose({ kind, exercise, side })}
    >
      ${this.t(`programme-${kind}`)}
    </button>`;
  }

  private offer({ exercise, variant, chosen }: Programme['offers'][number]): TemplateResult {
    const version = this.t(`variant-${exercise}-${variant}`);
    return html`<button
      class="button"
      data-offer=${variant}
      @click=${() => void this.control.choose({ kind: 'instead', exercise, value: chosen ? null : variant })}
    >
      ${chosen ? this.t('programme-offer-back') : this.t('programme-offer', { version })}
    </button>`;
  }

  private weeks({ weeks }: Programme): TemplateResult {
    return html`<section class="card" aria-labelledby="weeks">
      <h2 id="weeks">${this.t('programme-weeks')}</h2>
      <div class="weeks">
        ${weeks.map(
          (week) =>
            html`<ol class="week">
              ${week.days.map(
                ({ day, state, alarm }) =>
                  html`<li class=${alarm ? 'alarm' : state}>
                    <span class="soft ${initialOf(day, this.locale) === null ? '' : 'long'}"
                      >${weekday(day, this.locale)}</span
                    >
                    <span class="initial soft" aria-hidden="true"
                      >${initialOf(day, this.locale) ?? nothing}</span
                    >
                    <b>${Number(day.slice(8))}</b>
                    <span class="for-readers">${this.t(`programme-day-${alarm ? 'alarm' : state}`)}</span>
                  </li>`,
              )}
            </ol>`,
        )}
      </div>
      <ul class="legend">
        ${['done', 'stopped', 'alarm'].map(
          (state) => html`<li><i class=${state}></i>${this.t(`programme-day-${state}`)}</li>`,
        )}
      </ul>
      <p class="soft">${this.t('programme-legend')}</p>
    </section>`;
  }

  private goals({ goal, weeks }: Programme): TemplateResult {
    const done = (weeks.at(-1)?.days ?? []).filter(({ state }) => state === 'done').length;
    return html`<section class="card goals" aria-labelledby="goals">
      <h2 id="goals">${this.t('programme-goal')}</h2>
      ${goal.days === null ? nothing : html`<p><b>${this.t('programme-goal-done', { done, days: goal.days })}</b></p>`}
      <hf-choices
        data-goal="days"
        .legend=${this.t('programme-goal-days')}
        .value=${goal.days === null ? null : String(goal.days)}
        .choices=${DAYS_A_WEEK.map((days) => ({ value: String(days), label: String(days) }))}
        @choose=${(event: CustomEvent<string>) => void this.control.choose({ kind: 'goal', value: event.detail })}
      ></hf-choices>
      <hf-choices
        data-goal="focus"
        .legend=${this.t('programme-goal-focus')}
        .value=${goal.focus}
        .choices=${FOCUSES.map((focus) => ({ value: focus, label: this.t(`goal-${focus}`) }))}
        @choose=${(event: CustomEvent<string>) => void this.control.choose({ kind: 'focus', value: event.detail })}
      ></hf-choices>
    </section>`;
  }

  private roland({ roland_morris: rm }: Programme): TemplateResult {
    const last = rm.scores.at(-1);
    const wish = (value: 'yes' | 'no'): void => void this.control.choose({ kind: 'roland_morris', value });
    return html`<section class="card stack" aria-labelledby="rm">
      <h2 id="rm">${this.t('rm-title')}</h2>
      ${
        last === undefined
          ? html`<p>${this.t('rm-offer')}</p>`
          : html`<p>
                <b>${plainDay(last.day, this.locale)}: ${this.t('rm-score', { score: last.score })}</b>
              </p>
              <p>${this.t(`rm-verdict-${rm.verdict ?? 'first'}`, { change: Math.abs(rm.change ?? 0) })}</p>
              <p class="soft">${this.t('rm-note')}</p>`
      }
      <div class="row">
        ${
          rm.wanted
            ? html`${rm.due ? html`<a id="rm-start" class="button primary" href="#/roland">${this.t('rm-start')}</a>` : html`<span class="soft">${this.t('rm-next')}</span>`}
                <button class="button quiet" @click=${() => wish('no')}>${this.t('rm-unwant')}</button>`
            : html`<button id="rm-want" class="button" @click=${() => wish('yes')}>
                ${icon('check')}${this.t('rm-want')}
              </button>`
        }
      </div>
      <p class="soft">${this.t('rm-source')}</p>
    </section>`;
  }
}

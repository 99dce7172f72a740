/** Progress: the rhythm of practice, range over the weeks with what it varies by, left beside right, and pain. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { exerciseName, versionName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { type ExerciseProgress, tracksByExercise } from '../lib/progress-report';
import { shortDay } from '../lib/time';
import type { Paths, Progress, ProgressTrack } from '../protocol/api-types';
import { shared } from '../styles/shared';
import { progressStyles } from './progress-styles';

@customElement('hf-progress')
export class ProgressView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  /** What was drawn on request, by exercise and side. */
  @state() private paths: Readonly<Record<string, Paths>> = {};

  static override styles = [shared, progressStyles];

  override render(): TemplateResult {
    const { progress } = this.state;
    if (progress === null) return html`<p class="soft">${this.t('loading')}</p>`;
    const groups = tracksByExercise(progress.tracks);
    return html`
      <div>
        <h1>${this.t('progress-title')}</h1>
        <p class="soft">${this.t('progress-intro')}</p>
      </div>
      ${this.rhythm(progress)}
      ${groups.length === 0 ? html`<p class="card">${this.t('progress-empty')}</p>` : nothing}
      ${groups.map((group) => this.exercise(group, progress))} ${this.pain(progress)}
      <p><a class="button" href="#/report">${this.t('report-link')}</a></p>
      <p class="soft"><a class="link" href="#/history">${this.t('progress-all-sessions')}</a></p>
    `;
  }

  private rhythm({ rhythm, weeks }: Progress): TemplateResult {
    return html`<section class="card" aria-labelledby="rhythm">
      <h2 id="rhythm">${this.t('progress-rhythm')}</h2>
      <p><b>${this.t('progress-days', { days: rhythm.days, weeks: rhythm.weeks })}</b></p>
      <p class="soft">${this.t(rhythm.days === 0 ? 'progress-rhythm-none' : 'progress-rhythm-kind')}</p>
      <hf-practice-calendar .weeks=${weeks}></hf-practice-calendar>
    </section>`;
  }

  private exercise(group: ExerciseProgress, progress: Progress): TemplateResult {
    const { words } = this;
    if (words === undefined) return html``;
    const name = exerciseName(words, group.exercise);
    const version = versionName(words, group.exercise, group.variant);
    const id = `range-${group.exercise}-${group.variant ?? 'as-it-is'}`;
    const same = progress.symmetry.find(
      ({ exercise, variant }) => exercise === group.exercise && variant === group.variant,
    );
    return html`<section class="card" aria-labelledby=${id} data-progress=${group.exercise}>
      <h2 id=${id}>${name}</h2>
      ${version === null ? nothing : html`<p class="soft">${version}</p>`}
      ${group.tracks.map((track) => html`<p class="told ${track.side}">${this.told(track)}</p>`)}
      ${
        same === undefined
          ? nothing
          : html`<p>
              ${this.t(same.differ ? 'progress-sides-differ' : 'progress-sides-alike', {
                ...leftAndRight(same),
              })}
            </p>`
      }
      <hf-range-chart
        .tracks=${group.tracks}
        .locale=${this.locale}
        label=${this.t('progress-chart', { exercise: name })}
      ></hf-range-chart>
      <p class="soft">${this.t('progress-chart-how')}</p>
      <details>
        <summary>${this.t('progress-table')}</summary>
        ${group.tracks.map((track) => this.table(track, name))}
      </details>
      <div class="drawn">${group.tracks.map((track) => this.drawn(track))}</div>
    </section>`;
  }

  /** One sentence: what it was, what it is, and whether that is a change. */
  private told({ side, points, change }: ProgressTrack): string {
    const leg = this.t(side === 'both' ? 'side-both' : 'side-leg', { side });
    if (change === null)
      return this.t('progress-first', { leg, now: Math.round(points[0]?.typical_deg ?? 0) });
    const values = {
      leg,
      first: Math.round(change.first_deg),
      now: Math.round(change.latest_deg),
      band: Math.round(change.band_deg),
    };
    if (!change.real) return this.t(change.own_band ? 'progress-same' : 'progress-early', values);
    return this.t(change.change_deg > 0 ? 'progress-wider' : 'progress-narrower', values);
  }

  private table({ points, side }: ProgressTrack, name: string): TemplateResult {
    const leg = this.t(side === 'both' ? 'side-both' : 'side-leg', { side });
    return html`<table>
      <caption>
        ${name}, ${leg}
      </caption>
      <thead>
        <tr>
          <th scope="col">${this.t('progress-day')}</th>
          <th scope="col">${this.t('progress-typical')}</th>
          <th scope="col">${this.t('progress-between')}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ day, typical_deg, interval95_deg: between }) =>
            html`<tr>
              <th scope="row">${shortDay(`${day}T12:00:00`, this.locale)}</th>
              <td>${Math.round(typical_deg)}°</td>
              <td>${between === null ? '–' : `${Math.round(between[0])}–${Math.round(between[1])}°`}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private drawn({ exercise, side, points }: ProgressTrack): TemplateResult | typeof nothing {
    if (side === 'both' || !points.some(({ recorded }) => recorded)) return nothing;
    const leg = this.t('side-leg', { side });
    const paths = this.paths[`${exercise}/${side}`];
    if (paths === undefined) {
      return html`<button
        class="button"
        data-draw=${`${exercise}-${side}`}
        @click=${() => void this.draw(exercise, side)}
      >
        ${this.t('progress-draw', { leg })}
      </button>`;
    }
    const day = (iso: string): string => shortDay(`${iso}T12:00:00`, this.locale);
    const label = this.t(`progress-drawn-${paths.kind}`, { leg });
    return html`<figure>
      <figcaption>
        <b>${label}</b>
        <span class="of"><i class="first"></i>${day(paths.first.day)}</span>
        ${paths.latest === null ? nothing : html`<span class="of"><i class="latest"></i>${day(paths.latest.day)}</span>`}
      </figcaption>
      <hf-path-overlay .paths=${paths} label=${label}></hf-path-overlay>
    </figure>`;
  }

  private async draw(exercise: string, side: string): Promise<void> {
    const found = await this.control.paths(exercise, side);
    if (found !== null) this.paths = { ...this.paths, [`${exercise}/${side}`]: found };
  }

  private pain({ pain }: Progress): TemplateResult | typeof nothing {
    const told = pain.filter(({ before, after }) => before !== null || after !== null);
    if (told.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="pain">
      <h2 id="pain">${this.t('progress-pain')}</h2>
      <hf-pain-chart
        .pain=${told}
        .locale=${this.locale}
        label=${this.t('progress-pain-chart')}
      ></hf-pain-chart>
      <p class="keys">
        <span class="of"><i class="before"></i>${this.t('progress-before')}</span>
        <span class="of"><i class="after"></i>${this.t('progress-after')}</span>
      </p>
      <details>
        <summary>${this.t('progress-table')}</summary>
        <table>
          <caption>
            ${this.t('progress-pain')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.t('progress-day')}</th>
              <th scope="col">${this.t('progress-before')}</th>
              <th scope="col">${this.t('progress-after')}</th>
            </tr>
          </thead>
          <tbody>
            ${told.map(
              ({ day, before, after }) =>
                html`<tr>
                  <th scope="row">${shortDay(`${day}T12:00:00`, this.locale)}</th>
                  <td>${before ?? '–'}</td>
                  <td>${after ?? '–'}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </section>`;
  }
}

function leftAndRight({ left_deg, right_deg }: Progress['symmetry'][number]): Record<string, number> {
  return { left: Math.round(left_deg), right: Math.round(right_deg) };
}

/** One sheet for the clinician: days, range with its change and error, sides, pain; how it was measured. Made to be printed. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { exerciseName, versionName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { firstAndLast } from '../lib/progress-report';
import { shortDay } from '../lib/time';
import type { Progress, ProgressTrack } from '../protocol/api-types';
import { shared } from '../styles/shared';

@customElement('hf-report')
export class ReportView extends WordedElement {
  @property({ attribute: false }) state!: AppState;

  static override styles = [
    shared,
    css`
      article {
        display: grid;
        gap: var(--space-4);
        grid-template-columns: minmax(0, 1fr);
        max-width: 52rem;
      }
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-s);
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-bottom: var(--space-2);
        font-weight: 700;
        text-align: start;
      }
      th,
      td {
        padding: 0.3rem 0.4rem;
        border-bottom: 1px solid var(--line);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      .table {
        overflow-x: auto;
      }
      .small {
        font-size: var(--text-s);
      }
      .name {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-1);
        max-width: 28rem;
        font-weight: 650;
      }
      input {
        width: 100%;
        min-width: 0;
        min-height: 2.75rem;
        padding: 0 0.8rem;
        border: 2px solid var(--line-strong);
        border-radius: 0.6rem;
        background: var(--surface);
      }
      @media print {
        article {
          gap: 0.5rem;
          color: #000;
          font-size: 10pt;
          line-height: 1.35;
        }
        h1 {
          font-size: 16pt;
        }
        table,
        .small {
          font-size: 9pt;
        }
        th,
        td {
          padding: 0.12rem 0.3rem;
          border-color: #999;
        }
        .screen {
          display: none;
        }
        input {
          border: 0;
          border-bottom: 1px solid #000;
          border-radius: 0;
          background: none;
          color: #000;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { progress } = this.state;
    if (progress === null) return html`<p class="soft">${this.t('loading')}</p>`;
    const period = firstAndLast(progress.pain.map(({ day }) => day));
    return html`<article>
      <div class="screen row">
        <button id="print" class="button primary" @click=${() => window.print()}>
          ${this.t('report-print')}
        </button>
        <a class="button" href="#/progress">${this.t('back')}</a>
      </div>
      <h1>${this.t('report-title')}</h1>
      <label class="name">${this.t('report-name')}<input autocomplete="off" /></label>
      ${
        period === null
          ? html`<p>${this.t('progress-empty')}</p>`
          : html`<p>
                ${this.t('report-period', { first: this.day(period[0]), last: this.day(period[1]), sessions: progress.pain.length })}
                ${this.t('progress-days', { days: progress.rhythm.days, weeks: progress.rhythm.weeks })}.
              </p>
              ${this.ranges(progress)} ${this.pain(progress)}`
      }
      <p class="small">${this.t('report-how')}</p>
      <p class="small">${this.t('report-limits')}</p>
      <p class="small">${this.t('report-not-diagnosis')}</p>
    </article>`;
  }

  private day(day: string): string {
    return shortDay(`${day}T12:00:00`, this.locale);
  }

  private ranges({ tracks }: Progress): TemplateResult | typeof nothing {
    if (tracks.length === 0) return nothing;
    const columns = ['exercise', 'side', 'first', 'latest', 'error', 'change'];
    return html`<div class="table" tabindex="0" role="region" aria-label=${this.t('report-ranges')}>
      <table>
        <caption>
          ${this.t('report-ranges')}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${this.t(`report-${column}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${tracks.map((track) => this.range(track))}
        </tbody>
      </table>
    </div>`;
  }

  private range({ exercise, side, variant, points, change }: ProgressTrack): TemplateResult {
    const { words } = this;
    const last = points.at(-1);
    if (words === undefined || last === undefined) return html``;
    const version = versionName(words, exercise, variant);
    const between = last.interval95_deg;
    const degrees = (value: number): string => `${Math.round(value)}°`;
    return html`<tr>
      <th scope="row">${exerciseName(words, exercise)}${version === null ? nothing : html` (${version})`}</th>
      <td>${this.t(side === 'both' ? 'side-both' : 'side-leg', { side })}</td>
      <td>${degrees(change?.first_deg ?? last.typical_deg)}</td>
      <td>${degrees(change?.latest_deg ?? last.typical_deg)}</td>
      <td>${between === null ? '–' : `±${degrees((between[1] - between[0]) / 2)}`}</td>
      <td>
        ${
          change === null
            ? '–'
            : this.t(change.real ? 'report-changed' : 'report-unchanged', {
                change: Math.round(change.change_deg),
                band: Math.round(change.band_deg),
              })
        }
      </td>
    </tr>`;
  }

  private pain({ pain }: Progress): TemplateResult {
    const told = pain.filter(({ before, after }) => before !== null || after !== null);
    const ends = told.length === 0 ? [] : told.length === 1 ? [told[0]] : [told[0], told.at(-1)];
    const stops = pain.filter(({ stopped }) => stopped);
    return html`
      ${ends.map((one) =>
        one === undefined
          ? nothing
          : html`<p>
              ${this.t('report-pain', { day: this.day(one.day), before: one.before ?? '–', after: one.after ?? '–' })}
            </p>`,
      )}
      <p>
        ${
          stops.length === 0
            ? this.t('report-no-stops')
            : this.t('report-stops', {
                days: this.words?.list(stops.map(({ day }) => this.day(day))) ?? '',
              })
        }
      </p>
    `;
  }
}

/** The history: every session, newest first. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { setsDone } from '../lib/set-report';
import { clockTime, day, minutes } from '../lib/time';
import type { SessionSummary } from '../protocol/api-types';
import { shared } from '../styles/shared';

@customElement('hf-history')
export class HistoryView extends WordedElement {
  @property({ attribute: false }) state!: AppState;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      .sessions {
        display: grid;
        gap: var(--space-3);
      }
      .sessions a {
        display: grid;
        grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2) var(--space-4);
        padding: var(--space-4) var(--space-5);
        border-radius: var(--radius);
        background: var(--surface);
        box-shadow: var(--shadow);
        color: inherit;
        text-decoration: none;
      }
      .sessions a:hover {
        background: var(--primary-soft);
      }
      .when b {
        display: block;
        font-size: 1.25rem;
      }
      .what span {
        display: block;
      }
      .state {
        justify-self: start;
        padding: 0.2rem 0.9rem;
        border-radius: 999px;
        background: var(--good-soft);
        color: var(--good);
        font-size: var(--text-s);
        font-weight: 700;
      }
      .state.stopped {
        background: var(--accent-soft);
        color: var(--accent);
      }
      .state.open,
      .state.doubted {
        background: var(--surface-2);
        color: var(--ink-soft);
      }
      .felt span {
        display: block;
      }
      .hurt {
        color: var(--hurt);
      }
      .go {
        transform: scaleX(-1);
        color: var(--ink-soft);
      }
      @media (max-width: 760px) {
        .sessions a {
          grid-template-columns: minmax(0, 1fr) auto;
          padding: var(--space-3) var(--space-4);
        }
        .what,
        .felt {
          grid-column: 1 / -1;
        }
        .go {
          display: none;
        }
        .row {
          grid-area: 1 / 2;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { history } = this.state;
    if (history === null) return html`<p class="soft">${this.t('loading')}</p>`;
    return html`
      <h1>${this.t('menu-history')}</h1>
      <p><a class="button primary" href="#/progress">${this.t('progress-link')}</a></p>
      ${
        history.length === 0
          ? html`<p class="card">${this.t('history-empty')}</p>`
          : html`<ul class="sessions">
              ${history.map((session) => html`<li>${this.session(session)}</li>`)}
            </ul>`
      }
    `;
  }

  /** What was stopped because it hurt, and where. */
  private stops({ sets }: SessionSummary): TemplateResult[] {
    return sets
      .filter(({ pain }) => pain !== null)
      .map(({ exercise, pain }) => {
        const name = this.t(`exercise-${exercise}`);
        const place = this.t(`pain-where-${pain?.where ?? 'other'}`);
        const score = pain?.score ?? null;
        return html`<span class="hurt">
          ${score === null ? this.t('history-hurt', { name, place }) : this.t('history-hurt-score', { name, place, score })}
        </span>`;
      });
  }

  private session(session: SessionSummary): TemplateResult {
    const { pain } = session;
    const state = session.doubt === null ? session.state : 'doubted';
    return html`<a href="#/history/${session.id}" data-session=${session.id}>
      <span class="when">
        <b>${day(session.started_at, this.locale)}</b>
        <span class="soft">${clockTime(session.started_at, this.locale)}</span>
      </span>
      <span class="what">
        <span>${this.t('summary-sets', { done: setsDone(session), sets: session.sets.length })}</span>
        <span class="soft">${this.t('summary-minutes', { minutes: minutes(session.duration_s) })}</span>
      </span>
      <span class="felt soft">
        ${pain.after === null ? nothing : this.t('summary-pain-after', { score: pain.after })}
        ${this.stops(session)}
      </span>
      <span class="row"
        ><span class="state ${state}">${this.t(`history-${state}`)}</span
        ><span class="go">${icon('back')}</span></span
      >
    </a>`;
  }
}

/** After a session (and later from the history): what was done, and how it felt in two taps. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { endedByAlarm, setsDone } from '../lib/set-report';
import { clockTime, day, minutes } from '../lib/time';
import type { Effort, SessionSummary } from '../protocol/api-types';
import { shared } from '../styles/shared';

const EFFORTS: readonly Effort[] = ['easy', 'right', 'hard'];

@customElement('hf-summary')
export class SummaryView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  @property({ type: Boolean }) justDone = false;
  @state() private pain: number | null = null;
  @state() private effort: Effort | null = null;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
      }
      .alarm {
        border: 3px solid var(--hurt);
        background: var(--hurt-soft);
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-5);
        font-size: var(--text-l);
      }
      .facts span {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
      }
      .facts .icon {
        color: var(--primary);
      }
      .felt {
        display: grid;
        gap: var(--space-5);
      }
      .kept {
        display: flex;
        align-items: center;
        gap: 0.6rem;
        color: var(--good);
        font-weight: 700;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        font-size: var(--text-s);
      }
      .legend span {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
      }
      .legend i {
        width: 1.5rem;
        height: 0.8rem;
        border-radius: 0.4rem;
        background: var(--primary);
      }
      .legend .walking {
        background: var(--line-strong);
        opacity: 0.7;
      }
      .legend .best {
        width: 0.35rem;
        height: 1.2rem;
        background: var(--accent-fill);
      }
    `,
  ];

  override render(): TemplateResult {
    const session = this.state.shown;
    if (session === null) return html`<p class="soft">${this.t('loading')}</p>`;
    const measured = session.sets.some((set) => set.typical_deg !== null);
    return html`
      <div>
        <h1>${this.heading(session)}</h1>
        <p class="soft">
          ${day(session.started_at, this.locale)}, ${clockTime(session.started_at, this.locale)}
        </p>
      </div>
      ${session.state === 'stopped' && endedByAlarm(session) ? this.alarm() : nothing} ${this.facts(session)}
      ${session.doubt === null ? nothing : html`<p class="card" data-doubt=${session.doubt}>${this.t(`doubt-${session.doubt}`)}</p>`}
      ${this.justDone ? html`<hf-after .state=${this.state}></hf-after> ${this.feedback(session)}` : nothing}
      ${measured ? this.legend() : nothing}
      <hf-set-results .sets=${session.sets}></hf-set-results>
      <p class="soft">${measured ? this.t('summary-angle-note') : nothing}</p>
      ${this.justDone ? html`<hf-after next .state=${this.state}></hf-after>` : nothing}
      <div class="row">
        <button id="to-home" class="button primary" @click=${() => this.control.go({ name: 'home' })}>
          ${icon('home')}${this.t('to-home')}
        </button>
        <a class="button" href="#/history">${icon('history')}${this.t('menu-history')}</a>
      </div>
    `;
  }

  private heading(session: SessionSummary): string {
    if (!this.justDone) return this.t('detail-title');
    return this.t(session.state === 'done' ? 'summary-title-done' : 'summary-title-stopped');
  }

  private alarm(): TemplateResult {
    return html`<section class="card alarm stack" role="alert">
      <p>${this.t('pain-session-over')}</p>
      <div><a class="button hurt" href="#/safety">${this.t('home-safety-link')}</a></div>
    </section>`;
  }

  private facts(session: SessionSummary): TemplateResult {
    return html`<p class="facts">
      <span
        >${icon('check')}${this.t('summary-sets', { done: setsDone(session), sets: session.sets.length })}</span
      >
      <span>${icon('clock')}${this.t('summary-minutes', { minutes: minutes(session.duration_s) })}</span>
      ${this.felt(session)}
    </p>`;
  }

  private felt({ pain, effort }: SessionSummary): TemplateResult {
    return html`
      ${pain.before === null ? nothing : html`<span>${this.t('summary-pain-before', { score: pain.before })}</span>`}
      ${pain.after === null ? nothing : html`<span>${this.t('summary-pain-after', { score: pain.after })}</span>`}
      ${effort === null ? nothing : html`<span>${this.t(`effort-${effort}`)}</span>`}
    `;
  }

  private legend(): TemplateResult {
    return html`<p class="legend soft">
      <span><i></i>${this.t('legend-typical')}</span>
      <span><i class="best"></i>${this.t('legend-best')}</span>
      <span><i class="walking"></i>${this.t('legend-walking')}</span>
    </p>`;
  }

  /** Two taps: the second one keeps both. */
  private feedback(session: SessionSummary): TemplateResult {
    if (this.state.feedbackKept) {
      return html`<p class="kept" role="status">${icon('check')}${this.t('summary-kept')}</p>`;
    }
    return html`<section class="card felt" aria-label=${this.t('summary-felt')}>
      <hf-score
        .legend=${this.t('summary-pain-now')}
        .value=${this.pain}
        @score=${(event: CustomEvent<number>) => this.tell(session.id, event.detail, this.effort)}
      ></hf-score>
      <hf-choices
        data-name="effort"
        .legend=${this.t('summary-effort')}
        .value=${this.effort}
        .choices=${EFFORTS.map((value) => ({ value, label: this.t(`effort-${value}`) }))}
        @choose=${(event: CustomEvent<Effort>) => this.tell(session.id, this.pain, event.detail)}
      ></hf-choices>
    </section>`;
  }

  private tell(id: string, pain: number | null, effort: Effort | null): void {
    this.pain = pain;
    this.effort = effort;
    if (pain !== null && effort !== null) void this.control.feedback(id, pain, effort);
  }
}

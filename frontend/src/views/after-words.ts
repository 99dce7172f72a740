/** After a session: one sentence of earned praise, a kind one for who comes back, and what is next. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { type Praise, isBack, praiseOf } from '../lib/after';
import { exerciseName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { minutes, plainDay } from '../lib/time';
import type { SessionSummary, Today } from '../protocol/api-types';
import { shared } from '../styles/shared';

@customElement('hf-after')
export class AfterWords extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  /** What is next, instead of the praise. */
  @property({ type: Boolean }) next = false;

  static override styles = [
    shared,
    css`
      .praise {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-4) var(--space-5);
        border-radius: var(--radius-l);
        background: var(--good-soft);
        font-size: var(--text-l);
        font-weight: 650;
        line-height: 1.3;
      }
      .praise p {
        display: flex;
        gap: 0.7rem;
        align-items: baseline;
      }
      .praise .icon {
        color: var(--good);
        translate: 0 0.25em;
      }
      .back {
        font-size: var(--text-m);
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const { shown, today } = this.state;
    if (shown === null || this.words === undefined) return nothing;
    return this.next ? this.whatIsNext(today) : this.praise(shown);
  }

  private praise(session: SessionSummary): TemplateResult | typeof nothing {
    const { progress } = this.state;
    const praise = praiseOf(session, progress);
    const back = progress !== null && isBack(progress, session.id);
    if (praise === null && !back) return nothing;
    return html`<section class="praise">
      ${back ? html`<p class="back" data-after="back">${this.t('after-back')} ${this.t('progress-rhythm-kind')}</p>` : nothing}
      ${praise === null ? nothing : html`<p data-after=${praise.kind}>${icon('check')}<span>${this.told(praise)}</span></p>`}
    </section>`;
  }

  private told(praise: Praise): string {
    if (praise.kind !== 'wider') return this.t(`after-${praise.kind}`, numbersOf(praise));
    const { track, change } = praise;
    const leg = this.t(track.side === 'both' ? 'side-both' : 'side-leg', { side: track.side });
    const name = this.words === undefined ? '' : exerciseName(this.words, track.exercise);
    return this.t('progress-wider', {
      leg: this.words?.list([name, leg]) ?? leg,
      first: Math.round(change.first_deg),
      now: Math.round(change.latest_deg),
      band: Math.round(change.band_deg),
    });
  }

  private whatIsNext(today: Today | null): TemplateResult | typeof nothing {
    const { words } = this;
    if (today === null || words === undefined || !today.screening_valid || today.exercises.length === 0)
      return nothing;
    const plan = { minutes: minutes(today.duration_s), exercises: today.exercises.length };
    return html`<section class="card stack" aria-labelledby="next">
      <h2 id="next">${this.t('after-next')}</h2>
      <p>${this.t('after-next-when')} ${this.t('home-lead', plan)}</p>
      ${today.left_out.map(
        ({ exercise, reason, until }) =>
          html`<p>
            ${this.t('left-out', {
              exercise: exerciseName(words, exercise),
              reason: this.t(`condition-${reason}`, {
                date: until === null ? '' : plainDay(until, this.locale),
              }),
            })}
          </p>`,
      )}
      <p class="soft">${this.t('after-next-how')}</p>
    </section>`;
  }
}

function numbersOf(praise: Praise): Record<string, number> {
  if (praise.kind === 'regular') return { days: praise.days, weeks: praise.weeks };
  return praise.kind === 'some' ? { done: praise.done, sets: praise.sets } : {};
}

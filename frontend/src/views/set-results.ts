/** The sets of a session, one card an exercise: done on each side, how wide, how it looked. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { exerciseName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { type ExerciseReport, byExercise, walkingWidth_deg } from '../lib/set-report';
import type { SetSummary } from '../protocol/api-types';
import { shared } from '../styles/shared';

/** The scale of the bars leaves some room beyond the widest [deg]. */
const LEAST_SCALE_DEG = 40;
const ROOM = 1.15;

@customElement('hf-set-results')
export class SetResults extends WordedElement {
  @property({ attribute: false }) sets: readonly SetSummary[] = [];

  static override styles = [
    shared,
    css`
      .exercises {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
        gap: var(--space-4);
      }
      .card {
        display: grid;
        gap: var(--space-3);
        align-content: start;
      }
      .set {
        display: grid;
        gap: var(--space-1);
        padding-top: var(--space-3);
        border-top: 1px solid var(--line);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 0 var(--space-3);
      }
      .side {
        font-weight: 700;
      }
      .line b {
        font-size: var(--text-l);
        font-variant-numeric: tabular-nums;
      }
      .arc,
      .by {
        color: var(--ink-soft);
        font-size: var(--text-s);
      }
      .form {
        font-size: var(--text-s);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<ul class="exercises">
      ${byExercise(this.sets).map((report) => this.exercise(report))}
    </ul>`;
  }

  private exercise(report: ExerciseReport): TemplateResult {
    const widest = Math.max(
      LEAST_SCALE_DEG,
      ...report.sets.flatMap((set) => [set.best_deg ?? 0, walkingWidth_deg(set) ?? 0]),
    );
    const filmed = report.sets.some((set) => set.counted_by === 'camera' || set.typical_deg !== null);
    return html`<li class="card" data-exercise=${report.exercise}>
      <h2>${this.words === undefined ? '' : exerciseName(this.words, report.exercise)}</h2>
      ${report.sets.map((set) => this.set(set, widest * ROOM))}
      ${filmed ? html`<p class="form">${this.form(report)}</p>` : nothing}
    </li>`;
  }

  private form({ fault }: ExerciseReport): string {
    return fault === null ? this.t('summary-form-good') : this.t(`fault-${fault}`);
  }

  private set(set: SetSummary, most_deg: number): TemplateResult {
    return html`<div class="set" data-side=${set.side} data-counted=${set.counted} data-status=${set.status}>
      <p class="line">
        <span class="side ${set.side}"
          >${this.t(set.side === 'both' ? 'side-both' : 'side-leg', { side: set.side })}</span
        >
        <b>${this.amount(set)}</b>
      </p>
      ${set.status === 'done' ? nothing : html`<p class="by">${this.t(`set-status-${set.status}`)}</p>`}
      ${set.pain?.where == null ? nothing : html`<p class="by">${this.pain(set.pain.where, set.pain.score)}</p>`}
      ${set.typical_deg === null ? nothing : this.arc(set, set.typical_deg, most_deg)}
    </div>`;
  }

  private amount(set: SetSummary): string {
    if (set.counted_by === 'clock') return this.t('amount-seconds', { seconds: Math.round(set.work_s) });
    if (set.hold_s > 0) return this.t('amount-held', { seconds: Math.round(set.hold_s) });
    return this.t('amount-times', { times: set.counted });
  }

  private pain(where: string, score: number | null): string {
    const place = this.t(`pain-where-${where}`);
    return score === null
      ? this.t('summary-pain-where', { place })
      : this.t('summary-pain', { place, score });
  }

  private arc(set: SetSummary, typical_deg: number, most_deg: number): TemplateResult {
    const [low, high] = set.interval95_deg ?? [typical_deg, typical_deg];
    const words = this.t(set.interval95_deg === null ? 'summary-arc-alone' : 'summary-arc', {
      typical: Math.round(typical_deg),
      low: Math.max(0, Math.round(low)),
      high: Math.round(high),
      best: Math.round(set.best_deg ?? typical_deg),
    });
    return html`
      <hf-arc-bar
        .typical_deg=${typical_deg}
        .interval_deg=${set.interval95_deg}
        .best_deg=${set.best_deg}
        .walking_deg=${walkingWidth_deg(set)}
        .most_deg=${most_deg}
        .label=${words}
      ></hf-arc-bar>
      <p class="arc">${words}</p>
    `;
  }
}

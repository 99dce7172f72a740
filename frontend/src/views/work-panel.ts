/** The figures of a set: exercise, side, ring, count, and gauge or breath. Readable from three metres. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { exerciseName, stepsOf } from '../lib/doses';
import { WordedElement } from '../lib/element';
import type { Words } from '../lib/words';
import { Ticker } from '../lib/ticker';
import { type LiveState, type ShownClock, shownClock, shownSnapshot } from '../live/live-state';
import type { SessionControl } from '../live/session-control';
import { breathSize, ringShow, showsCount, shownMove } from '../live/session-show';
import type { Side, Snapshot } from '../protocol/messages';
import { shared } from '../styles/shared';
import { panelStyles } from './panel-styles';

@customElement('hf-work-panel')
export class WorkPanel extends WordedElement {
  @property({ attribute: false }) live!: LiveState;
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) session!: SessionControl;
  protected readonly ticker = new Ticker(this, 200);

  static override styles = [shared, panelStyles];

  override updated(): void {
    this.toggleAttribute('gauged', this.renderRoot.querySelector('hf-gauge') !== null);
  }

  override render(): TemplateResult {
    const snapshot = shownSnapshot(this.live);
    if (snapshot === null) return html``;
    const clock = shownClock(this.live, performance.now());
    const ring = ringShow(snapshot, clock);
    const move = shownMove(snapshot);
    return html`
      <div class="what">
        <p class="progress">${this.progress(snapshot)}</p>
        <h1>${move === null || this.words === undefined ? '' : exerciseName(this.words, move.exercise)}</h1>
        ${move === null ? nothing : this.side(move.side)}
      </div>
      ${this.mind(snapshot)}
      <hf-ring
        .value=${ring.value}
        .share=${ring.share}
        .tone=${ring.tone}
        .caption=${this.t(ring.captionId, ring.captionArgs)}
      ></hf-ring>
      <div class="below">${this.count(snapshot, clock)} ${this.guide(snapshot, clock)}</div>
    `;
  }

  private progress({ set, state, next }: Snapshot): string {
    if ((state === 'resting' || state === 'switching') && next !== null) return this.t('work-next');
    return set === null ? '' : this.t('work-progress', { index: set.index, of: set.of });
  }

  private side(side: Side): TemplateResult {
    const standing = side === 'both' ? 'both' : 'leg';
    return html`<p class="side ${side}" data-side=${side}>
      <span class="way">
        ${side === 'left' ? html`<span aria-hidden="true">←</span>` : nothing}
        ${this.t(`side-${standing}`, { side })}
        ${side === 'right' ? html`<span aria-hidden="true">→</span>` : nothing}
      </span>
    </p>`;
  }

  /** What to mind in this set: its half, and what the person's answers ask for. */
  private mind({ set, state }: Snapshot): TemplateResult | typeof nothing {
    if (set === null || state === 'resting' || state === 'switching') return nothing;
    const ids = set.care.map((care) => `care-${care}`);
    if (set.half !== null && state === 'working') ids.unshift(`half-${set.half}`);
    return ids.length === 0 ? nothing : html`<p class="mind">${ids.map((id) => this.t(id)).join(' ')}</p>`;
  }

  private count(snapshot: Snapshot, clock: ShownClock | null): TemplateResult | typeof nothing {
    if (!showsCount(snapshot, clock) || snapshot.count === null) return nothing;
    const { value, target } = snapshot.count;
    return html`<div class="count">
      <b class="number" data-count=${this.live.snapshot?.count?.value ?? value}>${value}</b>
      <span>${this.t(ofWords(snapshot), { target: target ?? 0 })}</span>
      ${this.live.rejected === null ? nothing : html`<small>${this.t(`not-counted-${this.live.rejected}`)}</small>`}
    </div>`;
  }

  /** What helps most now: the gauge, the breath, or, before the work, how the exercise is done. */
  private guide(snapshot: Snapshot, clock: ShownClock | null): TemplateResult | typeof nothing {
    const exercise = this.state.exercises.find(({ id }) => id === shownMove(snapshot)?.exercise);
    if (exercise === undefined) return nothing;
    if (snapshot.state === 'working' && snapshot.breath?.phase != null) return this.breath(snapshot, clock);
    if (snapshot.state === 'working' && snapshot.camera && exercise.gauge !== null) {
      return html`<hf-gauge
        .kind=${exercise.gauge}
        .band_deg=${exercise.walking_band_deg}
        .best_deg=${this.live.best_deg}
        .typical=${this.live.typical}
        .measured=${this.session.measured}
        .setKey=${`${snapshot.set?.index ?? 0}`}
      ></hf-gauge>`;
    }
    if (snapshot.state === 'working') return nothing;
    return html`<ol class="steps">
      ${stepsToDo(this.words, snapshot).map((step) => html`<li>${step}</li>`)}
    </ol>`;
  }

  private breath(snapshot: Snapshot, clock: ShownClock | null): TemplateResult {
    const { breath, step } = snapshot;
    const phase = breath?.phase ?? 'free';
    return html`<div class="breath ${phase}">
      <i style="transform: scale(${breathSize(this.live, clock, performance.now()).toFixed(3)})"></i>
      <p>
        <b>${this.t(`breath-${phase}`)}</b>
        ${step === null ? nothing : html`<span>${this.t(`step-${step}`)}</span>`}
      </p>
    </div>`;
  }
}

function stepsToDo(words: Words | undefined, snapshot: Snapshot): string[] {
  const move = shownMove(snapshot);
  if (words === undefined || move === null) return [];
  return stepsOf(words, move.exercise, move.variant);
}

function ofWords({ count, set }: Snapshot): string {
  if (count?.target == null) return 'ring-counted';
  return set?.dose?.kind === 'breaths' ? 'ring-of-breaths' : 'ring-of';
}

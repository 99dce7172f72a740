/** The set at work: the picture, the clock, the side, the count, and what can be done. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { exerciseName, figureKey, figureOf } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { Ticker } from '../lib/ticker';
import { type LiveState, shownClock } from '../live/live-state';
import type { SessionControl } from '../live/session-control';
import { SHOWN_ELSEWHERE, breathShare, countsByHand, shownMove } from '../live/session-show';
import type { Snapshot } from '../protocol/messages';
import { shared } from '../styles/shared';
import { workStyles } from './work-styles';

const CAPTION_MS = 5000;

@customElement('hf-work')
export class WorkView extends WordedElement {
  @property({ attribute: false }) live!: LiveState;
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) session!: SessionControl;
  @property({ attribute: false }) hears: boolean | null = null;
  protected readonly ticker = new Ticker(this, 200);

  static override styles = [shared, workStyles];

  override render(): TemplateResult {
    const { snapshot } = this.live;
    if (snapshot === null) return html``;
    const cameraOn = snapshot.camera && this.session.camera.state.state.stream !== null;
    return html`
      <section class="stage ${cameraOn ? 'filmed' : ''}" aria-label=${this.t('work-stage')}>
        <div class="picture">
          ${cameraOn ? this.camera() : nothing} ${this.figure(snapshot, cameraOn)}
          ${this.overlay(snapshot, cameraOn)} ${this.gesture()}
        </div>
        ${this.caption(snapshot)}
      </section>
      <hf-work-panel .live=${this.live} .state=${this.state} .session=${this.session}></hf-work-panel>
      <hf-controls
        .paused=${snapshot.state === 'paused'}
        .voice=${this.state.settings.voice}
        .cameraOn=${snapshot.camera}
        .byHand=${countsByHand(snapshot)}
        .hears=${this.hears}
      ></hf-controls>
    `;
  }

  private camera(): TemplateResult {
    return html`<hf-camera
      .stream=${this.session.camera.state.state.stream}
      .landmarks=${this.session.landmarks}
      ?mirrored=${this.session.isTurned}
      .joint=${this.captionShows() ? (this.live.cue?.joint ?? null) : null}
      .label=${this.t('camera-picture')}
    ></hf-camera>`;
  }

  /** Who shows the movement: a person in three dimensions, or drawn and small where the camera's picture is. */
  private figure(snapshot: Snapshot, inset: boolean): TemplateResult | typeof nothing {
    const move = shownMove(snapshot);
    if (move === null || this.words === undefined) return nothing;
    const moving = snapshot.state !== 'paused';
    const label = this.t('figure-label', { name: exerciseName(this.words, move.exercise) });
    const drawn = html`<hf-figure
      class=${inset ? 'inset' : 'whole'}
      .figure=${figureOf(this.state.figures, move.exercise, move.variant)}
      .side=${move.side}
      .label=${label}
      ?moving=${moving}
      .pace=${this.pace}
    ></hf-figure>`;
    const exercise = this.state.exercises.find(({ id }) => id === move.exercise);
    if (inset || exercise === undefined) return drawn;
    return html`<hf-demonstrator
      class="whole"
      movement=${figureKey(move.exercise, move.variant)}
      fallback=${move.exercise}
      guide=${exercise.view.guide}
      ?lying=${exercise.base === 'lying'}
      side=${move.side}
      .rate=${moving ? 1 : 0}
      .label=${label}
      .pace=${this.pace}
      keyless
      >${drawn}</hf-demonstrator
    >`;
  }

  private readonly pace = (): number | null =>
    breathShare(this.live, shownClock(this.live, performance.now()));

  private overlay(snapshot: Snapshot, filmed: boolean): TemplateResult | typeof nothing {
    if (snapshot.state === 'paused') return this.paused(filmed);
    if (
      filmed &&
      snapshot.state === 'working' &&
      snapshot.tracking !== 'good' &&
      snapshot.tracking !== 'off'
    ) {
      return html`<p class="tracking">${this.t(`tracking-${snapshot.tracking}`)}</p>`;
    }
    return nothing;
  }

  /** What the arms will do when they are held on. */
  private gesture(): TemplateResult | typeof nothing {
    const { gesture } = this.live;
    if (gesture?.command == null) return nothing;
    return html`<p class="gesture" data-gesture=${gesture.kind}>
      <i></i><span>${this.t(`gesture-${gesture.kind}-${gesture.command}`)}</span>
    </p>`;
  }

  private paused(filmed: boolean): TemplateResult {
    return html`<div class="paused">
      <h2>${this.t('state-paused')}</h2>
      <p>${this.t('paused-text')}</p>
      ${filmed && this.state.settings.gestures ? html`<p class="soft">${this.t('gesture-go-on-tip')}</p>` : nothing}
      <div class="row">
        <button id="resume" class="button primary big" @click=${() => this.session.send('resume')}>
          ${this.t('control-resume')}
        </button>
        <button id="finish" class="button" @click=${() => this.emit('finish')}>
          ${this.t('paused-finish')}
        </button>
      </div>
    </div>`;
  }

  private captionShows(): boolean {
    return (
      this.live.cue !== null &&
      !SHOWN_ELSEWHERE.includes(this.live.cue.id) &&
      performance.now() - this.live.cueAt_ms < CAPTION_MS
    );
  }

  /** One sentence at a time, also for who cannot see the page; while there is none, what the exercise is after. */
  private caption(snapshot: Snapshot): TemplateResult {
    const { cue } = this.live;
    const shows = cue !== null && this.captionShows() && this.state.settings.captions;
    const move = shows ? null : shownMove(snapshot);
    return html`<div class="caption ${shows ? 'shows' : ''}">
      <p>${shows ? this.t(cue.id, cue.args) : ''}</p>
      ${move === null ? nothing : html`<p class="aim">${this.t(`exercise-${move.exercise}-aim`)}</p>`}
    </div>`;
  }
}

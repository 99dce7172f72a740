/** Set-up: where the camera goes, and what it sees; goes on by itself when the person is well in view. */

import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { exerciseName } from '../lib/doses';
import { WordedElement } from '../lib/element';
import { Ticker } from '../lib/ticker';
import { type Check, setUpChecks, startsIn_s } from '../live/set-up-checks';
import type { LiveState } from '../live/live-state';
import type { SessionControl } from '../live/session-control';
import type { ExerciseInfo } from '../protocol/api-types';
import { shared } from '../styles/shared';
import { setUpStyles } from './set-up-styles';

@customElement('hf-set-up')
export class SetUpView extends WordedElement {
  @property({ attribute: false }) live!: LiveState;
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) session!: SessionControl;

  /** Whether left and right are asked for in this set-up; stays in the list when that is done. */
  private asksSides = false;
  protected readonly ticker = new Ticker(this, 200);

  static override styles = [shared, setUpStyles];

  override render(): TemplateResult {
    const exercise = this.exercise();
    const camera = this.session.camera.state.state;
    const tracking = this.live.snapshot?.tracking ?? 'off';
    this.asksSides ||= tracking.startsWith('lift_');
    return html`
      <div class="stage">
        ${
          camera.trouble === null
            ? html`<hf-camera
                .stream=${camera.stream}
                .landmarks=${this.session.landmarks}
                ?mirrored=${this.session.isTurned}
                .label=${this.t('camera-picture')}
              ></hf-camera>`
            : this.trouble(camera.trouble)
        }
        ${camera.trouble === null ? this.advice() : nothing}
      </div>
      <div class="side">
        <p class="soft">${this.t('set-up-title')}</p>
        <h1>${this.words === undefined || exercise === null ? '' : exerciseName(this.words, exercise.id)}</h1>
        ${exercise === null ? nothing : this.place(exercise)}
        <ul class="checks">
          ${setUpChecks(camera, tracking, this.asksSides).map((check) => this.check(check))}
        </ul>
        ${this.note()}
        <div class="row buttons">
          <button id="go-on-anyway" class="button" @click=${() => this.session.send('camera_ready')}>
            ${this.t('set-up-anyway')}
          </button>
          <button id="without-camera" class="button" @click=${() => this.session.setCamera(false)}>
            ${icon('cameraOff')}${this.t('set-up-without')}
          </button>
        </div>
      </div>
    `;
  }

  private exercise(): ExerciseInfo | null {
    const id = this.live.snapshot?.set?.exercise;
    return this.state.exercises.find((exercise) => exercise.id === id) ?? null;
  }

  private place(exercise: ExerciseInfo): TemplateResult {
    const kind = exercise.view.lying ? 'lying' : exercise.view.guide;
    return html`<figure class="place">
      <hf-camera-place .view=${exercise.view}></hf-camera-place>
      <figcaption>
        ${this.t(`place-${kind}`)}
        <span class="away">${this.t('place-away')}</span>
      </figcaption>
    </figure>`;
  }

  /** One sentence, large, of what to do now; the session's live region tells it. */
  private advice(): TemplateResult {
    const { status } = this.session.camera.state.state;
    const { tracking, missing } = this.live.snapshot ?? { tracking: 'off' as const, missing: null };
    if (status !== 'on') return html`<p class="advice">${this.t(`camera-status-${status}`)}</p>`;
    const good = tracking === 'good';
    const id = good ? 'set-up-good' : `cue-tracking-${tracking}`;
    const starts_s = startsIn_s(this.live.goodSince_ms, performance.now());
    if (starts_s !== null) {
      return html`<p class="advice good" data-starts=${starts_s}>
        ${icon('check')}${this.t('set-up-starts', { seconds: starts_s })}
      </p>`;
    }
    return html`<p class="advice ${good ? 'good' : ''}">
      ${good ? icon('check') : nothing}${this.words?.first([id, 'set-up-looking'], { missing: missing ?? '' })}
    </p>`;
  }

  /** What came of the named foot, what a slow device means, or how to say something from over there. */
  private note(): TemplateResult | typeof nothing {
    const { slow, nowLite } = this.session.camera.state.state;
    const { sides } = this.live;
    if (sides !== null && sides !== 'given_up')
      return this.told(this.t(`sides-${sides}`), sides === 'passed');
    if (slow) return this.told(this.t('camera-slow'));
    if (nowLite) return this.told(this.t('camera-now-lite'));
    return this.state.settings.gestures ? html`<p class="soft tip">${this.t('gesture-tip')}</p>` : nothing;
  }

  private told(words: string, good = false): TemplateResult {
    return html`<p class="note ${good ? 'good' : ''}">${words}</p>`;
  }

  private check({ id, state }: Check): TemplateResult {
    return html`<li class=${state} data-check=${id}>
      <span class="mark"
        >${state === 'yes' ? icon('check') : state === 'no' ? icon('warning') : nothing}</span
      >
      ${this.t(`check-${id}`)}
      <span class="unseen">${this.t(`check-state-${state}`)}</span>
    </li>`;
  }

  private trouble(trouble: string): TemplateResult {
    return html`<section class="trouble" role="alert">
      ${icon('cameraOff')}
      <h2>${this.t(`camera-${trouble}`)}</h2>
      <p>${this.t(`camera-${trouble}-help`)}</p>
      <div class="row">
        <button id="retry-camera" class="button" @click=${() => this.session.retryCamera()}>
          ${this.t('camera-retry')}
        </button>
        <button
          id="trouble-without-camera"
          class="button primary"
          @click=${() => this.session.setCamera(false)}
        >
          ${this.t('set-up-without')}
        </button>
      </div>
    </section>`;
  }
}

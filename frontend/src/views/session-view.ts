/** A live session: picks the view for its state, and listens to the keys. */

import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { type IconName, icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { type SessionKey, belongsToFocus, sessionKey } from '../lib/keys';
import { directionOf } from '../lib/languages';
import type { LiveState } from '../live/live-state';
import { SHOWN_ELSEWHERE, countsByHand, finalLink, sessionView } from '../live/session-show';
import type { Pain } from '../protocol/commands';
import type { SessionState } from '../protocol/messages';
import { shared } from '../styles/shared';

/** States whose words cannot wait. */
const URGENT: readonly SessionState[] = ['paused', 'hurt', 'stopped'];

@customElement('hf-session')
export class SessionView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  private stops: (() => void)[] = [];

  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: flex;
        flex-direction: column;
        flex: 1;
        min-height: 0;
      }
      .waiting {
        margin: auto;
        padding: var(--space-6);
        text-align: center;
      }
      .banner {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-4);
        background: var(--accent-soft);
        font-weight: 600;
        text-align: center;
      }
      .narrow {
        width: 100%;
        max-width: 56rem;
        margin-inline: auto;
        padding: var(--space-5) var(--space-4);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    this.stopListening();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('control')) return;
    this.stopListening();
    const { ear, session } = this.control;
    const again = (): void => this.requestUpdate();
    this.stops = [
      session.live.subscribe(again),
      session.camera.state.subscribe(again),
      ear.on.subscribe(again),
    ];
  }

  override render(): TemplateResult {
    const live = this.control.session.live.state;
    if (live === null) return html`<p class="waiting soft">${this.t('loading')}</p>`;
    return html`${this.banner(live)} ${this.view(live)}
      <hf-live-region
        .sentence=${this.told(live)}
        .urgent=${URGENT.includes(live.snapshot?.state ?? 'idle')}
      ></hf-live-region>`;
  }

  private stopListening(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
  }

  private banner(live: LiveState): TemplateResult | typeof nothing {
    const { picture, words } = this.trouble(live);
    return words === ''
      ? nothing
      : html`<p class="banner">${picture === null ? nothing : icon(picture)}${words}</p>`;
  }

  /** What is amiss, if anything. */
  private trouble(live: LiveState): { picture: IconName | null; words: string } {
    if (live.link === 'reconnecting') return { picture: 'warning', words: this.t('link-reconnecting') };
    const problem = live.problem;
    if (problem !== null && problem.id !== 'error-not-now') {
      const words = this.words?.first([problem.id, 'error-unexpected'], problem.args) ?? '';
      return { picture: 'warning', words };
    }
    const { trouble, slow, nowLite } = this.control.session.camera.state.state;
    if (trouble !== null && live.snapshot?.state !== 'set_up')
      return { picture: 'cameraOff', words: this.t(`camera-${trouble}`) };
    if ((slow || nowLite) && live.snapshot?.state === 'get_ready')
      return { picture: null, words: this.t(slow ? 'camera-slow' : 'camera-now-lite') };
    return { picture: null, words: '' };
  }

  /** What a screen reader is told: what is amiss, what the camera needs, or the cue; never the count or the seconds. */
  private told(live: LiveState): string {
    const amiss = this.trouble(live).words;
    if (amiss !== '') return amiss;
    const { cue, snapshot, sides } = live;
    if (snapshot?.state === 'set_up') {
      const { status } = this.control.session.camera.state.state;
      if (status !== 'on') return this.t(`camera-status-${status}`);
      if (sides !== null && sides !== 'given_up') return this.t(`sides-${sides}`);
      const id = snapshot.tracking === 'good' ? 'set-up-good' : `cue-tracking-${snapshot.tracking}`;
      return this.words?.first([id, 'set-up-looking'], { missing: snapshot.missing ?? '' }) ?? '';
    }
    return cue === null || SHOWN_ELSEWHERE.includes(cue.id) ? '' : this.t(cue.id, cue.args);
  }

  private view(live: LiveState): TemplateResult {
    const { control, state } = this;
    const { session } = control;
    switch (sessionView(live)) {
      case 'connecting':
        return html`<p class="waiting soft">${this.t('link-connecting')}</p>`;
      case 'link':
        return html`<hf-link
          class="narrow"
          .link=${finalLink(live)}
          @take-over=${() => session.takeOver()}
          @home=${() => control.go({ name: 'home' })}
          @safety=${() => control.go({ name: 'safety' })}
        ></hf-link>`;
      case 'set_up':
        return html`<hf-set-up .live=${live} .state=${state} .session=${session}></hf-set-up>`;
      case 'hurt':
        return html`<hf-hurt
          class="narrow"
          .side=${live.snapshot?.set?.side ?? null}
          @pain=${(event: CustomEvent<Pain>) => session.pain(event.detail)}
          @skip=${() => session.send('skip')}
        ></hf-hurt>`;
      case 'over':
        return html`<p class="waiting soft">${this.t('loading')}</p>`;
      case 'work':
        return html`<hf-work
          .live=${live}
          .state=${state}
          .session=${session}
          .hears=${control.ear.on.state}
          @act=${(event: CustomEvent<SessionKey>) => this.act(event.detail)}
          @finish=${() => session.send('finish')}
        ></hf-work>`;
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const action = sessionKey(event, directionOf(this.locale));
    const live = this.control.session.live.state;
    if (action === null || live === null) return;
    const view = sessionView(live);
    if (view !== 'work' && view !== 'set_up') return;
    const focused = event.composedPath()[0];
    if (belongsToFocus(event.key, focused instanceof Element ? focused : null)) return;
    event.preventDefault();
    this.act(action);
  };

  private act(action: SessionKey): void {
    const { session } = this.control;
    const snapshot = session.live.state?.snapshot;
    if (snapshot == null) return;
    switch (action) {
      case 'pause':
        session.togglePause();
        break;
      case 'onward':
        if (snapshot.state === 'set_up') session.send('camera_ready');
        else session.togglePause();
        break;
      case 'voice':
        this.control.changeSettings({ voice: !this.state.settings.voice });
        break;
      case 'hear':
        this.control.ear.toggle();
        break;
      case 'camera':
        session.setCamera(!snapshot.camera);
        break;
      case 'count':
        if (countsByHand(snapshot)) session.send('count');
        break;
      case 'skip':
      case 'repeat':
      case 'hurts':
        session.send(action);
        break;
    }
  }
}

/** What the person can do during a set: a row of large buttons, "This hurts" the largest. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import type { SessionKey } from '../lib/keys';
import { shared } from '../styles/shared';
import { type IconName, icon } from './icons';

@customElement('hf-controls')
export class ControlBar extends WordedElement {
  @property({ type: Boolean }) paused = false;
  @property({ type: Boolean }) voice = true;
  @property({ type: Boolean }) cameraOn = false;
  @property({ type: Boolean }) byHand = false;
  /** Whether it listens for "this hurts"; `null` where speech is not understood on this device. */
  @property({ attribute: false }) hears: boolean | null = null;

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        gap: var(--space-3);
        align-items: stretch;
      }
      .button {
        min-height: 4rem;
        padding: 0.4rem 1.1rem;
        border-radius: 1.1rem;
      }
      .button.pause {
        min-width: 11rem;
      }
      .button.hurt {
        margin-inline-start: auto;
        min-width: 14.5rem;
        white-space: nowrap;
        font-size: var(--text-l);
      }
      .tool {
        flex-direction: column;
        gap: 0.1rem;
        min-width: 6.4rem;
        padding-inline: 0.6rem;
        font-size: 0.95rem;
        white-space: nowrap;
      }
      .top {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
      }
      .tool .top {
        font-size: var(--text-m);
      }
      .count,
      .hears {
        border-color: var(--primary);
        color: var(--primary);
      }
      @media (max-width: 760px) {
        :host {
          flex-wrap: wrap;
          gap: 0.4rem;
        }
        .button {
          flex: 1 1 auto;
          min-height: 3.5rem;
          padding-inline: 0.5rem;
        }
        .button.pause,
        .tool {
          flex-direction: column;
          gap: 0.1rem;
          flex: 1 1 0;
          min-width: 0;
          padding-inline: 0.1rem;
          font-size: 0.68rem;
          line-height: 1.1;
          white-space: normal;
        }
        /* With the ear there are too many for one row: two rows, of three or of four. */
        .button.of-six:not(.hurt) {
          flex-basis: 30%;
          font-size: 0.8rem;
        }
        .button.of-seven:not(.hurt) {
          flex-basis: 22%;
        }
        .button.pause .icon {
          font-size: var(--text-m);
        }
        .button.hurt {
          order: 2;
          flex: 1 1 100%;
          min-height: 4.25rem;
        }
        .key {
          display: none;
        }
      }
      @media (max-width: 960px) and (max-height: 540px) and (orientation: landscape) {
        :host {
          flex-wrap: nowrap;
          gap: 0.35rem;
        }
        .button,
        .button.hurt {
          flex: 1 1 0;
          min-width: 0;
          min-height: 3rem;
          padding: 0.1rem 0.3rem;
          font-size: 0.8rem;
          white-space: normal;
        }
        .button.of-six:not(.hurt),
        .button.of-seven:not(.hurt) {
          flex-basis: 0;
        }
        .button.hurt {
          order: 0;
          flex: 1.8 1 0;
          font-size: 1rem;
        }
        .key {
          display: none;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      ${this.button('pause', this.paused ? 'play' : 'pause', this.paused ? 'control-resume' : 'control-pause', '␣', 'pause primary')}
      ${this.byHand ? this.button('count', 'plus', 'control-count', '↑', 'tool count') : nothing}
      ${this.button('repeat', 'repeat', 'control-repeat', 'R', 'tool')}
      ${this.button('skip', 'skip', 'control-skip', 'N', 'tool')}
      ${this.button('camera', this.cameraOn ? 'camera' : 'cameraOff', this.cameraOn ? 'control-camera-off' : 'control-camera-on', 'C', 'tool')}
      ${this.button('voice', this.voice ? 'voice' : 'voiceOff', this.voice ? 'control-voice-off' : 'control-voice-on', 'V', 'tool')}
      ${this.hears === null ? nothing : this.button('hear', 'microphone', this.hears ? 'control-hear-off' : 'control-hear-on', 'L', this.hears ? 'tool hears' : 'tool')}
      ${this.button('hurts', 'hand', 'control-hurts', 'H', 'hurt')}
    `;
  }

  /** How many buttons there are above the large one, where they do not fit in one row of a phone. */
  private get many(): string {
    if (this.hears === null) return '';
    return this.byHand ? 'of-seven' : 'of-six';
  }

  private button(
    action: SessionKey,
    picture: IconName,
    wordsId: string,
    key: string,
    kind: string,
  ): TemplateResult {
    return html`<button
      class="button ${kind} ${this.many}"
      data-action=${action}
      @click=${(event: MouseEvent) => this.act(action, event)}
    >
      <span class="top"
        >${icon(picture)}<span class="key" aria-hidden="true"
          >${key === '␣' ? this.t('key-space') : key}</span
        ></span
      >
      <span class="label">${this.t(wordsId)}</span>
    </button>`;
  }

  private act(action: SessionKey, event: MouseEvent): void {
    // After a tap the keys are the session's again; a keyboard user keeps the focus.
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
    this.emit('act', action);
  }
}

/** Just before a session: how it feels now, and whether the person holds on. */

import { type TemplateResult, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { shared } from '../styles/shared';

@customElement('hf-before')
export class BeforeView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  @property({ type: Boolean }) camera = false;
  @state() private pain: number | null = null;
  @state() private support: boolean | null = null;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        max-width: 52rem;
        margin-inline: auto;
      }
      .go {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
      }
      .go .primary {
        flex: 1 1 16rem;
      }
    `,
  ];

  override render(): TemplateResult {
    const { away, desk, screening } = this.state;
    const must = away ? desk.support : (screening?.support ?? false);
    return html`
      <h1>${this.t('before-title')}</h1>
      <section class="card">
        <hf-score
          .legend=${this.t('before-pain')}
          .value=${this.pain}
          @score=${(event: CustomEvent<number>) => (this.pain = event.detail)}
        ></hf-score>
      </section>
      <section class="card">${must ? this.supportNeeded() : this.supportChoice()}</section>
      <div class="go">
        <button class="button quiet" @click=${() => this.control.go({ name: 'home' })}>
          ${icon('back')}${this.t('back')}
        </button>
        <button
          id="begin"
          class="button primary big"
          ?disabled=${this.state.busy}
          @click=${() => void this.begin()}
        >
          ${icon(this.camera ? 'camera' : 'play')}${this.t('before-begin')}
        </button>
      </div>
    `;
  }

  private supportNeeded(): TemplateResult {
    return html`<div class="stack">
      <h2>${this.t('before-support')}</h2>
      <p>${this.t('before-support-needed')}</p>
    </div>`;
  }

  private supportChoice(): TemplateResult {
    const support = this.support ?? this.state.settings.support;
    return html`<hf-choices
      .legend=${this.t('before-support')}
      .note=${this.t('before-support-note')}
      .value=${support ? 'yes' : 'no'}
      .choices=${[
        { value: 'yes', label: this.t('before-support-yes') },
        { value: 'no', label: this.t('before-support-no') },
      ]}
      @choose=${(event: CustomEvent<string>) => (this.support = event.detail === 'yes')}
    ></hf-choices>`;
  }

  private async begin(): Promise<void> {
    const support = this.support ?? this.state.settings.support;
    await this.control.begin(this.camera, support, this.pain);
  }
}

/** A phone as camera and screen: its link as a picture, what to compare, and the devices that were paired. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import { WordedElement } from '../lib/element';
import { shortDay } from '../lib/time';
import type { Lan } from '../protocol/api-types';
import { shared } from '../styles/shared';

@customElement('hf-lan')
export class LanView extends WordedElement {
  @property({ attribute: false }) control!: AppControl;
  @state() private lan: Lan | null = null;
  /** Changes with every code, so that the picture is fetched anew. */
  @state() private made = 0;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
      img {
        width: min(100%, 17rem);
        border-radius: var(--radius);
        background: #fff;
      }
      code {
        overflow-wrap: anywhere;
        font-size: var(--text-s);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-4);
      }
      ol {
        padding-inline-start: 1.5rem;
        list-style: decimal;
      }
      ol li {
        display: list-item;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  override render(): TemplateResult {
    const { lan } = this;
    const title = html`<h2>${this.t('lan-title')}</h2>`;
    if (lan === null) return title;
    if (!lan.on)
      return html`${title}
        <p>${this.t('lan-off')}</p>`;
    return html`
      ${title}
      <ol>
        ${this.words?.numbered('lan-step').map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        lan.code
          ? html`<img
                id="lan-code"
                src=${`/api/lan/qr.svg?${this.made}`}
                alt=${this.t('lan-picture', { address: lan.address ?? '' })}
              />
              <p class="soft">${this.t('lan-once', { minutes: Math.round(lan.code_s / 60) })}</p>`
          : nothing
      }
      <button id="lan-new" class="button primary" @click=${() => void this.newCode()}>
        ${this.t('lan-new')}
      </button>
      <p>${this.t('lan-fingerprint')} <code dir="ltr">${lan.fingerprint}</code></p>
      <h3>${this.t('lan-devices')}</h3>
      ${lan.devices.length === 0 ? html`<p class="soft">${this.t('lan-no-devices')}</p>` : nothing}
      <ul>
        ${lan.devices.map(
          ({ id, paired_at }) =>
            html`<li>
              <span>${this.t('lan-since', { date: shortDay(paired_at, this.locale) })}</span>
              <button class="button" data-device=${id} @click=${() => void this.revoke(id)}>
                ${this.t('lan-revoke')}
              </button>
            </li>`,
        )}
      </ul>
    `;
  }

  private async load(): Promise<void> {
    this.lan = await this.control.lan();
    this.made += 1;
  }

  private async newCode(): Promise<void> {
    await this.control.newLanCode();
    await this.load();
  }

  private async revoke(id: string): Promise<void> {
    await this.control.revokeDevice(id);
    await this.load();
  }
}

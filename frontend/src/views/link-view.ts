/** Why this page cannot go on with the session, and the way out. */

import { type TemplateResult, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import type { FinalLink } from '../live/session-show';
import { shared } from '../styles/shared';

@customElement('hf-link')
export class LinkView extends WordedElement {
  @property() link: FinalLink | null = null;

  static override styles = [shared];

  override render(): TemplateResult {
    if (this.link === null) return html``;
    const here = this.link === 'elsewhere' || this.link === 'taken';
    return html`<section class="card stack" role="alert">
      <h1>${this.t(`link-${this.link}-title`)}</h1>
      <p>${this.t(`link-${this.link}-text`)}</p>
      <div class="row">
        ${
          here
            ? html`<button id="take-over" class="button primary big" @click=${() => this.emit('take-over')}>
                ${this.t('link-use-here')}
              </button>`
            : html``
        }
        ${
          this.link === 'not_screened'
            ? html`<button class="button primary big" @click=${() => this.emit('safety')}>
                ${this.t('home-safety-link')}
              </button>`
            : html``
        }
        <button class="button" @click=${() => this.emit('home')}>${this.t('to-home')}</button>
      </div>
    </section>`;
  }
}

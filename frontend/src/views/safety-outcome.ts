/** What the safety answers come to: get help, see a clinician first, or begin. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { day } from '../lib/time';
import type { ScreeningOutcome } from '../protocol/api-types';
import { shared } from '../styles/shared';

@customElement('hf-safety-outcome')
export class SafetyOutcome extends WordedElement {
  @property({ attribute: false }) outcome!: ScreeningOutcome;
  @property() answeredAt = '';
  @property() region = 'intl';

  static override styles = [
    shared,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        border: 3px solid var(--primary);
      }
      .emergency {
        border-color: var(--hurt);
        background: var(--hurt-soft);
      }
      .see_clinician {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      h1 {
        display: flex;
        align-items: center;
        gap: 0.6rem;
      }
      .emergency h1 {
        color: var(--hurt);
      }
      .see_clinician h1 {
        color: var(--accent);
      }
      .call {
        font-size: var(--text-l);
        font-weight: 700;
      }
      ul {
        display: grid;
        gap: var(--space-2);
        padding-inline-start: 1.4rem;
        list-style: disc;
      }
    `,
  ];

  override render(): TemplateResult {
    const { outcome, reasons, conditions } = this.outcome;
    return html`<section class="card ${outcome}" role=${outcome === 'clear' ? 'status' : 'alert'}>
      <h1>${icon(outcome === 'clear' ? 'check' : 'warning')}${this.t(`outcome-${outcome}-title`)}</h1>
      ${outcome === 'emergency' ? html`<p class="call">${this.t(`emergency-${this.region}`)}</p>` : nothing}
      <p>${this.t(`screening-outcome-${outcome}`)}</p>
      ${outcome === 'clear' || reasons.length === 0 ? nothing : this.list('outcome-reasons', 'screening', reasons)}
      ${outcome === 'clear' && conditions.length > 0 ? this.list('outcome-conditions', 'condition', conditions) : nothing}
      ${outcome === 'clear' && this.outcome.support ? html`<p>${this.t('before-support-needed')}</p>` : nothing}
      ${outcome === 'clear' ? html`<p class="soft">${this.dated()}</p>` : nothing}
      <div class="row">
        ${
          outcome === 'clear'
            ? html`<button id="to-home" class="button primary big" @click=${() => this.emit('home')}>
                ${this.t('outcome-to-home')}
              </button>`
            : html`<button class="button" @click=${() => this.emit('again')}>
                ${this.t('outcome-again')}
              </button>`
        }
      </div>
    </section>`;
  }

  private list(titleId: string, kind: string, ids: readonly string[]): TemplateResult {
    return html`<div>
      <h2>${this.t(titleId)}</h2>
      <ul>
        ${ids.map((id) => html`<li>${this.t(`${kind}-${id}`)}</li>`)}
      </ul>
    </div>`;
  }

  private dated(): string {
    const until = this.outcome.valid_until;
    return this.t('outcome-dated', {
      date: day(this.answeredAt, this.locale),
      until: until === null ? '' : day(until, this.locale),
    });
  }
}

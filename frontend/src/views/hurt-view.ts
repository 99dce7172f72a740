/** "This hurts": the exercise is over; where, how much, what kind. All of it can be left out. */

import { type TemplateResult, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import { PAIN_KINDS, PAIN_PLACES, type Pain } from '../protocol/commands';
import { SIDES, type Side } from '../protocol/messages';
import { shared } from '../styles/shared';

@customElement('hf-hurt')
export class HurtView extends WordedElement {
  @property() side: Side | null = null;
  @state() private where: Pain['where'] | null = null;
  @state() private kind: Pain['kind'] | null = null;
  @state() private score: number | null = null;
  @state() private painSide: Side | null = null;

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }
      .stopped {
        color: var(--ink-soft);
        font-size: var(--text-l);
      }
      .card {
        display: grid;
        gap: var(--space-5);
      }
      .go {
        position: sticky;
        bottom: 0;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        padding-block: var(--space-3);
        background: var(--bg);
      }
      .go .primary {
        flex: 1 1 16rem;
      }
    `,
  ];

  override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render(): TemplateResult {
    return html`
      <div>
        <h1 tabindex="-1">${this.t('pain-title')}</h1>
        <p class="stopped">${this.t('pain-exercise-over')}</p>
      </div>
      <section class="card">
        <hf-body
          .where=${this.where}
          .side=${this.painSide ?? this.side}
          @spot=${(event: CustomEvent<{ where: Pain['where']; side: Side }>) => {
            this.where = event.detail.where;
            this.painSide = event.detail.side;
          }}
        ></hf-body>
        ${this.choices('where', this.t('hurt-where'), PAIN_PLACES, this.where, (value) => (this.where = value))}
        ${this.choices('side', this.t('hurt-side'), SIDES, this.painSide ?? this.side, (value) => (this.painSide = value))}
        ${this.choices('kind', this.t('pain-kind'), PAIN_KINDS, this.kind, (value) => (this.kind = value))}
        <hf-score
          .legend=${this.t('pain-score')}
          .value=${this.score}
          @score=${(event: CustomEvent<number>) => (this.score = event.detail)}
        ></hf-score>
      </section>
      <div class="go">
        <button
          id="keep-pain"
          class="button primary big"
          ?disabled=${this.where === null || this.kind === null}
          @click=${() => this.keep()}
        >
          ${this.t('hurt-keep')}
        </button>
        <button id="skip-pain" class="button" @click=${() => this.emit('skip')}>
          ${this.t('hurt-skip')}
        </button>
      </div>
    `;
  }

  private choices<T extends string>(
    name: 'where' | 'side' | 'kind',
    legend: string,
    values: readonly T[],
    value: T | null,
    choose: (value: T) => void,
  ): TemplateResult {
    return html`<hf-choices
      data-name=${name}
      .legend=${legend}
      .value=${value}
      .choices=${values.map((one) => ({ value: one, label: this.t(`pain-${name}-${one}`) }))}
      @choose=${(event: CustomEvent<T>) => choose(event.detail)}
    ></hf-choices>`;
  }

  private keep(): void {
    if (this.where === null || this.kind === null) return;
    const pain: Pain = {
      where: this.where,
      side: this.painSide ?? this.side ?? 'both',
      score: this.score,
      kind: this.kind,
    };
    this.emit('pain', pain);
  }
}

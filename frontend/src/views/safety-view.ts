/** Safety before exercise: ask first, red flags, when to see a clinician, conditions, balance. */

import { type PropertyValues, type TemplateResult, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { type Answers, STEPS, endsHere, isAnswered, noToTheRest, questionsOf } from '../lib/screening-steps';
import type { AnswerValue, Question } from '../protocol/api-types';
import { shared } from '../styles/shared';

const INTRO = -1;

@customElement('hf-safety')
export class SafetyView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  @state() private step = INTRO;
  @state() private acknowledged = false;
  @state() private answers: Answers = {};

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        max-width: 54rem;
        margin-inline: auto;
      }
      .progress {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        gap: var(--space-2);
      }
      .progress i {
        height: 0.5rem;
        border-radius: 1rem;
        background: var(--line);
      }
      .progress i.past {
        background: var(--primary);
      }
      .questions {
        display: grid;
        gap: var(--space-4);
      }
      .questions li + li {
        padding-top: var(--space-4);
        border-top: 1px solid var(--line);
      }
      .rules li {
        display: flex;
        gap: 0.7rem;
        align-items: flex-start;
        margin-top: var(--space-3);
      }
      .rules .icon {
        margin-top: 0.2em;
        color: var(--primary);
      }
      .agree {
        display: flex;
        align-items: center;
        gap: 1rem;
        min-height: 4rem;
        padding: var(--space-3) var(--space-4);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        font-weight: 600;
        cursor: pointer;
      }
      .agree input {
        flex: none;
        width: 2rem;
        height: 2rem;
        accent-color: var(--primary);
      }
      .go {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        justify-content: space-between;
      }
      .go .primary {
        flex: 0 1 18rem;
      }
      @media (max-width: 620px) {
        .go .primary {
          flex: 1 1 100%;
          order: -1;
        }
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    // A fresh visit starts from the beginning.
    if (changed.has('state') && changed.get('state')?.outcome != null && this.state.outcome === null) {
      this.step = INTRO;
      this.answers = {};
    }
  }

  override render(): TemplateResult {
    const { screening, outcome } = this.state;
    if (screening === null) return html`<p class="soft">${this.t('loading')}</p>`;
    if (outcome !== null) {
      return html`<hf-safety-outcome
        .outcome=${outcome}
        .answeredAt=${new Date().toISOString()}
        @again=${() => void this.control.enter({ name: 'safety' })}
        @home=${() => this.control.go({ name: 'home' })}
      ></hf-safety-outcome>`;
    }
    return this.step === INTRO ? this.intro(screening.status.reason) : this.questions(screening.questions);
  }

  private intro(reason: string | null): TemplateResult {
    return html`
      <h1>${this.t('screening-title')}</h1>
      <p>${this.t(`screening-reason-${reason ?? 'never'}`)} ${this.t('screening-intro')}</p>
      <section class="card">
        <ul class="rules">
          ${(this.words?.numbered('safety-rule') ?? []).map((rule) => html`<li>${icon('check')}<span>${rule}</span></li>`)}
        </ul>
      </section>
      <label class="agree">
        <input
          id="acknowledge"
          type="checkbox"
          .checked=${this.acknowledged}
          @change=${(event: Event) => (this.acknowledged = (event.target as HTMLInputElement).checked)}
        />
        <span>${this.t('screening-acknowledge')}</span>
      </label>
      <div class="go">
        <span></span>
        <button
          id="next"
          class="button primary big"
          ?disabled=${!this.acknowledged}
          @click=${() => this.goTo(0)}
        >
          ${this.t('safety-start')}
        </button>
      </div>
    `;
  }

  private questions(all: readonly Question[]): TemplateResult {
    const kind = STEPS[this.step] ?? 'balance';
    const asked = questionsOf(all, kind, this.answers);
    const ready = isAnswered(asked, this.answers) || endsHere(asked, kind, this.answers);
    const untouched = asked.every(({ id }) => this.answers[id] === undefined);
    return html`
      <div
        class="progress"
        role="img"
        aria-label=${this.t('safety-step', { step: this.step + 1, steps: STEPS.length })}
      >
        ${STEPS.map((_, index) => html`<i class=${index <= this.step ? 'past' : ''}></i>`)}
      </div>
      <div>
        <h1 tabindex="-1">${this.t(`screening-kind-${kind}`)}</h1>
        <p class="soft">${this.t(`safety-${kind}-text`)}</p>
      </div>
      <section class="card">
        <ul class="questions">
          ${asked.map((question) => html`<li>${this.question(question)}</li>`)}
        </ul>
      </section>
      <div class="go">
        <button class="button quiet" @click=${() => this.goTo(this.step - 1)}>
          ${icon('back')}${this.t('back')}
        </button>
        ${
          untouched || !ready
            ? html`<button
                id="none"
                class="button big"
                @click=${() => (this.answers = noToTheRest(asked, this.answers))}
              >
                ${this.t(untouched ? 'safety-none' : 'safety-no-to-rest')}
              </button>`
            : html``
        }
        <button
          id="next"
          class="button primary big"
          ?disabled=${!ready || this.state.busy}
          @click=${() => this.next(asked)}
        >
          ${this.t('next')}
        </button>
      </div>
    `;
  }

  private question({ id, answers }: Question): TemplateResult {
    return html`<hf-choices
      compact
      data-question=${id}
      .legend=${this.t(`screening-${id}`)}
      .note=${this.words?.has(`screening-${id}-why`) ? this.t(`screening-${id}-why`) : ''}
      .value=${this.answers[id] ?? null}
      .choices=${answers.map((value) => ({ value, label: this.t(`screening-answer-${value}`) }))}
      @choose=${(event: CustomEvent<AnswerValue>) => (this.answers = { ...this.answers, [id]: event.detail })}
    ></hf-choices>`;
  }

  private next(asked: readonly Question[]): void {
    const kind = STEPS[this.step] ?? 'balance';
    const last = this.step === STEPS.length - 1;
    if (last || endsHere(asked, kind, this.answers)) void this.control.answer({ ...this.answers });
    else this.goTo(this.step + 1);
  }

  private goTo(step: number): void {
    this.step = step;
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }
}

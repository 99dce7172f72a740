/** Safety before exercise: ask first, then one question a screen; "not sure" counts as yes, and is told so kindly. */

import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { type Answers, endsWith, questionsToAsk } from '../lib/screening-steps';
import type { AnswerValue, Question } from '../protocol/api-types';
import { shared } from '../styles/shared';
import { safetyStyles } from './safety-styles';

const INTRO = -1;

@customElement('hf-safety')
export class SafetyView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  @state() private step = INTRO;
  @state() private acknowledged = false;
  @state() private answers: Answers = {};
  /** The person has just said "not sure": what that means is shown before going on. */
  @state() private explaining = false;

  static override styles = [shared, safetyStyles];

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
        .outcome=${{ ...outcome, reasons: outcome.reasons.filter((id) => this.answers[id] !== undefined) }}
        .region=${screening.region}
        .answeredAt=${new Date().toISOString()}
        @again=${() => void this.control.enter({ name: 'safety' })}
        @home=${() => this.control.go({ name: 'home' })}
      ></hf-safety-outcome>`;
    }
    if (this.step === INTRO) return this.intro(screening.status.reason, screening.status.valid);
    const asked = questionsToAsk(screening.questions, this.answers);
    const question = asked[this.step];
    return question === undefined ? html`` : this.question(question, asked.length);
  }

  private intro(reason: string | null, valid: boolean): TemplateResult {
    return html`
      <h1>${this.t('screening-title')}</h1>
      <p>${valid ? nothing : this.t(`screening-reason-${reason ?? 'never'}`)} ${this.t('screening-intro')}</p>
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
        <a class="link" href="#/sources">${this.t('sources-link')}</a>
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

  private question({ id, kind, answers }: Question, of: number): TemplateResult {
    const chosen = this.answers[id];
    return html`
      <div class="progress">
        <span>${this.t(`screening-kind-${kind}`)}</span>
        <span class="soft">${this.t('safety-question', { number: this.step + 1, of })}</span>
        <i aria-hidden="true"><b style=${`width: ${(100 * (this.step + 1)) / of}%`}></b></i>
      </div>
      <section class="card ask" data-question=${id}>
        <h1 tabindex="-1">${this.t(`screening-${id}`)}</h1>
        <p class="soft">${this.t(`screening-${id}-why`)}</p>
        ${
          this.explaining
            ? this.explanation(kind)
            : html`<div class="answers">
                ${answers.map(
                  (value) =>
                    html`<button
                      class="button big ${chosen === value ? 'chosen' : ''}"
                      data-answer=${value}
                      ?disabled=${this.state.busy}
                      @click=${() => this.say(id, value)}
                    >
                      ${this.t(`screening-answer-${value}`)}
                    </button>`,
                )}
              </div>`
        }
      </section>
      <p class="soft">${this.t(`safety-${kind}-text`)}</p>
      <div class="go">
        <button class="button quiet" @click=${() => this.back()}>${icon('back')}${this.t('back')}</button>
      </div>
    `;
  }

  private explanation(kind: Question['kind']): TemplateResult {
    return html`<div class="stack" role="status">
      <p>${this.t(`safety-unsure-${kind}`)}</p>
      <button id="next" class="button primary big" ?disabled=${this.state.busy} @click=${() => this.goOn()}>
        ${this.t('next')}
      </button>
    </div>`;
  }

  private say(id: string, value: AnswerValue): void {
    this.answers = { ...this.answers, [id]: value };
    if (value === 'unsure') {
      this.explaining = true;
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#next')?.focus());
    } else this.goOn();
  }

  /** A red flag ends the questions at once; the last answer sends them. */
  private goOn(): void {
    this.explaining = false;
    const asked = questionsToAsk(this.state.screening?.questions ?? [], this.answers);
    const question = asked[this.step];
    if (question === undefined) return;
    if (endsWith(question, this.answers) || this.step === asked.length - 1) {
      void this.control.answer({ ...this.answers });
    } else this.goTo(this.step + 1);
  }

  private back(): void {
    if (this.explaining) this.explaining = false;
    else this.goTo(this.step - 1);
  }

  private goTo(step: number): void {
    this.step = step;
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }
}

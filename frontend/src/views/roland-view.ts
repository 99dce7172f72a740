/** Roland–Morris: 24 statements, each ticked if it is true today. */

import { type TemplateResult, css, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { icon } from '../components/icons';
import { WordedElement } from '../lib/element';
import { shared } from '../styles/shared';

@customElement('hf-roland')
export class RolandView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  @state() private ticked: ReadonlySet<number> = new Set();

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        max-width: 52rem;
        margin-inline: auto;
      }
      label {
        display: flex;
        align-items: center;
        gap: 1rem;
        min-height: var(--target);
        padding: var(--space-3) 0;
        cursor: pointer;
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      input {
        flex: none;
        width: 1.8rem;
        height: 1.8rem;
        accent-color: var(--primary);
      }
      .go {
        position: sticky;
        bottom: 0;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding-block: var(--space-3);
        background: var(--bg);
      }
    `,
  ];

  override render(): TemplateResult {
    const statements = this.words?.numbered('rm') ?? [];
    return html`
      <div>
        <h1>${this.t('rm-title')}</h1>
        <p>${this.t('rm-intro')}</p>
      </div>
      <section class="card">
        <ul>
          ${statements.map(
            (statement, at) =>
              html`<li>
                <label
                  ><input
                    type="checkbox"
                    data-statement=${at + 1}
                    .checked=${this.ticked.has(at + 1)}
                    @change=${() => this.tick(at + 1)}
                  />${statement}</label
                >
              </li>`,
          )}
        </ul>
      </section>
      <p class="soft">${this.t('rm-source')}</p>
      <div class="go">
        <button class="button quiet" @click=${() => this.control.go({ name: 'programme' })}>
          ${icon('back')}${this.t('back')}
        </button>
        <span aria-live="polite">${this.t('rm-ticked', { count: this.ticked.size })}</span>
        <button
          id="rm-send"
          class="button primary big"
          ?disabled=${this.state.busy}
          @click=${() => void this.send(statements.length)}
        >
          ${this.t('rm-send')}
        </button>
      </div>
    `;
  }

  private tick(statement: number): void {
    const ticked = new Set(this.ticked);
    if (!ticked.delete(statement)) ticked.add(statement);
    this.ticked = ticked;
  }

  private async send(statements: number): Promise<void> {
    const numbers = Array.from({ length: statements }, (_, at) => at + 1);
    await this.control.answerRolandMorris(
      Object.fromEntries(numbers.map((number) => [String(number), this.ticked.has(number)])),
    );
  }
}

/** The days of practice: a column a week, from Monday down, the latest week at the end. */

import { type CSSResult, type TemplateResult, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import { plainDay } from '../lib/time';
import type { Progress } from '../protocol/api-types';
import { shared } from '../styles/shared';

@customElement('hf-practice-calendar')
export class PracticeCalendar extends WordedElement {
  @property({ attribute: false }) weeks: Progress['weeks'] = [];

  static override styles: CSSResult[] = [
    shared,
    css`
      ol {
        display: grid;
        grid-auto-flow: column;
        grid-template-rows: repeat(7, 1fr);
        gap: 4px;
        max-width: 34rem;
      }
      li {
        aspect-ratio: 1;
        min-width: 0;
        border: 2px solid var(--line);
        border-radius: 0.35rem;
      }
      li.done {
        border-color: var(--good);
        background: var(--good);
      }
      li.stopped {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      li.future {
        border-style: dotted;
      }
      .for-readers {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<ol>
      ${this.weeks.flatMap(({ days }) =>
        days.map(
          ({ day, state }) =>
            html`<li class=${state}>
              ${
                state === 'done' || state === 'stopped'
                  ? html`<span class="for-readers"
                      >${plainDay(day, this.locale)}: ${this.t(`programme-day-${state}`)}</span
                    >`
                  : ''
              }
            </li>`,
        ),
      )}
    </ol>`;
  }
}

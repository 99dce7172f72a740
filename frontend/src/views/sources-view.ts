/** Every rule and figure with where it comes from, and what HipFive is not. */

import { type TemplateResult, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { WordedElement } from '../lib/element';
import { shared } from '../styles/shared';

const PARTS = ['sources-not', 'sources-rule', 'sources-figure'] as const;
const TITLES = {
  'sources-not': 'sources-not-title',
  'sources-rule': 'sources-rules-title',
  'sources-figure': 'sources-figures-title',
} as const;

@customElement('hf-sources')
export class SourcesView extends WordedElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        max-width: 54rem;
        margin-inline: auto;
      }
      ul {
        display: grid;
        gap: var(--space-3);
        padding-inline-start: 1.4rem;
        list-style: disc;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <div>
        <h1>${this.t('sources-title')}</h1>
        <p>${this.t('sources-intro')}</p>
      </div>
      ${PARTS.map(
        (part) =>
          html`<section class="card stack">
            <h2>${this.t(TITLES[part])}</h2>
            <ul>
              ${(this.words?.numbered(part) ?? []).map((text) => html`<li>${text}</li>`)}
            </ul>
          </section>`,
      )}
    `;
  }
}

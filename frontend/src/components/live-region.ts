/** The one polite live region of a session: unseen, and told no more than a screen reader can say. */

import { LitElement, type PropertyValues, type TemplateResult, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Ticker } from '../lib/ticker';
import { Announcer } from '../live/announcer';

@customElement('hf-live-region')
export class LiveRegion extends LitElement {
  @property() sentence = '';
  /** What cannot wait: that it was stopped, and why. */
  @property({ type: Boolean }) urgent = false;
  private readonly announcer = new Announcer();
  protected readonly ticker = new Ticker(this, 500);

  static override styles = css`
    :host {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  override willUpdate(changed: PropertyValues<this>): void {
    const now_ms = performance.now();
    if (changed.has('sentence')) this.announcer.offer(this.sentence, now_ms, this.urgent);
    else this.announcer.pass(now_ms);
  }

  override render(): TemplateResult {
    return html`<p role="status" aria-live="polite">${this.announcer.said}</p>`;
  }
}

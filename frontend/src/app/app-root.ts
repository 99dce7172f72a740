/** The frame around every view: header, trouble, and the view that belongs to the route. */

import { provide } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type IconName, icon } from '../components/icons';
import { wordsContext } from '../lib/element';
import { spokenLanguage, startingWords } from '../lib/languages';
import type { Words } from '../lib/words';
import { lacking } from '../lib/support';
import { shared } from '../styles/shared';
import type { AppControl } from './app-control';
import { type Route, hashOf } from './routes';
import { appStyles } from './app-styles';
import type { AppState } from './state';

const MENU: readonly ['home' | 'programme' | 'history' | 'settings', IconName][] = [
  ['home', 'home'],
  ['programme', 'clock'],
  ['history', 'history'],
  ['settings', 'settings'],
];

/** Whether what is shown needs no server: a session that is done here, and what leads to it and follows. */
function servedAway({ route, desk, shown }: AppState): boolean {
  if (route.name === 'session') return true;
  if (route.name === 'before') return desk.reason === null && desk.open === null;
  return (route.name === 'summary' || route.name === 'detail') && shown?.id === route.id;
}

@customElement('hf-app')
export class AppRoot extends LitElement {
  @property({ attribute: false }) control: AppControl | null = null;
  @provide({ context: wordsContext })
  protected words: Words | undefined;
  private stop: (() => void) | null = null;
  private announced = '';

  static override styles = [shared, appStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('control') && this.control !== null) {
      this.stop?.();
      this.stop = this.control.store.subscribe(() => this.requestUpdate());
    }
    this.words = this.control?.store.state.words ?? undefined;
  }

  override updated(): void {
    const route = this.control?.store.state.route;
    if (route === undefined || this.announced === hashOf(route)) return;
    const first = this.announced === '';
    this.announced = hashOf(route);
    // A new view begins with its heading, also for who hears the page; not at the very first.
    if (!first) this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override render(): TemplateResult {
    const state = this.control?.store.state;
    if (state?.words == null)
      return state?.away === true || state?.trouble != null ? this.notStarted() : html`<slot></slot>`;
    const inSession = state.route.name === 'session';
    return html`
      ${inSession ? nothing : this.header(state.route)} ${this.trouble(state)}
      ${state.newer && !inSession ? this.newer() : nothing}
      <main class=${inSession ? 'wide' : ''} tabindex="-1">
        ${state.away && !servedAway(state) ? this.away(state) : this.view(state)}
      </main>
    `;
  }

  private t(id: string, args: Record<string, string | number> = {}): string {
    return this.words?.text(id, args) ?? id;
  }

  /** Without the server there are only the few words that the page itself brings. */
  private notStarted(): TemplateResult {
    const chosen = this.control?.store.state.settings.language ?? 'auto';
    const words = startingWords(spokenLanguage(chosen, navigator.languages));
    return html`<main class="alone">
      <h1>${words('start-not-running')}</h1>
      <p>${words('start-not-running-help')}</p>
      <button class="button primary" @click=${() => location.reload()}>${words('start-again')}</button>
    </main>`;
  }

  private header(route: Route): TemplateResult {
    return html`<header>
      <a class="brand" href="#/"><img src="/icon.svg" alt="" />HipFive</a>
      <nav aria-label=${this.t('menu')}>
        ${MENU.map(
          ([name, picture]) =>
            html`<a href=${hashOf({ name })} aria-current=${route.name === name ? 'page' : 'false'}>
              ${icon(picture)}<span>${this.t(`menu-${name}`)}</span>
            </a>`,
        )}
      </nav>
    </header>`;
  }

  private trouble({ trouble }: AppState): TemplateResult | typeof nothing {
    if (trouble === null) return nothing;
    return html`<div class="trouble" role="alert">
      ${icon('warning')}
      <p>${this.words?.first([trouble.id, 'error-unexpected'], trouble.args)}</p>
      <button class="button quiet" @click=${() => this.control?.dismissTrouble()}>${this.t('close')}</button>
    </div>`;
  }

  private away(state: AppState): TemplateResult {
    return html`<hf-away .state=${state} .control=${this.control}></hf-away>`;
  }

  /** Never in a session: loading would interrupt it. */
  private newer(): TemplateResult {
    return html`<div class="newer" role="status">
      <p>${this.t('newer-version')}</p>
      <button id="load-newer" class="button" @click=${() => this.control?.loadNewer()}>
        ${this.t('newer-version-load')}
      </button>
    </div>`;
  }

  private view(state: AppState): TemplateResult {
    if (this.control === null) return html``;
    if (lacking(window) === 'live') return html`<p class="card">${this.t('browser-too-old')}</p>`;
    const control = this.control;
    switch (state.route.name) {
      case 'home':
        return html`<hf-home .state=${state} .control=${control}></hf-home>`;
      case 'safety':
        return html`<hf-safety .state=${state} .control=${control}></hf-safety>`;
      case 'before':
        return html`<hf-before
          .state=${state}
          .control=${control}
          .camera=${state.route.camera}
        ></hf-before>`;
      case 'session':
        return html`<hf-session .state=${state} .control=${control}></hf-session>`;
      case 'summary':
      case 'detail':
        return html`<hf-summary
          .state=${state}
          .control=${control}
          .justDone=${state.route.name === 'summary'}
        ></hf-summary>`;
      default:
        return this.around(state, control);
    }
  }

  /** What is looked at outside a session. */
  private around(state: AppState, control: AppControl): TemplateResult {
    switch (state.route.name) {
      case 'exercise':
        return html`<hf-exercise
          .state=${state}
          exercise=${state.route.id}
          .variant=${state.route.variant}
        ></hf-exercise>`;
      case 'history':
        return html`<hf-history .state=${state}></hf-history>`;
      case 'programme':
        return html`<hf-programme .state=${state} .control=${control}></hf-programme>`;
      case 'progress':
        return html`<hf-progress .state=${state} .control=${control}></hf-progress>`;
      case 'report':
        return html`<hf-report .state=${state}></hf-report>`;
      case 'sheet':
        return html`<hf-sheet .state=${state}></hf-sheet>`;
      case 'roland':
        return html`<hf-roland .state=${state} .control=${control}></hf-roland>`;
      case 'sources':
        return html`<hf-sources></hf-sources>`;
      case 'settings':
        return html`<hf-settings .state=${state} .control=${control}></hf-settings>`;
      default:
        return html``;
    }
  }
}

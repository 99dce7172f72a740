/** What the person can do outside of a session's flow: each action asks the server and changes the state. */

import type { Speech } from '../lib/speech';
import type { Store } from '../lib/store';
import { type Settings, saveSettings } from '../lib/settings';
import { applyLanguage, localeOf, spokenLanguage } from '../lib/languages';
import { applyTheme } from '../lib/theme';
import { Words } from '../lib/words';
import type { PainListener } from '../live/listening';
import type { SessionControl } from '../live/session-control';
import { type Api, ApiError, UNREACHABLE } from '../protocol/api';
import type { AnswerValue, ChoiceWish, Effort, Lan, Paths } from '../protocol/api-types';
import { loadAfter } from './after-loading';
import type { AwayControl } from './away-control';
import { loadDrawn, loadFigure, loadFigures } from './figure-loading';
import { loadRecord } from './record-loading';
import { type Route, hashOf, parseRoute } from './routes';
import type { AppState } from './state';

export class AppControl {
  constructor(
    readonly store: Store<AppState>,
    readonly session: SessionControl,
    private readonly api: Api,
    private readonly away: AwayControl,
    private readonly speech: Speech,
    readonly ear: PainListener,
    readonly loadNewer: () => void,
  ) {}

  /** Fetch what every view needs, then what this one needs. */
  async start(): Promise<void> {
    await this.attempt(async () => {
      const [words, exercises] = await Promise.all([this.fetchWords(), this.api.exercises()]);
      this.store.patch({ words, exercises });
      // The view does not wait for its drawn figures.
      await Promise.all([loadDrawn(this.store, this.api, exercises), this.enter(parseRoute(location.hash))]);
    }, true);
  }

  go(route: Route): void {
    const hash = hashOf(route);
    if (location.hash === hash) void this.enter(route);
    else location.hash = hash;
  }

  /** The address changed: load what is shown there. */
  async enter(route: Route): Promise<void> {
    if (route.name !== 'session') this.leaveSession();
    this.store.patch({ route, trouble: null });
    window.scrollTo(0, 0);
    await this.attempt(async () => {
      if (await this.away.serve(route)) return;
      await this.load(route);
      this.store.patch({ away: false });
      if (route.name !== 'session') void this.away.refresh();
    }, true);
  }

  async begin(camera: boolean, support: boolean, pain: number | null): Promise<void> {
    this.changeSettings({ support });
    await this.attempt(async () => {
      const id = await this.open(camera, support, pain);
      this.session.open(id, { camera });
      this.go({ name: 'session', id });
    });
  }

  /** By the server; where it does not answer, by the pass that it gave before. */
  private async open(camera: boolean, support: boolean, pain: number | null): Promise<string> {
    try {
      return (await this.api.startSession(camera, support, pain)).id;
    } catch (error) {
      if (!(error instanceof ApiError) || error.messageId !== UNREACHABLE) throw error;
      return this.away.begin(camera, support, pain);
    }
  }

  async discard(id: string): Promise<void> {
    await this.attempt(async () => {
      await this.api.discard(id);
      this.store.patch({ today: await this.api.today() });
    });
  }

  async answer(answers: Record<string, AnswerValue>): Promise<void> {
    const { screening } = this.store.state;
    if (screening === null) return;
    await this.attempt(async () => {
      this.store.patch({ outcome: await this.api.answerScreening(screening.version, answers) });
      window.scrollTo(0, 0);
    });
  }

  /** Erase all health answers; whether that was done. */
  async forgetAnswers(): Promise<boolean> {
    let done = false;
    await this.attempt(async () => {
      await this.api.forgetScreening();
      this.store.patch({ screening: null, outcome: null, today: null });
      done = true;
    });
    return done;
  }

  /** Something the person would like otherwise; the programme is asked for anew. */
  async choose(wish: Partial<ChoiceWish> & Pick<ChoiceWish, 'kind'>): Promise<void> {
    await this.attempt(async () => {
      await this.api.choose(wish);
      this.store.patch({ programme: await this.api.programme() });
    });
  }

  async answerRolandMorris(answers: Record<string, boolean>): Promise<void> {
    await this.attempt(async () => {
      await this.api.rolandMorris(answers);
      this.go({ name: 'programme' });
    });
  }

  /** How a phone gets here; null when that cannot be told. */
  lan(): Promise<Lan | null> {
    return this.ask(() => this.api.lan());
  }

  newLanCode(): Promise<unknown> {
    return this.ask(() => this.api.newLanCode());
  }

  revokeDevice(id: string): Promise<unknown> {
    return this.ask(() => this.api.revokeDevice(id));
  }

  /** How a leg moved, first and latest; null when that cannot be told. */
  paths(exercise: string, side: string): Promise<Paths | null> {
    return this.ask(() => this.api.paths(exercise, side));
  }

  async feedback(id: string, pain: number, effort: Effort): Promise<void> {
    await this.attempt(async () => {
      if (!(await this.away.feel(id, pain, effort))) await this.api.feedback(id, pain, effort);
      this.store.patch({ feedbackKept: true });
      await loadAfter(this.store, this.api);
      void this.away.refresh();
    });
  }

  changeSettings(change: Partial<Settings>): void {
    const settings = { ...this.store.state.settings, ...change };
    this.store.patch({ settings });
    saveSettings(localStorage, settings);
    applyTheme(settings.theme);
    if (!settings.voice) this.speech.hush();
    if (change.language !== undefined) {
      void this.attempt(async () => this.store.patch({ words: await this.fetchWords() }));
    }
  }

  dismissTrouble(): void {
    this.store.patch({ trouble: null });
  }

  /** Whether this device has a voice for the language of the words. */
  get canSpeak(): boolean {
    return this.speech.available;
  }

  /** The words of the language that is spoken, which the document then is in. */
  private async fetchWords(): Promise<Words> {
    const language = spokenLanguage(this.store.state.settings.language, navigator.languages);
    const words = new Words(localeOf(language, navigator.languages), await this.api.messages(language));
    applyLanguage(language);
    return words;
  }

  private leaveSession(): void {
    this.speech.hush();
    this.ear.stop();
    if (this.session.live.state !== null) this.session.leave();
  }

  private async load(route: Route): Promise<void> {
    switch (route.name) {
      case 'home':
      case 'before':
      case 'sheet':
        await this.loadToday();
        break;
      case 'safety':
        this.store.patch({ screening: await this.api.screening(), outcome: null });
        break;
      case 'session':
        void this.ear.look();
        if (this.session.live.state?.sessionId !== route.id) this.session.open(route.id, { goOn: true });
        break;
      case 'exercise':
        await loadFigure(this.store, this.api, route.id, route.variant);
        break;
      default:
        await loadRecord(this.store, this.api, route);
    }
  }

  private async loadToday(): Promise<void> {
    const [today, screening] = await Promise.all([this.api.today(), this.api.screening()]);
    this.store.patch({ today, screening });
    await loadFigures(this.store, this.api, today);
    if (!today.screening_valid) this.go({ name: 'safety' });
  }

  /** Ask for something; null where that failed, which is told. */
  private async ask<T>(question: () => Promise<T>): Promise<T | null> {
    let found: T | null = null;
    await this.attempt(async () => {
      found = await question();
    });
    return found;
  }

  /** Do it; a failure is told in words and nothing else changes. A view that is not there tells of the server itself. */
  private async attempt(action: () => Promise<void>, loading = false): Promise<void> {
    this.store.patch({ busy: true });
    try {
      await action();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (loading && error.messageId === UNREACHABLE) {
        await this.away.gone();
        return;
      }
      if (error.messageId === 'error-screening-needed') this.go({ name: 'safety' });
      else if (error.messageId === 'error-session-open') this.go({ name: 'home' });
      this.store.patch({ trouble: { id: error.messageId, args: error.args } });
    } finally {
      this.store.patch({ busy: false });
    }
  }
}

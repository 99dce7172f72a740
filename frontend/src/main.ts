/** Starts the page: joins its parts and shows the application. */

import './components/all';
import './app/app-root';
import { COACH, RUNTIME } from 'virtual:coach-files';
import { AppControl } from './app/app-control';
import { AwayControl } from './app/away-control';
import type { AppRoot } from './app/app-root';
import { parseRoute } from './app/routes';
import { firstState } from './app/state';
import { AwayDesk } from './away/away-desk';
import { AwayStore } from './away/away-store';
import { heeding } from './away/heeding';
import { Earcons } from './lib/earcons';
import { Speech } from './lib/speech';
import { Store } from './lib/store';
import { loadSettings } from './lib/settings';
import { applyTheme, followTheme } from './lib/theme';
import { PainListener, recogniserOf } from './live/listening';
import { SessionControl } from './live/session-control';
import { Keeper } from './offline/keeper';
import { ReturnWatch } from './offline/return-watch';
import { api } from './protocol/api';
import { LiveSocket, liveUrl } from './protocol/live-socket';

const store = new Store(firstState(parseRoute(location.hash), loadSettings(localStorage)));
applyTheme(store.state.settings.theme);
followTheme(() => store.state.settings.theme);

const speech = new Speech(() => ({
  on: store.state.settings.voice,
  rate: store.state.settings.rate,
  locale: store.state.words?.locale ?? 'en',
}));
const earcons = new Earcons(() => store.state.settings);
const desk = new AwayDesk(api, {
  store: new AwayStore(indexedDB),
  worker: () => new Worker(new URL('./away/away-worker.ts', import.meta.url), { type: 'module' }),
  files: { runtime: RUNTIME, coach: COACH },
  locks: navigator.locks,
  coachKept: async () => (await caches.match(`${RUNTIME}pyodide.asm.wasm`)) !== undefined,
  keepSafe: () => navigator.storage.persist().catch(() => false),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});
const session = new SessionControl({
  settings: () => store.state.settings,
  say: (sentence) => speech.say(sentence),
  signal: (kind) => earcons.play(kind),
  words: (id, args) => store.state.words?.text(id, args) ?? id,
  changeSettings: (change) => control.changeSettings(change),
  connect: (id, listener) => {
    if (desk.holds(id)) return desk.connect(id, listener);
    void desk.forget(); // what happens in a session no earlier pass knows of
    return new LiveSocket(liveUrl(id, location), listener);
  },
  over: (id) => control.go({ name: 'summary', id }),
});
const ear = new PainListener(
  {
    speaking: () => speech.speaking,
    locale: () => store.state.words?.locale ?? 'en',
    words: () => store.state.words?.text('voice-hurts-words') ?? '',
    hurts: () => session.hurts(),
  },
  recogniserOf(window),
);
const keeper =
  'serviceWorker' in navigator
    ? new Keeper(navigator.serviceWorker, () => store.patch({ newer: true }))
    : null;
const away = new AwayControl(store, session, desk);
const control = new AppControl(
  store,
  session,
  heeding(api, () => desk.forget()),
  away,
  speech,
  ear,
  () => keeper?.loadNewer(),
);
const watch = new ReturnWatch(api, () => control.start());
store.subscribe(() => watch.follow(store.state.away));

const root = document.querySelector<AppRoot>('hf-app');
if (root !== null) {
  root.replaceChildren();
  root.control = control;
}
window.addEventListener('hashchange', () => void control.enter(parseRoute(location.hash)));
// What is kept for later waits until the page stands.
void control.start().then(() => (import.meta.env.PROD ? keeper?.start() : undefined));

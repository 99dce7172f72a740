/** Starts the page: joins its parts and shows the application. */

import './components/all';
import './app/app-root';
import { AppControl } from './app/app-control';
import type { AppRoot } from './app/app-root';
import { parseRoute } from './app/routes';
import { firstState } from './app/state';
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

const store = new Store(firstState(parseRoute(location.hash), loadSettings(localStorage)));
applyTheme(store.state.settings.theme);
followTheme(() => store.state.settings.theme);

const speech = new Speech(() => ({
  on: store.state.settings.voice,
  rate: store.state.settings.rate,
  locale: store.state.words?.locale ?? 'en',
}));
const earcons = new Earcons(() => store.state.settings);
const session = new SessionControl({
  settings: () => store.state.settings,
  say: (sentence) => speech.say(sentence),
  signal: (kind) => earcons.play(kind),
  words: (id, args) => store.state.words?.text(id, args) ?? id,
  changeSettings: (change) => control.changeSettings(change),
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
const control = new AppControl(store, session, api, speech, ear, () => keeper?.loadNewer());
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

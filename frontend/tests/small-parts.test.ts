import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute } from '../src/app/routes';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../src/lib/settings';
import { localVoice } from '../src/lib/speech';
import { Store } from '../src/lib/store';
import { lacking } from '../src/lib/support';
import { countdown, minutes } from '../src/lib/time';
import { troubleOf } from '../src/live/camera';
import { setUpChecks, startsIn_s } from '../src/live/set-up-checks';
import { retryPause_s } from '../src/protocol/live-socket';

describe('routes', () => {
  it.each([
    '#/',
    '#/safety',
    '#/before/camera',
    '#/before/no-camera',
    '#/session/a-1',
    '#/summary/a-1',
    '#/history',
    '#/history/a-1',
    '#/settings',
  ])('%s is read and written alike', (hash) => {
    expect(hashOf(parseRoute(hash))).toBe(hash);
  });

  it('shows home for what it does not know', () => {
    expect(parseRoute('#/session/../x')).toEqual({ name: 'home' });
    expect(parseRoute('')).toEqual({ name: 'home' });
  });
});

describe('settings', () => {
  it('are kept', () => {
    saveSettings(localStorage, { ...DEFAULT_SETTINGS, voice: false, rate: 1.2, theme: 'dark' });
    expect(loadSettings(localStorage)).toMatchObject({ voice: false, rate: 1.2, theme: 'dark' });
  });

  it.each(['{', '[]', '{"theme": "pink"}', '{"rate": "fast"}'])(
    'are the usual ones when %s was kept',
    (raw) => {
      localStorage.setItem('hipfive-settings', raw);
      expect(loadSettings(localStorage)).toEqual(DEFAULT_SETTINGS);
    },
  );
});

describe('a store', () => {
  it('tells of a change, not of the same again, and not after stopping', () => {
    const store = new Store({ value: 1 });
    const seen: number[] = [];
    const stop = store.subscribe(({ value }) => seen.push(value));
    store.patch({ value: 2 });
    store.set(store.state);
    stop();
    store.patch({ value: 3 });
    expect(seen).toEqual([2]);
  });
});

describe('times', () => {
  it.each([
    [30, '30'],
    [29.6, '30'],
    [0.9, '1'],
    [0.02, '0'],
    [-1, '0'],
    [75, '1:15'],
    [60, '1:00'],
  ])('%s s to go reads %s', (remaining_s, text) => {
    expect(countdown(remaining_s)).toBe(text);
  });

  it('rounds to minutes, never to none', () => {
    expect([minutes(20), minutes(89), minutes(480)]).toEqual([1, 1, 8]);
  });
});

describe('the voice', () => {
  const voice = (lang: string, localService: boolean, isDefault = false) =>
    ({ lang, localService, default: isDefault, name: `${lang}${localService}` }) as SpeechSynthesisVoice;

  it('is one of this device, in the page’s language', () => {
    const voices = [voice('en-US', false, true), voice('de-DE', true), voice('en-GB', true)];
    expect(localVoice(voices, 'en')?.lang).toBe('en-GB');
    expect(localVoice([voice('en-US', false)], 'en')).toBeNull();
    expect(localVoice([], 'en')).toBeNull();
  });
});

describe('what a browser lacks', () => {
  const whole = { WebSocket: 1, Worker: 1, WebAssembly: 1, OffscreenCanvas: 1 };

  it('is told', () => {
    expect(lacking(whole)).toBeNull();
    expect(lacking({ ...whole, WebAssembly: undefined })).toBe('camera');
    expect(lacking({ ...whole, WebSocket: undefined })).toBe('live');
  });
});

describe('camera troubles', () => {
  it.each([
    ['NotAllowedError', 'not_allowed'],
    ['NotFoundError', 'none'],
    ['NotReadableError', 'busy'],
    ['SomethingElse', 'failed'],
  ])('%s means %s', (name, trouble) => {
    expect(troubleOf(Object.assign(new Error(), { name }))).toBe(trouble);
  });
});

describe('the checks of set-up', () => {
  const states = (...args: Parameters<typeof setUpChecks>) =>
    setUpChecks(...args)
      .map(({ state }) => state)
      .join(' ');

  const on = { status: 'on', rate_hz: 25 } as const;

  it('are open before the camera shows anything', () => {
    expect(states({ status: 'opening', rate_hz: null }, 'off', false)).toBe('open open open open open open');
    expect(states({ status: 'trouble', rate_hz: null }, 'off', false)).toBe('no open open open open open');
  });

  it('fail one at a time: what comes after is not known', () => {
    expect(states(on, 'too_dark', false)).toBe('yes no open open open yes');
    expect(states(on, 'nobody', false)).toBe('yes yes no open open yes');
    expect(states(on, 'wrong_view', false)).toBe('yes yes yes no open yes');
    expect(states(on, 'too_far', true)).toBe('yes yes yes yes no open yes');
    expect(states(on, 'good', false)).toBe('yes yes yes yes yes yes');
  });

  it('ask for left and right only where that is asked, and last', () => {
    expect(states(on, 'lift_left', true)).toBe('yes yes yes yes yes no yes');
    expect(states(on, 'good', true)).toBe('yes yes yes yes yes yes yes');
  });

  it('say that the picture is slow, once that is known', () => {
    expect(states({ status: 'on', rate_hz: 8 }, 'good', false)).toBe('yes yes yes yes yes no');
    expect(states({ status: 'on', rate_hz: null }, 'good', false)).toBe('yes yes yes yes yes open');
  });

  it('count down from when all was good', () => {
    expect([0, 900, 1100, 2900, 9000].map((ms) => startsIn_s(1000, 1000 + ms))).toEqual([3, 3, 2, 1, 1]);
    expect(startsIn_s(null, 1000)).toBeNull();
  });
});

describe('trying to connect again', () => {
  it('waits longer each time, but never long', () => {
    expect([0, 1, 2, 3, 4, 9].map(retryPause_s)).toEqual([0.5, 1, 2, 4, 8, 8]);
  });
});

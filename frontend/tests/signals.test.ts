import { afterEach, describe, expect, it, vi } from 'vitest';
import { Earcons, SIGNALS, type SignalKind } from '../src/lib/earcons';
import { signalOf } from '../src/live/signals';
import type { ServerMessage } from '../src/protocol/messages';
import { goldenMessages, snapshot } from './golden';

const cue = (id: string): ServerMessage => ({ type: 'cue', id, args: {}, joint: null, say: true });

describe('which signal goes with what happens', () => {
  it.each([
    ['get_ready', 'working', 'start'],
    ['working', 'switching', 'end'],
    ['working', 'paused', 'pause'],
    ['paused', 'get_ready', 'resume'],
    ['set_up', 'get_ready', 'seen'],
    ['working', 'hurt', 'stop'],
    ['working', 'done', 'praise'],
  ] as const)('from %s to %s: %s', (before, after, kind) => {
    expect(signalOf(snapshot({ state: after }), snapshot({ state: before }))).toBe(kind);
  });

  it('is silent while nothing changes, and when a page has just come', () => {
    expect(signalOf(snapshot(), snapshot())).toBeNull();
    expect(signalOf(snapshot(), null)).toBeNull();
  });

  it('ticks with the last seconds and sounds with a count, but not with the clock’s own count', () => {
    const counted = (by: string): ServerMessage => ({
      type: 'counted',
      count: 2,
      target: null,
      by,
      side: null,
      rep: null,
      typical_deg: null,
      interval95_deg: null,
    });
    expect(signalOf(cue('cue-countdown'), null)).toBe('tick');
    expect(signalOf(cue('cue-new-best'), null)).toBe('praise');
    expect(signalOf(cue('cue-trunk_sway'), null)).toBeNull();
    expect([signalOf(counted('camera'), null), signalOf(counted('clock'), null)]).toEqual(['count', null]);
  });

  it('knows every message there is', () => {
    for (const message of Object.values(goldenMessages())) {
      const kind = signalOf(message as unknown as ServerMessage, null);
      expect(kind === null || kind in SIGNALS).toBe(true);
    }
  });
});

describe('sounds and buzzing', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** What Web Audio was asked for; jsdom has none. */
  function listen(): { tones: [number, number, number][]; buzzes: number[][] } {
    const heard: { tones: [number, number, number][]; buzzes: number[][] } = { tones: [], buzzes: [] };
    const param = { linearRampToValueAtTime: vi.fn(), setValueAtTime: vi.fn() };
    class Context {
      currentTime = 5;
      state = 'running';
      destination = {};
    }
    class Oscillator {
      private start_s = 0;
      constructor(
        _: Context,
        private readonly options: { frequency: number },
      ) {}
      connect<T>(next: T): T {
        return next;
      }
      start(at_s: number): void {
        this.start_s = at_s;
      }
      stop(at_s: number): void {
        heard.tones.push([this.options.frequency, this.start_s, at_s]);
      }
    }
    class Gain {
      gain = param;
      connect<T>(next: T): T {
        return next;
      }
    }
    vi.stubGlobal('AudioContext', Context);
    vi.stubGlobal('OscillatorNode', Oscillator);
    vi.stubGlobal('GainNode', Gain);
    Object.defineProperty(navigator, 'vibrate', {
      configurable: true,
      value: (pattern: number[]) => heard.buzzes.push(pattern),
    });
    return heard;
  }

  it.each(Object.keys(SIGNALS) as SignalKind[])('%s is short, and both can be switched off', (kind) => {
    const heard = listen();
    new Earcons(() => ({ sounds: false, vibration: false })).play(kind);
    expect(heard).toEqual({ tones: [], buzzes: [] });
    new Earcons(() => ({ sounds: true, vibration: true })).play(kind);
    expect(heard.buzzes).toEqual([SIGNALS[kind].buzz]);
    expect(heard.tones.map(([hz]) => hz)).toEqual(SIGNALS[kind].tones.map(({ hz }) => hz));
    const ends = heard.tones.map(([, , end_s]) => end_s - 5);
    expect(Math.max(...ends)).toBeLessThanOrEqual(0.6);
  });

  it('says nothing where there is no Web Audio', () => {
    vi.stubGlobal('AudioContext', undefined);
    Reflect.deleteProperty(window, 'AudioContext');
    expect(() => new Earcons(() => ({ sounds: true, vibration: false })).play('tick')).not.toThrow();
  });
});

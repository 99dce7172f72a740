/** Short signals without words: tones made here (no files), and the buzz of a phone. */

export type SignalKind = 'count' | 'tick' | 'start' | 'end' | 'pause' | 'resume' | 'seen' | 'praise' | 'stop';

interface Tone {
  hz: number;
  /** Begin and length [s]. */
  at_s: number;
  for_s: number;
}

interface Signal {
  tones: readonly Tone[];
  /** On and off, in turn [ms]; as `navigator.vibrate` takes them. */
  buzz: readonly number[];
}

const tone = (hz: number, at_s = 0, for_s = 0.12): Tone => ({ hz, at_s, for_s });

/** Upwards is forth, downwards is rest; equal tones tick. Notes of one chord, so that none jars with the other. */
export const SIGNALS: Readonly<Record<SignalKind, Signal>> = {
  count: { tones: [tone(784, 0, 0.07)], buzz: [25] },
  tick: { tones: [tone(523)], buzz: [40] },
  start: { tones: [tone(523), tone(784, 0.13, 0.25)], buzz: [180] },
  end: { tones: [tone(784), tone(523, 0.13, 0.25)], buzz: [90, 80, 90] },
  pause: { tones: [tone(659), tone(440, 0.13, 0.2)], buzz: [60, 60, 60] },
  resume: { tones: [tone(440), tone(659, 0.13, 0.2)], buzz: [60] },
  seen: { tones: [tone(659, 0, 0.09)], buzz: [30] },
  praise: { tones: [tone(523), tone(659, 0.1), tone(784, 0.2, 0.3)], buzz: [40, 40, 120] },
  stop: { tones: [tone(392, 0, 0.35)], buzz: [300] },
};

const LOUDNESS = 0.12;
const EDGE_S = 0.012;

export interface SignalOptions {
  sounds: boolean;
  vibration: boolean;
}

export class Earcons {
  private context: AudioContext | null = null;

  constructor(private readonly options: () => SignalOptions) {}

  /** Whether this device can buzz at all. */
  static get canBuzz(): boolean {
    return 'vibrate' in navigator;
  }

  play(kind: SignalKind): void {
    const { sounds, vibration } = this.options();
    const { tones, buzz } = SIGNALS[kind];
    if (vibration && Earcons.canBuzz) navigator.vibrate([...buzz]);
    if (sounds) this.sound(tones);
  }

  private sound(tones: readonly Tone[]): void {
    if (!('AudioContext' in window)) return;
    this.context ??= new AudioContext();
    const { context } = this;
    // Browsers keep it silent until the page was touched; starting a session was such a touch.
    if (context.state === 'suspended') void context.resume();
    for (const { hz, at_s, for_s } of tones) {
      const start_s = context.currentTime + at_s;
      const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hz });
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.linearRampToValueAtTime(LOUDNESS, start_s + EDGE_S);
      gain.gain.setValueAtTime(LOUDNESS, start_s + for_s - EDGE_S);
      gain.gain.linearRampToValueAtTime(0, start_s + for_s);
      oscillator.connect(gain).connect(context.destination);
      oscillator.start(start_s);
      oscillator.stop(start_s + for_s);
    }
  }
}

import { beforeEach, describe, expect, it } from 'vitest';
import { PainListener, type Recogniser, saysOneOf, spokenTag } from '../src/live/listening';

type Told = NonNullable<InstanceType<Recogniser>['onresult']>;

class Fake {
  static made: Fake[] = [];
  static answer: () => Promise<string> = () => Promise.resolve('available');
  static asked: unknown[] = [];
  static available(wanted: unknown): Promise<string> {
    Fake.asked.push(wanted);
    return Fake.answer();
  }
  lang = '';
  continuous = false;
  interimResults = false;
  onresult: Told | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  starts: boolean[] = [];
  aborted = false;
  private local = false;
  constructor() {
    Fake.made.push(this);
  }
  get processLocally(): boolean {
    return this.local;
  }
  set processLocally(local: boolean) {
    this.local = local;
  }
  start(): void {
    this.starts.push(this.local);
  }
  abort(): void {
    this.aborted = true;
  }
  says(...sentences: string[]): void {
    this.onresult?.({ results: sentences.map((transcript) => [{ transcript }]), resultIndex: 0 });
  }
}

let speaking = false;
let now_ms = 0;
let hurts = 0;

const listener = (recogniser: Recogniser | undefined): PainListener =>
  new PainListener(
    { speaking: () => speaking, locale: () => 'en', words: () => 'hurts, pain', hurts: () => (hurts += 1) },
    recogniser,
    () => now_ms,
  );

async function listening(): Promise<{ ear: PainListener; heard: Fake }> {
  const ear = listener(Fake);
  await ear.look();
  ear.toggle();
  const heard = Fake.made[0];
  if (heard === undefined) throw new Error('nothing was started');
  return { ear, heard };
}

beforeEach(() => {
  Fake.made = [];
  Fake.asked = [];
  Fake.answer = () => Promise.resolve('available');
  [speaking, now_ms, hurts] = [false, 10_000, 0];
});

describe('listening for pain', () => {
  it('is not offered where speech may be understood elsewhere', async () => {
    class Online extends Fake {}
    Object.defineProperty(Online, 'available', { value: undefined });
    const careless = Object.assign(() => undefined, {
      available: () => Promise.resolve('available'),
      prototype: {},
    }) as unknown as Recogniser;
    for (const recogniser of [undefined, Online as Recogniser, careless]) {
      const ear = listener(recogniser);
      await ear.look();
      ear.toggle();
      expect(ear.on.state).toBeNull();
    }
    expect(Fake.made).toEqual([]);
  });

  it.each(['unavailable', 'downloadable', 'downloading'])(
    'is not offered when the language is %s: nothing is fetched for it',
    async (answer) => {
      Fake.answer = () => Promise.resolve(answer);
      const ear = listener(Fake);
      await ear.look();
      ear.toggle();
      expect([ear.on.state, Fake.made]).toEqual([null, []]);
      expect(Fake.asked).toEqual([{ langs: ['en-US'], processLocally: true }]);
    },
  );

  it('is not offered when the browser cannot say', async () => {
    Fake.answer = () => Promise.reject(new Error('no'));
    const ear = listener(Fake);
    await ear.look();
    expect(ear.on.state).toBeNull();
  });

  it('starts when it is asked to, on this device each time, and goes on after a silence', async () => {
    const { ear, heard } = await listening();
    heard.onend?.();
    expect([ear.on.state, heard.starts, heard.lang]).toEqual([true, [true, true], 'en-US']);
    ear.toggle();
    heard.onend?.();
    expect([ear.on.state, heard.starts.length, heard.aborted]).toEqual([false, 2, true]);
  });

  it('takes what is said for the button, and other words for nothing', async () => {
    const { heard } = await listening();
    heard.says('lovely weather');
    expect(hurts).toBe(0);
    heard.says('Ouch, that HURTS');
    expect(hurts).toBe(1);
  });

  it('does not take the voice of the coach for the person', async () => {
    const { heard } = await listening();
    speaking = true;
    heard.says('stop when it hurts');
    speaking = false;
    now_ms += 500;
    heard.says('stop when it hurts');
    expect(hurts).toBe(0);
    now_ms += 500;
    heard.says('pain');
    expect(hurts).toBe(1);
  });

  it.each([
    ['not-allowed', false],
    ['network', false],
    ['no-speech', true],
  ])('after %s it listens: %s', async (error, on) => {
    const { ear, heard } = await listening();
    heard.onerror?.({ error });
    expect(ear.on.state).toBe(on);
  });

  it('knows languages by the names that their words have', () => {
    expect(['en', 'pt-PT', 'ar-u-nu-latn', 'de'].map(spokenTag)).toEqual([
      'en-US',
      'pt-PT',
      'ar-EG',
      'de-DE',
    ]);
    expect([saysOneOf('هذا يؤلم', 'ألم، يؤلم'), saysOneOf('', 'a'), saysOneOf('a', '')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([saysOneOf('Das tut weh!', 'tut weh'), saysOneOf('Normalement', 'mal')]).toEqual([true, false]);
  });
});

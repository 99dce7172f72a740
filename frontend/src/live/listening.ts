/**
 * Hears that it hurts, where the browser understands speech on this device.
 *
 * Recognition that may send sound elsewhere is never started: the browser must say that it has this language here, and
 * must know the demand that it be used here, under which it fails rather than ask a server.
 */

import { languageOf } from '../lib/languages';
import { Store } from '../lib/store';

interface Heard {
  results: ArrayLike<ArrayLike<{ transcript: string }>>;
  resultIndex: number;
}

interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  onresult: ((event: Heard) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(): void;
  abort(): void;
}

export interface Recogniser {
  new (): Recognition;
  readonly prototype: object;
  available?(wanted: { langs: string[]; processLocally: boolean }): Promise<string>;
}

/** For so long after the coach spoke, what is heard may be the coach [ms]. */
const ECHO_MS = 800;

/** The failure after which it listens again: nothing was said. Any other ends it. */
const SILENCE = 'no-speech';

/** A language as packs of words are named: "en-US" for "en". */
export function spokenTag(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${languageOf(language)}-${region}`;
}

/** The words of a sentence, in small letters, with a space before and after each. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;

/** Whether one of the words, parted by commas, is in what was heard; as whole words. */
export function saysOneOf(heard: string, words: string): boolean {
  const said = spaced(heard);
  return words
    .split(/[,،]/)
    .map(spaced)
    .some((word) => word.trim() !== '' && said.includes(word));
}

export interface Hearing {
  /** Whether the coach is speaking just now. */
  speaking: () => boolean;
  locale: () => string;
  /** The words that mean it, parted by commas. */
  words: () => string;
  hurts: () => void;
}

export class PainListener {
  /** `null`: speech is not understood on this device, and nothing is offered; else whether it listens. */
  readonly on = new Store<boolean | null>(null);
  private recognition: Recognition | null = null;
  private spokeAt_ms = -Infinity;

  constructor(
    private readonly hearing: Hearing,
    private readonly recogniser: Recogniser | undefined,
    private readonly now_ms: () => number = () => performance.now(),
  ) {}

  /** Ask the browser whether it understands this language here; nothing is fetched for it. */
  async look(): Promise<void> {
    const found = await this.understoodHere();
    if (!found) this.stop();
    this.on.set(found ? this.recognition !== null : null);
  }

  toggle(): void {
    if (this.on.state === null) return;
    if (this.recognition === null) this.start();
    else this.stop();
  }

  stop(): void {
    const recognition = this.recognition;
    this.recognition = null;
    recognition?.abort();
    if (this.on.state === true) this.on.set(false);
  }

  private async understoodHere(): Promise<boolean> {
    const { recogniser } = this;
    if (recogniser?.available === undefined || !('processLocally' in recogniser.prototype)) return false;
    const langs = [spokenTag(this.hearing.locale())];
    try {
      return (await recogniser.available({ langs, processLocally: true })) === 'available';
    } catch {
      return false; // a browser that cannot say it does not have it
    }
  }

  private start(): void {
    if (this.recogniser === undefined) return;
    const recognition = new this.recogniser();
    recognition.processLocally = true;
    recognition.lang = spokenTag(this.hearing.locale());
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.onresult = (event) => this.hear(event);
    recognition.onerror = ({ error }) => {
      if (error !== SILENCE) this.stop();
    };
    // Browsers end it after a silence: who asked to be heard still is.
    recognition.onend = () => {
      if (this.recognition === recognition) recognition.start();
    };
    this.recognition = recognition;
    this.on.set(true);
    recognition.start();
  }

  private hear(event: Heard): void {
    if (this.hearing.speaking()) this.spokeAt_ms = this.now_ms();
    if (this.now_ms() - this.spokeAt_ms < ECHO_MS) return;
    const newest = Array.from(event.results).slice(event.resultIndex);
    if (newest.some((result) => saysOneOf(result[0]?.transcript ?? '', this.hearing.words())))
      this.hearing.hurts();
  }
}

/** The browser's own, if it has one. */
export function recogniserOf(page: object): Recogniser | undefined {
  return 'SpeechRecognition' in page ? (page.SpeechRecognition as Recogniser) : undefined;
}

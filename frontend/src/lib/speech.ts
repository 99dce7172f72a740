/** The voice: says one sentence at a time with a voice of this device; silent where there is none. */

import { languageOf } from './languages';

export interface SpeechOptions {
  on: boolean;
  rate: number;
  /** Language of the words, perhaps with its region: "pt-BR". */
  locale: string;
}

/** Only voices that live on this device: others send the words to a server. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  locale: string,
): SpeechSynthesisVoice | null {
  const tag = (lang: string): string => lang.toLowerCase().replace('_', '-');
  const own = voices.filter(
    (voice) => voice.localService && languageOf(tag(voice.lang)) === languageOf(locale),
  );
  const near = own.filter((voice) => locale.toLowerCase().startsWith(tag(voice.lang)));
  return (
    near.find((voice) => voice.default) ?? near[0] ?? own.find((voice) => voice.default) ?? own[0] ?? null
  );
}

export class Speech {
  private readonly synthesis: SpeechSynthesis | null;

  constructor(private readonly options: () => SpeechOptions) {
    this.synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  }

  get available(): boolean {
    return this.synthesis !== null && localVoice(this.synthesis.getVoices(), this.options().locale) !== null;
  }

  get speaking(): boolean {
    return this.synthesis?.speaking ?? false;
  }

  /** The newest sentence is the one that matters: it replaces what is being said. */
  say(sentence: string): void {
    const { on, rate, locale } = this.options();
    if (!on || this.synthesis === null) return;
    const voice = localVoice(this.synthesis.getVoices(), locale);
    if (voice === null) return;
    this.synthesis.cancel();
    // The marks that keep names apart in a sentence from right to left are for the eye.
    const utterance = new SpeechSynthesisUtterance(sentence.replace(/[\u2066-\u2069]/g, ''));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    this.synthesis.speak(utterance);
  }

  hush(): void {
    this.synthesis?.cancel();
  }
}

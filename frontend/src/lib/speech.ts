/** The voice: says one sentence at a time with a voice of this device; silent where there is none. */

export interface SpeechOptions {
  on: boolean;
  rate: number;
}

/** Only voices that live on this device: others send the words to a server. */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | null {
  const own = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}

export class Speech {
  private readonly synthesis: SpeechSynthesis | null;

  constructor(
    private readonly options: () => SpeechOptions,
    private readonly language = 'en',
  ) {
    this.synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  }

  get available(): boolean {
    return this.synthesis !== null && localVoice(this.synthesis.getVoices(), this.language) !== null;
  }

  /** The newest sentence is the one that matters: it replaces what is being said. */
  say(sentence: string): void {
    const { on, rate } = this.options();
    if (!on || this.synthesis === null) return;
    const voice = localVoice(this.synthesis.getVoices(), this.language);
    if (voice === null) return;
    this.synthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    this.synthesis.speak(utterance);
  }

  hush(): void {
    this.synthesis?.cancel();
  }
}

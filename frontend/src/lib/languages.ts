/** The languages of the page: which is spoken, how it is written, and how its dates and numbers look. */

import { FluentBundle, FluentResource } from '@fluent/bundle';

/** As the folders in src/hipfive/messages; a test compares them. */
export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

const DEFAULT: Language = 'en';
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur'];
/** English dates as most of the world writes them, when the browser does not say which it prefers. */
const USUAL_LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/** The language in a tag: "pt" of "pt-BR". */
export const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

const isLanguage = (name: string): name is Language => (LANGUAGES as readonly string[]).includes(name);

/** What the person chose, else the first of the browser's languages that there are words for, else English. */
export function spokenLanguage(chosen: string, wanted: readonly string[]): Language {
  return [chosen, ...wanted.map(languageOf)].find(isLanguage) ?? DEFAULT;
}

/**
 * The locale for dates and numbers: the browser's own kind of the language where it has one. Digits are always 0–9 and
 * the calendar Gregorian, so that ring, sentences and figures agree.
 */
export function localeOf(language: string, wanted: readonly string[]): string {
  const own = wanted.find((tag) => languageOf(tag) === language && tag.includes('-'));
  const plain = own ?? USUAL_LOCALES[language] ?? language;
  return new Intl.Locale(plain, { numberingSystem: 'latn', calendar: 'gregory' }).toString();
}

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(languageOf(language)) ? 'rtl' : 'ltr';

/** A language's name in itself: "Deutsch". */
export function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Tell the browser, and who reads the page aloud, what it is written in. */
export function applyLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** The few words that are needed before the server has given any: part of the page itself. */
const STARTING = import.meta.glob<string>('../../../src/hipfive/messages/*/start.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function startingWords(language: string): (id: string) => string {
  const bundle = new FluentBundle(language);
  const source = STARTING[`../../../src/hipfive/messages/${language}/start.ftl`] ?? '';
  bundle.addResource(new FluentResource(source));
  return (id) => {
    const value = bundle.getMessage(id)?.value;
    return value == null ? id : bundle.formatPattern(value);
  };
}

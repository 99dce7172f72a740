import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  LANGUAGES,
  applyLanguage,
  directionOf,
  localeOf,
  nameOf,
  spokenLanguage,
  startingWords,
} from '../src/lib/languages';
import { localVoice } from '../src/lib/speech';
import { initialOf, plainDay, shortDay } from '../src/lib/time';
import { Words } from '../src/lib/words';
import { MESSAGES_FOLDER } from './golden';

const SOURCES = join(import.meta.dirname, '../src');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort();
const sourceOf = (file: string): string => readFileSync(join(SOURCES, file), 'utf8');

describe('the languages', () => {
  it('are those that there are words for', () => {
    const folders = readdirSync(join(MESSAGES_FOLDER, '..'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== '__pycache__')
      .map(({ name }) => name);
    expect([...LANGUAGES].sort()).toEqual(folders.sort());
  });

  it('are chosen by the person, else by the browser, else English', () => {
    expect(spokenLanguage('auto', ['xx', 'en-US'])).toBe('en');
    expect(spokenLanguage('auto', [])).toBe('en');
    expect(spokenLanguage('en', ['xx'])).toBe('en');
  });

  it('have the browser’s own dates and numbers, in digits that agree with the ring', () => {
    expect(localeOf('en', ['de-AT', 'en-US'])).toMatch(/^en-US-u-/);
    expect(localeOf('en', [])).toMatch(/^en-GB-u-/);
    const arabic = localeOf('ar', ['ar-EG']);
    expect(new Intl.NumberFormat(arabic).format(30)).toBe('30');
    expect(plainDay('2026-11-23', arabic)).toContain('23');
    expect(shortDay('2026-11-23T12:00:00Z', localeOf('de', []))).toBe('23.11.2026');
  });

  it('shorten the days of the week where their short names are long', () => {
    expect(initialOf('2026-11-23', 'de')).toBeNull();
    expect(initialOf('2026-11-23', 'ar')).toBe('ن');
  });

  it('say their own name and direction', () => {
    expect(nameOf('de')).toBe('Deutsch');
    expect(nameOf('fr')).toBe('Français');
    expect([directionOf('ar-EG'), directionOf('de')]).toEqual(['rtl', 'ltr']);
    applyLanguage('ar');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  });

  it('have voices of their own, the nearest region first', () => {
    const voice = (lang: string) => ({ lang, localService: true, default: false }) as SpeechSynthesisVoice;
    const voices = [voice('pt-PT'), voice('pt_BR'), voice('de-DE')];
    expect(localVoice(voices, 'pt-BR-u-nu-latn')?.lang).toBe('pt_BR');
    expect(localVoice(voices, 'pt')?.lang).toBe('pt-PT');
    expect(localVoice(voices, 'ar')).toBeNull();
  });

  it.each(LANGUAGES)('%s brings the words for a page without a server', (language) => {
    const words = startingWords(language);
    for (const id of ['start-not-running', 'start-not-running-help', 'start-again'])
      expect(words(id)).not.toBe(id);
    expect(words('no-such')).toBe('no-such');
  });

  it('keep names apart only where the sentence runs the other way', () => {
    const source = 'hello = a { $name } b';
    expect(new Words('en', source).text('hello', { name: 'x' })).toBe('a x b');
    expect(new Words('ar', source).text('hello', { name: 'x' })).toBe('a \u2068x\u2069 b');
    expect(new Words('de', source).list(['a', 'b'])).toBe('a, b');
  });
});

/** The pieces of every template of a file: its text, with a mark for what is filled in. */
function templatesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : template.head.text +
              template.templateSpans.map(({ literal }) => `\u0000${literal.text}`).join(''),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.ES2022, true));
  return found;
}

const NAMES = /^(HipFive)?$/;

describe('the page before it has started', () => {
  const html = readFileSync(join(SOURCES, '../index.html'), 'utf8').replace(/\s+/g, ' ');

  it.each(LANGUAGES)('says in %s why it may not start, in the words of the messages', (language) => {
    const dir = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
    expect(html).toContain(`<p lang="${language}"${dir}> ${startingWords(language)('start-slow')} </p>`);
  });
});

describe('nothing is hard-coded', () => {
  const views = files.filter((file) => file.endsWith('.ts') && templatesOf(file).length > 0);

  it.each(views)('in %s: no words between tags or in what is read aloud', (file) => {
    for (const template of templatesOf(file)) {
      const between = template.replace(/<[^>]*>/g, ' ').match(/\p{L}{2,}(?:[ '’]\p{L}+)*/gu) ?? [];
      expect(between.filter((words) => !NAMES.test(words))).toEqual([]);
      const attributes = [...template.matchAll(/\b(?:aria-\w*label|title|alt|placeholder|label)="([^"]*)"/g)];
      expect(attributes.map(([, words]) => words).filter((words) => /\p{L}{2}/u.test(words ?? ''))).toEqual(
        [],
      );
    }
  });

  it.each(files.filter((file) => /\.(ts|css)$/.test(file)))(
    'in %s: no side of the page, no locale',
    (file) => {
      const text = sourceOf(file);
      const sided =
        /\b(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)|float: |\n\s+(?:left|right): \S/;
      expect(text).not.toMatch(sided);
      if (!file.endsWith('languages.ts')) expect(text).not.toMatch(/toLocale\w+\('|'en-[A-Z]{2}'/);
    },
  );
});

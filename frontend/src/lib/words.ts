/** Every word for people comes from the message files (Project Fluent), by id. */

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { directionOf, languageOf } from './languages';

export type WordArgs = Record<string, string | number>;

export class Words {
  private readonly bundle: FluentBundle;

  constructor(
    /** For dates and numbers too: "de", "pt-BR". */
    readonly locale: string,
    ...sources: string[]
  ) {
    // Names and figures inside a sentence keep their own direction where it runs the other way.
    this.bundle = new FluentBundle(locale, { useIsolating: directionOf(locale) === 'rtl' });
    for (const source of sources) {
      this.bundle.addResource(new FluentResource(source), { allowOverrides: true });
    }
  }

  get language(): string {
    return languageOf(this.locale);
  }

  /** "a, b und c": things beside each other as the language writes them. */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'unit', style: 'short' }).format(items);
  }

  has(id: string): boolean {
    return this.bundle.getMessage(id)?.value != null;
  }

  /** The words of an id; an id without words is shown as it is, so that nothing is hidden. */
  text(id: string, args: WordArgs = {}): string {
    const value = this.bundle.getMessage(id)?.value;
    if (value == null) return id;
    const errors: Error[] = [];
    return this.bundle.formatPattern(value, args, errors);
  }

  /** The first of the ids that has words. */
  first(ids: readonly string[], args: WordArgs = {}): string {
    return this.text(ids.find((id) => this.has(id)) ?? ids[0] ?? '', args);
  }

  /** Numbered texts `prefix-1`, `prefix-2`, … as far as they go. */
  numbered(prefix: string): string[] {
    const texts: string[] = [];
    while (this.has(`${prefix}-${texts.length + 1}`)) texts.push(this.text(`${prefix}-${texts.length + 1}`));
    return texts;
  }
}

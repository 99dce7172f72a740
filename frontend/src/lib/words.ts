/** Every word for people comes from the message files (Project Fluent), by id. */

import { FluentBundle, FluentResource } from '@fluent/bundle';

export type WordArgs = Record<string, string | number>;

export class Words {
  private readonly bundle: FluentBundle;

  constructor(language: string, ...sources: string[]) {
    this.bundle = new FluentBundle(language, { useIsolating: false });
    for (const source of sources) {
      this.bundle.addResource(new FluentResource(source), { allowOverrides: true });
    }
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

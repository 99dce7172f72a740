/** The base of components that show words. */

import { consume, createContext } from '@lit/context';
import { LitElement } from 'lit';
import type { WordArgs, Words } from './words';

export const wordsContext = createContext<Words>(Symbol('words'));

export abstract class WordedElement extends LitElement {
  @consume({ context: wordsContext, subscribe: true })
  protected words: Words | undefined;

  protected t(id: string, args: WordArgs = {}): string {
    return this.words?.text(id, args) ?? '';
  }

  /** For dates and numbers. */
  protected get locale(): string {
    return this.words?.locale ?? 'en';
  }

  /** Tell those above, through shadow roots, what the person did. */
  protected emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

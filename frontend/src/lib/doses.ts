/** Doses and lengths in words. */

import type { Dose, Figure } from '../protocol/api-types';
import type { Words } from './words';

/** "30 seconds each leg", "5 slow breaths", "10 times". */
export function doseWords(words: Words, dose: Dose): string {
  const each = dose.sides.length > 1 ? 'each' : 'both';
  return words.text(`dose-${dose.kind}`, { amount: dose.amount, sides: each });
}

export function exerciseName(words: Words, id: string): string {
  return words.text(`exercise-${id}`);
}

/** By which name a version's figure is kept; the exercise as it is has its own name. */
export const figureKey = (exercise: string, variant: string | null): string =>
  variant === null ? exercise : `${exercise}/${variant}`;

export function figureOf(
  figures: Readonly<Record<string, Figure>>,
  exercise: string,
  variant: string | null,
): Figure | null {
  return figures[figureKey(exercise, variant)] ?? figures[exercise] ?? null;
}

/** What a version is called; nothing for the exercise as it is. */
export function versionName(words: Words, exercise: string, variant: string | null): string | null {
  return variant === null ? null : words.text(`variant-${exercise}-${variant}`);
}

/** How it is done, step by step: the version's own steps where it has some. */
export function stepsOf(words: Words, exercise: string, variant: string | null): string[] {
  const own = variant === null ? [] : words.numbered(`variant-${exercise}-${variant}-step`);
  return own.length > 0 ? own : words.numbered(`exercise-${exercise}-step`);
}

/** "35 seconds", "4 slow breaths", "8 times": an amount without its sides. */
export function amountWords(words: Words, kind: Dose['kind'], amount: number): string {
  return words.text(`amount-of-${kind}`, { amount });
}

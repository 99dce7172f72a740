/** Doses and lengths in words. */

import type { Dose } from '../protocol/api-types';
import type { Words } from './words';

/** "30 seconds each leg", "5 slow breaths", "10 times". */
export function doseWords(words: Words, dose: Dose): string {
  const each = dose.sides.length > 1 ? 'each' : 'both';
  return words.text(`dose-${dose.kind}`, { amount: dose.amount, sides: each });
}

export function exerciseName(words: Words, id: string): string {
  return words.text(`exercise-${id}`);
}

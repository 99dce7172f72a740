/** What the printed sheet has to say of a plan. */

import type { PlannedSet } from '../protocol/api-types';

/** The sets of an exercise by side, where the sides have doses of their own; null where one dose says it all. */
export function unlikeSides(sets: readonly PlannedSet[], exercise: string): PlannedSet[] | null {
  const own = sets.filter((set) => set.exercise === exercise);
  const unlike = own.some(({ dose }) => dose.amount !== own[0]?.dose.amount);
  return unlike && own.every(({ side }) => side !== 'both') ? own : null;
}

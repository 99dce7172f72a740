/** The sets of a session told by exercise: what was done on each side, how wide, and how it looked. Pure. */

import type { SetSummary, SessionSummary } from '../protocol/api-types';

export interface ExerciseReport {
  exercise: string;
  sets: SetSummary[];
  /** Most frequent form fault over the sets, if any. */
  fault: string | null;
}

function mostFrequentFault(sets: readonly SetSummary[]): string | null {
  const times = new Map<string, number>();
  for (const { faults } of sets) {
    for (const [id, count] of Object.entries(faults)) times.set(id, (times.get(id) ?? 0) + count);
  }
  let worst: string | null = null;
  for (const [id, count] of times) {
    if (count > 0 && count > (worst === null ? 0 : (times.get(worst) ?? 0))) worst = id;
  }
  return worst;
}

export function byExercise(sets: readonly SetSummary[]): ExerciseReport[] {
  const grouped = new Map<string, SetSummary[]>();
  for (const set of sets) grouped.set(set.exercise, [...(grouped.get(set.exercise) ?? []), set]);
  return [...grouped].map(([exercise, own]) => ({ exercise, sets: own, fault: mostFrequentFault(own) }));
}

/** Kinds of pain after which the session ends and the safety questions are asked again. */
const ALARMING = ['sharp', 'radiating', 'pinch', 'numbness'];

export function endedByAlarm(session: SessionSummary): boolean {
  return session.sets.some(({ pain }) => pain?.kind != null && ALARMING.includes(pain.kind));
}

/** Width of what walking uses, in the measure of the set [deg]. */
export function walkingWidth_deg(set: SetSummary): number | null {
  return set.walking_band_deg === null ? null : set.walking_band_deg[1] - set.walking_band_deg[0];
}

export function setsDone(session: SessionSummary): number {
  return session.sets.filter(({ status }) => status === 'done').length;
}

/** Progress as the page shows it: what belongs together in one chart. */

import type { ProgressTrack } from '../protocol/api-types';

export interface ExerciseProgress {
  readonly exercise: string;
  readonly variant: string | null;
  readonly tracks: readonly ProgressTrack[];
}

/** Both legs of an exercise, as it is or in one version, in the order in which they come. */
export function tracksByExercise(tracks: readonly ProgressTrack[]): ExerciseProgress[] {
  const groups: { exercise: string; variant: string | null; tracks: ProgressTrack[] }[] = [];
  for (const track of tracks) {
    const known = groups.find(
      ({ exercise, variant }) => exercise === track.exercise && variant === track.variant,
    );
    if (known === undefined)
      groups.push({ exercise: track.exercise, variant: track.variant, tracks: [track] });
    else known.tracks.push(track);
  }
  return groups;
}

/** The first and the last of some days YYYY-MM-DD; null when there is none. */
export function firstAndLast(days: readonly string[]): [string, string] | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

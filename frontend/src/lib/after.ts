/** What is said after a session: praise only where it was earned, and never a word against missed days. Pure. */

import type { Progress, ProgressTrack, SessionSummary } from '../protocol/api-types';
import { setsDone } from './set-report';

/** A form without a fault is praised from so many repetitions on, as in a set (decision 0011). */
const LEAST_REPS = 5;
/** Days of practice in four weeks that are a rhythm: three a week (ours). */
const RHYTHM_DAYS = 12;
/** So many days after the last session somebody is back: three were missed (ours). */
const BACK_DAYS = 4;
const DAY_MS = 86_400_000;

export type Praise =
  | { readonly kind: 'wider'; readonly track: ProgressTrack; readonly change: Change }
  | { readonly kind: 'regular'; readonly days: number; readonly weeks: number }
  | { readonly kind: 'some'; readonly done: number; readonly sets: number }
  | { readonly kind: 'stopped' | 'form' | 'all' };

type Change = NonNullable<ProgressTrack['change']>;

/** The movement of this session that grew most, of those that grew beyond what the person's own varies by. */
export function grewMost({ tracks }: Progress, session: string): [ProgressTrack, Change] | null {
  let most: [ProgressTrack, Change] | null = null;
  for (const track of tracks) {
    const { change, points } = track;
    if (change === null || points.at(-1)?.session !== session) continue;
    if (!change.real || !change.own_band || change.change_deg <= (most?.[1].change_deg ?? 0)) continue;
    most = [track, change];
  }
  return most;
}

/** Seen by the camera, often enough, and without a fault. */
export function formWasGood({ sets }: SessionSummary): boolean {
  const seen = sets.filter((set) => set.counted_by === 'camera' || set.typical_deg !== null);
  const reps = seen.reduce((sum, { counted }) => sum + counted, 0);
  return (
    reps >= LEAST_REPS && seen.every(({ faults }) => Object.values(faults).every((times) => times === 0))
  );
}

/** What the session deserves: pain comes before all else, and nothing is praised that was not done. */
export function praiseOf(session: SessionSummary, progress: Progress | null): Praise | null {
  if (session.sets.some(({ status }) => status === 'hurt')) return { kind: 'stopped' };
  const grew = progress === null ? null : grewMost(progress, session.id);
  if (grew !== null) return { kind: 'wider', track: grew[0], change: grew[1] };
  if (formWasGood(session)) return { kind: 'form' };
  const done = setsDone(session);
  if (done === 0) return null;
  if (progress !== null && progress.rhythm.days >= RHYTHM_DAYS)
    return { kind: 'regular', days: progress.rhythm.days, weeks: progress.rhythm.weeks };
  return done === session.sets.length ? { kind: 'all' } : { kind: 'some', done, sets: session.sets.length };
}

/** Whether the person comes back after some missed days. */
export function isBack({ pain }: Progress, session: string): boolean {
  const today = pain.find((one) => one.session === session)?.day;
  const before = pain.map(({ day }) => day).filter((day) => today !== undefined && day < today);
  const last = before.sort().at(-1);
  if (today === undefined || last === undefined) return false;
  return (Date.parse(today) - Date.parse(last)) / DAY_MS >= BACK_DAYS;
}

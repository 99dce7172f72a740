/** From a snapshot to what is shown: which view, what the ring says, which words. Pure. */

import { countdown } from '../lib/time';
import type { Side, Snapshot } from '../protocol/messages';
import { type LiveState, type ShownClock, isRunning } from './live-state';

/** Numbers that the ring and the count show already; they are only spoken. */
export const SHOWN_ELSEWHERE: readonly string[] = ['cue-countdown', 'cue-count'];

export type SessionView = 'connecting' | 'link' | 'set_up' | 'work' | 'hurt' | 'over';

const FINAL_LINKS = ['elsewhere', 'taken', 'gone', 'not_screened'] as const;
export type FinalLink = (typeof FINAL_LINKS)[number];

export function finalLink(live: LiveState): FinalLink | null {
  return FINAL_LINKS.find((link) => link === live.link) ?? null;
}

export function sessionView(live: LiveState): SessionView {
  if (finalLink(live) !== null) return 'link';
  switch (live.snapshot?.state) {
    case undefined:
    case 'idle':
      return 'connecting';
    case 'set_up':
      return 'set_up';
    case 'hurt':
      return 'hurt';
    case 'done':
    case 'stopped':
      return 'over';
    default:
      return 'work';
  }
}

export interface RingShow {
  value: string;
  share: number | null;
  captionId: string;
  captionArgs: Record<string, number>;
  tone: 'work' | 'rest' | 'still';
}

function toneOf(snapshot: Snapshot): RingShow['tone'] {
  if (snapshot.state === 'working') return 'work';
  return isRunning(snapshot.state) ? 'rest' : 'still';
}

/** The ring counts time down where the state has an end, repetitions up where it has none. */
export function ringShow(snapshot: Snapshot, clock: ShownClock | null): RingShow {
  const tone = toneOf(snapshot);
  if (snapshot.state === 'paused') {
    return { value: '', share: null, captionId: 'ring-paused', captionArgs: {}, tone };
  }
  if (clock !== null && clock.remaining_s !== null) {
    const total_s = clock.total_s ?? clock.elapsed_s + clock.remaining_s;
    return {
      value: countdown(clock.remaining_s),
      share: total_s > 0 ? clock.remaining_s / total_s : null,
      captionId: clock.remaining_s > 60 ? 'ring-minutes' : `ring-${snapshot.state}`,
      captionArgs: {},
      tone,
    };
  }
  const value = snapshot.count?.value ?? 0;
  const target = snapshot.count?.target ?? null;
  return {
    value: String(value),
    share: target === null ? null : Math.max(0, 1 - value / target),
    captionId: target === null ? 'ring-counted' : 'ring-of',
    captionArgs: target === null ? {} : { target },
    tone,
  };
}

/** Whether the count has its own place beside the ring. */
export function showsCount(snapshot: Snapshot, clock: ShownClock | null): boolean {
  const { count, state, camera } = snapshot;
  if (count === null || (state !== 'working' && state !== 'paused')) return false;
  // Without camera and goal nobody has to count; who does sees it from the first one on.
  if (!camera && count.target === null && count.value === 0) return false;
  return state === 'paused' || clock?.remaining_s != null;
}

/** Share of the breath's or squat's cycle that has passed, to keep the figure in step; null without breath. */
export function breathShare(live: LiveState, clock: ShownClock | null): number | null {
  const { snapshot } = live;
  const breath_s = snapshot?.set?.dose?.breath_s ?? null;
  if (snapshot?.state !== 'working' || snapshot.set?.dose?.kind === 'time') return null;
  if (breath_s === null || clock === null || snapshot.camera) return null;
  return (clock.elapsed_s / breath_s) % 1;
}

/** The person counts by hand only what is counted, and where no camera does. */
export function countsByHand(snapshot: Snapshot): boolean {
  return !snapshot.camera && snapshot.state === 'working' && snapshot.set?.dose?.kind === 'reps';
}

export interface Move {
  exercise: string;
  side: Side;
  variant: string | null;
}

/** The movement to show: the one that comes, while waiting for it. */
export function shownMove(snapshot: Snapshot): Move | null {
  const waiting = snapshot.state === 'resting' || snapshot.state === 'switching';
  return waiting && snapshot.next !== null ? snapshot.next : snapshot.set;
}

const BREATH_SMALL = 0.45;

/** Size of the breath's circle, 0.45 (out) to 1 (in): grows on the way in, shrinks on the way out. */
export function breathSize(live: LiveState, clock: ShownClock | null, now_ms: number): number {
  const breath = live.snapshot?.breath;
  const length_s = phaseLength_s(live);
  if (breath?.phase == null || breath.remaining_s === null || clock === null || length_s === null) {
    return BREATH_SMALL;
  }
  const left_s = Math.max(0, breath.remaining_s - (now_ms - live.snapshotAt_ms) / 1000);
  const passed = Math.min(1, Math.max(0, 1 - left_s / length_s));
  if (breath.phase === 'free') return (1 + BREATH_SMALL) / 2;
  const share = breath.phase === 'in' ? passed : 1 - passed;
  return BREATH_SMALL + (1 - BREATH_SMALL) * share;
}

/** Breathing in takes two fifths of a breath, out the rest; a squat's steps a fifth and a quarter of it. */
function phaseLength_s(live: LiveState): number | null {
  const dose = live.snapshot?.set?.dose;
  const phase = live.snapshot?.breath?.phase;
  if (dose == null || phase == null) return null;
  const shares = dose.kind === 'reps' ? { in: 0.2, out: 0.25, free: 0.2 } : { in: 0.4, out: 0.6, free: 1 };
  return dose.breath_s * shares[phase];
}

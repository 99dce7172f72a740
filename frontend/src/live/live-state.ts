/** The session as the page knows it, changed only by what the server says. */

import type {
  Cue,
  Gesture,
  Problem,
  ServerMessage,
  SessionState,
  Side,
  Sides,
  Snapshot,
} from '../protocol/messages';
import type { Link } from '../protocol/live-socket';

export interface LiveState {
  sessionId: string;
  link: Link;
  snapshot: Snapshot | null;
  /** When the snapshot came, on the page's clock [ms]. */
  snapshotAt_ms: number;
  cue: Cue | null;
  cueAt_ms: number;
  problem: Problem | null;
  /** Best of this set so far, as the gauge shows it [deg]. */
  best_deg: number | null;
  /** Typical range of this set so far with its 95 % interval [deg]. */
  typical: { value_deg: number; interval95_deg: readonly [number, number] } | null;
  active: Side | null;
  /** The count with what the camera likely saw and is sure of only later; null where there is no such thing. */
  seen: number | null;
  /** Goes up with every counted repetition, so that the count can be seen to move. */
  countedTimes: number;
  rejected: string | null;
  holding: boolean;
  /** The gesture that is being made, and what it will do when it is held. */
  gesture: Gesture | null;
  /** What came of asking for a foot while the camera is set up. */
  sides: Sides['result'] | null;
  /** Since when the person has been well in view while the camera is set up, on the page's clock [ms]. */
  goodSince_ms: number | null;
}

export function newLiveState(sessionId: string): LiveState {
  return {
    sessionId,
    link: 'connecting',
    snapshot: null,
    snapshotAt_ms: 0,
    cue: null,
    cueAt_ms: 0,
    problem: null,
    best_deg: null,
    typical: null,
    active: null,
    seen: null,
    countedTimes: 0,
    rejected: null,
    holding: false,
    gesture: null,
    sides: null,
    goodSince_ms: null,
  };
}

/** States in which the server's clock is running. */
const RUNNING: readonly SessionState[] = ['get_ready', 'working', 'switching', 'resting'];

export function isRunning(state: SessionState | undefined): boolean {
  return state !== undefined && RUNNING.includes(state);
}

export function isOver(state: SessionState | undefined): boolean {
  return state === 'done' || state === 'stopped';
}

function takeSnapshot(state: LiveState, snapshot: Snapshot, now_ms: number): LiveState {
  const before = state.snapshot;
  const sameSet = before?.set?.index === snapshot.set?.index && before?.set?.side === snapshot.set?.side;
  const sameStep = sameSet && before?.state === snapshot.state;
  return {
    ...state,
    snapshot,
    snapshotAt_ms: now_ms,
    ...(sameSet ? {} : { best_deg: null, typical: null }),
    ...(sameStep ? {} : { cue: null, rejected: null, holding: false, sides: null }),
    ...(sameStep && snapshot.camera ? {} : { seen: null }),
    goodSince_ms: goodSince(state, snapshot, now_ms),
  };
}

function goodSince(state: LiveState, snapshot: Snapshot, now_ms: number): number | null {
  if (snapshot.state !== 'set_up' || snapshot.tracking !== 'good') return null;
  return state.goodSince_ms ?? now_ms;
}

export function reduceLive(state: LiveState, message: ServerMessage, now_ms: number): LiveState {
  switch (message.type) {
    case 'session':
      return takeSnapshot(state, message, now_ms);
    case 'cue':
      return { ...state, cue: message, cueAt_ms: now_ms };
    case 'measured':
      return message.best_deg === state.best_deg &&
        message.active === state.active &&
        message.seen === state.seen
        ? state
        : { ...state, best_deg: message.best_deg, active: message.active, seen: message.seen };
    case 'counted':
      return {
        ...state,
        countedTimes: state.countedTimes + 1,
        rejected: null,
        ...withCount(state, message.count),
        typical:
          message.typical_deg === null || message.interval95_deg === null
            ? state.typical
            : { value_deg: message.typical_deg, interval95_deg: message.interval95_deg },
      };
    case 'rejected':
      return { ...state, rejected: message.reason };
    case 'tracking':
      return state.snapshot === null
        ? state
        : tracked(state, { ...state.snapshot, tracking: message.state, missing: message.missing }, now_ms);
    default:
      return { ...state, ...noted(state, message) };
  }
}

function tracked(state: LiveState, snapshot: Snapshot, now_ms: number): LiveState {
  return { ...state, snapshot, goodSince_ms: goodSince(state, snapshot, now_ms) };
}

/** What is just kept until something of the same kind comes. */
function noted(
  state: LiveState,
  message: Extract<ServerMessage, { type: 'hold' | 'gesture' | 'sides' | 'mended' | 'problem' }>,
): Partial<LiveState> {
  switch (message.type) {
    case 'hold':
      return { holding: message.state === 'started' };
    case 'gesture':
      return { gesture: message.state === 'begun' ? message : null };
    case 'sides':
      return { sides: message.result };
    case 'mended':
      return state.problem?.id === message.id ? { problem: null } : {};
    case 'problem':
      return { problem: message };
  }
}

function withCount(state: LiveState, value: number): Partial<LiveState> {
  const { snapshot } = state;
  if (snapshot?.count == null) return {};
  return { snapshot: { ...snapshot, count: { ...snapshot.count, value } } };
}

/** The snapshot as it is shown: its count is what was likely done, so that the number keeps up with the person. */
export function shownSnapshot({ snapshot, seen }: LiveState): Snapshot | null {
  if (snapshot?.count == null || seen === null || snapshot.state !== 'working') return snapshot;
  const { value, target } = snapshot.count;
  const likely = target === null ? seen : Math.min(seen, target);
  return likely <= value ? snapshot : { ...snapshot, count: { ...snapshot.count, value: likely } };
}

export interface ShownClock {
  elapsed_s: number;
  remaining_s: number | null;
  total_s: number | null;
}

/** The server's clock carried on from when it last spoke; never past the end, never while it stands. */
export function shownClock(state: LiveState, now_ms: number): ShownClock | null {
  const clock = state.snapshot?.clock;
  if (clock == null) return null;
  const passed_s =
    isRunning(state.snapshot?.state) && state.link === 'open'
      ? Math.max(0, (now_ms - state.snapshotAt_ms) / 1000)
      : 0;
  const remaining_s = clock.remaining_s === null ? null : Math.max(0, clock.remaining_s - passed_s);
  return { elapsed_s: (clock.elapsed_s ?? 0) + passed_s, remaining_s, total_s: clock.total_s };
}

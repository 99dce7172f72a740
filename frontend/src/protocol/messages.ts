/** What the server may say over the live connection, checked at the door. */

import {
  type Check,
  type Checked,
  Malformed,
  flag,
  list,
  maybe,
  number,
  object,
  oneOf,
  record,
  text,
  withDefault,
} from '../lib/validate';

export const SIDES = ['left', 'right', 'both'] as const;
export const TRACKING_STATES = [
  'good',
  'nobody',
  'partly_out',
  'two_people',
  'too_dark',
  'wrong_view',
  'wrong_exercise',
  'too_far',
  'lift_left',
  'lift_right',
  'camera_lost',
  'off',
] as const;

const side = oneOf(...SIDES);
const sessionState = oneOf(
  'idle',
  'set_up',
  'get_ready',
  'working',
  'switching',
  'resting',
  'paused',
  'hurt',
  'stopped',
  'done',
);
const trackingState = oneOf(...TRACKING_STATES);
const scalar: Check<string | number> = (value, at) =>
  typeof value === 'number' ? number(value, at) : text(value, at);
const args = withDefault(record(scalar), {});

/** Anything: passed on as it came, for the caller that knows more. */
const anything: Check<unknown> = (value) => value;

/** Two numbers, the lower first. */
const interval: Check<readonly [number, number]> = (value, at) => {
  const [low, high, ...more] = list(number)(value, at);
  if (low === undefined || high === undefined || more.length > 0) throw new Malformed(at, 'two numbers');
  return [low, high];
};

const dose = object({
  kind: oneOf('time', 'breaths', 'reps'),
  amount: number,
  breath_s: withDefault(number, 6),
});

const set = object({
  index: number,
  of: number,
  exercise: text,
  side,
  variant: maybe(text),
  dose: maybe(dose),
  half: maybe(scalar),
  care: withDefault(list(text), []),
  view: maybe(anything),
});

const session = object({
  type: oneOf('session'),
  state: sessionState,
  set: maybe(set),
  clock: maybe(object({ elapsed_s: maybe(number), remaining_s: maybe(number), total_s: maybe(number) })),
  count: maybe(object({ value: number, target: maybe(number), by: maybe(text) })),
  hold_s: maybe(number),
  breath: maybe(
    object({
      phase: maybe(oneOf('in', 'out', 'free')),
      remaining_s: maybe(number),
      number: maybe(number),
      of: maybe(number),
    }),
  ),
  step: maybe(text),
  next: maybe(object({ exercise: text, side, variant: maybe(text) })),
  paused_from: maybe(text),
  camera: withDefault(flag, false),
  support: withDefault(flag, true),
  tracking: withDefault(trackingState, 'off'),
  missing: maybe(text),
  sets_done: withDefault(number, 0),
});

const cue = object({
  type: oneOf('cue'),
  id: text,
  args,
  joint: maybe(text),
  say: withDefault(flag, true),
});

const measured = object({
  type: oneOf('measured'),
  t_s: number,
  gauge_deg: maybe(number),
  active: maybe(side),
  best_deg: maybe(number),
  angles: withDefault(record(maybe(number)), {}),
  yaw_deg: maybe(number),
  /** The count with what is likely but told later; for the screen only. */
  seen: maybe(number),
});

const counted = object({
  type: oneOf('counted'),
  count: number,
  target: maybe(number),
  by: maybe(text),
  side: maybe(side),
  rep: maybe(anything),
  typical_deg: maybe(number),
  interval95_deg: maybe(interval),
});
const rejected = object({ type: oneOf('rejected'), reason: text, missing: withDefault(list(text), []) });
const hold = object({ type: oneOf('hold'), held_s: number, state: oneOf('started', 'ended') });
const tracking = object({ type: oneOf('tracking'), state: trackingState, missing: maybe(text) });
/** A gesture of the arms; `command` is what it asks for once it has been held. */
const gesture = object({
  type: oneOf('gesture'),
  kind: oneOf('raised_hand', 'crossed_arms'),
  state: oneOf('begun', 'held', 'ended'),
  command: maybe(oneOf('pause', 'resume', 'hurts')),
});
/** What came of asking for a foot. */
const sides = object({
  type: oneOf('sides'),
  result: oneOf('passed', 'other_foot', 'swapped', 'given_up'),
});
const problem = object({ type: oneOf('problem'), id: text, args });
/** What a problem was about works again. */
const mended = object({ type: oneOf('mended'), id: text });

const CHECKS = { session, cue, measured, counted, rejected, hold, tracking, gesture, sides, problem, mended };

export type Side = (typeof SIDES)[number];
export type Snapshot = Checked<typeof session>;
export type SessionState = Snapshot['state'];
export type TrackingState = (typeof TRACKING_STATES)[number];
export type Cue = Checked<typeof cue>;
export type Measured = Checked<typeof measured>;
export type Gesture = Checked<typeof gesture>;
export type Sides = Checked<typeof sides>;
export type Problem = Checked<typeof problem>;
export type ServerMessage =
  | Snapshot
  | Cue
  | Measured
  | Gesture
  | Sides
  | Problem
  | Checked<typeof counted>
  | Checked<typeof rejected>
  | Checked<typeof hold>
  | Checked<typeof tracking>
  | Checked<typeof mended>;

/** Parse one text message. Throws `Malformed` and never lets a half-right message in. */
export function parseMessage(raw: string): ServerMessage {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new Malformed('message', 'JSON');
  }
  const { type } = object({ type: text })(value, 'message');
  if (!(type in CHECKS)) throw new Malformed('message.type', Object.keys(CHECKS).join(' | '));
  return CHECKS[type as keyof typeof CHECKS](value, type);
}

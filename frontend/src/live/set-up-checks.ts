/** The list of set-up: what is already right and what is not, from the camera and the server's tracking. Pure. */

import type { TrackingState } from '../protocol/messages';
import type { CameraState } from './camera-control';
import { ENOUGH_HZ } from './pace';

export type CheckId = 'camera' | 'light' | 'body' | 'distance' | 'view' | 'sides' | 'rate';

export interface Check {
  id: CheckId;
  state: 'yes' | 'no' | 'open';
}

/** The order in which the server looks, and the states in which each has failed; what comes after is not known. */
const FAILED_BY: readonly (readonly [CheckId, readonly TrackingState[]])[] = [
  ['light', ['too_dark']],
  ['body', ['nobody', 'partly_out', 'two_people']],
  ['view', ['wrong_view', 'wrong_exercise']],
  ['distance', ['too_far']],
  ['sides', ['lift_left', 'lift_right']],
];

/** How long the person has to be well in view before it starts by itself: as the server's IN_VIEW_S [s]. */
export const STARTS_AFTER_S = 3;

export function setUpChecks(
  camera: Pick<CameraState, 'status' | 'rate_hz'>,
  tracking: TrackingState,
  asksSides: boolean,
): Check[] {
  const on = camera.status === 'on';
  const blind = !on || tracking === 'off' || tracking === 'camera_lost';
  const failedAt = FAILED_BY.findIndex(([, states]) => states.includes(tracking));
  const seen = FAILED_BY.filter(([id]) => id !== 'sides' || asksSides).map(([id, states]): Check => {
    const index = FAILED_BY.findIndex(([one]) => one === id);
    if (blind || (failedAt !== -1 && index > failedAt)) return { id, state: 'open' };
    return { id, state: states.includes(tracking) ? 'no' : 'yes' };
  });
  return [
    { id: 'camera', state: on ? 'yes' : camera.status === 'trouble' ? 'no' : 'open' },
    ...seen,
    {
      id: 'rate',
      state: !on || camera.rate_hz === null ? 'open' : camera.rate_hz >= ENOUGH_HZ ? 'yes' : 'no',
    },
  ];
}

/** Whole seconds until it starts by itself, or null while it does not. */
export function startsIn_s(goodSince_ms: number | null, now_ms: number): number | null {
  if (goodSince_ms === null) return null;
  return Math.max(1, Math.ceil(STARTS_AFTER_S - (now_ms - goodSince_ms) / 1000));
}

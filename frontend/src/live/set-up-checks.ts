/** The list of set-up: what is already right and what is not, from the camera and the server's tracking. Pure. */

import type { TrackingState } from '../protocol/messages';
import type { CameraState } from './camera-control';

export interface Check {
  id: 'camera' | 'body' | 'light' | 'view';
  state: 'yes' | 'no' | 'open';
}

/** The tracking states in which a check has failed; it is open while nothing can be said. */
const FAILED_BY: Readonly<Record<'body' | 'light' | 'view', readonly TrackingState[]>> = {
  light: ['too_dark'],
  body: ['nobody', 'partly_out', 'two_people'],
  view: ['wrong_view', 'wrong_exercise'],
};
/** The order in which the server looks: what comes after the first failure is not known. */
const ORDER = ['light', 'body', 'view'] as const;

export function setUpChecks(camera: Pick<CameraState, 'status'>, tracking: TrackingState): Check[] {
  const on = camera.status === 'on';
  const cameraState = on ? 'yes' : camera.status === 'trouble' ? 'no' : 'open';
  const blind = !on || tracking === 'off' || tracking === 'camera_lost';
  const failedAt = ORDER.findIndex((id) => FAILED_BY[id].includes(tracking));
  const rest = ORDER.map((id, index): Check => {
    if (blind || (failedAt !== -1 && index > failedAt)) return { id, state: 'open' };
    return { id, state: index === failedAt ? 'no' : 'yes' };
  });
  return [{ id: 'camera', state: cameraState }, ...rest];
}

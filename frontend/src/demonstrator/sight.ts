/** From where the demonstrator is looked at. */

export interface Sight {
  /** 0 from in front, 90 from the person's left [deg]. */
  readonly yaw_deg: number;
  /** Above the level [deg]. */
  readonly pitch_deg: number;
}

const MOST_PITCH_DEG = 70;
const LEAST_PITCH_DEG = -5;
/** A drag across this many pixels turns by one degree. */
const PX_A_DEGREE = 2.2;
const KEY_DEG = 15;

/** Where each exercise is best seen from at first. */
export function firstSight(guide: string, lying: boolean): Sight {
  if (lying) return { yaw_deg: 68, pitch_deg: 22 };
  return { yaw_deg: guide === 'front' ? 18 : guide === 'side' ? 66 : 52, pitch_deg: 8 };
}

/** As in a mirror: the leg that works stays the near one when the body is mirrored. */
export const mirrored = (sight: Sight): Sight => ({ ...sight, yaw_deg: -sight.yaw_deg });

export function turned(sight: Sight, across_deg: number, up_deg: number): Sight {
  return {
    yaw_deg: (((sight.yaw_deg + across_deg) % 360) + 360) % 360,
    pitch_deg: Math.min(MOST_PITCH_DEG, Math.max(LEAST_PITCH_DEG, sight.pitch_deg + up_deg)),
  };
}

export function dragged(sight: Sight, dx_px: number, dy_px: number): Sight {
  return turned(sight, -dx_px / PX_A_DEGREE, dy_px / PX_A_DEGREE);
}

/** By the arrow keys; nothing for others. */
export function keyed(sight: Sight, key: string): Sight | null {
  const by: Record<string, readonly [number, number]> = {
    ArrowLeft: [-KEY_DEG, 0],
    ArrowRight: [KEY_DEG, 0],
    ArrowUp: [0, KEY_DEG],
    ArrowDown: [0, -KEY_DEG],
  };
  const step = by[key];
  return step === undefined ? null : turned(sight, step[0], step[1]);
}

/** The eye about what is looked at, `far_m` away: x to the person's left, y up, z forward [m]. */
export function eyeOf({ yaw_deg, pitch_deg }: Sight, far_m: number): { x: number; y: number; z: number } {
  const yaw = (yaw_deg * Math.PI) / 180;
  const pitch = (pitch_deg * Math.PI) / 180;
  return {
    x: far_m * Math.cos(pitch) * Math.sin(yaw),
    y: far_m * Math.sin(pitch),
    z: far_m * Math.cos(pitch) * Math.cos(yaw),
  };
}

/** From how far the floor's disc is seen whole: what is looked at is `above_m` over its middle [m]. */
export function wholeFloorFrom_m(
  { pitch_deg }: Sight,
  radius_m: number,
  above_m: number,
  half_deg: number,
): number {
  const pitch = (pitch_deg * Math.PI) / 180;
  // Its near edge, as the eye has it: so far below what is looked at, and so much nearer.
  const below_m = above_m * Math.cos(pitch) + radius_m * Math.sin(pitch);
  const nearer_m = radius_m * Math.cos(pitch) - above_m * Math.sin(pitch);
  const half = (half_deg * Math.PI) / 180;
  return Math.max(below_m / Math.tan(half) + nearer_m, radius_m / Math.sin(half));
}

/** Where in a clip of this length a share of its cycle is [s]; a share past the end begins anew. */
export const clipTime_s = (share: number, length_s: number): number => (((share % 1) + 1) % 1) * length_s;

/** Fine pictures on fast devices, coarse ones where drawing takes long. */
export const pixelRatio = (device: number, slow: boolean): number => (slow ? 0.6 : Math.min(device, 1.75));

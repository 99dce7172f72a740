/** Draws the landmarks over the camera's picture; mirrored like the picture, never in the data. */

import type { LandmarkFrame } from '../protocol/frame-codec';

const LINES: readonly (readonly [number, number])[] = [
  [11, 12],
  [11, 13],
  [13, 15],
  [12, 14],
  [14, 16],
  [11, 23],
  [12, 24],
  [23, 24],
  [23, 25],
  [25, 27],
  [24, 26],
  [26, 28],
  [27, 31],
  [28, 32],
];
/** Landmarks to point at for a body part of a cue. */
const JOINTS: Readonly<Record<string, readonly number[]>> = {
  knee: [25, 26],
  hip: [23, 24],
  trunk: [11, 12, 23, 24],
  shoulder: [11, 12],
  hand: [15, 16],
  foot: [27, 28, 31, 32],
  ankle: [27, 28],
  head: [0],
};
const LEAST_VISIBILITY = 0.4;

export interface SkeletonLook {
  line: string;
  dot: string;
  /** Part of the body that the cue is about. */
  joint: string | null;
}

interface Spot {
  x: number;
  y: number;
  seen: boolean;
}

/** Where a landmark is on a mirrored picture that is shown whole within `width` × `height`. */
export function spotOf(frame: LandmarkFrame, index: number, width: number, height: number): Spot | null {
  const { image, aspect } = frame;
  const x = image?.[index * 4];
  const y = image?.[index * 4 + 1];
  if (x === undefined || y === undefined) return null;
  const shownWidth = Math.min(width, height * aspect);
  const shownHeight = shownWidth / aspect;
  return {
    x: width / 2 + (0.5 - x) * shownWidth,
    y: height / 2 + (y - 0.5) * shownHeight,
    seen: (image?.[index * 4 + 3] ?? 0) >= LEAST_VISIBILITY,
  };
}

export function drawSkeleton(
  ink: CanvasRenderingContext2D,
  frame: LandmarkFrame | null,
  look: SkeletonLook,
  [width, height]: [number, number],
): void {
  ink.clearRect(0, 0, width, height);
  if (frame?.image == null) return;
  const at = (index: number): Spot | null => spotOf(frame, index, width, height);
  const unit = Math.max(2, Math.min(width, height) / 160);
  ink.lineCap = 'round';
  const lit = look.joint === null ? [] : (JOINTS[look.joint] ?? []);
  ink.lineWidth = unit * 2;
  for (const [from, to] of LINES) {
    const [a, b] = [at(from), at(to)];
    if (a?.seen !== true || b?.seen !== true) continue;
    ink.strokeStyle = lit.includes(from) && lit.includes(to) ? look.dot : look.line;
    ink.beginPath();
    ink.moveTo(a.x, a.y);
    ink.lineTo(b.x, b.y);
    ink.stroke();
  }
  ink.fillStyle = look.dot;
  for (const index of lit) {
    const spot = at(index);
    if (spot?.seen !== true) continue;
    ink.beginPath();
    ink.arc(spot.x, spot.y, unit * 5, 0, 2 * Math.PI);
    ink.fill();
  }
}

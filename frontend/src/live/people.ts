/** How many different people a set of found poses shows. */

export interface Point {
  x: number;
  y: number;
  visibility?: number;
}

const TORSO = [11, 12, 23, 24] as const;
const LEAST_VISIBILITY = 0.6;
/** Two poses nearer than this many trunk lengths are the same person found twice (ours). */
const LEAST_GAP_TRUNKS = 0.5;

interface Trunk {
  x: number;
  y: number;
  length: number;
}

function trunkOf(pose: readonly Point[], aspect: number): Trunk | null {
  const corners = TORSO.map((index) => pose[index]);
  if (corners.some((point) => point === undefined || (point.visibility ?? 1) < LEAST_VISIBILITY)) return null;
  const [ls, rs, lh, rh] = corners as [Point, Point, Point, Point];
  const shoulder = { x: ((ls.x + rs.x) / 2) * aspect, y: (ls.y + rs.y) / 2 };
  const hip = { x: ((lh.x + rh.x) / 2) * aspect, y: (lh.y + rh.y) / 2 };
  return { ...hip, length: Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y) };
}

/** `aspect` is the picture's width over its height: points are normalised by each separately. */
export function countPeople(poses: readonly (readonly Point[])[], aspect: number): number {
  const apart: Trunk[] = [];
  for (const pose of poses) {
    const trunk = trunkOf(pose, aspect);
    if (trunk === null) continue;
    const same = apart.some(
      (other) =>
        Math.hypot(other.x - trunk.x, other.y - trunk.y) <
        LEAST_GAP_TRUNKS * Math.max(other.length, trunk.length),
    );
    if (!same) apart.push(trunk);
  }
  return apart.length;
}

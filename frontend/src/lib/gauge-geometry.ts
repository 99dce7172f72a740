/** The dial of the gauge: a leg hanging from a hip, 0° straight down, angles as the exercise measures them. */

export type GaugeKind = 'hip_flexion' | 'hip_abduction' | 'circle_radius';

export interface DialRange {
  least_deg: number;
  most_deg: number;
}

const SWING: Readonly<Record<GaugeKind, DialRange>> = {
  hip_flexion: { least_deg: -45, most_deg: 90 },
  hip_abduction: { least_deg: -25, most_deg: 65 },
  circle_radius: { least_deg: 0, most_deg: 45 },
};
/** Squats and baby pose bend the hip far and never behind the body. */
const BEND: DialRange = { least_deg: 0, most_deg: 140 };

export function dialRange(kind: GaugeKind, hasWalkingBand: boolean): DialRange {
  return kind === 'hip_flexion' && !hasWalkingBand ? BEND : SWING[kind];
}

export function clampTo(range: DialRange, angle_deg: number): number {
  return Math.min(range.most_deg, Math.max(range.least_deg, angle_deg));
}

/** The point at an angle and radius from the pivot at the origin, x to the right, y down. */
export function dialPoint(angle_deg: number, radius: number): [number, number] {
  const angle = (angle_deg * Math.PI) / 180;
  return [radius * Math.sin(angle), radius * Math.cos(angle)];
}

/** A ring sector between two angles as an SVG path. */
export function sector(from_deg: number, to_deg: number, inner: number, outer: number): string {
  const [low, high] = from_deg <= to_deg ? [from_deg, to_deg] : [to_deg, from_deg];
  const large = high - low > 180 ? 1 : 0;
  const at = (angle_deg: number, radius: number): string =>
    dialPoint(angle_deg, radius)
      .map((value) => value.toFixed(2))
      .join(' ');
  return [
    `M ${at(low, outer)}`,
    `A ${outer} ${outer} 0 ${large} 0 ${at(high, outer)}`,
    `L ${at(high, inner)}`,
    `A ${inner} ${inner} 0 ${large} 1 ${at(low, inner)}`,
    'Z',
  ].join(' ');
}

/** Smallest box around the dial: x, y, width, height. */
export function dialBox(range: DialRange, radius: number, margin: number): [number, number, number, number] {
  const xs = [0];
  const ys = [0];
  for (let angle_deg = range.least_deg; angle_deg <= range.most_deg; angle_deg += 1) {
    const [x, y] = dialPoint(angle_deg, radius);
    xs.push(x);
    ys.push(y);
  }
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return [left, top, Math.max(...xs) + margin - left, Math.max(...ys) + margin - top];
}

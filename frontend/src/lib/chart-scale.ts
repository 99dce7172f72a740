/** Where values lie in a chart: days across, degrees (or scores) up. */

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const DAY_MS = 86_400_000;

/** Days since 1970 of a day YYYY-MM-DD. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Least and most of the values, widened to whole steps, with at least one step between them. */
export function rangeOf(values: readonly number[], step: number): [number, number] {
  if (values.length === 0) return [0, step];
  const least = Math.floor(Math.min(...values) / step) * step;
  const most = Math.ceil(Math.max(...values) / step) * step + 0; // never -0
  return [least, Math.max(most, least + step)];
}

/** Round numbers from least to most: about `count` of them. */
export function ticks([least, most]: readonly [number, number], count: number): number[] {
  const rough = (most - least) / Math.max(count, 1);
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => each >= rough) ?? 200;
  const first = Math.ceil(least / step) * step;
  return Array.from({ length: Math.floor((most - first) / step) + 1 }, (_, at) => first + at * step);
}

/** A function that places a value between two ends on a line; everything in the middle where the ends are one. */
export function scale(
  [least, most]: readonly [number, number],
  [from, to]: readonly [number, number],
): (value: number) => number {
  if (most === least) return () => (from + to) / 2;
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}

/** `M x y L x y …`, a decimal each. */
export function line(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');
}

/** Width of a chart's own picture: on a narrow screen it is drawn narrower, so that its letters stay readable. */
export const WIDE_PX = 640;
const NARROW_PX = 360;

export const chartWidth = (screen_px: number = window.innerWidth): number =>
  screen_px <= 620 ? NARROW_PX : WIDE_PX;

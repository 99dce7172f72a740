/** Where the still pictures of a movement are, and how many. Made by bench/demonstrator/stills.py. */

import index from './stills.json';

export interface Strip {
  /** The file: its poses side by side. */
  href: string;
  count: number;
  /** Size of one pose [px]. */
  width: number;
  height: number;
}

type Kept = Readonly<Record<string, { at: number[]; width: number; height: number } | undefined>>;
const MOVEMENTS: Kept = index.movements;

/** The pictures of a movement, of the exercise itself where a version moves as that does; null where there are none. */
export function stripOf(movement: string, fallback: string): Strip | null {
  const name = MOVEMENTS[movement] === undefined ? fallback : movement;
  const found = MOVEMENTS[name];
  if (found === undefined) return null;
  const { at, width, height } = found;
  return { href: `/stills/${name.replace('/', '--')}.webp`, count: at.length, width, height };
}

/** From which picture of the file each place is filled, from the left. */
export function order(count: number, rightToLeft: boolean): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return rightToLeft ? places.reverse() : places;
}

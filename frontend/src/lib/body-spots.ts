/** Places on the body that can be pointed at, in a picture 100 wide and 236 high. Seen from the front, the person's left is on the right. */

import type { Pain } from '../protocol/commands';
import type { Side } from '../protocol/messages';

export interface Spot {
  view: 'front' | 'back';
  where: Pain['where'];
  side: Side;
  x: number;
  y: number;
}

const MIDDLE = 50;

/** The same place on both sides; `out` is how far from the middle. */
function pair(view: Spot['view'], where: Pain['where'], out: number, y: number): Spot[] {
  const leftIs = view === 'front' ? 1 : -1;
  return [
    { view, where, side: 'left', x: MIDDLE + leftIs * out, y },
    { view, where, side: 'right', x: MIDDLE - leftIs * out, y },
  ];
}

export const SPOTS: readonly Spot[] = [
  ...pair('front', 'hip_front', 12, 92),
  ...pair('front', 'groin', 6, 108),
  ...pair('front', 'side', 20, 108),
  ...pair('front', 'knee', 11, 165),
  { view: 'back', where: 'back', side: 'both', x: MIDDLE, y: 74 },
  ...pair('back', 'back', 12, 78),
  ...pair('back', 'buttock', 10, 104),
  ...pair('back', 'knee', 11, 165),
];

export const spotKey = ({ view, where, side }: Spot): string => `${view}-${where}-${side}`;

/** A frame of a camera that shows left and right the wrong way round, turned back: as if the picture were not mirrored. */

import { FRAME_BYTES, HEADER_BYTES, LANDMARK_COUNT } from '../protocol/frame-codec';

/** The other side's landmark for each; the nose (0) has none. Eyes, mouth, then limbs in pairs, left first. */
const OTHER: readonly number[] = [
  0,
  ...[4, 5, 6, 1, 2, 3],
  ...Array.from({ length: LANDMARK_COUNT - 7 }, (_, i) => (i % 2 === 0 ? i + 8 : i + 6)),
];

const WORLD_AT = HEADER_BYTES + LANDMARK_COUNT * 16;

export function turned(frame: ArrayBuffer): ArrayBuffer {
  if (frame.byteLength !== FRAME_BYTES) return frame;
  const result = frame.slice(0);
  const [from, to] = [new DataView(frame), new DataView(result)];
  OTHER.forEach((other, index) => {
    copy(from, to, HEADER_BYTES + other * 16, HEADER_BYTES + index * 16, 4, (x) => 1 - x);
    copy(from, to, WORLD_AT + other * 12, WORLD_AT + index * 12, 3, (x) => -x);
  });
  return result;
}

function copy(
  from: DataView,
  to: DataView,
  at: number,
  into: number,
  count: number,
  flip: (x: number) => number,
): void {
  to.setFloat32(into, flip(from.getFloat32(at, true)), true);
  for (let i = 1; i < count; i += 1) to.setFloat32(into + i * 4, from.getFloat32(at + i * 4, true), true);
}

/** Where the moved figure is: its frame at a time, in between frames, and the room it needs. */

import type { Bone, Figure, FigureFrame } from '../protocol/api-types';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

function mixBones(a: Bone, b: Bone, share: number): Bone {
  return {
    name: a.name,
    x1: mix(a.x1, b.x1, share),
    y1: mix(a.y1, b.y1, share),
    x2: mix(a.x2, b.x2, share),
    y2: mix(a.y2, b.y2, share),
    z: mix(a.z, b.z, share),
  };
}

/** The figure at a share of its cycle, 0 to 1 and round again. */
export function figureAt(figure: Figure, share: number): FigureFrame | null {
  const count = figure.frames.length;
  const at = (share - Math.floor(share)) * count;
  const before = figure.frames[Math.floor(at) % count];
  const after = figure.frames[(Math.floor(at) + 1) % count];
  if (before === undefined || after === undefined) return null;
  const between = at - Math.floor(at);
  return {
    bones: before.bones.map((bone, index) => mixBones(bone, after.bones[index] ?? bone, between)),
    head: {
      x: mix(before.head.x, after.head.x, between),
      y: mix(before.head.y, after.head.y, between),
      r: before.head.r,
    },
  };
}

export function cycle_s(figure: Figure): number {
  return figure.frames.length / figure.fps;
}

/** The room that the figure takes over its whole cycle, with a margin for the thickness of limbs. */
export function roomOf(figure: Figure, margin = 14): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { bones, head } of figure.frames) {
    for (const bone of bones) {
      xs.push(bone.x1, bone.x2);
      ys.push(bone.y1, bone.y2);
    }
    xs.push(head.x - head.r, head.x + head.r);
    ys.push(head.y - head.r, head.y + head.r);
  }
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

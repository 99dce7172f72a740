import { describe, expect, it } from 'vitest';
import { Pace } from '../src/live/pace';
import { turned } from '../src/live/turned';
import { LANDMARK_COUNT, decodeFrame, encodeFrame } from '../src/protocol/frame-codec';

const frame = encodeFrame({
  people: 1,
  luma: 90,
  aspect: 1.5,
  t_s: 12.5,
  image: Float32Array.from({ length: LANDMARK_COUNT * 4 }, (_, i) => i / 256),
  world: Float32Array.from({ length: LANDMARK_COUNT * 3 }, (_, i) => i / 128),
});

/** One landmark of a frame: x, y, z, visibility, and in space. */
function landmark(buffer: ArrayBuffer, index: number): { image: number[]; world: number[] } {
  const { image, world } = decodeFrame(buffer);
  return {
    image: [...(image ?? [])].slice(index * 4, index * 4 + 4),
    world: [...(world ?? [])].slice(index * 3, index * 3 + 3),
  };
}

describe('a frame of a mirrored camera', () => {
  it.each([
    ['nose', 0, 0],
    ['left and right inner eye', 1, 4],
    ['ears', 7, 8],
    ['mouth', 9, 10],
    ['shoulders', 11, 12],
    ['wrists', 16, 15],
    ['hips', 23, 24],
    ['toes', 31, 32],
  ])('has its %s on the other side', (_, here, there) => {
    const [before, after] = [landmark(frame, there), landmark(turned(frame), here)];
    const [x = 0, ...rest] = before.image;
    const [wx = 0, ...space] = before.world;
    expect(after).toEqual({ image: [1 - x, ...rest], world: [-wx, ...space] });
  });

  it('is itself again when it is turned twice, keeps its head, and is left alone with nobody in it', () => {
    const twice = turned(turned(frame));
    for (const index of [0, 5, 32]) {
      landmark(twice, index).image.forEach((value, i) =>
        expect(value).toBeCloseTo(landmark(frame, index).image[i] ?? NaN, 6),
      );
    }
    expect(decodeFrame(turned(frame))).toMatchObject({ people: 1, luma: 90, aspect: 1.5, t_s: 12.5 });
    const empty = encodeFrame({ people: 0, luma: 9, aspect: 1, t_s: 1, image: null, world: null });
    expect(turned(empty)).toBe(empty);
  });
});

describe('the pace of looking', () => {
  function looking(pace: Pace, from_s: number, to_s: number, hz: number): void {
    for (let i = 0; i < (to_s - from_s) * hz; i += 1) pace.looked(from_s + i / hz);
  }

  it('is told once the page has settled', () => {
    const pace = new Pace();
    looking(pace, 100, 104, 20);
    expect(pace.rate_hz(104)).toBeNull();
    looking(pace, 104, 108, 20);
    expect(pace.rate_hz(108)).toBeCloseTo(20, 0);
    expect(pace.slow(108)).toBe(false);
  });

  it('is slow after a while, and not for a moment', () => {
    const pace = new Pace();
    looking(pace, 0, 10, 20);
    looking(pace, 10, 14, 5);
    expect(pace.slow(14)).toBe(false);
    looking(pace, 14, 22, 5);
    expect(pace.slow(22)).toBe(true);
    looking(pace, 22, 27, 25);
    expect(pace.slow(27)).toBe(false);
  });
});

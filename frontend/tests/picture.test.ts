import { describe, expect, it } from 'vitest';
import { meanLuma } from '../src/live/brightness';
import { type Point, countPeople } from '../src/live/people';
import { cycle_s, figureAt, roomOf } from '../src/lib/figure-geometry';
import { clampTo, dialBox, dialPoint, dialRange, sector } from '../src/lib/gauge-geometry';
import { drawSkeleton, spotOf } from '../src/lib/skeleton-drawing';
import { isOnlySaidToFit } from '../src/live/shown-size';
import type { Figure } from '../src/protocol/api-types';

describe('brightness', () => {
  it('is 0 for black, 254 at most, and weighs green most', () => {
    expect(meanLuma(Uint8ClampedArray.of(0, 0, 0, 255))).toBe(0);
    expect(meanLuma(Uint8ClampedArray.of(255, 255, 255, 255))).toBe(254);
    expect(meanLuma(Uint8ClampedArray.of(0, 255, 0, 255))).toBe(182);
    expect(meanLuma(Uint8ClampedArray.of(0, 0, 0, 255, 200, 200, 200, 255))).toBe(100);
  });
});

describe('the size a picture is shown at', () => {
  it('is that of its pixels, or the picture has to be drawn anew', () => {
    const shown = { displayWidth: 640, displayHeight: 480 };
    expect(isOnlySaidToFit({ visibleRect: { width: 640, height: 480 }, ...shown })).toBe(false);
    expect(isOnlySaidToFit({ visibleRect: { width: 854, height: 640 }, ...shown })).toBe(true);
    expect(isOnlySaidToFit({ visibleRect: { width: 480, height: 640 }, ...shown })).toBe(true);
  });

  it('is taken as it is where the browser does not tell its pixels', () => {
    expect(isOnlySaidToFit({ visibleRect: null, displayWidth: 640, displayHeight: 480 })).toBe(false);
    expect(isOnlySaidToFit({ displayWidth: 640, displayHeight: 480 })).toBe(false);
  });
});

describe('people in a picture', () => {
  const person = (x: number, visibility = 0.9): Point[] =>
    Array.from({ length: 33 }, (_, index) => ({
      x,
      y: index === 11 || index === 12 ? 0.3 : 0.6,
      visibility,
    }));

  it('are counted when they are apart', () => {
    expect(countPeople([person(0.3), person(0.7)], 1)).toBe(2);
    expect(countPeople([], 1)).toBe(0);
  });

  it('are one when the same was found twice', () => {
    expect(countPeople([person(0.5), person(0.52)], 1)).toBe(1);
  });

  it('do not count when their trunk is hardly seen', () => {
    expect(countPeople([person(0.3), person(0.7, 0.2)], 1)).toBe(1);
  });

  it('are measured in picture heights: a wide picture sets them further apart', () => {
    expect(countPeople([person(0.5), person(0.6)], 0.5)).toBe(1);
    expect(countPeople([person(0.5), person(0.6)], 3)).toBe(2);
  });
});

describe('the moved figure', () => {
  const frame = (x: number) => ({
    bones: [{ name: 'thigh', x1: x, y1: 10, x2: x, y2: 50, z: 0 }],
    head: { x, y: 0, r: 5 },
  });
  const figure: Figure = { fps: 2, size: [200, 200], frames: [frame(0), frame(10), frame(20), frame(10)] };

  it('is between its frames, and goes round', () => {
    expect(figureAt(figure, 0)?.bones[0]?.x1).toBe(0);
    expect(figureAt(figure, 0.125)?.bones[0]?.x1).toBe(5);
    expect(figureAt(figure, 0.875)?.bones[0]?.x1).toBe(5);
    expect(figureAt(figure, 3)?.head.x).toBe(0);
    expect(cycle_s(figure)).toBe(2);
  });

  it('has room for all of it, head and limbs', () => {
    expect(roomOf(figure, 1)).toEqual({ x: -6, y: -6, width: 32, height: 57 });
  });
});

describe('the gauge', () => {
  it('hangs straight down at 0°, forward to the right', () => {
    expect(dialPoint(0, 10).map((value) => Math.round(value))).toEqual([0, 10]);
    expect(dialPoint(90, 10).map((value) => Math.round(value))).toEqual([10, 0]);
  });

  it('bends only forward where walking is no measure', () => {
    expect(dialRange('hip_flexion', true).least_deg).toBeLessThan(0);
    expect(dialRange('hip_flexion', false).least_deg).toBe(0);
    expect(clampTo({ least_deg: 0, most_deg: 45 }, 60)).toBe(45);
  });

  it('draws a band from its lower to its upper angle, whichever comes first', () => {
    expect(sector(-15, 30, 70, 100)).toBe(sector(30, -15, 70, 100));
    expect(sector(-15, 30, 70, 100).startsWith('M -25.88 96.59')).toBe(true);
  });

  it('has its pivot inside its box', () => {
    const [x, y, width, height] = dialBox({ least_deg: 0, most_deg: 45 }, 100, 5);
    expect([x, y]).toEqual([-5, -5]);
    expect(x + width).toBeCloseTo(75.7, 1);
    expect(y + height).toBeCloseTo(105, 1);
  });
});

describe('the skeleton over the picture', () => {
  const image = new Float32Array(132);
  image.set([0.25, 0.5, 0, 0.9], 0);
  const frame = { people: 1, luma: 100, aspect: 2, t_s: 0, image, world: null };

  it('is mirrored like the picture: what is left in the data is right on the screen', () => {
    expect(spotOf(frame, 0, 200, 100)).toEqual({ x: 150, y: 50, seen: true });
  });

  it('keeps to a picture that is shown whole, with bars beside it', () => {
    expect(spotOf(frame, 0, 400, 100)).toEqual({ x: 250, y: 50, seen: true });
  });
});

describe('the skeleton over the picture', () => {
  /** What is drawn, with the colour at that moment; a real canvas is the browser's. */
  function drawn(joint: string | null): { lines: string[]; dots: string[] } {
    const seen: { lines: string[]; dots: string[] } = { lines: [], dots: [] };
    const ink = {
      strokeStyle: '',
      fillStyle: '',
      clearRect: () => undefined,
      beginPath: () => undefined,
      moveTo: () => undefined,
      lineTo: () => undefined,
      arc: () => undefined,
      stroke: () => seen.lines.push(ink.strokeStyle),
      fill: () => seen.dots.push(ink.fillStyle),
    };
    const image = Float32Array.from({ length: 33 * 4 }, (_, i) => (i % 4 === 3 ? 1 : (i % 7) / 7));
    drawSkeleton(
      ink as unknown as CanvasRenderingContext2D,
      { people: 1, luma: 90, aspect: 1, t_s: 0, image, world: null },
      { line: 'white', dot: 'orange', joint },
      [100, 100],
    );
    return seen;
  }

  it('is plain without a cue', () => {
    const { lines, dots } = drawn(null);
    expect(new Set(lines)).toEqual(new Set(['white']));
    expect(dots).toEqual([]);
  });

  it.each([
    ['trunk', 4, 4],
    ['knee', 0, 2],
    ['foot', 2, 4],
    ['nothing known', 0, 0],
  ])('colours the %s that a cue is about', (joint, lines, dots) => {
    const seen = drawn(joint);
    expect(seen.lines.filter((colour) => colour === 'orange')).toHaveLength(lines);
    expect(seen.dots).toEqual(Array.from({ length: dots }, () => 'orange'));
  });
});

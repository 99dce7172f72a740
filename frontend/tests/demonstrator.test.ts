import { describe, expect, it } from 'vitest';
import {
  clipTime_s,
  dragged,
  eyeOf,
  firstSight,
  keyed,
  mirrored,
  pixelRatio,
  turned,
  wholeFloorFrom_m,
} from '../src/demonstrator/sight';
import { hashOf, parseRoute } from '../src/app/routes';

describe('the sight of the demonstrator', () => {
  it('begins where the exercise is seen best', () => {
    expect(firstSight('front', false).yaw_deg).toBeLessThan(firstSight('side', false).yaw_deg);
    expect(firstSight('side', true).pitch_deg).toBeGreaterThan(firstSight('side', false).pitch_deg);
  });

  it('goes all the way round, but not under the floor nor over the head', () => {
    expect(turned({ yaw_deg: 350, pitch_deg: 0 }, 20, 0).yaw_deg).toBe(10);
    expect(turned({ yaw_deg: 10, pitch_deg: 0 }, -20, 0).yaw_deg).toBe(350);
    expect(turned({ yaw_deg: 0, pitch_deg: 60 }, 0, 40).pitch_deg).toBe(70);
    expect(turned({ yaw_deg: 0, pitch_deg: 0 }, 0, -40).pitch_deg).toBe(-5);
  });

  it('follows the hand and the arrow keys, and no other key', () => {
    expect(dragged({ yaw_deg: 50, pitch_deg: 10 }, 22, 0).yaw_deg).toBeCloseTo(40);
    expect(dragged({ yaw_deg: 50, pitch_deg: 10 }, 0, 22).pitch_deg).toBeCloseTo(20);
    expect(keyed({ yaw_deg: 50, pitch_deg: 10 }, 'ArrowRight')).toEqual({ yaw_deg: 65, pitch_deg: 10 });
    expect(keyed({ yaw_deg: 50, pitch_deg: 10 }, 'ArrowUp')).toEqual({ yaw_deg: 50, pitch_deg: 25 });
    expect(keyed({ yaw_deg: 50, pitch_deg: 10 }, 'Tab')).toBeNull();
  });

  it('puts the eye in front at 0, at the left at 90, at its distance', () => {
    expect(eyeOf({ yaw_deg: 0, pitch_deg: 0 }, 4).z).toBeCloseTo(4);
    expect(eyeOf({ yaw_deg: 90, pitch_deg: 0 }, 4).x).toBeCloseTo(4);
    const { x, y, z } = eyeOf({ yaw_deg: 33, pitch_deg: 20 }, 4);
    expect(Math.hypot(x, y, z)).toBeCloseTo(4);
  });

  it('is coarser on a slow device', () => {
    expect(pixelRatio(3, false)).toBe(1.75);
    expect(pixelRatio(3, true)).toBeLessThan(1);
  });

  it('sees the working leg near on either side', () => {
    const first = firstSight('side', false);
    expect(eyeOf(mirrored(first), 4).x).toBeCloseTo(-eyeOf(first, 4).x);
    expect(eyeOf(mirrored(first), 4).z).toBeCloseTo(eyeOf(first, 4).z);
  });

  it('is as far as the near edge of the floor asks for', () => {
    const level = { yaw_deg: 0, pitch_deg: 0 };
    // 45 degrees down to an edge that is 0.5 m nearer than what is looked at, 1 m over the floor.
    expect(wholeFloorFrom_m(level, 0.5, 1, 45)).toBeCloseTo(1.5);
    expect(wholeFloorFrom_m(level, 0.8, 1, 45)).toBeGreaterThan(1.5);
    // Over a low body the width counts: a disc fills the cone of sight.
    expect(wholeFloorFrom_m(level, 0.5, 0, 30)).toBeCloseTo(1);
  });

  it('is where the breath is, round after round', () => {
    expect(clipTime_s(0.25, 12)).toBeCloseTo(3);
    expect(clipTime_s(1.25, 12)).toBeCloseTo(3);
    expect(clipTime_s(-0.25, 12)).toBeCloseTo(9);
  });

  it('has an address for every exercise and version', () => {
    for (const hash of ['#/exercise/leg-swing', '#/exercise/leg-swing/seated']) {
      expect(hashOf(parseRoute(hash))).toBe(hash);
    }
  });
});

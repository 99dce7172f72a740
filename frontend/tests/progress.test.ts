import { describe, expect, it } from 'vitest';
import { chartWidth, dayNumber, line, rangeOf, scale, ticks } from '../src/lib/chart-scale';
import { tracksByExercise } from '../src/lib/progress-report';
import { hashOf, parseRoute } from '../src/app/routes';
import type { ProgressTrack } from '../src/protocol/api-types';

describe('a chart', () => {
  it('counts days without hours, over months and years', () => {
    expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
    expect(dayNumber('2027-01-01') - dayNumber('2026-12-31')).toBe(1);
  });

  it('reaches from a whole step below to one above', () => {
    expect(rangeOf([3, 41.2], 10)).toEqual([0, 50]);
    expect(rangeOf([-12, -3], 10)).toEqual([-20, 0]);
    expect(rangeOf([40], 10)).toEqual([40, 50]);
    expect(rangeOf([], 10)).toEqual([0, 10]);
  });

  it('has round levels, zero among them', () => {
    expect(ticks([0, 80], 4)).toEqual([0, 20, 40, 60, 80]);
    expect(ticks([-20, 50], 4)).toEqual([-20, 0, 20, 40]);
    expect(ticks([0, 3000], 1)).toHaveLength(16);
  });

  it('places values, and a single one in the middle', () => {
    const up = scale([0, 50], [200, 0]);
    expect([up(0), up(25), up(50)]).toEqual([200, 100, 0]);
    expect(scale([7, 7], [10, 30])(7)).toBe(20);
  });

  it('draws a line through its points', () => {
    expect(
      line([
        [0, 1],
        [2.04, 3],
      ]),
    ).toBe('M0.0 1.0 L2.0 3.0');
    expect(line([])).toBe('');
  });

  it('is drawn narrower on a phone', () => {
    expect(chartWidth(390)).toBeLessThan(chartWidth(1280));
  });
});

describe('progress', () => {
  const track = (exercise: string, side: 'left' | 'right', variant: string | null): ProgressTrack => ({
    exercise,
    side,
    variant,
    walking_deg: null,
    points: [],
    change: null,
  });

  it('shows both legs of a version together, and versions apart', () => {
    const groups = tracksByExercise([
      track('leg-swing', 'left', null),
      track('leg-swing', 'right', null),
      track('leg-swing', 'left', 'seated'),
    ]);
    expect(groups.map(({ variant, tracks }) => [variant, tracks.map(({ side }) => side)])).toEqual([
      [null, ['left', 'right']],
      ['seated', ['left']],
    ]);
  });

  it('has an address of its own', () => {
    expect(hashOf(parseRoute('#/progress'))).toBe('#/progress');
  });
});

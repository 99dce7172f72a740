import { describe, expect, it } from 'vitest';
import { unlikeSides } from '../src/lib/sheet';
import { order, stripOf } from '../src/demonstrator/stills';
import type { PlannedSet } from '../src/protocol/api-types';

describe('the still pictures', () => {
  it('are those of the version, or of the exercise where it moves alike', () => {
    expect(stripOf('leg-swing/seated', 'leg-swing')?.href).toBe('/stills/leg-swing--seated.webp');
    expect(stripOf('leg-swing/free-long', 'leg-swing')?.href).toBe('/stills/leg-swing.webp');
    expect(stripOf('handstand', 'handstand')).toBeNull();
  });

  it('are read from the side on which reading begins', () => {
    expect(order(3, false)).toEqual([0, 1, 2]);
    expect(order(3, true)).toEqual([2, 1, 0]);
  });
});

describe('the doses on the sheet', () => {
  const dose = { kind: 'time' as const, amount: 30, sides: ['left' as const], breath_s: 6, halves: [] };
  const set = (side: PlannedSet['side'], amount: number, exercise = 'leg-swing'): PlannedSet => ({
    exercise,
    side,
    dose: { ...dose, amount },
    variant: null,
    care: [],
    because: [],
    hold: false,
    measured: true,
    why: null,
    duration_s: amount,
  });

  it('are one where the sides are alike', () => {
    expect(unlikeSides([set('left', 30), set('right', 30)], 'leg-swing')).toBeNull();
    expect(unlikeSides([set('both', 5), set('both', 10)], 'leg-swing')).toBeNull();
  });

  it('are told by side where they differ', () => {
    const sets = [set('left', 30), set('right', 25), set('left', 10, 'side-leg-swing')];
    expect(unlikeSides(sets, 'leg-swing')?.map(({ side, dose: { amount } }) => [side, amount])).toEqual([
      ['left', 30],
      ['right', 25],
    ]);
  });
});

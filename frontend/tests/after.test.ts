import { describe, expect, it } from 'vitest';
import { formWasGood, grewMost, isBack, praiseOf } from '../src/lib/after';
import type { Progress, ProgressTrack, SessionSummary, SetSummary } from '../src/protocol/api-types';

const set = (change: Partial<SetSummary> = {}): SetSummary =>
  ({
    status: 'done',
    counted: 12,
    counted_by: 'camera',
    typical_deg: 50,
    faults: {},
    ...change,
  }) as SetSummary;
const session = (sets: SetSummary[]): SessionSummary => ({ id: 'now', sets }) as SessionSummary;
const FAULTY = set({ faults: { knee_bent: 2 } });

const track = (
  change_deg: number,
  change: Partial<ProgressTrack['change']> = {},
  last = 'now',
): ProgressTrack =>
  ({
    exercise: 'leg-swing',
    side: 'left',
    points: [{ session: 'first' }, { session: last }],
    change: {
      first_deg: 40,
      latest_deg: 40 + change_deg,
      change_deg,
      band_deg: 5,
      own_band: true,
      real: true,
      ...change,
    },
  }) as ProgressTrack;

const progress = (tracks: ProgressTrack[], days = 3, before: string[] = []): Progress =>
  ({
    tracks,
    rhythm: { days, weeks: 4, a_week: days / 4 },
    pain: [...before.map((day) => ({ session: day, day })), { session: 'now', day: '2026-03-10' }],
  }) as Progress;

describe('the praise after a session', () => {
  it('is for a width beyond what the person varies by, the greatest first', () => {
    const found = grewMost(progress([track(6), track(9), track(7)]), 'now');
    expect(found?.[1].change_deg).toBe(9);
    expect(praiseOf(session([FAULTY]), progress([track(9)]))).toMatchObject({ kind: 'wider' });
  });

  it.each([
    ['within the band', track(4, { real: false })],
    ['narrower', track(-9)],
    ['without a band of their own yet', track(12, { own_band: false })],
    ['not of this session', track(9, {}, 'earlier')],
    ['without anything to compare', { ...track(9), change: null }],
  ])('is never for a width that is %s', (_, one) => {
    expect(grewMost(progress([one]), 'now')).toBeNull();
  });

  it('is for the form where the camera saw enough and no fault', () => {
    expect(praiseOf(session([set()]), progress([]))).toEqual({ kind: 'form' });
    expect(formWasGood(session([set({ counted: 4 })]))).toBe(false);
    expect(formWasGood(session([set(), FAULTY]))).toBe(false);
    expect(formWasGood(session([set({ counted_by: 'person', typical_deg: null })]))).toBe(false);
    expect(formWasGood(session([set({ faults: { knee_bent: 0 } })]))).toBe(true);
  });

  it('is for regularity, then for the effort, and for nothing that was not done', () => {
    expect(praiseOf(session([FAULTY]), progress([], 12))).toEqual({ kind: 'regular', days: 12, weeks: 4 });
    expect(praiseOf(session([FAULTY]), progress([], 11))).toEqual({ kind: 'all' });
    expect(praiseOf(session([FAULTY]), null)).toEqual({ kind: 'all' });
    expect(praiseOf(session([FAULTY, set({ status: 'skipped', counted: 0 })]), null)).toEqual({
      kind: 'some',
      done: 1,
      sets: 2,
    });
    expect(praiseOf(session([set({ status: 'skipped', counted: 0 })]), progress([], 20))).toBeNull();
  });

  it('is for stopping where it hurt, whatever else there is', () => {
    expect(praiseOf(session([set({ status: 'hurt' }), set()]), progress([track(9)], 20))).toEqual({
      kind: 'stopped',
    });
  });
});

describe('who comes back', () => {
  it('is greeted after three missed days, not after two', () => {
    expect(isBack(progress([], 1, ['2026-03-01', '2026-03-06']), 'now')).toBe(true);
    expect(isBack(progress([], 1, ['2026-03-07']), 'now')).toBe(false);
    expect(isBack(progress([], 1, ['2026-03-10']), 'now')).toBe(false);
    expect(isBack(progress([], 1), 'now')).toBe(false);
    expect(isBack(progress([], 1, ['2026-03-01']), 'unknown')).toBe(false);
  });
});

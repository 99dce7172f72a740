import { describe, expect, it } from 'vitest';
import { byExercise, endedByAlarm, setsDone, walkingWidth_deg } from '../src/lib/set-report';
import type { SessionSummary, SetSummary } from '../src/protocol/api-types';

function set(change: Partial<SetSummary>): SetSummary {
  return {
    index: 1,
    attempt: 1,
    exercise: 'leg-swing',
    side: 'left',
    status: 'done',
    work_s: 30,
    counted: 12,
    counted_by: 'camera',
    best_deg: 60,
    typical_deg: 55,
    interval95_deg: [52, 58],
    walking_band_deg: [-15, 30],
    faults: {},
    hold_s: 0,
    unseen_s: 0,
    pain: null,
    result: null,
    ...change,
  };
}

const session = (sets: SetSummary[]) => ({ sets }) as SessionSummary;

describe('a session told by exercise', () => {
  it('keeps both sides together and in order', () => {
    const reports = byExercise([
      set({}),
      set({ side: 'right' }),
      set({ exercise: 'yoga-squat', side: 'both' }),
    ]);
    expect(reports.map(({ exercise, sets }) => [exercise, sets.length])).toEqual([
      ['leg-swing', 2],
      ['yoga-squat', 1],
    ]);
  });

  it('names the most frequent fault over both sides', () => {
    const sets = [
      set({ faults: { too_fast: 2, knee_bent: 1 } }),
      set({ faults: { knee_bent: 4, trunk_sway: 0 } }),
    ];
    expect(byExercise(sets)[0]?.fault).toBe('knee_bent');
    expect(byExercise([set({ faults: { trunk_sway: 0 } })])[0]?.fault).toBeNull();
  });

  it('compares with the whole arc of walking', () => {
    expect(walkingWidth_deg(set({}))).toBe(45);
    expect(walkingWidth_deg(set({ walking_band_deg: null }))).toBeNull();
  });

  it('counts only sets that were done', () => {
    expect(setsDone(session([set({}), set({ status: 'skipped' }), set({ status: 'hurt' })]))).toBe(1);
  });

  it('knows the kinds of pain that end a session', () => {
    const pain = (kind: string) => session([set({ pain: { where: 'groin', side: 'left', score: 4, kind } })]);
    expect(endedByAlarm(pain('pinch'))).toBe(true);
    expect(endedByAlarm(pain('ache'))).toBe(false);
    expect(endedByAlarm(session([set({})]))).toBe(false);
  });
});

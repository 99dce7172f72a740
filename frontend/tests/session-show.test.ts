import { describe, expect, it } from 'vitest';
import { type LiveState, newLiveState, shownClock } from '../src/live/live-state';
import {
  breathShare,
  breathSize,
  countsByHand,
  finalLink,
  ringShow,
  sessionView,
  showsCount,
  shownMove,
} from '../src/live/session-show';
import type { Snapshot } from '../src/protocol/messages';
import { snapshot } from './golden';

function live(change: Partial<Snapshot> = {}, rest: Partial<LiveState> = {}): LiveState {
  return { ...newLiveState('s'), link: 'open', snapshot: snapshot(change), snapshotAt_ms: 0, ...rest };
}

const SQUAT = { kind: 'reps', amount: 10, breath_s: 12 } as const;

function squat(change: Partial<Snapshot> = {}): Partial<Snapshot> {
  const { set } = snapshot();
  if (set === null) throw new Error('the example has a set');
  return {
    set: { ...set, exercise: 'yoga-squat', side: 'both', dose: SQUAT },
    clock: { elapsed_s: 3, remaining_s: null, total_s: null },
    count: { value: 4, target: 10, by: 'camera' },
    ...change,
  };
}

describe('which view a session shows', () => {
  it.each([
    ['idle', 'connecting'],
    ['set_up', 'set_up'],
    ['get_ready', 'work'],
    ['working', 'work'],
    ['switching', 'work'],
    ['resting', 'work'],
    ['paused', 'work'],
    ['hurt', 'hurt'],
    ['stopped', 'over'],
    ['done', 'over'],
  ] as const)('%s → %s', (state, view) => {
    expect(sessionView(live({ state }))).toBe(view);
  });

  it('waits for the first word of the server', () => {
    expect(sessionView(newLiveState('s'))).toBe('connecting');
  });

  it.each(['elsewhere', 'taken', 'gone', 'not_screened'] as const)('tells that the link is %s', (link) => {
    expect(sessionView(live({}, { link }))).toBe('link');
    expect(finalLink(live({}, { link }))).toBe(link);
  });

  it('stays at work while a lost connection is tried again', () => {
    expect(sessionView(live({}, { link: 'reconnecting' }))).toBe('work');
  });
});

describe('the ring', () => {
  it('counts time down where the state has an end', () => {
    const state = live();
    const ring = ringShow(snapshot(), shownClock(state, 5000));
    expect(ring).toMatchObject({ value: '15', share: 0.5, captionId: 'ring-working', tone: 'work' });
  });

  it('counts repetitions where there is no end', () => {
    const state = live(squat());
    const ring = ringShow(snapshot(squat()), shownClock(state, 0));
    expect(ring).toMatchObject({ value: '4', share: 0.6, captionId: 'ring-of', captionArgs: { target: 10 } });
  });

  it('is quiet while paused and warm while resting', () => {
    expect(ringShow(snapshot({ state: 'paused' }), null)).toMatchObject({ value: '', tone: 'still' });
    expect(ringShow(snapshot({ state: 'resting' }), shownClock(live({ state: 'resting' }), 0)).tone).toBe(
      'rest',
    );
  });
});

describe('the count beside the ring', () => {
  const clock = shownClock(live(), 0);

  it('is there while time is counted down', () => {
    expect(showsCount(snapshot(), clock)).toBe(true);
  });

  it('is not there twice when the ring counts already', () => {
    expect(showsCount(snapshot(squat()), shownClock(live(squat()), 0))).toBe(false);
  });

  it('is not there when nobody counts', () => {
    const byClock = { camera: false, count: { value: 0, target: null, by: 'clock' } };
    expect(showsCount(snapshot(byClock), clock)).toBe(false);
    expect(showsCount(snapshot({ ...byClock, count: { value: 1, target: null, by: 'person' } }), clock)).toBe(
      true,
    );
  });

  it('is by hand only without camera, at work, and for repetitions', () => {
    expect(countsByHand(snapshot(squat({ camera: false })))).toBe(true);
    expect(countsByHand(snapshot(squat({ camera: true })))).toBe(false);
    expect(countsByHand(snapshot(squat({ camera: false, state: 'resting' })))).toBe(false);
    expect(countsByHand(snapshot({ camera: false }))).toBe(false);
  });
});

describe('what moves', () => {
  it('is the coming set while waiting for it', () => {
    expect(shownMove(snapshot({ state: 'switching' }))?.side).toBe('right');
    expect(shownMove(snapshot())?.side).toBe('left');
  });

  it('keeps in step with the breath of a squat without camera', () => {
    const state = live(squat({ camera: false }));
    expect(breathShare(state, shownClock(state, 0))).toBeCloseTo(3 / 12);
    expect(breathShare(state, shownClock(state, 3000))).toBeCloseTo(6 / 12);
    expect(breathShare(live(), shownClock(live(), 0))).toBeNull();
  });

  it('grows with the breath in and shrinks with the breath out', () => {
    const phase = (name: 'in' | 'out', remaining_s: number): number => {
      const breath = { phase: name, remaining_s, number: 1, of: 5 };
      const state = live(squat({ camera: false, breath }));
      return breathSize(state, shownClock(state, 0), 0);
    };
    expect(phase('in', 0.1)).toBeGreaterThan(phase('in', 2.3));
    expect(phase('out', 0.1)).toBeLessThan(phase('out', 2.9));
  });
});

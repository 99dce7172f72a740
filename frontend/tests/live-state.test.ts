import { describe, expect, it } from 'vitest';
import {
  type LiveState,
  isRunning,
  newLiveState,
  reduceLive,
  shownClock,
  shownSnapshot,
} from '../src/live/live-state';
import type { Cue, Snapshot } from '../src/protocol/messages';
import { snapshot } from './golden';

const CUE: Cue = { type: 'cue', id: 'cue-too_fast', args: {}, joint: 'hip', say: true };

function live(change: Partial<LiveState> = {}): LiveState {
  return { ...newLiveState('s'), link: 'open', snapshot: snapshot(), snapshotAt_ms: 1000, ...change };
}

describe('the session as the page knows it', () => {
  it('takes what the server says and when it came', () => {
    const state = reduceLive(newLiveState('s'), snapshot(), 42);
    expect([state.snapshot?.state, state.snapshotAt_ms]).toEqual(['working', 42]);
  });

  it('keeps a cue while the state lasts, and drops it with the next one', () => {
    const cued = reduceLive(live(), CUE, 2000);
    expect(reduceLive(cued, snapshot(), 3000).cue).toEqual(CUE);
    expect(reduceLive(cued, snapshot({ state: 'switching' }), 3000).cue).toBeNull();
  });

  it('shows a count at once, without waiting for the next snapshot', () => {
    const state = reduceLive(
      live(),
      {
        type: 'counted',
        count: 4,
        target: null,
        by: 'camera',
        side: 'left',
        rep: null,
        typical_deg: null,
        interval95_deg: null,
      },
      1100,
    );
    expect([state.snapshot?.count?.value, state.countedTimes]).toEqual([4, 1]);
  });

  it('shows a movement that is likely before it is certain, and never more than the goal', () => {
    const measured = {
      type: 'measured',
      t_s: 1,
      gauge_deg: null,
      active: 'left',
      best_deg: null,
      angles: {},
      yaw_deg: null,
    } as const;
    const count = (value: number, target: number | null): Snapshot['count'] => ({
      value,
      target,
      by: 'camera',
    });
    const before = live({ snapshot: snapshot({ camera: true, count: count(3, null) }) });
    const seen = reduceLive(before, { ...measured, seen: 5 }, 1100);
    expect(seen.snapshot?.count?.value).toBe(3);
    expect(shownSnapshot(seen)?.count?.value).toBe(5);
    expect(shownSnapshot(reduceLive(seen, { ...measured, seen: 2 }, 1200))?.count?.value).toBe(3);
    expect(shownSnapshot(reduceLive(before, { ...measured, seen: null }, 1200))?.count?.value).toBe(3);
    const nearly = { ...seen, snapshot: snapshot({ camera: true, count: count(3, 4) }) };
    expect(shownSnapshot(nearly)?.count?.value).toBe(4);
    for (const later of [snapshot({ state: 'paused' }), snapshot({ camera: false })]) {
      const state = reduceLive(seen, later, 1300);
      expect(shownSnapshot(state)?.count).toEqual(later.count);
    }
  });

  it('keeps the typical range with its interval until another set begins', () => {
    const seen = { typical_deg: 57.9, interval95_deg: [52, 63.8] as const };
    const counted = {
      type: 'counted',
      count: 4,
      target: null,
      by: 'camera',
      side: 'left',
      rep: null,
    } as const;
    const state = reduceLive(live(), { ...counted, ...seen }, 1100);
    expect(state.typical).toEqual({ value_deg: 57.9, interval95_deg: [52, 63.8] });
    const byHand = reduceLive(state, { ...counted, typical_deg: null, interval95_deg: null }, 1200);
    expect(byHand.typical).toEqual(state.typical);
    const set = snapshot().set;
    if (set === null) throw new Error('the example has a set');
    expect(reduceLive(state, snapshot({ set: { ...set, index: 2 } }), 2000).typical).toBeNull();
  });

  it('knows since when all was well while the camera is set up', () => {
    const setUp = (tracking: 'good' | 'too_far'): LiveState['snapshot'] =>
      snapshot({ state: 'set_up', tracking });
    let state = live({ snapshot: setUp('too_far') });
    state = reduceLive(state, { type: 'tracking', state: 'good', missing: null }, 5000);
    expect(state.goodSince_ms).toBe(5000);
    state = reduceLive(state, snapshot({ state: 'set_up' }), 6000);
    expect(state.goodSince_ms).toBe(5000);
    expect(
      reduceLive(state, { type: 'tracking', state: 'too_far', missing: null }, 6500).goodSince_ms,
    ).toBeNull();
    expect(reduceLive(state, snapshot({ state: 'get_ready' }), 7000).goodSince_ms).toBeNull();
  });

  it('shows a gesture while it is being made, and what came of a foot', () => {
    const gesture = { type: 'gesture', kind: 'raised_hand', command: 'pause' } as const;
    const made = reduceLive(live(), { ...gesture, state: 'begun' }, 1);
    expect(made.gesture?.kind).toBe('raised_hand');
    expect(reduceLive(made, { ...gesture, state: 'held' }, 2).gesture).toBeNull();
    expect(reduceLive(live(), { type: 'sides', result: 'other_foot' }, 3).sides).toBe('other_foot');
  });

  it('forgets the best of a set when another set begins', () => {
    const best = live({ best_deg: 55 });
    expect(reduceLive(best, snapshot(), 2000).best_deg).toBe(55);
    const set = snapshot().set;
    if (set === null) throw new Error('the example has a set');
    expect(
      reduceLive(best, snapshot({ set: { ...set, index: 2, side: 'right' } }), 2000).best_deg,
    ).toBeNull();
  });

  it('says that a problem is over only when it is this one', () => {
    const full = reduceLive(live(), { type: 'problem', id: 'error-disk-full', args: {} }, 2000);
    expect(reduceLive(full, { type: 'mended', id: 'error-store-busy' }, 3000).problem?.id).toBe(
      'error-disk-full',
    );
    expect(reduceLive(full, { type: 'mended', id: 'error-disk-full' }, 3000).problem).toBeNull();
  });

  it('follows tracking between snapshots', () => {
    const state = reduceLive(live(), { type: 'tracking', state: 'partly_out', missing: 'feet' }, 2000);
    expect([state.snapshot?.tracking, state.snapshot?.missing]).toEqual(['partly_out', 'feet']);
  });
});

describe('the clock that is shown', () => {
  it('runs on from what the server said', () => {
    expect(shownClock(live(), 3500)).toEqual({ elapsed_s: 12.5, remaining_s: 17.5, total_s: 30 });
  });

  it('never goes below zero', () => {
    expect(shownClock(live(), 1e6)?.remaining_s).toBe(0);
  });

  it.each(['paused', 'hurt', 'set_up'] as const)('stands while %s', (state) => {
    expect(shownClock(live({ snapshot: snapshot({ state }) }), 9000)?.remaining_s).toBe(20);
  });

  it('stands while the connection is lost: only the server moves time', () => {
    expect(shownClock(live({ link: 'reconnecting' }), 9000)?.remaining_s).toBe(20);
  });

  it('knows the states in which time runs', () => {
    expect((['get_ready', 'working', 'switching', 'resting'] as const).every(isRunning)).toBe(true);
    expect(isRunning('paused')).toBe(false);
    expect(isRunning(undefined)).toBe(false);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf, deskState, isOver } from '../src/away/day-pass';
import { heeding } from '../src/away/heeding';
import { type Api, ApiError, UNREACHABLE } from '../src/protocol/api';
import { CALM, DAY_S, NOW, NOW_S, PASS, kept, makeDesk, passUntil } from './away-fakes';

describe('what a pass allows', () => {
  it.each([
    ['no pass', null, [], 'pass'],
    ['a pass of today', PASS, [], null],
    ['one that is over', passUntil(NOW_S), [], 'over'],
    ['one from the future', passUntil(NOW_S + DAY_S, { issued_s: NOW_S + 400 }), [], 'over'],
    ['one without a plan for today', passUntil(NOW_S + DAY_S, { plans: {} }), [], 'over'],
    ['a session that was well', PASS, [kept('a', CALM)], null],
    ['a session that hurt', PASS, [kept('a', { ...CALM, hurt: true })], 'hurt'],
    ['pain, and a pass that is over', passUntil(NOW_S), [kept('a', { ...CALM, hurt: true })], 'hurt'],
  ])('%s', (_, pass, sessions, reason) => {
    expect(deskState(pass, sessions, NOW).reason).toBe(reason);
  });

  it('says until when, whether to hold on, what is open and what waits', () => {
    const state = deskState(
      passUntil(NOW_S + DAY_S, { support: true }),
      [kept('a', null), kept('b', CALM)],
      NOW,
    );
    const until = new Date((NOW_S + DAY_S) * 1000).toISOString();
    expect(state).toEqual({ reason: null, support: true, until, open: 'a', waiting: 2 });
  });

  it('is over at its end', () => {
    expect([isOver(PASS, NOW), isOver(passUntil(NOW_S), NOW)]).toEqual([false, true]);
    expect(dayOf(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
  });
});

let { store, server, coaches, held, desk } = makeDesk();
beforeEach(() => {
  ({ store, server, coaches, held, desk } = makeDesk());
});

const refusal = (status: number): ApiError => new ApiError(status, 'error-away-pass', {});

describe('the desk', () => {
  it('opens a session by the pass alone, one at a time', async () => {
    expect(await desk.open(true, false, 4)).toBe('new');
    expect(store.kept[0]?.opening).toEqual({
      id: 'new',
      camera: true,
      support: false,
      before: 4,
      day: '2026-03-01',
    });
    expect(desk.holds('new')).toBe(true);
    expect(await desk.open(false, true, null)).toBeNull();
    expect(store.safe).toBe(1); // the browser is asked not to clear what only it has
  });

  it('opens none without a pass or after pain', async () => {
    store.kept = [kept('a', { ...CALM, hurt: true })];
    expect(await desk.open(false, true, null)).toBeNull();
    [store.kept, store.pass_] = [[], null];
    expect(await desk.open(false, true, null)).toBeNull();
    expect(store.safe).toBe(0);
  });

  it('erases a pass that is over, or that the server gives no more', async () => {
    store.pass_ = passUntil(NOW_S);
    expect((await desk.state()).reason).toBe('over');
    expect(store.pass_).toBeNull();
    store.pass_ = PASS;
    server.problem = new ApiError(0, UNREACHABLE, {});
    await desk.refresh();
    expect(store.pass_).toEqual(PASS);
    server.problem = refusal(403);
    await desk.refresh();
    expect(store.pass_).toBeNull();
    server.problem = null;
    await desk.refresh();
    expect(store.pass_).toEqual(passUntil(NOW_S + 2 * DAY_S));
  });

  it('keeps no pass that was asked for before something changed', async () => {
    store.pass_ = null;
    const asked = desk.refresh();
    await desk.forget();
    await asked;
    expect(store.pass_).toBeNull();
  });

  it('is not there where the browser keeps nothing', async () => {
    store.broken = true;
    expect((await desk.state()).reason).toBe('pass');
    await desk.refresh();
    await desk.forget();
    expect(await desk.bring(null)).toBeNull();
  });

  it('starts nothing where Python is not kept', async () => {
    store.coachKept = false;
    expect((await desk.state()).reason).toBe('pass');
    expect(await desk.open(false, true, null)).toBeNull();
  });

  it('erases what never came to anything', async () => {
    store.kept = [kept('a', null)];
    expect(await desk.bring(null)).toBeNull();
    expect([server.brought, store.kept]).toEqual([[], []]);
  });

  it('brings what waits, oldest first, and erases it', async () => {
    store.kept = [kept('b', CALM, 2), kept('a', CALM, 1), kept('c', null, 3)];
    expect(await desk.bring('c')).toBeNull();
    expect(server.brought).toEqual(['a ["a"]', 'b ["b"]']);
    expect(store.kept.map(({ id }) => id)).toEqual(['c']);
    expect(server.pains).toEqual([]);
  });

  it('leaves alone what another tab has, and everything while nobody answers', async () => {
    store.kept = [kept('a', CALM)];
    held.add('hipfive-away-a');
    await desk.bring(null);
    held.clear();
    server.problem = new ApiError(0, UNREACHABLE, {});
    await expect(desk.bring(null)).rejects.toThrow(UNREACHABLE);
    server.problem = new ApiError(503, 'error-store-busy', {});
    await expect(desk.bring(null)).rejects.toThrow('error-store-busy');
    expect(store.kept).toHaveLength(1);
    expect(server.pains).toEqual([]);
  });

  it.each([413, 422])('tells what hurt before it erases what is refused (%d)', async (status) => {
    store.kept = [kept('a', { ...CALM, hurt: true })];
    server.problem = refusal(status);
    server.painProblem = new ApiError(503, 'error-disk-full', {});
    await expect(desk.bring(null)).rejects.toThrow('error-disk-full');
    expect(store.kept).toHaveLength(1);
    server.painProblem = null;
    expect((await desk.bring(null))?.status).toBe(status);
    expect(server.pains).toEqual(['a', 'a']);
    expect(store.kept).toEqual([]);
  });

  it('gives the summary of a session that is over', async () => {
    store.kept = [kept('a', CALM), kept('b', null)];
    expect(await desk.summary('a')).toEqual({ id: 'a' });
    expect(await desk.summary('b')).toBeNull();
    expect(await desk.summary('c')).toBeNull();
  });

  it('lets the coach go before it brings, and keeps how it felt', async () => {
    store.kept = [kept('a', CALM)];
    const felt = desk.feel('a', 3, 'easy');
    coaches[0]?.says({ type: 'felt' });
    await felt;
    expect(coaches[0]?.asked.at(-1)).toEqual({ type: 'felt', pain: 3, effort: 'easy' });
    await desk.bring(null);
    expect(coaches[0]?.ended).toBe(true);
    expect(store.kept).toEqual([]);
  });
});

describe('what changes what a pass says', () => {
  it('is asked for only once the pass is gone', async () => {
    const order: string[] = [];
    const door = (name: string) => () => Promise.resolve(order.push(name));
    const api = { feedback: door('feedback'), today: door('today') } as unknown as Api;
    const heeded = heeding(api, () => Promise.resolve(void order.push('forget')));
    await heeded.feedback('a', 3, 'easy');
    await heeded.today();
    expect(order).toEqual(['forget', 'feedback', 'today']);
  });
});

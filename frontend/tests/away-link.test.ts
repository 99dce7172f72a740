import { beforeEach, describe, expect, it } from 'vitest';
import type { FromAway } from '../src/away/protocol';
import type { Link } from '../src/protocol/live-socket';
import type { ServerMessage } from '../src/protocol/messages';
import { type Coach, makeDesk } from './away-fakes';
import { snapshot } from './golden';

let { coaches, desk } = makeDesk();
beforeEach(() => {
  ({ coaches, desk } = makeDesk());
});

describe('the connection to the coach in the browser', () => {
  let links: Link[];
  let heard: ServerMessage[];
  const connect = (): Coach => {
    [links, heard] = [[], []];
    const link = desk.connect('a', {
      link: (found) => links.push(found),
      message: (message) => heard.push(message),
      malformed: () => undefined,
    });
    link.connect();
    const coach = coaches.at(-1);
    if (coach === undefined) throw new Error('no coach');
    return coach;
  };
  const session = (state: string): FromAway => ({
    type: 'message',
    text: JSON.stringify({ ...snapshot(), state }),
  });

  it('speaks as the server does', () => {
    const coach = connect();
    expect(coach.asked).toEqual([
      { type: 'load', runtime: '/runtime/', coach: '/coach.zip' },
      { type: 'open', session: 'a' },
    ]);
    coach.says({ type: 'ready', load_ms: 1200, bytes: 7 });
    coach.says(session('working'));
    expect(links).toEqual(['connecting', 'open']);
    expect(heard[0]?.type).toBe('session');
    expect(desk.link?.send('{"name":"pause"}')).toBe(true);
    expect(coach.asked.at(-1)).toEqual({ type: 'command', text: '{"name":"pause"}' });
    expect(desk.link?.times).toMatchObject({ load_ms: 1200, bytes: 7 });
  });

  it('is loaded before the session is opened, if wished', () => {
    desk.warm();
    desk.warm();
    expect(coaches).toHaveLength(1);
    expect(connect()).toBe(coaches[0]);
    expect(coaches).toHaveLength(1);
  });

  it('drops frames rather than queueing them', () => {
    const coach = connect();
    for (let i = 0; i < 4; i += 1) desk.link?.sendFrame(new ArrayBuffer(16));
    expect([desk.link?.framesSent, desk.link?.framesDropped]).toEqual([2, 2]);
    coach.says({ type: 'looked', look_ms: 5 });
    desk.link?.sendFrame(new ArrayBuffer(16));
    expect(desk.link?.framesSent).toBe(3);
    expect(desk.link?.times.look_ms).toBeCloseTo(0.5);
  });

  it.each([
    ['elsewhere', 'elsewhere'],
    ['gone', 'gone'],
    ['failed', 'gone'],
  ] as const)('tells that it cannot be had: %s', (reason, link) => {
    connect().says({ type: 'failed', reason, detail: '' });
    expect(links.at(-1)).toBe(link);
    coaches.at(-1)?.onerror?.({} as ErrorEvent);
    expect(links.at(-1)).toBe('gone');
  });

  it('ends a session that is left, and keeps one that is over to be told how it felt', () => {
    const left = connect();
    left.says(session('working'));
    desk.link?.close();
    expect(left.ended).toBe(true);
    const over = connect();
    expect(over).not.toBe(left);
    over.says(session('done'));
    desk.link?.close();
    expect(over.ended).toBe(false);
    over.says({ type: 'ready', load_ms: 1, bytes: 1 });
    expect(links.at(-1)).toBe('connecting');
  });
});

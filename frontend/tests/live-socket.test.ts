import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Link, LiveSocket } from '../src/protocol/live-socket';
import type { ServerMessage } from '../src/protocol/messages';
import { snapshot } from './golden';

/** A line that the test holds the other end of: what a browser does with a server is tested in tests/e2e. */
class Line {
  static readonly OPEN = 1;
  static lines: Line[] = [];
  readyState = 0;
  bufferedAmount = 0;
  binaryType = '';
  sent: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly url: string) {
    Line.lines.push(this);
  }

  send(data: unknown): void {
    this.sent.push(data);
  }

  close(): void {
    this.readyState = 3;
  }

  speaks(message: unknown): void {
    this.readyState = Line.OPEN;
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  breaks(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

describe('the live connection', () => {
  let links: Link[];
  let heard: ServerMessage[];
  let malformed: string[];
  let socket: LiveSocket;
  const line = (): Line => {
    const last = Line.lines.at(-1);
    if (last === undefined) throw new Error('no line');
    return last;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', Line);
    Line.lines = [];
    [links, heard, malformed] = [[], [], []];
    socket = new LiveSocket('ws://here/live', {
      link: (link) => links.push(link),
      message: (message) => heard.push(message),
      malformed: (reason) => malformed.push(reason),
    });
    socket.connect();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is open once the server has spoken', () => {
    expect(links).toEqual(['connecting']);
    line().speaks(snapshot());
    expect(links).toEqual(['connecting', 'open']);
    expect(heard).toHaveLength(1);
  });

  it('comes back by itself, waiting longer each time', () => {
    line().speaks(snapshot());
    line().breaks(1006);
    expect(links.at(-1)).toBe('reconnecting');
    vi.advanceTimersByTime(499);
    expect(Line.lines).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(Line.lines).toHaveLength(2);
    line().breaks(1006);
    vi.advanceTimersByTime(999);
    expect(Line.lines).toHaveLength(2);
    vi.advanceTimersByTime(1);
    line().speaks(snapshot());
    expect(links.at(-1)).toBe('open');
  });

  it.each([
    [4409, 'elsewhere'],
    [4410, 'taken'],
    [4404, 'gone'],
    [4403, 'not_screened'],
  ] as const)('gives up on code %s: %s', (code, link) => {
    line().breaks(code);
    expect(links.at(-1)).toBe(link);
    vi.advanceTimersByTime(60_000);
    expect(Line.lines).toHaveLength(1);
  });

  it('takes over only when asked to', () => {
    line().breaks(4409);
    socket.connect(true);
    expect(line().url).toBe('ws://here/live?takeover=1');
  });

  it('drops frames while the line is slow, and never queues them', () => {
    line().speaks(snapshot());
    socket.sendFrame(new ArrayBuffer(16));
    line().bufferedAmount = 5000;
    socket.sendFrame(new ArrayBuffer(16));
    expect([line().sent.length, socket.framesSent, socket.framesDropped]).toEqual([1, 1, 1]);
  });

  it('does not let a malformed message in', () => {
    line().speaks({ type: 'session', state: 'flying' });
    expect(heard).toEqual([]);
    expect(malformed).toHaveLength(1);
  });

  it('stays closed when it was closed', () => {
    line().speaks(snapshot());
    socket.close();
    line().breaks(1006);
    vi.advanceTimersByTime(60_000);
    expect(Line.lines).toHaveLength(1);
  });
});

/** The live connection of a session while the server is away: as LiveSocket, with the coach in the browser behind it. */

import type { Link, LinkListener, LiveLink } from '../protocol/live-socket';
import { type ServerMessage, parseMessage } from '../protocol/messages';
import type { AwayFailure, FromAway, ToAway } from './protocol';

/** The part of a worker that is needed. */
export interface CoachWorker {
  postMessage(message: ToAway, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromAway>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface CoachTimes {
  load_ms: number;
  bytes: number;
  looked: number;
  look_ms: number;
}

const LINKS: Readonly<Record<AwayFailure, Link>> = { elsewhere: 'elsewhere', gone: 'gone', failed: 'gone' };
/** Two frames waiting mean that the coach is slower than the camera: drop, a late frame is worth nothing. */
const MOST_WAITING = 2;
/** Share of a new value in the running mean of the times. */
const SMOOTH = 0.1;

export class AwayLink implements LiveLink {
  framesSent = 0;
  framesDropped = 0;
  readonly times: CoachTimes = { load_ms: 0, bytes: 0, looked: 0, look_ms: 0 };
  private waiting = 0;
  private listener: LinkListener | null = null;
  private readonly felt: (() => void)[] = [];
  private over = false;
  ended = false;

  constructor(
    /** It loads already. */
    private readonly worker: CoachWorker,
    readonly session: string,
  ) {
    worker.onmessage = (event) => this.hear(event.data);
    worker.onerror = () => this.listener?.link('gone');
    worker.postMessage({ type: 'open', session });
  }

  listen(listener: LinkListener): void {
    this.listener = listener;
  }

  connect(): void {
    this.listener?.link('connecting');
  }

  send(text: string): boolean {
    this.worker.postMessage({ type: 'command', text });
    return true;
  }

  sendFrame(frame: ArrayBuffer): void {
    if (this.waiting >= MOST_WAITING) {
      this.framesDropped += 1;
      return;
    }
    this.waiting += 1;
    this.framesSent += 1;
    this.worker.postMessage({ type: 'frame', frame });
  }

  /** Keep how it felt; resolves when that is kept. */
  feel(pain: number | null, effort: string | null): Promise<void> {
    const kept = new Promise<void>((done) => this.felt.push(done));
    this.worker.postMessage({ type: 'felt', pain, effort });
    return kept;
  }

  /** The page looks elsewhere. A session that is over stays at hand, to be told how it felt; any other one pauses. */
  close(): void {
    this.listener = null;
    if (!this.over) this.end();
  }

  end(): void {
    this.listener = null;
    this.ended = true;
    this.worker.terminate();
  }

  private heard(message: ServerMessage): void {
    if (message.type === 'session') this.over = message.state === 'done' || message.state === 'stopped';
    this.listener?.message(message);
  }

  private hear(message: FromAway): void {
    switch (message.type) {
      case 'ready':
        this.times.load_ms = message.load_ms;
        this.times.bytes = message.bytes;
        this.listener?.link('open');
        break;
      case 'message':
        this.heard(parseMessage(message.text));
        break;
      case 'looked':
        this.waiting -= 1;
        this.times.looked += 1;
        this.times.look_ms += SMOOTH * (message.look_ms - this.times.look_ms);
        break;
      case 'felt':
        this.felt.shift()?.();
        break;
      case 'failed':
        this.listener?.link(LINKS[message.reason]);
    }
  }
}

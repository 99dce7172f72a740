/** The live connection: connects, comes back by itself with a growing pause, drops frames rather than queueing them. */

import { type ServerMessage, parseMessage } from './messages';

/** elsewhere: open in another tab; taken: another tab took over; refused: will not work by trying again. */
export type Link =
  'connecting' | 'open' | 'reconnecting' | 'elsewhere' | 'taken' | 'gone' | 'not_screened' | 'closed';

const CLOSE_LINKS: Readonly<Record<number, Link>> = {
  4409: 'elsewhere',
  4410: 'taken',
  4404: 'gone',
  4403: 'not_screened',
};

const RETRY_FIRST_S = 0.5;
const RETRY_MOST_S = 8;
/** Two frames waiting mean the line is slower than the camera: drop, a late frame is worth nothing. */
const MOST_WAITING_BYTES = 2 * 940;

export interface LinkListener {
  link(link: Link): void;
  message(message: ServerMessage): void;
  malformed(reason: string): void;
}

/** A connection to a session. */
export interface LiveLink {
  connect(takeover?: boolean): void;
  send(text: string): boolean;
  sendFrame(frame: ArrayBuffer): void;
  close(): void;
}

/** Where the server's coach of a session is reached. */
export function liveUrl(sessionId: string, { protocol, host }: Pick<Location, 'protocol' | 'host'>): string {
  const scheme = protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${host}/api/sessions/${encodeURIComponent(sessionId)}/live`;
}

/** Pause before the given try (0 for the first) [s]: doubles up to a limit. */
export function retryPause_s(attempt: number): number {
  return Math.min(RETRY_MOST_S, RETRY_FIRST_S * 2 ** attempt);
}

export class LiveSocket implements LiveLink {
  private socket: WebSocket | null = null;
  private attempt = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private closed = false;
  private confirmed = false;
  framesSent = 0;
  framesDropped = 0;

  constructor(
    private readonly url: string,
    private readonly listener: LinkListener,
  ) {}

  connect(takeover = false): void {
    this.stopTrying();
    this.closed = false;
    this.confirmed = false;
    this.listener.link(this.attempt === 0 ? 'connecting' : 'reconnecting');
    const socket = new WebSocket(takeover ? `${this.url}?takeover=1` : this.url);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    socket.onmessage = (event: MessageEvent<unknown>) => this.receive(event.data);
    socket.onclose = (event) => {
      if (this.socket === socket) this.lost(event.code);
    };
  }

  send(text: string): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(text);
    return true;
  }

  sendFrame(frame: ArrayBuffer): void {
    const socket = this.socket;
    if (socket?.readyState !== WebSocket.OPEN || socket.bufferedAmount > MOST_WAITING_BYTES) {
      this.framesDropped += 1;
      return;
    }
    socket.send(frame);
    this.framesSent += 1;
  }

  close(): void {
    this.closed = true;
    this.stopTrying();
    this.socket?.close(1000);
    this.socket = null;
  }

  private receive(data: unknown): void {
    if (typeof data !== 'string') return;
    let message: ServerMessage;
    try {
      message = parseMessage(data);
    } catch (error) {
      this.listener.malformed(error instanceof Error ? error.message : String(error));
      return;
    }
    this.confirm();
    this.listener.message(message);
  }

  /** Open means the server has spoken: a refusal also begins with an accepted connection. */
  private confirm(): void {
    if (this.confirmed) return;
    this.confirmed = true;
    this.attempt = 0;
    this.listener.link('open');
  }

  private lost(code: number): void {
    this.socket = null;
    if (this.closed) return;
    const final = CLOSE_LINKS[code];
    if (final !== undefined) {
      this.listener.link(final);
      return;
    }
    this.listener.link('reconnecting');
    this.timer = setTimeout(() => this.connect(), retryPause_s(this.attempt) * 1000);
    this.attempt += 1;
  }

  private stopTrying(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

/** What the desk needs, without a browser: a store in memory, a coach that says what it is told to, a server. */

import { AwayDesk } from '../src/away/away-desk';
import type { CoachWorker } from '../src/away/away-link';
import type { FromAway, KeptSession, SignedPass, ToAway, Told } from '../src/away/protocol';
import { type Api, type ApiError, UNREACHABLE } from '../src/protocol/api';

export const NOW = new Date(2026, 2, 1, 9, 0);
export const NOW_S = NOW.getTime() / 1000;
export const DAY_S = 86_400;

export function passUntil(until_s: number, change: object = {}): SignedPass {
  const text = { issued_s: NOW_S, until_s, support: false, plans: { '2026-03-01': {} }, ...change };
  return { text: JSON.stringify(text), seal: 'seal' };
}

export const PASS = passUntil(NOW_S + DAY_S);
export const CALM: Told = { before: null, after: null, sets: [], hurt: false, ended: true };

export function kept(id: string, told: Told | null, at = 0): KeptSession {
  const opening = { id, camera: false, support: true, before: 3, day: '2026-03-01' };
  return { id, at, pass: PASS, opening, told, summary: told === null ? null : `{"id":"${id}"}` };
}

export class MemoryStore {
  pass_: SignedPass | null = PASS;
  kept: KeptSession[] = [];
  broken = false;
  coachKept = true;
  /** How often the browser was asked to keep things safe. */
  safe = 0;
  private answer<T>(value: T): Promise<T> {
    return this.broken ? Promise.reject(new Error('private window')) : Promise.resolve(value);
  }
  pass = (): Promise<SignedPass | null> => this.answer(this.pass_);
  keepPass = (pass: SignedPass): Promise<void> => this.answer(void (this.pass_ = pass));
  erasePass = (): Promise<void> => this.answer(void (this.pass_ = null));
  sessions = (): Promise<KeptSession[]> => this.answer([...this.kept]);
  session = (id: string): Promise<KeptSession | null> =>
    this.answer(this.kept.find((one) => one.id === id) ?? null);
  addSession = (session: KeptSession): Promise<void> => this.answer(void this.kept.push(session));
  stepsOf = (id: string): Promise<string> => this.answer(`["${id}"]`);
  eraseSession = (id: string): Promise<void> =>
    this.answer(void (this.kept = this.kept.filter((one) => one.id !== id)));
}

export class Coach implements CoachWorker {
  onmessage: ((event: MessageEvent<FromAway>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  asked: ToAway[] = [];
  ended = false;
  postMessage(message: ToAway): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  says(message: FromAway): void {
    this.onmessage?.({ data: message } as MessageEvent<FromAway>);
  }
}

/** A server that refuses, is silent, or takes what it is given. */
export class Server {
  problem: ApiError | null = null;
  painProblem: ApiError | null = null;
  brought: string[] = [];
  pains: string[] = [];
  health = (): ReturnType<Api['health']> => this.answer(null, { status: 'ok', version: '1' });
  dayPass = (): Promise<SignedPass> => this.answer(this.problem, passUntil(NOW_S + 2 * DAY_S));
  bring = ({ id }: KeptSession, steps: string): ReturnType<Api['bring']> => {
    this.brought.push(`${id} ${steps}`);
    return this.answer(this.problem, {}) as ReturnType<Api['bring']>;
  };
  tellPains = ({ id }: KeptSession): Promise<unknown> => {
    this.pains.push(id);
    return this.answer<unknown>(this.painProblem, undefined);
  };
  private answer<T>(problem: ApiError | null, value: T): Promise<T> {
    const gone = this.problem?.messageId === UNREACHABLE ? this.problem : null;
    const found = gone ?? problem;
    return found === null ? Promise.resolve(value) : Promise.reject(found);
  }
}

export interface Parts {
  store: MemoryStore;
  server: Server;
  coaches: Coach[];
  /** Names of the locks that another tab has. */
  held: Set<string>;
  desk: AwayDesk;
}

export function makeDesk(): Parts {
  const [store, server] = [new MemoryStore(), new Server()];
  const coaches: Coach[] = [];
  const held = new Set<string>();
  const request = async (name: string, _: unknown, action: (lock: object | null) => Promise<void>) => {
    await action(held.has(name) ? null : {});
  };
  const desk = new AwayDesk(server, {
    store,
    worker: () => {
      const coach = new Coach();
      coaches.push(coach);
      return coach;
    },
    files: { runtime: '/runtime/', coach: '/coach.zip' },
    locks: { request } as unknown as LockManager,
    coachKept: () => Promise.resolve(store.coachKept),
    keepSafe: () => Promise.resolve(++store.safe > 0),
    now: () => NOW,
    newId: () => 'new',
  });
  return { store, server, coaches, held, desk };
}

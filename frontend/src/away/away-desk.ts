/** The page's side of sessions while the server is away: the pass beforehand, the session, and bringing it home. */

import { type Api, ApiError, UNREACHABLE } from '../protocol/api';
import type { Effort, SessionSummary } from '../protocol/api-types';
import type { LinkListener } from '../protocol/live-socket';
import { AwayLink, type CoachWorker } from './away-link';
import type { AwayStore } from './away-store';
import { type DeskState, NOTHING, dayOf, deskState, isOver } from './day-pass';
import { type CoachFiles, type KeptSession, lockOf } from './protocol';

/** Too large, or not to be read: it will not be taken by trying again. */
const REFUSED: readonly number[] = [413, 422];
const LET_GO_MS = 5000;

export interface DeskSurroundings {
  store: Pick<
    AwayStore,
    'pass' | 'keepPass' | 'erasePass' | 'sessions' | 'session' | 'addSession' | 'stepsOf' | 'eraseSession'
  >;
  worker: () => CoachWorker;
  files: CoachFiles;
  locks: Pick<LockManager, 'request'>;
  /** Whether Python is kept, without which there is no coach here. */
  coachKept: () => Promise<boolean>;
  /** Ask the browser not to clear what is kept when the disk gets full; resolves to whether it agreed. */
  keepSafe: () => Promise<boolean>;
  now: () => Date;
  newId: () => string;
}

export class AwayDesk {
  private ids = new Set<string>();
  private ready: CoachWorker | null = null;
  /** Goes up with each change after which an older pass must not be kept. */
  private changes = 0;
  link: AwayLink | null = null;

  constructor(
    private readonly api: Pick<Api, 'health' | 'dayPass' | 'bring' | 'tellPains'>,
    private readonly around: DeskSurroundings,
  ) {}

  /** How it stands; a pass that is over is erased. A browser that keeps nothing has no desk. */
  async state(): Promise<DeskState> {
    try {
      const { store, now } = this.around;
      const [pass, sessions] = await Promise.all([store.pass(), store.sessions()]);
      this.ids = new Set(sessions.map(({ id }) => id));
      if (pass !== null && isOver(pass, now())) await store.erasePass();
      const state = deskState(pass, sessions, now());
      return (await this.around.coachKept()) ? state : { ...state, reason: state.reason ?? 'pass' };
    } catch {
      return NOTHING;
    }
  }

  /** Whether a session is here and not yet with the server; known once `state` was asked for. */
  holds(id: string): boolean {
    return this.ids.has(id);
  }

  /** Ask for a pass; where the server gives none, the old one goes as well. */
  async refresh(): Promise<void> {
    const { changes } = this;
    try {
      const pass = await this.api.dayPass();
      if (changes === this.changes) await this.around.store.keepPass(pass);
    } catch (error) {
      if (!(error instanceof ApiError)) return; // the browser keeps nothing
      if (error.messageId !== UNREACHABLE) await this.forget();
    }
  }

  /** What the pass says may not be true any more. */
  async forget(): Promise<void> {
    this.changes += 1;
    try {
      await this.around.store.erasePass();
    } catch {
      // The browser keeps nothing, so there is none.
    }
  }

  /** A session is about to begin: the coach takes its time to come. */
  warm(): void {
    this.ready ??= this.newCoach();
  }

  /** Open a session by the pass; gives its name, or null where none may start. */
  async open(camera: boolean, support: boolean, before: number | null): Promise<string | null> {
    const { store, now, newId } = this.around;
    const { reason, open } = await this.state();
    const pass = await store.pass();
    if (reason !== null || open !== null || pass === null) return null;
    const id = newId();
    const opening = { id, camera, support, before, day: dayOf(now()) };
    await store.addSession({ id, at: now().getTime(), pass, opening, told: null, summary: null });
    this.ids.add(id);
    void this.around.keepSafe(); // without its leave it is kept all the same
    return id;
  }

  /** Go on with a session, as LiveSocket does with the server's. */
  connect(id: string, listener: LinkListener): AwayLink {
    const link = this.linkTo(id);
    link.listen(listener);
    return link;
  }

  /** A session in short, once it is over. */
  async summary(id: string): Promise<SessionSummary | null> {
    const session = await this.around.store.session(id);
    return session?.summary == null ? null : (JSON.parse(session.summary) as SessionSummary);
  }

  async feel(id: string, pain: number, effort: Effort): Promise<void> {
    await this.linkTo(id).feel(pain, effort);
  }

  /** Bring what waits, oldest first; gives the error of the last one that was refused. Throws where nobody answers. */
  async bring(running: string | null): Promise<ApiError | null> {
    const waiting = (await this.waiting()).filter(({ id }) => id !== running);
    if (waiting.length > 0) await this.api.health();
    let refused: ApiError | null = null;
    for (const session of waiting) {
      await this.locked(session.id, async () => {
        refused = (await this.bringOne(session)) ?? refused;
      });
    }
    return refused;
  }

  private async waiting(): Promise<KeptSession[]> {
    try {
      const found = await this.around.store.sessions();
      return found.sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  }

  /** Do it unless another tab has the session; our own hold on it is let go, which takes a moment. */
  private async locked(id: string, action: () => Promise<void>): Promise<void> {
    const ours = this.link?.session === id;
    if (ours) this.letGo();
    const how = ours ? { signal: AbortSignal.timeout(LET_GO_MS) } : { ifAvailable: true };
    await this.around.locks.request(lockOf(id), how, async (lock) => {
      if (lock !== null) await action();
    });
  }

  private async bringOne(session: KeptSession): Promise<ApiError | null> {
    const { store } = this.around;
    // Its coach never came: there is nothing to bring.
    const refused = session.told === null ? null : await this.handOver(session);
    await store.eraseSession(session.id);
    this.ids.delete(session.id);
    return refused;
  }

  /** Give it to the server; where that refuses it, what hurt in it. */
  private async handOver(session: KeptSession): Promise<ApiError | null> {
    const { store } = this.around;
    try {
      await this.api.bring(session, await store.stepsOf(session.id));
      return null;
    } catch (error) {
      if (!(error instanceof ApiError) || !REFUSED.includes(error.status)) throw error;
      // What hurt counts all the same; only when that is kept is the session erased.
      await this.api.tellPains(session);
      return error;
    }
  }

  private linkTo(id: string): AwayLink {
    if (this.link?.session !== id || this.link.ended) {
      this.link?.end();
      this.link = new AwayLink(this.ready ?? this.newCoach(), id);
      this.ready = null;
    }
    return this.link;
  }

  private newCoach(): CoachWorker {
    const coach = this.around.worker();
    coach.postMessage({ type: 'load', ...this.around.files });
    return coach;
  }

  private letGo(): void {
    this.link?.end();
    this.link = null;
  }
}

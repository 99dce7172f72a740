/** What the application does while the server is away, and once it is back. */

import type { AwayDesk } from '../away/away-desk';
import type { Store } from '../lib/store';
import type { SessionControl } from '../live/session-control';
import { ApiError, UNREACHABLE } from '../protocol/api';
import type { Effort, SessionSummary } from '../protocol/api-types';
import type { Route } from './routes';
import type { AppState } from './state';

/** Whether it was told here how a session felt. */
function isTold({ pain, effort }: SessionSummary): boolean {
  return pain.after !== null && effort !== null;
}

export class AwayControl {
  constructor(
    private readonly store: Store<AppState>,
    private readonly session: SessionControl,
    private readonly desk: AwayDesk,
  ) {}

  /** Bring what waits, then show what only this device has; whether that was it. */
  async serve(route: Route): Promise<boolean> {
    await this.look();
    if (route.name === 'session') return this.serveSession(route.id);
    await this.bring();
    if ((route.name !== 'summary' && route.name !== 'detail') || !this.desk.holds(route.id)) return false;
    const shown = await this.desk.summary(route.id);
    this.store.patch({ shown, feedbackKept: shown !== null && isTold(shown), progress: null, today: null });
    return true;
  }

  /** The server did not answer. */
  async gone(): Promise<void> {
    await this.look();
    const { route, desk } = this.store.state;
    if (route.name === 'before' && desk.reason === null) this.desk.warm();
    this.store.patch({ away: true });
  }

  /** Open a session here; gives its name. */
  async begin(camera: boolean, support: boolean, pain: number | null): Promise<string> {
    const id = await this.desk.open(camera, support, pain);
    if (id === null) throw new ApiError(0, UNREACHABLE, {});
    return id;
  }

  /** Whether how it felt was kept here. */
  async feel(id: string, pain: number, effort: Effort): Promise<boolean> {
    if (!this.desk.holds(id)) return false;
    await this.desk.feel(id, pain, effort);
    await this.look();
    return true;
  }

  /** A new pass, once today is known anew: none while a session is open, or without answers that hold. */
  async refresh(): Promise<void> {
    const { today } = this.store.state;
    if (today === null) return;
    if (today.open_session !== null || !today.screening_valid) await this.desk.forget();
    else await this.desk.refresh();
  }

  private serveSession(id: string): boolean {
    if (!this.desk.holds(id)) return false;
    this.store.patch({ away: false }); // nothing is waited for: what comes of it is brought afterwards
    if (this.session.live.state?.sessionId !== id) this.session.open(id, { goOn: true });
    return true;
  }

  private async bring(): Promise<void> {
    if (this.store.state.desk.waiting === 0) return;
    try {
      const refused = await this.desk.bring(this.session.live.state?.sessionId ?? null);
      if (refused !== null) this.store.patch({ trouble: { id: 'away-refused', args: {} } });
    } catch (error) {
      if (!(error instanceof ApiError) || error.messageId !== UNREACHABLE) throw error;
      this.store.patch({ away: true });
    }
    await this.look();
  }

  private async look(): Promise<void> {
    this.store.patch({ desk: await this.desk.state() });
  }
}

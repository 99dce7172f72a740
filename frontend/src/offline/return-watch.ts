/** While the server is away: asks now and then whether it is back. */

import { type Api, ApiError } from '../protocol/api';

/** Soon enough not to wait for, seldom enough not to matter. Ours. */
const EVERY_MS = 3000;

export class ReturnWatch {
  private timer: ReturnType<typeof setInterval> | null = null;

  constructor(
    private readonly api: Pick<Api, 'health'>,
    private readonly back: () => Promise<void>,
  ) {}

  follow(away: boolean): void {
    if (away === (this.timer !== null)) return;
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = away ? setInterval(() => void this.ask(), EVERY_MS) : null;
  }

  private async ask(): Promise<void> {
    try {
      await this.api.health();
    } catch (error) {
      if (error instanceof ApiError) return;
      throw error;
    }
    if (this.timer !== null) await this.back();
  }
}

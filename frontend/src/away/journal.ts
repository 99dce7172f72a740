/** Gathers a session's steps and keeps them: at once where something was counted or said, else about every second. */

import type { Told } from './protocol';

/** As on the server: at most a second of mere looking on is lost when the page is killed. */
const AT_LEAST_EVERY_S = 1;

export interface StepKeeper {
  keepSteps(id: string, text: string, told: Told | null, summary: string | null): Promise<void>;
}

export class Journal {
  private waiting: string[] = [];
  private keptAt_s = 0;
  /** One after the other, so that the order stays. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: StepKeeper,
    private readonly id: string,
  ) {}

  /** Add a step; resolves when it may be shown: where it matters, only once it is kept. */
  add(step: string, t_s: number, matters: boolean, told: Told | null, summary: string | null): Promise<void> {
    this.waiting.push(step);
    if (matters || t_s - this.keptAt_s >= AT_LEAST_EVERY_S) {
      const text = this.waiting.join(',');
      this.waiting = [];
      this.keptAt_s = t_s;
      const kept = this.last.then(() => this.store.keepSteps(this.id, text, told, summary));
      this.last = kept;
      return matters ? kept : Promise.resolve();
    }
    return Promise.resolve();
  }
}

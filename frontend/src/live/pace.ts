/** How often pictures are looked at, and what to do about it on a slow machine. Pure. */

/** Below this a swing is seen in too few places to judge its form [Hz]. Ours, docs/decisions/0011. */
export const ENOUGH_HZ = 12;
/** It is slow when it has been for so long [s]: a busy moment is not a slow machine. */
const SLOW_FOR_S = 6;
/** Pace over so long [s]. */
const OVER_S = 3;
/** The first pictures come while the page still loads [s]. */
const WARM_S = 2;

export class Pace {
  private begun_s: number | null = null;
  private times: number[] = [];
  private slowSince_s: number | null = null;

  /** One more picture was looked at, at `now_s`. */
  looked(now_s: number): void {
    this.begun_s ??= now_s;
    this.times.push(now_s);
    this.times = this.times.filter((time_s) => now_s - time_s <= OVER_S);
    const rate = this.rate_hz(now_s);
    if (rate === null || rate >= ENOUGH_HZ) this.slowSince_s = null;
    else this.slowSince_s ??= now_s;
  }

  /** Pictures a second, once that can be said. */
  rate_hz(now_s: number): number | null {
    if (this.begun_s === null || now_s - this.begun_s < WARM_S + OVER_S) return null;
    return this.times.length / OVER_S;
  }

  slow(now_s: number): boolean {
    return this.slowSince_s !== null && now_s - this.slowSince_s >= SLOW_FOR_S;
  }
}

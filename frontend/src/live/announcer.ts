/** What a screen reader is told of a live session: one sentence at a time, no more often than it can be said. Pure. */

/** Least time between two sentences [ms]; about as long as the longest cue takes to be read out. */
export const GAP_MS = 4000;
/** The same sentence is not told again for so long [ms]. */
export const SAME_MS = 15_000;

export class Announcer {
  /** What the live region says now. */
  said = '';
  private saidAt_ms = -Infinity;
  private waiting = '';
  private readonly lastAt_ms = new Map<string, number>();

  /** Offer what is so now; while another is being read the newest waits, older ones are dropped. */
  offer(sentence: string, now_ms: number, urgent = false): void {
    const same = now_ms - (this.lastAt_ms.get(sentence) ?? -Infinity) < SAME_MS;
    if (sentence !== '' && sentence !== this.said && !same) this.waiting = sentence;
    if (urgent && this.waiting === sentence) this.tell(now_ms);
    else this.pass(now_ms);
  }

  /** Let time pass; the region then says what has waited. */
  pass(now_ms: number): void {
    if (this.waiting !== '' && now_ms - this.saidAt_ms >= GAP_MS) this.tell(now_ms);
  }

  private tell(now_ms: number): void {
    if (this.waiting === '') return;
    this.said = this.waiting;
    this.waiting = '';
    this.saidAt_ms = now_ms;
    this.lastAt_ms.set(this.said, now_ms);
  }
}

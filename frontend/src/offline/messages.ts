/** What page and service worker tell each other. */

export type ToKeeper =
  | { type: 'keep'; paths: string[] }
  /** Which script this page was started from; answered by taking over, or by `newer`. */
  | { type: 'started'; script: string }
  | { type: 'take-over' };

/** A newer version than the page's waits. */
export type FromKeeper = 'newer';

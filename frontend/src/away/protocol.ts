/** What the page and the coach in the browser say to each other, and what is kept of a session meanwhile. */

export interface SignedPass {
  text: string;
  seal: string;
}

export interface Opening {
  id: string;
  camera: boolean;
  support: boolean;
  before: number | null;
  /** YYYY-MM-DD, where the person is. */
  day: string;
}

/** As `Desk.take` tells it; kept so that pain counts even if the session itself should not be taken. */
export interface Told {
  before: number | null;
  after: number | null;
  sets: { exercise: string; side: string; status: string; pain: unknown[] | null }[];
  hurt: boolean;
  ended: boolean;
}

/** A session as it is kept until it is brought. */
export interface KeptSession {
  id: string;
  /** When it was opened [ms since 1970]. */
  at: number;
  pass: SignedPass;
  opening: Opening;
  told: Told | null;
  /** In short, JSON as the server's, once it is over. */
  summary: string | null;
}

export interface CoachFiles {
  /** The folder of Python, and the archive with the coach. */
  runtime: string;
  coach: string;
}

export type ToAway =
  /** Get ready; what follows waits for it. */
  | ({ type: 'load' } & CoachFiles)
  | { type: 'open'; session: string }
  | { type: 'command'; text: string }
  | { type: 'frame'; frame: ArrayBuffer }
  | { type: 'felt'; pain: number | null; effort: string | null };

export type AwayFailure = 'elsewhere' | 'gone' | 'failed';

export type FromAway =
  | { type: 'ready'; load_ms: number; bytes: number }
  | { type: 'message'; text: string }
  /** A frame was looked at, and how long that took. */
  | { type: 'looked'; look_ms: number }
  | { type: 'felt' }
  | { type: 'failed'; reason: AwayFailure; detail: string };

/** Held by whoever runs a session, so that no other tab runs or brings it. */
export const lockOf = (session: string): string => `hipfive-away-${session}`;

/** Everything the page knows beside the live session, as one value. */

import { type DeskState, NOTHING } from '../away/day-pass';
import type { Settings } from '../lib/settings';
import type { Words } from '../lib/words';
import type {
  ExerciseInfo,
  Figure,
  Programme,
  Progress,
  Screening,
  ScreeningOutcome,
  SessionSummary,
  Today,
} from '../protocol/api-types';
import type { Route } from './routes';

export interface Trouble {
  id: string;
  args: Record<string, string | number>;
}

export interface AppState {
  words: Words | null;
  route: Route;
  settings: Settings;
  exercises: readonly ExerciseInfo[];
  figures: Readonly<Record<string, Figure>>;
  today: Today | null;
  screening: Screening | null;
  programme: Programme | null;
  progress: Progress | null;
  outcome: ScreeningOutcome | null;
  history: readonly SessionSummary[] | null;
  /** The session that summary and detail show. */
  shown: SessionSummary | null;
  feedbackKept: boolean;
  trouble: Trouble | null;
  /** The server did not answer when a view was to be loaded. */
  away: boolean;
  /** What can be done meanwhile. */
  desk: DeskState;
  /** A newer version of the page waits. */
  newer: boolean;
  /** Something was asked of the server and has not come yet. */
  busy: boolean;
}

export function firstState(route: Route, settings: Settings): AppState {
  return {
    words: null,
    route,
    settings,
    exercises: [],
    figures: {},
    today: null,
    screening: null,
    programme: null,
    progress: null,
    outcome: null,
    history: null,
    shown: null,
    feedbackKept: false,
    trouble: null,
    away: false,
    desk: NOTHING,
    newer: false,
    busy: false,
  };
}

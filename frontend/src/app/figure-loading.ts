/** Fetches the drawn figures of exercises and versions, each once. */

import { figureKey } from '../lib/doses';
import type { Store } from '../lib/store';
import type { Api } from '../protocol/api';
import type { ExerciseInfo, Figure, Today } from '../protocol/api-types';
import type { AppState } from './state';

/** The figure of one exercise, or of a version of it. */
export async function loadFigure(
  store: Store<AppState>,
  api: Api,
  id: string,
  variant: string | null,
): Promise<void> {
  keep(store, [[figureKey(id, variant), await api.figure(id, variant)]]);
}

/** The figures of the exercises as they are. */
export async function loadDrawn(
  store: Store<AppState>,
  api: Api,
  exercises: readonly ExerciseInfo[],
): Promise<void> {
  keep(
    store,
    await Promise.all(exercises.map(async ({ id }): Promise<[string, Figure]> => [id, await api.figure(id)])),
  );
}

/** The figures of today's versions. */
export async function loadFigures(store: Store<AppState>, api: Api, today: Today): Promise<void> {
  const wanted = today.exercises.filter(
    ({ id, variant }) => store.state.figures[figureKey(id, variant)] === undefined,
  );
  const found = wanted.map(async ({ id, variant }): Promise<[string, Figure]> => [
    figureKey(id, variant),
    await api.figure(id, variant),
  ]);
  keep(store, await Promise.all(found));
}

function keep(store: Store<AppState>, found: readonly [string, Figure][]): void {
  store.patch({ figures: { ...store.state.figures, ...Object.fromEntries(found) } });
}

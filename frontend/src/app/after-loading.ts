/** What the page after a session says beside the session itself: how it goes over the weeks, and what is next. */

import type { Store } from '../lib/store';
import { type Api, ApiError } from '../protocol/api';
import type { AppState } from './state';

/** Fetch it; what cannot be had is left unsaid, and the session is shown all the same. */
export async function loadAfter(store: Store<AppState>, api: Api): Promise<void> {
  try {
    const [progress, today] = await Promise.all([api.progress(), api.today()]);
    store.patch({ progress, today });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Fetches what was kept, for the views that look back. */

import type { Store } from '../lib/store';
import type { Api } from '../protocol/api';
import { loadAfter } from './after-loading';
import type { Route } from './routes';
import type { AppState } from './state';

export async function loadRecord(store: Store<AppState>, api: Api, route: Route): Promise<void> {
  switch (route.name) {
    case 'summary':
    case 'detail': {
      store.patch({ shown: null, feedbackKept: false, progress: null, today: null });
      store.patch({ shown: await api.session(route.id) });
      if (route.name === 'summary') await loadAfter(store, api);
      break;
    }
    case 'history':
      store.patch({ history: await api.history() });
      break;
    case 'programme':
      store.patch({ programme: await api.programme() });
      break;
    case 'progress':
    case 'report':
      store.patch({ progress: await api.progress() });
      break;
    default: // nothing more is needed
      break;
  }
}

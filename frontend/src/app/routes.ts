/** Where in the application the person is: the part of the address after `#`. */

export type Route =
  | { name: 'home' }
  | { name: 'safety' }
  | { name: 'before'; camera: boolean }
  | { name: 'session'; id: string }
  | { name: 'summary'; id: string }
  | { name: 'history' }
  | { name: 'detail'; id: string }
  | { name: 'programme' }
  | { name: 'exercise'; id: string; variant: string | null }
  | { name: 'progress' }
  | { name: 'report' }
  | { name: 'sheet' }
  | { name: 'roland' }
  | { name: 'sources' }
  | { name: 'settings' };

const PLAIN = [
  'safety',
  'history',
  'settings',
  'programme',
  'progress',
  'report',
  'sheet',
  'roland',
  'sources',
] as const;
const ID = '[A-Za-z0-9-]+';

export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#\/?/, '');
  const withId = new RegExp(`^(session|summary|history)/(${ID})$`).exec(path);
  const id = withId?.[2];
  if (id !== undefined) {
    const name = withId?.[1];
    if (name === 'session') return { name, id };
    return name === 'summary' ? { name, id } : { name: 'detail', id };
  }
  const shown = new RegExp(`^exercise/(${ID})(?:/(${ID}))?$`).exec(path);
  if (shown?.[1] !== undefined) return { name: 'exercise', id: shown[1], variant: shown[2] ?? null };
  if (path === 'before/camera' || path === 'before/no-camera') {
    return { name: 'before', camera: path === 'before/camera' };
  }
  const plain = PLAIN.find((name) => name === path);
  if (plain !== undefined) return { name: plain };
  return { name: 'home' };
}

export function hashOf(route: Route): string {
  switch (route.name) {
    case 'home':
      return '#/';
    case 'before':
      return `#/before/${route.camera ? 'camera' : 'no-camera'}`;
    case 'exercise':
      return `#/exercise/${route.id}${route.variant === null ? '' : `/${route.variant}`}`;
    case 'session':
    case 'summary':
      return `#/${route.name}/${route.id}`;
    case 'detail':
      return `#/history/${route.id}`;
    default:
      return `#/${route.name}`;
  }
}

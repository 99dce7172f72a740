/** Which requests the service worker answers, and from where: nothing about a person is ever kept in the browser. */

/**
 * `page`: the page itself, from the server, else kept. `forever`: a file whose name carries its hash, kept first.
 * `fresh`: from the server, else kept. `null`: not ours; the browser asks the server as if we were not there.
 */
export type Keeping = 'page' | 'forever' | 'fresh' | null;

/** As in src/hipfive/web/pages.py: under such a name a file never changes. */
const HASHED = /^\/assets\/.+-[A-Za-z0-9_-]{8,}\.[a-z0-9.]+$/;
/** Words, exercises and figures are the same for everybody. Everything else below /api is about a person. */
const COMMON = [
  /^\/api\/messages\/[a-z-]+$/,
  /^\/api\/exercises(\/[a-z-]+\/figure)?$/,
  /^\/models\/[a-z_]+\.task$/,
];

export interface Asked {
  method: string;
  mode: string;
  /** Whether a part of a file is asked for. */
  range: boolean;
}

export const isCommon = (path: string): boolean => COMMON.some((pattern) => pattern.test(path));

export function keepingOf(url: URL, origin: string, files: ReadonlySet<string>, asked: Asked): Keeping {
  if (url.origin !== origin || asked.method !== 'GET' || asked.range) return null;
  // Only the page's own address: the page on which a phone is paired must never come from here.
  if (asked.mode === 'navigate') return url.pathname === '/' ? 'page' : null;
  if (HASHED.test(url.pathname)) return 'forever';
  return files.has(url.pathname) || isCommon(url.pathname) ? 'fresh' : null;
}

/** The kept pages to throw away: all but this version's and the one before it, which a tab may still be using. */
export function outdated(names: readonly string[], prefix: string, current: string): string[] {
  const others = names.filter((name) => name.startsWith(prefix) && name !== current);
  return others.slice(0, -1);
}

const RUNTIME = /^\/runtime-([^/]+)\//;
const RUNTIME_PREFIX = 'hipfive-runtime-';

export const isRuntime = (path: string): boolean => RUNTIME.test(path);

/** The name under which Python is kept: it carries its version, as the folder does. */
export function runtimeCache(paths: readonly string[]): string {
  return RUNTIME_PREFIX + (RUNTIME.exec(paths[0] ?? '')?.[1] ?? 'none');
}

/** Pythons of other versions: too large to stay. A session that runs has its own in memory. */
export function otherRuntimes(names: readonly string[], current: string): string[] {
  return names.filter((name) => name.startsWith(RUNTIME_PREFIX) && name !== current);
}

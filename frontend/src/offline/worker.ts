/** The service worker: keeps page, pose model and figures, so that HipFive starts while its server is away. */

import { isCommon, isRuntime, keepingOf, otherRuntimes, outdated, runtimeCache } from './keeping';
import type { FromKeeper, ToKeeper } from './messages';

/** Written in front of this script by the build (offline-files.ts): the files of the page and a hash over them all. */
declare const HIPFIVE_BUILD: { version: string; files: string[] };

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}
interface Asking extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Telling extends Lasting {
  data: ToKeeper;
  source: { postMessage(message: FromKeeper): void } | null;
}
interface KeeperScope {
  location: { origin: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asking) => void): void;
  addEventListener(type: 'message', hear: (event: Telling) => void): void;
}

const scope = self as unknown as KeeperScope;

const PREFIX = 'hipfive-page-';
const PAGE = `${PREFIX}${HIPFIVE_BUILD.version}`;
/** What is not the page's: kept over versions, renewed whenever the server is there. */
const COMMON = 'hipfive-common';
/** The model the page begins with; the other one is kept once it was used. */
const MODEL = '/models/pose_landmarker_lite.task';
const FILES = new Set(HIPFIVE_BUILD.files);
/** Python, for sessions without the server: large, and the same over many versions of the page. */
const RUNTIME = HIPFIVE_BUILD.files.filter(isRuntime);
const RUNTIME_KEPT = runtimeCache(RUNTIME);
/** A server in the network that is switched off does not refuse, it is silent. Ours. */
const PATIENCE_MS = 4000;

async function install(): Promise<void> {
  const page = await caches.open(PAGE);
  await page.addAll(HIPFIVE_BUILD.files.filter((path) => !isRuntime(path)).map(anew));
  await keep([MODEL]);
  await keepRuntime();
}

const anew = (path: string): Request => new Request(path, { cache: 'no-cache' });

/** All of it or nothing; where there is no room for it, the page is kept without. */
async function keepRuntime(): Promise<void> {
  if (await caches.has(RUNTIME_KEPT)) return;
  try {
    await (await caches.open(RUNTIME_KEPT)).addAll(RUNTIME.map(anew));
  } catch {
    await caches.delete(RUNTIME_KEPT);
  }
}

/** Keep what everybody gets; what cannot be had now is kept when it is next asked for. */
async function keep(paths: readonly string[]): Promise<void> {
  const common = await caches.open(COMMON);
  const wanted = paths.filter((path) => isCommon(new URL(path, scope.location.origin).pathname));
  await Promise.allSettled(
    wanted.map(async (path) => {
      const response = await fetch(path, { cache: 'no-cache' });
      if (response.ok) await common.put(path, response);
    }),
  );
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = [...outdated(names, PREFIX, PAGE), ...otherRuntimes(names, RUNTIME_KEPT)];
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function inTime(request: Request): Promise<Response> {
  let timer = 0;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new TypeError('the server is silent')), PATIENCE_MS) as unknown as number;
  });
  try {
    return await Promise.race([fetch(request), silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function fresh(event: Asking, kept: Response | undefined): Promise<Response> {
  if (kept === undefined) return remember(event, await fetch(event.request), null);
  try {
    return remember(event, await inTime(event.request), kept);
  } catch {
    return kept;
  }
}

/** A copy of what everybody gets is kept, unless it is the one that is kept already. */
function remember(event: Asking, response: Response, kept: Response | null): Response {
  const etag = response.headers.get('etag');
  const same = etag !== null && etag === kept?.headers.get('etag');
  if (response.status === 200 && isCommon(new URL(event.request.url).pathname) && !same) {
    const copy = response.clone();
    event.waitUntil(caches.open(COMMON).then((common) => common.put(event.request, copy)));
  }
  return response;
}

/** From this version's files first, so that the parts of a page belong together. */
async function keptOf(path: string | Request): Promise<Response | undefined> {
  const page = await caches.open(PAGE);
  return (await page.match(path)) ?? caches.match(path);
}

async function answer(event: Asking, how: 'page' | 'forever' | 'fresh'): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  // A file of the page is the same whatever is asked after its name: the pose runtime asks anew each time.
  const kept = await keptOf(how === 'page' ? '/' : FILES.has(pathname) ? pathname : event.request);
  if (how === 'forever') return kept ?? fetch(event.request);
  return fresh(event, kept);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { method, mode, headers, url } = event.request;
  const asked = { method, mode, range: headers.has('range') };
  const how = keepingOf(new URL(url), scope.location.origin, FILES, asked);
  if (how !== null) event.respondWith(answer(event, how));
});
scope.addEventListener('message', (event) => {
  const told = event.data;
  if (told.type === 'keep') event.waitUntil(Promise.all([keep(told.paths), keepRuntime()]));
  else if (told.type === 'take-over' || FILES.has(told.script)) event.waitUntil(scope.skipWaiting());
  else event.source?.postMessage('newer');
});

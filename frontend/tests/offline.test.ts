import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, describeBuild } from '../offline-files';
import { isCommon, keepingOf, outdated } from '../src/offline/keeping';
import { ReturnWatch } from '../src/offline/return-watch';
import { ApiError } from '../src/protocol/api';

const ORIGIN = 'https://192.168.1.7:8766';
const FILES = new Set(['/', '/icon.svg', '/wasm/pose.wasm']);
const GET = { method: 'GET', mode: 'cors', range: false };

const keeping = (path: string, asked: Partial<typeof GET> = {}) =>
  keepingOf(new URL(path, ORIGIN), ORIGIN, FILES, { ...GET, ...asked });

describe('what the service worker answers', () => {
  it('keeps what is the same for everybody', () => {
    expect(keeping('/assets/index-DIwZ5w70.js')).toBe('forever');
    expect(keeping('/wasm/pose.wasm')).toBe('fresh');
    expect(keeping('/models/pose_landmarker_lite.task')).toBe('fresh');
    expect(keeping('/api/messages/de')).toBe('fresh');
    expect(keeping('/api/exercises')).toBe('fresh');
    expect(keeping('/api/exercises/leg-swing/figure?variant=small')).toBe('fresh');
  });

  it.each([
    '/api/today',
    '/api/screening',
    '/api/sessions',
    '/api/sessions/1',
    '/api/programme',
    '/api/progress',
    '/api/progress/leg-swing/left/paths',
    '/api/lan',
    '/api/health',
    '/api/exercises/../today',
    '/api/messages/../sessions',
    '/sw.js',
    '/licenses.md',
    'https://example.org/assets/index-DIwZ5w70.js',
  ])('leaves %s to the server', (path) => {
    expect(keeping(path)).toBeNull();
  });

  it('never answers the page on which a phone is paired', () => {
    expect(keeping('/', { mode: 'navigate' })).toBe('page');
    expect(keeping('/pair?code=abc', { mode: 'navigate' })).toBeNull();
    expect(keeping('/history', { mode: 'navigate' })).toBeNull();
  });

  it('changes nothing and cuts nothing', () => {
    expect(keeping('/api/exercises', { method: 'POST' })).toBeNull();
    expect(keeping('/', { mode: 'navigate', method: 'POST' })).toBeNull();
    expect(keeping('/icon.svg', { range: true })).toBeNull();
  });

  it('keeps this version and the one before it', () => {
    const names = ['page-1', 'other', 'page-2', 'page-3', 'page-4'];
    expect(outdated(names, 'page-', 'page-4')).toEqual(['page-1', 'page-2']);
    expect(outdated(['page-4'], 'page-', 'page-4')).toEqual([]);
    expect(outdated(names, 'page-', 'page-5')).toEqual(['page-1', 'page-2', 'page-3']);
  });

  it('takes no path for common that only begins like one', () => {
    expect(isCommon('/api/exercises/leg-swing/figure/more')).toBe(false);
    expect(isCommon('/models/../api/today')).toBe(false);
  });
});

describe('the version of a build', () => {
  async function build(files: Record<string, string>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'hipfive-build-'));
    await mkdir(join(folder, 'assets'));
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    return folder;
  }

  it('names what is needed to start', async () => {
    const folder = await build({ 'index.html': 'a', 'assets/x.js': 'b', 'sw.js': 'c', 'licenses.md': 'd' });
    expect((await describeBuild(folder)).files).toEqual(['/assets/x.js', '/']);
    expect(addressOf('index.html')).toBe('/');
  });

  it('changes with any of the files, and only then', async () => {
    const [one, same, other, renamed] = await Promise.all(
      [{ 'index.html': 'a' }, { 'index.html': 'a' }, { 'index.html': 'b' }, { 'index.htm': 'a' }].map(
        async (files) => (await describeBuild(await build(files as Record<string, string>))).version,
      ),
    );
    expect(same).toBe(one);
    expect(new Set([one, other, renamed]).size).toBe(3);
  });
});

describe('waiting for the server', () => {
  afterEach(() => vi.useRealTimers());

  it('asks while it is away, and starts again once when it is back', async () => {
    vi.useFakeTimers();
    const server = { there: false, asked: 0 };
    const health = (): Promise<{ status: string; version: string }> => {
      server.asked += 1;
      return server.there
        ? Promise.resolve({ status: 'ok', version: '1' })
        : Promise.reject(new ApiError(0, 'error-server-gone', {}));
    };
    const starts: string[] = [];
    const watch: ReturnWatch = new ReturnWatch({ health }, () => {
      starts.push('again');
      watch.follow(false);
      return Promise.resolve();
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.asked).toBe(0);
    watch.follow(true);
    watch.follow(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.asked).toBe(3);
    expect(starts).toEqual([]);
    server.there = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(starts).toEqual(['again']);
    expect(server.asked).toBe(4);
  });
});

/** Brings the coach itself into the page: Python for the browser, and those of our modules that a session needs. */

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Plugin } from 'vite';
import { zipped } from './zip.ts';

const SOURCES = join(import.meta.dirname, '../src');
const PYODIDE = join(import.meta.dirname, 'node_modules/pyodide');
const RUNTIME_FILES = [
  'pyodide.mjs',
  'pyodide.asm.mjs',
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'pyodide-lock.json',
];
/** What the worker calls; all that it imports comes along. */
const DOOR = 'hipfive/service/away/desk.py';
/** These find their modules by themselves, or are pure as a whole. */
const WHOLE = ['hipfive/motion', 'hipfive/exercises', 'hipfive/coach'];
const MODULE = 'virtual:coach-files';
const TYPES: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  wasm: 'application/wasm',
  zip: 'application/zip',
  json: 'application/json',
};

/** The modules that a Python file imports of ours, as files that exist. */
export function importedBy(source: string, exists: (file: string) => boolean): string[] {
  const found = new Set<string>();
  for (const [, module = '', listed = ''] of source.matchAll(
    /^\s*from (hipfive[\w.]*) import (\([^)]*\)|[^\n]*)/gm,
  )) {
    const folder = module.replaceAll('.', '/');
    const names = listed
      .replace(/[()]/g, '')
      .split(',')
      .map((name) => name.trim().split(' ')[0] ?? '');
    for (const file of [`${folder}.py`, ...names.map((name) => `${folder}/${name}.py`)]) {
      if (exists(file)) found.add(file);
    }
    if (exists(`${folder}/__init__.py`)) found.add(`${folder}/__init__.py`);
  }
  return [...found];
}

/** All files of ours that the coach in the browser needs, in order. */
export async function coachModules(sources = SOURCES): Promise<string[]> {
  const exists = (file: string): boolean => existsSync(join(sources, file));
  const waiting = [DOOR];
  for (const folder of WHOLE) {
    const names = await readdir(join(sources, folder));
    waiting.push(...names.filter((name) => name.endsWith('.py')).map((name) => `${folder}/${name}`));
  }
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...importedBy(await readFile(join(sources, file), 'utf8'), exists));
    for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
      waiting.push(`${folder}/__init__.py`);
    }
  }
  return [...found].sort();
}

async function coachZip(): Promise<{ name: string; bytes: Buffer }> {
  const files = await coachModules();
  const bytes = zipped(
    await Promise.all(
      files.map(async (file): Promise<[string, Buffer]> => [file, await readFile(join(SOURCES, file))]),
    ),
  );
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { name: `assets/coach-${hash}.zip`, bytes };
}

async function runtimeFolder(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PYODIDE, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `runtime-${version}`;
}

/** Gives `virtual:coach-files` the addresses, and puts the files there. */
export function coachFiles(): Plugin {
  return {
    name: 'coach-files',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      for (const file of await coachModules()) this.addWatchFile(join(SOURCES, file));
      const { name } = await coachZip();
      return `export const RUNTIME = '/${await runtimeFolder()}/'; export const COACH = '/${name}';`;
    },
    async generateBundle() {
      const folder = await runtimeFolder();
      for (const file of RUNTIME_FILES) {
        const source = await readFile(join(PYODIDE, file));
        this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source });
      }
      const { name, bytes } = await coachZip();
      this.emitFile({ type: 'asset', fileName: name, source: bytes });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const name = path.split('/').pop() ?? '';
        const type = TYPES[name.split('.').pop() ?? ''] ?? '';
        if (path.startsWith('/runtime-') && RUNTIME_FILES.includes(name)) {
          response.setHeader('Content-Type', type);
          createReadStream(join(PYODIDE, name)).pipe(response);
        } else if (/^\/assets\/coach-.*\.zip$/.test(path)) {
          response.setHeader('Content-Type', type);
          void coachZip().then(({ bytes }) => response.end(bytes));
        } else next();
      });
    },
  };
}

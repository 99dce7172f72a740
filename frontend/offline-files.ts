/** Tells the service worker, when the page is built, which files the page consists of and their version. */

import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
const NOT_NEEDED = new Set([WORKER, 'licenses.md']);

/** Where a file is reached: the page itself as `/`. */
export function addressOf(file: string): string {
  const path = file.split(sep).join('/');
  return path === 'index.html' ? '/' : `/${path}`;
}

export async function describeBuild(folder: string): Promise<{ version: string; files: string[] }> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !NOT_NEEDED.has(file) && !file.endsWith('.map'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`).update(await readFile(join(folder, file)));
  }
  return { version: hash.digest('hex').slice(0, 16), files: files.map(addressOf) };
}

export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    async writeBundle(options, bundle) {
      const chunk = bundle[WORKER];
      if (options.dir === undefined || chunk?.type !== 'chunk') throw new Error(`there is no ${WORKER}`);
      if (chunk.imports.length + chunk.dynamicImports.length + chunk.exports.length > 0) {
        throw new Error(`${WORKER} has to be one whole script, without imports and exports`);
      }
      const build = JSON.stringify(await describeBuild(options.dir));
      await writeFile(join(options.dir, WORKER), `const HIPFIVE_BUILD=${build};\n${chunk.code}`);
    },
  };
}

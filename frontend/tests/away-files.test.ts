import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coachModules, importedBy } from '../coach-files';
import { Journal } from '../src/away/journal';
import type { Told } from '../src/away/protocol';
import { isRuntime, otherRuntimes, runtimeCache } from '../src/offline/keeping';
import { zipped } from '../zip';

const SOURCES = join(import.meta.dirname, '../../src');
const PYTHON = join(import.meta.dirname, '../../.venv/bin/python');
const TOLD: Told = { before: null, after: null, sets: [], hurt: false, ended: false };

describe('the coach in the build', () => {
  it('is everything that the desk imports, and nothing that needs more than Python', async () => {
    const files = await coachModules();
    expect(files).toContain('hipfive/service/away/desk.py');
    expect(files).toContain('hipfive/service/live.py');
    expect(files).toContain('hipfive/exercises/leg_swing.py');
    expect(files).toContain('hipfive/__init__.py');
    const foreign =
      /hipfive\/(web|cli|report)\/|service\/(sessions|history)|store\/(tables|database|sessions)/;
    expect(files.filter((file) => foreign.test(file))).toEqual([]);
  });

  it('runs with nothing but Python itself', async () => {
    const files = await coachModules();
    const read = files.map(async (file): Promise<[string, Buffer]> => [
      file,
      await readFile(join(SOURCES, file)),
    ]);
    const path = join(await mkdtemp(join(tmpdir(), 'hipfive-coach-')), 'coach.zip');
    await writeFile(path, zipped(await Promise.all(read)));
    const script =
      'import sys; sys.path[:0] = sys.argv[1:]; import hipfive.service.away.desk as desk; print(desk.__file__)';
    const told = execFileSync(PYTHON, ['-I', '-S', '-c', script, path], { encoding: 'utf8' });
    expect(told.trim()).toBe(join(path, 'hipfive/service/away/desk.py'));
  });

  it('finds modules however they are imported', () => {
    const source = [
      'from hipfive.service import page_messages as say',
      'from hipfive.coach.inputs import (',
      '    Camera,',
      '    Tick,',
      ')',
      '    from hipfive.late import here',
      'from elsewhere import thing',
    ].join('\n');
    const all = [
      'hipfive/service/page_messages.py',
      'hipfive/coach/inputs.py',
      'hipfive/late.py',
      'hipfive/coach.py',
    ];
    expect(importedBy(source, (file) => all.includes(file)).sort()).toEqual([
      'hipfive/coach/inputs.py',
      'hipfive/late.py',
      'hipfive/service/page_messages.py',
    ]);
  });

  it('is a ZIP that Python reads, the same each time', async () => {
    const files: [string, Buffer][] = [
      ['a.txt', Buffer.from('one')],
      ['b/two.txt', Buffer.from('two '.repeat(1000))],
    ];
    const bytes = zipped(files);
    expect(zipped(files).equals(bytes)).toBe(true);
    const path = join(await mkdtemp(join(tmpdir(), 'hipfive-zip-')), 'coach.zip');
    await writeFile(path, bytes);
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.read("b/two.txt")))';
    const told = execFileSync(PYTHON, ['-c', script, path], { encoding: 'utf8' });
    expect(told.trim()).toBe('None 4000');
  });
});

describe('the steps of a session', () => {
  const keeper = (): { kept: string[]; keepSteps: (id: string, text: string) => Promise<void> } => {
    const kept: string[] = [];
    return { kept, keepSteps: (id, text) => Promise.resolve(void kept.push(`${id}: ${text}`)) };
  };

  it('are kept at once where they matter, else about every second, in order', async () => {
    const store = keeper();
    const journal = new Journal(store, 'a');
    await journal.add('1', 0.1, false, null, null);
    await journal.add('2', 0.2, false, null, null);
    expect(store.kept).toEqual([]);
    await journal.add('3', 0.3, true, TOLD, null);
    expect(store.kept).toEqual(['a: 1,2,3']);
    await journal.add('4', 1.2, false, null, null);
    await journal.add('5', 1.3, false, null, null);
    await journal.add('6', 1.4, true, null, null);
    expect(store.kept).toEqual(['a: 1,2,3', 'a: 4,5', 'a: 6'].slice(0, store.kept.length));
    expect(store.kept.join(' ')).toContain('6');
  });

  it('stop when the browser takes no more', async () => {
    const journal = new Journal({ keepSteps: () => Promise.reject(new Error('full')) }, 'a');
    await expect(journal.add('1', 0.1, true, TOLD, null)).rejects.toThrow('full');
  });
});

describe('Python in the browser', () => {
  it('is kept by its own version, and others go', () => {
    const files = ['/runtime-314.0.7/pyodide.mjs', '/runtime-314.0.7/pyodide.asm.wasm'];
    expect(runtimeCache(files)).toBe('hipfive-runtime-314.0.7');
    expect(runtimeCache([])).toBe('hipfive-runtime-none');
    expect(['/runtime-1/a', '/assets/a.js', '/'].map(isRuntime)).toEqual([true, false, false]);
    const names = ['hipfive-page-1', 'hipfive-runtime-313.0.0', 'hipfive-runtime-314.0.7'];
    expect(otherRuntimes(names, 'hipfive-runtime-314.0.7')).toEqual(['hipfive-runtime-313.0.0']);
  });
});

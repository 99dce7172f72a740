/** The coach in the browser: the same Python as on the server, for one session while the server is away. */

import type { PyodideAPI } from 'pyodide';
import { AwayStore } from './away-store';
import { Journal } from './journal';
import { type AwayFailure, type CoachFiles, type FromAway, type ToAway, type Told, lockOf } from './protocol';

interface Desk {
  take(step: string): string;
  summary(): string;
}
interface Answer {
  messages: string[];
  keep: boolean;
  told?: Told;
}
interface WorkerScope {
  postMessage(message: FromAway): void;
  onmessage: ((event: MessageEvent<ToAway>) => void) | null;
}
type Runtime = Pick<PyodideAPI, 'unpackArchive' | 'pyimport' | 'globals'> & {
  _module: { HEAPU8: Uint8Array };
};

const scope = self as unknown as WorkerScope;
/** As the server's TICK_S. */
const TICK_MS = 100;
/** [bytes] of frames after which the session goes on by the clock: all of it has to be brought at once. Ours. */
const FRAMES_MOST = 50_000_000;
const PACKAGES = '/coach';

class AwayWorker {
  private python: Promise<Runtime> | null = null;
  private desk: Desk | null = null;
  private journal: Journal | null = null;
  private framesKept = 0;
  /** One step after the other: messages never overtake each other. */
  private last: Promise<void> = Promise.resolve();

  hear(message: ToAway): void {
    if (message.type === 'load') {
      this.python = load(message);
      this.python.catch(() => undefined); // told when it is opened
      return;
    }
    if (message.type === 'open') {
      this.inTurn(() => this.open(message.session));
      return;
    }
    this.inTurn(async () => {
      if (message.type === 'frame') await this.look(message.frame);
      else if (message.type === 'command') await this.take('command', JSON.parse(message.text));
      else await this.feel(message.pain, message.effort);
    });
  }

  private inTurn(step: () => Promise<void>): void {
    this.last = this.last.then(step).catch((error: unknown) => {
      this.desk = null; // half a step may be in memory only: what is true is in the journal
      fail('failed', error instanceof Error ? error.message : String(error));
    });
  }

  private async open(id: string): Promise<void> {
    const start_ms = performance.now();
    if (!(await held(lockOf(id)))) {
      fail('elsewhere', id);
      return;
    }
    const store = new AwayStore(indexedDB);
    const session = await store.session(id);
    if (session === null) {
      fail('gone', id);
      return;
    }
    const python = await this.python;
    if (python === null) throw new Error('nothing was loaded');
    const steps = await store.stepsOf(id);
    this.framesKept = steps.length;
    const { Desk } = python.pyimport('hipfive.service.away.desk') as {
      Desk: (pass: string, opening: string, steps: string) => Desk;
    };
    this.desk = Desk(session.pass.text, JSON.stringify(session.opening), steps);
    this.journal = new Journal(store, id);
    const bytes = python._module.HEAPU8.byteLength;
    scope.postMessage({ type: 'ready', load_ms: performance.now() - start_ms, bytes });
    await this.take('came', Date.now() / 1000);
    setInterval(() => this.inTurn(() => this.take('tick', null)), TICK_MS);
  }

  private async look(frame: ArrayBuffer): Promise<void> {
    const start_ms = performance.now();
    if (this.framesKept < FRAMES_MOST) {
      const text = base64(new Uint8Array(frame));
      this.framesKept += text.length;
      await this.take('frame', text);
    }
    scope.postMessage({ type: 'looked', look_ms: performance.now() - start_ms });
  }

  private async feel(pain: number | null, effort: string | null): Promise<void> {
    await this.take('felt', { pain, effort });
    scope.postMessage({ type: 'felt' });
  }

  private async take(kind: string, value: unknown): Promise<void> {
    if (this.desk === null || this.journal === null) return;
    const t_s = Math.round(performance.now()) / 1000;
    const step = JSON.stringify([t_s, kind, value]);
    const { messages, keep, told } = JSON.parse(this.desk.take(step)) as Answer;
    const summary = told?.ended === true ? this.desk.summary() : null;
    await this.journal.add(step, t_s, keep, told ?? null, summary);
    for (const text of messages) scope.postMessage({ type: 'message', text });
  }
}

async function load({ runtime, coach }: CoachFiles): Promise<Runtime> {
  const { loadPyodide } = (await import(/* @vite-ignore */ `${location.origin}${runtime}pyodide.mjs`)) as {
    loadPyodide: (options: { indexURL: string }) => Promise<Runtime>;
  };
  const [python, packed] = await Promise.all([
    loadPyodide({ indexURL: `${location.origin}${runtime}` }),
    fetch(coach).then((response) => response.arrayBuffer()),
  ]);
  python.unpackArchive(packed, 'zip', { extractDir: PACKAGES });
  const sys = python.pyimport('sys') as { path: { append(path: string): void } };
  sys.path.append(PACKAGES);
  return python;
}

/** Takes the lock for as long as this worker lives; whether it was free. */
function held(name: string): Promise<boolean> {
  return new Promise((done) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      done(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fail(reason: AwayFailure, detail: string): void {
  scope.postMessage({ type: 'failed', reason, detail });
}

const worker = new AwayWorker();
scope.onmessage = (event) => worker.hear(event.data);

/** Keeps in the browser, until the server has it: the day pass, and sessions step by step. */

import type { KeptSession, SignedPass, Told } from './protocol';

const NAME = 'hipfive-away';
const PASS = 'pass';
const SESSIONS = 'session';
const STEPS = 'steps';
/** The pass is the only one of its kind. */
const ONLY = 'day';

interface KeptSteps {
  session: string;
  /** Steps as JSON, without the brackets around them. */
  text: string;
}

export class AwayStore {
  private opened: Promise<IDBDatabase> | null = null;

  constructor(private readonly factory: IDBFactory) {}

  async pass(): Promise<SignedPass | null> {
    const found = await this.read<SignedPass | undefined>(PASS, (store) => store.get(ONLY));
    return found ?? null;
  }

  async keepPass(pass: SignedPass): Promise<void> {
    await this.change([PASS], (stores) => stores(PASS).put(pass, ONLY));
  }

  async erasePass(): Promise<void> {
    await this.change([PASS], (stores) => stores(PASS).delete(ONLY));
  }

  async sessions(): Promise<KeptSession[]> {
    return this.read<KeptSession[]>(SESSIONS, (store) => store.getAll());
  }

  async session(id: string): Promise<KeptSession | null> {
    const found = await this.read<KeptSession | undefined>(SESSIONS, (store) => store.get(id));
    return found ?? null;
  }

  async addSession(session: KeptSession): Promise<void> {
    await this.change([SESSIONS], (stores) => stores(SESSIONS).add(session));
  }

  /** Steps and what they come to, together or not at all. */
  async keepSteps(id: string, text: string, told: Told | null, summary: string | null): Promise<void> {
    await this.change([SESSIONS, STEPS], (stores) => {
      const kept: KeptSteps = { session: id, text };
      stores(STEPS).add(kept);
      if (told === null) return;
      const asked = stores(SESSIONS).get(id) as IDBRequest<KeptSession | undefined>;
      asked.onsuccess = () => {
        if (asked.result !== undefined) stores(SESSIONS).put({ ...asked.result, told, summary });
      };
    });
  }

  /** All steps of a session, in their order, as the JSON of a list. */
  async stepsOf(id: string): Promise<string> {
    const kept = await this.read<KeptSteps[]>(STEPS, (store) => store.index(SESSIONS).getAll(id));
    return `[${kept.map(({ text }) => text).join(',')}]`;
  }

  async eraseSession(id: string): Promise<void> {
    await this.change([SESSIONS, STEPS], (stores) => {
      stores(SESSIONS).delete(id);
      const steps = stores(STEPS).index(SESSIONS).openKeyCursor(IDBKeyRange.only(id));
      steps.onsuccess = () => {
        if (steps.result === null) return;
        stores(STEPS).delete(steps.result.primaryKey);
        steps.result.continue();
      };
    });
  }

  private database(): Promise<IDBDatabase> {
    this.opened ??= new Promise((done, fail) => {
      const asked = this.factory.open(NAME, 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore(PASS);
        asked.result.createObjectStore(SESSIONS, { keyPath: 'id' });
        asked.result.createObjectStore(STEPS, { autoIncrement: true }).createIndex(SESSIONS, 'session');
      };
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(problemOf(asked));
    });
    return this.opened;
  }

  private async read<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    const database = await this.database();
    return new Promise((done, fail) => {
      const asked = ask(database.transaction(name).objectStore(name)) as IDBRequest<T>;
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(problemOf(asked));
    });
  }

  /** Resolves when it is on the disk. */
  private async change(
    names: string[],
    make: (stores: (name: string) => IDBObjectStore) => unknown,
  ): Promise<void> {
    const database = await this.database();
    return new Promise((done, fail) => {
      const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => done();
      transaction.onabort = () => fail(problemOf(transaction));
      make((name) => transaction.objectStore(name));
    });
  }
}

function problemOf({ error }: { error: DOMException | null }): Error {
  return error ?? new Error('the browser keeps nothing');
}

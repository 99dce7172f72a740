/** Small checks that turn unknown JSON into typed values, or say where it is wrong. */

export class Malformed extends Error {
  constructor(at: string, wanted: string) {
    super(`${at}: expected ${wanted}`);
    this.name = 'Malformed';
  }
}

export type Check<T> = (value: unknown, at: string) => T;
export type Checked<C> = C extends Check<infer T> ? T : never;

export const text: Check<string> = (value, at) => {
  if (typeof value !== 'string') throw new Malformed(at, 'text');
  return value;
};

export const number: Check<number> = (value, at) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Malformed(at, 'a finite number');
  return value;
};

export const flag: Check<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw new Malformed(at, 'true or false');
  return value;
};

/** Absent and null are the same: not known. */
export function maybe<T>(check: Check<T>): Check<T | null> {
  return (value, at) => (value === null || value === undefined ? null : check(value, at));
}

export function withDefault<T>(check: Check<T>, fallback: T): Check<T> {
  return (value, at) => (value === null || value === undefined ? fallback : check(value, at));
}

export function oneOf<const T extends string>(...choices: readonly T[]): Check<T> {
  return (value, at) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Malformed(at, choices.join(' | '));
    return found;
  };
}

export function list<T>(check: Check<T>): Check<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Malformed(at, 'a list');
    return value.map((item, index) => check(item, `${at}[${index}]`));
  };
}

export function record<T>(check: Check<T>): Check<Record<string, T>> {
  return (value, at) => {
    const fields = asObject(value, at);
    return Object.fromEntries(
      Object.entries(fields).map(([key, item]) => [key, check(item, `${at}.${key}`)]),
    );
  };
}

type Shape<T> = { [K in keyof T]: Check<T[K]> };

/** Fields that are not asked for are left out; the contract lets the server add some. */
export function object<T>(shape: Shape<T>): Check<T> {
  return (value, at) => {
    const fields = asObject(value, at);
    const checked = {} as T;
    for (const key in shape) checked[key] = shape[key](fields[key], `${at}.${key}`);
    return checked;
  };
}

function asObject(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Malformed(at, 'an object');
  }
  return value as Record<string, unknown>;
}

/** What the person does may change what they may do: then the day pass goes before the server is asked. */

import type { Api } from '../protocol/api';

const BEFORE = [
  'answerScreening',
  'withdrawScreening',
  'forgetScreening',
  'choose',
  'feedback',
  'discard',
] as const satisfies readonly (keyof Api)[];

/** The doors of the server, with `forget` done before each that changes what a pass says. */
export function heeding(api: Api, forget: () => Promise<void>): Api {
  const doors: Record<string, unknown> = { ...api };
  for (const name of BEFORE) {
    const ask = api[name] as (...given: unknown[]) => Promise<unknown>;
    doors[name] = async (...given: unknown[]) => {
      await forget();
      return ask(...given);
    };
  }
  return doors as unknown as Api;
}

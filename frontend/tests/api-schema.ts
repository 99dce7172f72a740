/** Makes the types of the HTTP doors' bodies from the server's own description, without its prose. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { type OpenAPI3, astToString } from 'openapi-typescript';

const ROOT = join(import.meta.dirname, '../..');
export const DESCRIPTION = join(ROOT, 'tests/golden/openapi.json');
export const SCHEMA = join(ROOT, 'frontend/src/protocol/api-schema.d.ts');
const PROSE = ['title', 'description'];
const HEAD =
  "/** Bodies of the HTTP doors, made from the server's description by `npm run types`; do not edit. */\n\n";

/** The value without titles and descriptions (those that are text: a field may have such a name). */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, item]) => !(PROSE.includes(key) && typeof item === 'string'),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutProse(item)]));
}

export async function makeSchema(): Promise<string> {
  const { openapi, components } = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as OpenAPI3;
  const bodies = {
    openapi,
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: components?.schemas ?? {} },
  };
  const made = astToString(await openapiTS(withoutProse(bodies) as OpenAPI3));
  const start = made.indexOf('export interface components');
  const end = made.indexOf('export type $defs');
  return (
    HEAD +
    made
      .slice(start, end === -1 ? undefined : end)
      .replace(/^ *\/\*\*(?:.|\n)*?\*\/\n/gm, '')
      .trimEnd() +
    '\n'
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import { goldenText } from './golden';

const SCHEMA = join(import.meta.dirname, '../src/protocol/api-schema.d.ts');

describe('the types of the HTTP doors', () => {
  it('are the ones the server describes; `npm run types` makes them anew', async () => {
    const made = astToString(await openapiTS(goldenText('openapi.json')));
    expect(readFileSync(SCHEMA, 'utf8')).toContain(made.trim());
  });
});

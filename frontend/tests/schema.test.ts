// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { SCHEMA, makeSchema } from './api-schema';

describe('the types of the HTTP doors', () => {
  it('are the ones the server describes; `npm run types` makes them anew', async () => {
    await expect(await makeSchema()).toMatchFileSnapshot(SCHEMA);
  });
});

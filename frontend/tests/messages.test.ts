import { describe, expect, it } from 'vitest';
import { Malformed } from '../src/lib/validate';
import { parseMessage } from '../src/protocol/messages';
import { goldenMessages } from './golden';

describe('messages from the server', () => {
  const examples = Object.entries(goldenMessages());

  it.each(examples)('takes the server’s own example %s whole', (_, message) => {
    const parsed = parseMessage(JSON.stringify(message)) as unknown as Record<string, unknown>;
    for (const [field, value] of Object.entries(parsed)) {
      if (value === null || typeof value !== 'object') expect(value, field).toEqual(message[field]);
    }
    expect(parsed.type).toBe(message.type);
  });

  it('has an example of every type it knows', () => {
    const types = new Set(examples.map(([, message]) => message.type));
    for (const type of [
      'session',
      'cue',
      'measured',
      'counted',
      'rejected',
      'hold',
      'tracking',
      'gesture',
      'sides',
      'problem',
      'mended',
    ]) {
      expect(types).toContain(type);
    }
  });

  it.each([
    ['not JSON', '{'],
    ['no type', '{}'],
    ['an unknown type', '{"type": "picture"}'],
    ['an unknown state', '{"type": "session", "state": "flying"}'],
    ['a count that is no number', '{"type": "counted", "count": "three"}'],
    ['an angle that is no number', '{"type": "measured", "t_s": 1, "angles": {"hip_flexion_l": "wide"}}'],
    ['a tracking state there is not', '{"type": "tracking", "state": "fine"}'],
  ])('lets nothing half-right in: %s', (_, raw) => {
    expect(() => parseMessage(raw)).toThrow(Malformed);
  });

  it('says where it is wrong', () => {
    expect(() => parseMessage('{"type": "cue", "id": 3}')).toThrow('cue.id: expected text');
  });
});

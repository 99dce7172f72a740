/** The server's own snapshots: its tests write them, the page's tests read them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../src/protocol/messages';

const GOLDEN = join(import.meta.dirname, '../../tests/golden');
export const MESSAGES_FOLDER = join(import.meta.dirname, '../../src/hipfive/messages/en');

export function goldenText(file: string): string {
  return readFileSync(join(GOLDEN, file), 'utf8');
}

export function goldenMessages(): Record<string, Record<string, unknown>> {
  return JSON.parse(goldenText('messages/examples.json')) as Record<string, Record<string, unknown>>;
}

/** A snapshot as the server sends it while a set is at work. */
export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  return {
    type: 'session',
    state: 'working',
    set: {
      index: 1,
      of: 8,
      exercise: 'leg-swing',
      side: 'left',
      variant: null,
      dose: { kind: 'time', amount: 30, breath_s: 6 },
      half: null,
      care: [],
      view: null,
    },
    clock: { elapsed_s: 10, remaining_s: 20, total_s: 30 },
    count: { value: 3, target: null, by: 'camera' },
    hold_s: 0,
    breath: null,
    step: null,
    next: { exercise: 'leg-swing', side: 'right', variant: null },
    paused_from: null,
    camera: true,
    support: true,
    tracking: 'good',
    missing: null,
    sets_done: 0,
    ...change,
  };
}

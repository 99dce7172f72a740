import { describe, expect, it } from 'vitest';
import { Announcer, GAP_MS, SAME_MS } from '../src/live/announcer';

/** What is told when these sentences come at these times [ms]: each change of the region with its time. */
function told(
  offers: readonly (readonly [number, string, boolean?])[],
  until_ms: number,
): [number, string][] {
  const announcer = new Announcer();
  const heard: [number, string][] = [];
  for (let now_ms = 0; now_ms <= until_ms; now_ms += 100) {
    for (const [at_ms, sentence, urgent] of offers) {
      if (at_ms === now_ms) announcer.offer(sentence, now_ms, urgent);
    }
    announcer.pass(now_ms);
    if (announcer.said !== (heard.at(-1)?.[1] ?? '')) heard.push([now_ms, announcer.said]);
  }
  return heard;
}

describe('what a screen reader is told', () => {
  it('is the first sentence at once, then the newest when there is time', () => {
    const heard = told(
      [
        [0, 'one'],
        [500, 'two'],
        [1000, 'three'],
      ],
      9000,
    );
    expect(heard).toEqual([
      [0, 'one'],
      [GAP_MS, 'three'],
    ]);
  });

  it('never floods: a cue every half second for ten minutes is one sentence every four seconds', () => {
    const offers = Array.from({ length: 1200 }, (_, i) => [i * 500, `cue ${i}`] as const);
    const heard = told(offers, 600_000);
    expect(heard.length).toBeLessThanOrEqual(600_000 / GAP_MS + 1);
    const gaps = heard.slice(1).map(([at_ms], i) => at_ms - (heard[i]?.[0] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP_MS);
  });

  it('does not say the same again and again', () => {
    const offers = Array.from({ length: 40 }, (_, i) => [i * 1000, i % 2 === 0 ? 'here' : 'there'] as const);
    const heard = told(offers, 40_000);
    for (const one of ['here', 'there']) {
      const times = heard.filter(([, text]) => text === one).map(([at_ms]) => at_ms);
      times.slice(1).forEach((at_ms, i) => expect(at_ms - (times[i] ?? 0)).toBeGreaterThanOrEqual(SAME_MS));
    }
  });

  it('does not let what is urgent wait, and keeps silent for nothing', () => {
    const heard = told(
      [
        [0, 'one'],
        [200, ''],
        [500, 'stopped', true],
      ],
      3000,
    );
    expect(heard).toEqual([
      [0, 'one'],
      [500, 'stopped'],
    ]);
  });
});

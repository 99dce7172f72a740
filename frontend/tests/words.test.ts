import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doseWords } from '../src/lib/doses';
import { Words } from '../src/lib/words';
import { PAIN_KINDS, PAIN_PLACES } from '../src/protocol/commands';
import { TRACKING_STATES } from '../src/protocol/messages';
import { MESSAGES_FOLDER } from './golden';

const SOURCES = join(import.meta.dirname, '../src');
const sources = readdirSync(MESSAGES_FOLDER).filter((file) => file.endsWith('.ftl'));
const words = new Words('en', ...sources.map((file) => readFileSync(join(MESSAGES_FOLDER, file), 'utf8')));

const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
  .join('\n');

/** Values of what is put into identifiers, by the name it has in the code. */
const GROUPS: Record<string, readonly string[]> = {
  'menu-': ['home', 'programme', 'history', 'settings'],
  'after-': ['stopped', 'form', 'regular', 'all', 'some'],
  'amount-of-': ['time', 'breaths', 'reps'],
  'away-not-': ['pass', 'over', 'hurt'],
  'body-': ['front', 'back'],
  'doubt-': ['screening', 'clock', 'plan', 'refused'],
  'emergency-': ['intl', 'eu', 'gb', 'us', 'ca', 'au', 'nz'],
  'goal-': ['walking', 'standing', 'sitting', 'socks', 'stairs', 'garden', 'sleep'],
  'programme-': ['easier', 'undo'],
  'programme-day-': ['done', 'stopped', 'none', 'future', 'alarm'],
  'progress-drawn-': ['swing', 'circle'],
  'report-': ['exercise', 'side', 'first', 'latest', 'error', 'change'],
  'rm-verdict-': ['first', 'better', 'worse', 'same'],
  'why-': ['comfortable', 'balance', 'pain', 'hard', 'break', 'asked', 'undo'],
  'condition-': ['paused', 'knee_injury'],
  'safety-unsure-': ['red_flag', 'see_clinician', 'condition', 'balance'],
  'variant-': ['leg-swing-seated'],
  'dose-': ['time', 'breaths', 'reps'],
  'camera-': [
    'not_allowed',
    'none',
    'busy',
    'insecure',
    'unsupported',
    'failed',
    'unplugged',
    'no_webgl',
    'no_model',
    'no_runtime',
  ],
  'camera-status-': ['off', 'opening', 'starting'],
  'link-': ['elsewhere', 'taken', 'gone', 'not_screened'].flatMap((link) => [
    `${link}-title`,
    `${link}-text`,
  ]),
  'safety-': ['red_flag', 'see_clinician', 'condition', 'balance'].map((kind) => `${kind}-text`),
  'screening-kind-': ['red_flag', 'see_clinician', 'condition', 'balance'],
  'screening-answer-': ['yes', 'no', 'unsure'],
  'screening-outcome-': ['clear', 'emergency', 'see_clinician'],
  'screening-reason-': [
    'never',
    'emergency',
    'see_clinician',
    'expired',
    'new_version',
    'after_pain',
    'withdrawn',
    'clock',
  ],
  'outcome-': ['clear-title', 'emergency-title', 'see_clinician-title'],
  'ring-': [
    'get_ready',
    'working',
    'switching',
    'resting',
    'set_up',
    'paused',
    'of',
    'of-breaths',
    'minutes',
    'counted',
  ],
  'gesture-': ['raised_hand-pause', 'raised_hand-resume', 'crossed_arms-hurts'],
  'check-': ['camera', 'light', 'body', 'distance', 'view', 'sides', 'rate'],
  'sides-': ['passed', 'other_foot', 'swapped'],
  'check-state-': ['yes', 'no', 'open'],
  'place-': ['side', 'half_side', 'front', 'lying'],
  'tracking-': TRACKING_STATES,
  'not-counted-': ['incomplete', 'other_leg', 'partial', 'too_short', 'swap', 'lost'],
  'breath-': ['in', 'out', 'free'],
  'step-': ['arms_up', 'down', 'hands_down', 'fold', 'roll_up', 'up'],
  'half-': ['small', 'large'],
  'side-': ['leg', 'both'],
  'pain-where-': PAIN_PLACES,
  'pain-kind-': PAIN_KINDS,
  'pain-side-': ['left', 'right', 'both'],
  'effort-': ['easy', 'right', 'hard'],
  'history-': ['open', 'done', 'stopped', 'doubted'],
  'set-status-': ['open', 'done', 'partial', 'skipped', 'hurt'],
  'settings-': [
    'voice',
    'rate',
    'captions',
    'sounds',
    'vibration',
    'gestures',
    'gestures-note',
    'camera',
    'model',
    'theme',
    'on',
    'off',
    'rate-0_8',
    'rate-1',
    'rate-1_2',
    'model-lite',
    'model-full',
    'theme-auto',
    'theme-light',
    'theme-dark',
  ],
  'exercise-': ['leg-swing', 'side-leg-swing', 'circular-swing', 'baby-pose', 'yoga-squat'].flatMap((id) => [
    id,
    `${id}-aim`,
    `${id}-step-1`,
  ]),
};

describe('the words', () => {
  const literal = [...code.matchAll(/\bt\(\s*'([a-z0-9_-]+)'/g)].map((match) => match[1] ?? '');

  it.each([...new Set(literal)])('has %s', (id) => {
    expect(words.has(id)).toBe(true);
  });

  it.each(Object.entries(GROUPS).flatMap(([prefix, ends]) => ends.map((end) => prefix + end)))(
    'has %s',
    (id) => {
      expect(words.has(id)).toBe(true);
    },
  );

  it('has an entry in the table above for every identifier that is put together', () => {
    const stems = [...code.matchAll(/\bt\(\s*`([a-z_-]+-)\$\{/g)].map((match) => match[1] ?? '');
    const unknown = stems.filter(
      (stem) => !(stem in GROUPS) && !['care-', 'pain-', 'fault-', 'screening-', 'cue-'].includes(stem),
    );
    expect(unknown).toEqual([]);
  });

  it('shows an identifier without words as it is', () => {
    expect(words.text('no-such-words')).toBe('no-such-words');
  });

  it('joins doses as people say them', () => {
    const dose = { breath_s: 6, halves: [] };
    expect(doseWords(words, { ...dose, kind: 'time', amount: 30, sides: ['left', 'right'] })).toBe(
      '30 seconds each leg',
    );
    expect(doseWords(words, { ...dose, kind: 'breaths', amount: 5, sides: ['both'] })).toBe('5 slow breaths');
    expect(doseWords(words, { ...dose, kind: 'reps', amount: 10, sides: ['both'] })).toBe('10 times');
  });
});

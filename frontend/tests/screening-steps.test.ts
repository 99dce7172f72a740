import { describe, expect, it } from 'vitest';
import { CLEARED, endsWith, questionsToAsk } from '../src/lib/screening-steps';
import type { Question } from '../src/protocol/api-types';

const ask = (id: string, kind: Question['kind']): Question => ({
  id,
  kind,
  answers: ['yes', 'no', 'unsure'],
});
const WEAK = ask('weak', 'red_flag');
const FEVER = ask('fever', 'see_clinician');
const ALL = [ask('numb', 'red_flag'), WEAK, FEVER, ask(CLEARED, 'see_clinician'), ask('knee', 'condition')];

describe('the safety questions', () => {
  const ids = (answers: Parameters<typeof questionsToAsk>[1]) =>
    questionsToAsk(ALL, answers).map(({ id }) => id);

  it('ask for a clinician’s word only of those who need it', () => {
    expect(ids({})).toEqual(['numb', 'weak', 'fever', 'knee']);
    expect(ids({ fever: 'no', knee: 'yes' })).toEqual(['numb', 'weak', 'fever', 'knee']);
    expect(ids({ fever: 'unsure' })).toEqual(['numb', 'weak', 'fever', CLEARED, 'knee']);
    expect(ids({ fever: 'yes' })).toContain(CLEARED);
  });

  it('end at once with a red flag, "not sure" included', () => {
    expect(endsWith(WEAK, { weak: 'unsure' })).toBe(true);
    expect(endsWith(WEAK, { weak: 'yes' })).toBe(true);
    expect(endsWith(WEAK, { weak: 'no' })).toBe(false);
    expect(endsWith(WEAK, {})).toBe(false);
    expect(endsWith(FEVER, { fever: 'yes' })).toBe(false);
  });
});

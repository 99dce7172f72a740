import { describe, expect, it } from 'vitest';
import { CLEARED, endsHere, isAnswered, noToTheRest, questionsOf } from '../src/lib/screening-steps';
import type { Question } from '../src/protocol/api-types';

const ask = (id: string, kind: Question['kind']): Question => ({
  id,
  kind,
  answers: ['yes', 'no', 'unsure'],
});
const ALL = [
  ask('numb', 'red_flag'),
  ask('weak', 'red_flag'),
  ask('fever', 'see_clinician'),
  ask(CLEARED, 'see_clinician'),
];

describe('the safety questions', () => {
  it('ask for a clinician’s word only of those who need it', () => {
    const ids = (answers: Parameters<typeof questionsOf>[2]) =>
      questionsOf(ALL, 'see_clinician', answers).map(({ id }) => id);
    expect(ids({})).toEqual(['fever']);
    expect(ids({ fever: 'no' })).toEqual(['fever']);
    expect(ids({ fever: 'unsure' })).toEqual(['fever', CLEARED]);
    expect(ids({ fever: 'yes' })).toEqual(['fever', CLEARED]);
  });

  it('end at once with a red flag, "not sure" included', () => {
    const asked = questionsOf(ALL, 'red_flag', {});
    expect(endsHere(asked, 'red_flag', { weak: 'unsure' })).toBe(true);
    expect(endsHere(asked, 'red_flag', { weak: 'no' })).toBe(false);
    expect(endsHere(questionsOf(ALL, 'see_clinician', {}), 'see_clinician', { fever: 'yes' })).toBe(false);
  });

  it('are answered when each one is', () => {
    const asked = questionsOf(ALL, 'red_flag', {});
    expect(isAnswered(asked, { numb: 'no' })).toBe(false);
    expect(isAnswered(asked, { numb: 'no', weak: 'no' })).toBe(true);
  });

  it('never overwrite what was said', () => {
    const asked = questionsOf(ALL, 'red_flag', {});
    expect(noToTheRest(asked, { numb: 'yes' })).toEqual({ numb: 'yes', weak: 'no' });
  });
});

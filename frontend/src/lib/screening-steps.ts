/** The order of the safety questions, one a screen. Pure; the judging is the server's. */

import type { AnswerValue, Question } from '../protocol/api-types';

/** Asked only of those who should see a clinician first: whether they have. */
export const CLEARED = 'clinician_cleared';

export type Answers = Readonly<Record<string, AnswerValue>>;

const counts = (value: AnswerValue | undefined): boolean => value === 'yes' || value === 'unsure';

/** The questions that apply after the answers so far, in their order. */
export function questionsToAsk(questions: readonly Question[], answers: Answers): Question[] {
  const concerned = questions.some(
    ({ id, kind }) => kind === 'see_clinician' && id !== CLEARED && counts(answers[id]),
  );
  return questions.filter(({ id }) => id !== CLEARED || concerned);
}

/** Whether this question, as it is answered, ends them all: a red flag does, nothing else matters now. */
export function endsWith({ id, kind }: Question, answers: Answers): boolean {
  return kind === 'red_flag' && counts(answers[id]);
}

/** The order of the safety questions, and when a step is answered. Pure; the judging is the server's. */

import type { AnswerValue, Question, QuestionKind } from '../protocol/api-types';

export const STEPS: readonly QuestionKind[] = ['red_flag', 'see_clinician', 'condition', 'balance'];
/** Asked only of those who should see a clinician first: whether they have. */
export const CLEARED = 'clinician_cleared';

export type Answers = Readonly<Record<string, AnswerValue>>;

const counts = (value: AnswerValue | undefined): boolean => value === 'yes' || value === 'unsure';

/** The questions of a step, as far as they apply after the answers so far. */
export function questionsOf(
  questions: readonly Question[],
  kind: QuestionKind,
  answers: Answers,
): Question[] {
  const ofKind = questions.filter((question) => question.kind === kind);
  const concerned = ofKind.some(({ id }) => id !== CLEARED && counts(answers[id]));
  return ofKind.filter(({ id }) => id !== CLEARED || concerned);
}

export function isAnswered(asked: readonly Question[], answers: Answers): boolean {
  return asked.every(({ id }) => answers[id] !== undefined);
}

/** A red flag ends the questions at once: nothing else matters now. */
export function endsHere(asked: readonly Question[], kind: QuestionKind, answers: Answers): boolean {
  return kind === 'red_flag' && asked.some(({ id }) => counts(answers[id]));
}

/** The same answers with "no" to every question of the step that has none. */
export function noToTheRest(asked: readonly Question[], answers: Answers): Answers {
  const open = asked.filter(({ id }) => answers[id] === undefined).map(({ id }) => [id, 'no'] as const);
  return { ...answers, ...Object.fromEntries(open) };
}

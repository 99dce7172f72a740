/** The JSON of the HTTP doors: names for the types made from the server's own description (`npm run types`). */

import type { components } from './api-schema';

type Schemas = components['schemas'];

export type Dose = Schemas['Dose'];
export type ExerciseInfo = Schemas['ExerciseOut'];
export type Bone = Schemas['Bone'];
export type FigureFrame = Schemas['FigureFrame'];
export type Figure = Schemas['Figure'];
export type Question = Schemas['Question'];
export type QuestionKind = Question['kind'];
export type AnswerValue = Question['answers'][number];
export type Screening = Schemas['Screening'];
export type ScreeningAnswers = Schemas['ScreeningIn'];
export type ScreeningOutcome = Schemas['ScreeningOut'];
export type OpenSession = Schemas['OpenSession'];
export type Programme = Schemas['Programme'];
export type Lan = Schemas['Lan'];
export type Progress = Schemas['Progress'];
export type ProgressTrack = Schemas['ProgressTrack'];
export type Paths = Schemas['Paths'];
export type ProgrammeTrack = Schemas['TrackOut'];
export type ChoiceWish = Schemas['ChoiceIn'];
export type RolandMorris = Schemas['RolandMorris'];
export type PlannedExercise = Schemas['PlannedExercise'];
export type PlannedSet = Schemas['PlannedSet'];
export type LeftOut = Schemas['LeftOut'];
export type DoseChange = Schemas['DoseChange'];
export type Today = Schemas['Today'];
export type SessionWish = Schemas['SessionIn'];
export type SessionFeedback = Schemas['FeedbackIn'];
export type Effort = NonNullable<SessionFeedback['effort']>;
export type SetSummary = Schemas['SetSummary'];
export type SessionSummary = Schemas['SessionSummary'];

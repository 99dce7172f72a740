/** The JSON of the HTTP doors, as the protocol page has it. */

import type { Side } from './messages';

export interface Dose {
  kind: 'time' | 'breaths' | 'reps';
  amount: number;
  sides: Side[];
  breath_s: number;
  halves?: string[];
}

export interface ExerciseInfo {
  id: string;
  order: number;
  view: { guide: 'side' | 'front' | 'half_side'; facing_deg: [number, number]; lying: boolean };
  dose: Dose;
  movement: { kind: 'swing' | 'circle' | 'held' | 'phases' };
  gauge: 'hip_flexion' | 'hip_abduction' | 'circle_radius' | null;
  walking_band_deg: [number, number] | null;
  base: 'standing' | 'lying';
}

export interface Bone {
  name: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  z: number;
}

export interface FigureFrame {
  bones: Bone[];
  head: { x: number; y: number; r: number };
}

export interface Figure {
  fps: number;
  size: [number, number];
  frames: FigureFrame[];
}

export type AnswerValue = 'yes' | 'no' | 'unsure';
export type QuestionKind = 'red_flag' | 'see_clinician' | 'condition' | 'balance';

export interface Question {
  id: string;
  kind: QuestionKind;
  answers: AnswerValue[];
}

export interface ScreeningStatus {
  valid: boolean;
  outcome: string | null;
  answered_at: string | null;
  valid_until: string | null;
  reason: string | null;
}

export interface Screening {
  version: string;
  questions: Question[];
  status: ScreeningStatus;
  conditions: string[];
  support: boolean;
}

export interface ScreeningOutcome {
  outcome: 'clear' | 'emergency' | 'see_clinician';
  reasons: string[];
  conditions: string[];
  support: boolean;
  valid_until: string | null;
}

export interface OpenSession {
  id: string;
  started_at: string;
  sets_done: number;
  sets: number;
}

export interface Today {
  sets: {
    exercise: string;
    side: Side;
    dose: Dose;
    variant: string | null;
    care: string[];
    duration_s: number;
  }[];
  exercises: { id: string; duration_s: number; dose: Dose }[];
  duration_s: number;
  open_session: OpenSession | null;
  screening_valid: boolean;
  left_out: { exercise: string; reason: string }[];
  dose_scale: number;
}

export type Effort = 'easy' | 'right' | 'hard';

export interface SetSummary {
  index: number;
  attempt: number;
  exercise: string;
  side: Side;
  status: 'done' | 'skipped' | 'hurt' | 'partial' | 'open';
  work_s: number;
  counted: number | null;
  counted_by: 'camera' | 'clock' | 'person' | null;
  best_deg: number | null;
  typical_deg: number | null;
  interval95_deg: [number, number] | null;
  walking_band_deg: [number, number] | null;
  faults: Record<string, number>;
  hold_s: number | null;
  unseen_s: number | null;
  pain: { where: string | null; side: string | null; score: number | null; kind: string | null } | null;
}

export interface SessionSummary {
  id: string;
  started_at: string;
  ended_at: string | null;
  state: 'open' | 'done' | 'stopped';
  camera: boolean;
  support: boolean;
  duration_s: number;
  pain: { before: number | null; after: number | null };
  effort: Effort | null;
  sets: SetSummary[];
}

/** What the page may ask of the server over the live connection. */

export type CommandName =
  | 'begin'
  | 'camera_ready'
  | 'side_check'
  | 'camera'
  | 'pause'
  | 'resume'
  | 'skip'
  | 'repeat'
  | 'count'
  | 'hurts'
  | 'pain'
  | 'finish';

export const PAIN_PLACES = ['hip_front', 'groin', 'side', 'buttock', 'back', 'knee', 'other'] as const;
export const PAIN_KINDS = [
  'ache',
  'sharp',
  'radiating',
  'pinch',
  'numbness',
  'dizziness',
  'fatigue',
  'other',
] as const;

export type PainPlace = (typeof PAIN_PLACES)[number];
export type PainKind = (typeof PAIN_KINDS)[number];

export interface Pain {
  where: PainPlace;
  side: 'left' | 'right' | 'both';
  /** 0–10; null when not said. */
  score: number | null;
  kind: PainKind;
}

export function command(name: CommandName, fields: object = {}): string {
  return JSON.stringify({ type: 'command', name, ...fields });
}

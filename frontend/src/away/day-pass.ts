/** What the page reads of a day pass: until when it holds, and for which days. The coach reads the rest. */

import type { KeptSession, SignedPass } from './protocol';

/** Why no session starts while the server is away: words `away-not-<reason>`. */
export type Reason = 'pass' | 'over' | 'hurt';

export interface DeskState {
  /** null when a session may start. */
  reason: Reason | null;
  /** Whether the person has to hold on. */
  support: boolean;
  until: string | null;
  /** A session that is not finished. */
  open: string | null;
  /** How many sessions wait to be brought. */
  waiting: number;
}

export const NOTHING: DeskState = { reason: 'pass', support: true, until: null, open: null, waiting: 0 };

/** As SLACK_S of hipfive.service.away.day_pass, which decides; here it is only told. */
const SLACK_S = 300;

interface PassText {
  issued_s: number;
  until_s: number;
  support: boolean;
  plans: Record<string, unknown>;
}

/** The day it is where the person is, YYYY-MM-DD. */
export function dayOf(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a pass can never hold again. */
export function isOver(pass: SignedPass, now: Date): boolean {
  return now.getTime() / 1000 >= (JSON.parse(pass.text) as PassText).until_s;
}

export function deskState(pass: SignedPass | null, sessions: readonly KeptSession[], now: Date): DeskState {
  const open = sessions.find(({ told }) => told?.ended !== true)?.id ?? null;
  const found = { open, waiting: sessions.length };
  if (pass === null) return { ...NOTHING, ...found };
  const { issued_s, until_s, support, plans } = JSON.parse(pass.text) as PassText;
  const now_s = now.getTime() / 1000;
  const holds = issued_s - SLACK_S <= now_s && now_s < until_s && dayOf(now) in plans;
  const hurt = sessions.some(({ told }) => told?.hurt === true);
  const until = new Date(until_s * 1000).toISOString();
  return { ...found, support, until, reason: hurt ? 'hurt' : holds ? null : 'over' };
}

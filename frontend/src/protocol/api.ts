/** The HTTP doors of the server; every failure becomes an `ApiError` with words. */

import type { KeptSession, SignedPass, Told } from '../away/protocol';
import type {
  Effort,
  ExerciseInfo,
  Figure,
  Lan,
  AnswerValue,
  ChoiceWish,
  Paths,
  Programme,
  Progress,
  RolandMorris,
  Screening,
  ScreeningOutcome,
  SessionSummary,
  Today,
} from './api-types';

export type Args = Record<string, string | number>;

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly messageId: string,
    readonly args: Args,
  ) {
    super(messageId);
    this.name = 'ApiError';
  }
}

export const UNREACHABLE = 'error-server-gone';
/** A server in the network that is switched off does not refuse, it is silent. Ours: no answer takes half of it. */
const PATIENCE_MS = 30_000;

async function ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> {
  return send(method, path, body === undefined ? undefined : JSON.stringify(body));
}

async function send(method: 'GET' | 'POST', path: string, text?: string): Promise<Response> {
  const init: RequestInit = { method };
  if (method === 'GET') init.signal = AbortSignal.timeout(PATIENCE_MS);
  if (text !== undefined) {
    init.body = text;
    init.headers = { 'Content-Type': 'application/json' };
  }
  let response: Response;
  try {
    response = await fetch(`/api${path}`, init);
  } catch {
    throw new ApiError(0, UNREACHABLE, {});
  }
  if (!response.ok) throw await asError(response);
  return response;
}

async function asError(response: Response): Promise<ApiError> {
  try {
    const { error } = (await response.json()) as { error: { id: string; args?: Args } };
    return new ApiError(response.status, error.id, error.args ?? {});
  } catch {
    return new ApiError(response.status, 'error-unexpected', { status: response.status });
  }
}

async function json<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await ask(method, path, body);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const segment = encodeURIComponent;

function toldSet({ exercise, side, status, pain }: Told['sets'][number]): object {
  if (pain === null) return { exercise, side, status, pain };
  const [where, which, score, kind] = pain;
  return { exercise, side, status, pain: { where, side: which, score, kind } };
}

export const api = {
  health: () => json<{ status: string; version: string }>('GET', '/health'),
  messages: async (lang: string) => (await ask('GET', `/messages/${segment(lang)}`)).text(),
  exercises: () => json<ExerciseInfo[]>('GET', '/exercises'),
  figure: (id: string, variant: string | null = null) =>
    json<Figure>(
      'GET',
      `/exercises/${segment(id)}/figure${variant === null ? '' : `?variant=${segment(variant)}`}`,
    ),
  screening: () => json<Screening>('GET', '/screening'),
  answerScreening: (version: Screening['version'], answers: Record<string, AnswerValue>) =>
    json<ScreeningOutcome>('POST', '/screening', { version, answers, acknowledged: true }),
  withdrawScreening: () => json<unknown>('POST', '/screening/withdraw'),
  forgetScreening: () => json<unknown>('POST', '/screening/forget'),
  programme: () => json<Programme>('GET', '/programme'),
  lan: () => json<Lan>('GET', '/lan'),
  newLanCode: () => json<unknown>('POST', '/lan/code'),
  revokeDevice: (id: string) => json<unknown>('POST', `/lan/devices/${segment(id)}/revoke`),
  progress: () => json<Progress>('GET', '/progress'),
  paths: (exercise: string, side: string) =>
    json<Paths>('GET', `/progress/${segment(exercise)}/${segment(side)}/paths`),
  choose: (wish: Partial<ChoiceWish> & Pick<ChoiceWish, 'kind'>) =>
    json<unknown>('POST', '/programme/choices', wish),
  rolandMorris: (answers: Record<string, boolean>) =>
    json<RolandMorris>('POST', '/questionnaires/roland-morris', { answers }),
  today: () => json<Today>('GET', '/today'),
  startSession: (camera: boolean, support: boolean, pain: number | null) =>
    json<{ id: string }>('POST', '/sessions', { camera, support, pain }),
  history: async () => (await json<{ sessions: SessionSummary[] }>('GET', '/sessions')).sessions,
  session: (id: string) => json<SessionSummary>('GET', `/sessions/${segment(id)}`),
  feedback: (id: string, pain: number, effort: Effort) =>
    json<unknown>('POST', `/sessions/${segment(id)}/feedback`, { pain, effort }),
  dayPass: () => json<SignedPass>('GET', '/away/pass'),
  /** `steps` is JSON already, and may be long. */
  bring: async ({ pass, opening }: KeptSession, steps: string) => {
    const [day_pass, opened] = [JSON.stringify(pass), JSON.stringify(opening)];
    const text = `{"day_pass":${day_pass},"opening":${opened},"steps":${steps}}`;
    return (await (await send('POST', '/away/sessions', text)).json()) as SessionSummary;
  },
  tellPains: ({ id, opening, told }: KeptSession) =>
    json<unknown>('POST', '/away/pains', {
      id,
      before: told?.before ?? opening.before,
      after: told?.after ?? null,
      sets: (told?.sets ?? []).map(toldSet),
    }),
  discard: (id: string) => json<unknown>('POST', `/sessions/${segment(id)}/discard`),
} as const;

export type Api = typeof api;

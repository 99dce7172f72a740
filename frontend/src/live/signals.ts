/** Which signal, if any, goes with a message of the server. Pure. */

import type { SignalKind } from '../lib/earcons';
import type { ServerMessage, SessionState, Snapshot } from '../protocol/messages';

const BY_STATE: Partial<Record<SessionState, SignalKind>> = {
  working: 'start',
  switching: 'end',
  resting: 'end',
  paused: 'pause',
  hurt: 'stop',
  stopped: 'stop',
  done: 'praise',
};

export function signalOf(message: ServerMessage, before: Snapshot | null): SignalKind | null {
  switch (message.type) {
    case 'session':
      return message.state === before?.state ? null : ofState(message.state, before);
    case 'counted':
      return message.by === 'clock' ? null : 'count';
    case 'cue':
      if (message.id === 'cue-countdown') return 'tick';
      return message.id === 'cue-new-best' || message.id === 'cue-clean-set' ? 'praise' : null;
    case 'gesture':
      return message.state === 'begun' ? 'seen' : null;
    default:
      return null;
  }
}

function ofState(state: SessionState, before: Snapshot | null): SignalKind | null {
  if (before === null) return null;
  if (before.state === 'paused' && state === 'get_ready') return 'resume';
  if (before.state === 'set_up' && state === 'get_ready') return 'seen';
  return BY_STATE[state] ?? null;
}

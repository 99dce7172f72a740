/** Which key does what during a session. */

export type SessionKey = 'pause' | 'skip' | 'repeat' | 'hurts' | 'count' | 'voice' | 'camera';

const KEYS: Readonly<Record<string, SessionKey>> = {
  ' ': 'pause',
  n: 'skip',
  arrowright: 'skip',
  r: 'repeat',
  h: 'hurts',
  arrowup: 'count',
  '+': 'count',
  v: 'voice',
  c: 'camera',
};

interface KeyPress {
  key: string;
  repeat: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** What a key press asks for. Held keys and keys with Ctrl, Alt or Meta are the browser's. */
export function sessionKey(press: KeyPress): SessionKey | null {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  return KEYS[press.key.toLowerCase()] ?? null;
}

const OWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  INPUT: [' ', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'],
  SELECT: [' ', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'],
  BUTTON: [' '],
};

/** Whether the focused element uses this key itself: only when the focus was put there by keyboard. */
export function belongsToFocus(key: string, focused: Element | null): boolean {
  if (!focused?.matches(':focus-visible')) return false;
  return OWN_KEYS[focused.tagName]?.includes(key) ?? false;
}

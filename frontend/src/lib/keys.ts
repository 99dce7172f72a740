/** Which key does what during a session. */

export type SessionKey =
  'pause' | 'onward' | 'skip' | 'repeat' | 'hurts' | 'count' | 'voice' | 'camera' | 'hear';

const KEYS: Readonly<Record<string, SessionKey>> = {
  ' ': 'pause',
  n: 'skip',
  r: 'repeat',
  h: 'hurts',
  arrowup: 'count',
  '+': 'count',
  v: 'voice',
  c: 'camera',
  l: 'hear',
  // A foot pedal types these: right and left.
  pagedown: 'onward',
  pageup: 'hurts',
};

interface KeyPress {
  key: string;
  repeat: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The arrow that points where the reading goes on. */
const ONWARD = { ltr: 'arrowright', rtl: 'arrowleft' } as const;

/** What a key press asks for. Held keys and keys with Ctrl, Alt or Meta are the browser's. */
export function sessionKey(press: KeyPress, direction: 'ltr' | 'rtl' = 'ltr'): SessionKey | null {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = press.key.toLowerCase();
  return key === ONWARD[direction] ? 'skip' : (KEYS[key] ?? null);
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

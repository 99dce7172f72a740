/** What the person chose, kept on this device. */

import { LANGUAGES, type Language } from './languages';
import { Malformed, flag, list, maybe, number, object, oneOf, text, withDefault } from './validate';

const KEY = 'hipfive-settings';

export interface Settings {
  /** `auto`: as the browser says. */
  language: 'auto' | Language;
  voice: boolean;
  /** Speed of the voice; 1 is usual. */
  rate: number;
  captions: boolean;
  /** Short tones with what happens. */
  sounds: boolean;
  vibration: boolean;
  /** Whether a raised hand and crossed arms before the camera are heeded. */
  gestures: boolean;
  cameraId: string | null;
  model: 'lite' | 'full';
  theme: 'auto' | 'light' | 'dark';
  /** Cameras whose left and right were checked, and those that show them the wrong way round. */
  sidesChecked: readonly string[];
  sidesTurned: readonly string[];
  /** Holds on to a wall or chair when standing. */
  support: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  voice: true,
  rate: 1,
  captions: true,
  sounds: true,
  vibration: true,
  gestures: true,
  cameraId: null,
  model: 'lite',
  theme: 'auto',
  sidesChecked: [],
  sidesTurned: [],
  support: true,
};

const check = object<Settings>({
  language: withDefault(oneOf('auto', ...LANGUAGES), DEFAULT_SETTINGS.language),
  voice: withDefault(flag, DEFAULT_SETTINGS.voice),
  rate: withDefault(number, DEFAULT_SETTINGS.rate),
  captions: withDefault(flag, DEFAULT_SETTINGS.captions),
  sounds: withDefault(flag, DEFAULT_SETTINGS.sounds),
  vibration: withDefault(flag, DEFAULT_SETTINGS.vibration),
  gestures: withDefault(flag, DEFAULT_SETTINGS.gestures),
  cameraId: maybe(text),
  model: withDefault(oneOf('lite', 'full'), DEFAULT_SETTINGS.model),
  theme: withDefault(oneOf('auto', 'light', 'dark'), DEFAULT_SETTINGS.theme),
  sidesChecked: withDefault(list(text), []),
  sidesTurned: withDefault(list(text), []),
  support: withDefault(flag, DEFAULT_SETTINGS.support),
});

export function loadSettings(storage: Storage): Settings {
  const raw = storage.getItem(KEY);
  if (raw === null) return DEFAULT_SETTINGS;
  try {
    return check(JSON.parse(raw), KEY);
  } catch (error) {
    // Settings from elsewhere or damaged: the usual ones are always good.
    if (error instanceof Malformed || error instanceof SyntaxError) return DEFAULT_SETTINGS;
    throw error;
  }
}

export function saveSettings(storage: Storage, settings: Settings): void {
  storage.setItem(KEY, JSON.stringify(settings));
}

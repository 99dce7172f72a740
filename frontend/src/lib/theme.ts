/** Light or dark: the person's choice, or the device's. */

import type { Settings } from './settings';

const DARK = '(prefers-color-scheme: dark)';

export function applyTheme(theme: Settings['theme']): void {
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia(DARK).matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** Follow the device when it changes, as long as the person has not chosen. */
export function followTheme(theme: () => Settings['theme']): void {
  matchMedia(DARK).addEventListener('change', () => applyTheme(theme()));
}

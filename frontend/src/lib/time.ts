/** Times as people read them. */

/** 75 → "1:15", 9.2 → "10": whole seconds still to go, minutes only when there are some. */
export function countdown(remaining_s: number): string {
  const whole_s = Math.max(0, Math.ceil(remaining_s - 0.05));
  if (whole_s < 60) return String(whole_s);
  return `${Math.floor(whole_s / 60)}:${String(whole_s % 60).padStart(2, '0')}`;
}

/** Whole minutes, at least one. */
export function minutes(duration_s: number): number {
  return Math.max(1, Math.round(duration_s / 60));
}

/** "Monday 23 November, 08:30" in the page's language. */
export function day(iso: string, language: string): string {
  const date = new Date(iso);
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
}

/** "23 Nov 2026": short, for the middle of a sentence. */
export function shortDay(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso));
}

export function clockTime(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(new Date(iso));
}

/** A day without a time, YYYY-MM-DD, where the person is: "Monday 23 November". */
export function plainDay(day: string, language: string): string {
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${day}T12:00:00Z`));
}

/** "Mon" of a day YYYY-MM-DD. */
export function weekday(day: string, language: string): string {
  const format = { weekday: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${day}T12:00:00Z`));
}

const MOST_LETTERS = 4;

/** A day's initial, where its short name is too long for a narrow column, as in Arabic; else nothing. */
export function initialOf(day: string, language: string): string | null {
  if (weekday(day, language).length <= MOST_LETTERS) return null;
  const format = { weekday: 'narrow', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(`${day}T12:00:00Z`));
}

import { t } from '@/lib/platform/text';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Milliseconds as people say them: "42 min", "3 h", "2 h 5 min", "4 d". Negative counts as nothing. */
export function duration(milliseconds: number): string {
  const span = Math.max(0, Number.isFinite(milliseconds) ? milliseconds : 0);
  if (span < hour) return t('uiMinutes', Math.floor(span / minute));
  if (span < day) {
    const hours = Math.floor(span / hour);
    const minutes = Math.floor((span % hour) / minute);
    return minutes && hours < 6 ? t('uiHoursMinutes', hours, minutes) : t('uiHours', hours);
  }
  return t('uiDays', Math.floor(span / day));
}

/** How long something has waited: "42 min". Undefined where the instant cannot be read. */
export function waiting(since: string | undefined, now: number): string | undefined {
  const at = since === undefined ? Number.NaN : Date.parse(since);
  return Number.isNaN(at) ? undefined : duration(now - at);
}

/** When something was: "now", "42 min ago", "3 h ago", and from a week on the date. */
export function ago(at: string | undefined, now: number, locale?: string): string | undefined {
  const then = at === undefined ? Number.NaN : Date.parse(at);
  if (Number.isNaN(then)) return undefined;
  const span = now - then;
  if (span < minute) return t('uiNow');
  return span < 7 * day ? t('uiAgo', duration(span)) : dateOf(at!, locale);
}

export interface Countdown {
  late: boolean;
  /** Less than ten minutes, or late. */
  soon: boolean;
  /** "in 18 min", "late by 5 min". */
  text: string;
}

/** What is left until a due time. Undefined where the instant cannot be read. */
export function countdown(due: string | undefined, now: number): Countdown | undefined {
  const at = due === undefined ? Number.NaN : Date.parse(due);
  if (Number.isNaN(at)) return undefined;
  const left = at - now;
  if (left < 0) return { late: true, soon: true, text: t('uiLateBy', duration(-left)) };
  return { late: false, soon: left < 10 * minute, text: t('uiIn', duration(left)) };
}

/** "24 Nov 2026" in the reader's language and time zone. */
export function dateOf(at: string, locale?: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(date);
}

/** "May 2026" in the reader's language and time zone. */
export function monthOf(at: string, locale?: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }).format(date);
}

/** "14:05" in the reader's language and time zone. */
export function timeOf(at: string, locale?: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime())
    ? at
    : new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
}

/** "24 Nov 2026, 14:05". */
export const dateTimeOf = (at: string, locale?: string): string =>
  `${dateOf(at, locale)}, ${timeOf(at, locale)}`;

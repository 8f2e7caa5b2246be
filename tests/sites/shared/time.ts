import type { Language } from '../model';

const MINUTE = 60_000;

/** "4m", "3h", "Nov 22": how timelines show an instant. */
export function shortTime(at: string, language: Language, now = Date.now()): string {
  const passed = Math.max(0, now - Date.parse(at));
  if (passed < MINUTE) return `${Math.floor(passed / 1000)}s`;
  if (passed < 60 * MINUTE) return `${Math.floor(passed / MINUTE)}${language === 'en' ? 'm' : ' min'}`;
  if (passed < 24 * 60 * MINUTE)
    return `${Math.floor(passed / (60 * MINUTE))}${language === 'en' ? 'h' : ' h'}`;
  return new Date(at).toLocaleDateString(language, { month: 'short', day: 'numeric' });
}

/** "4 minutes ago", in the language of the page. */
export function relativeTime(at: string, language: Language, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const minutes = Math.round((Date.parse(at) - now) / MINUTE);
  if (minutes === 0)
    return { en: 'a few seconds ago', de: 'vor ein paar Sekunden', pt: 'há alguns segundos' }[language];
  if (minutes > -60) return format.format(minutes, 'minute');
  if (minutes > -24 * 60) return format.format(Math.round(minutes / 60), 'hour');
  return format.format(Math.round(minutes / 60 / 24), 'day');
}

/** "6:14 PM · Nov 24, 2026". */
export function fullTime(at: string, language: Language): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
  return `${time} · ${date.toLocaleDateString(language, { year: 'numeric', month: 'short', day: 'numeric' })}`;
}

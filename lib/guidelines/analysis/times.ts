import type { Hours } from '@/lib/domain/pack';

const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1_440 };
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'half an': 0.5,
  'the next': 1,
  the: 1,
};

/** Minutes of a duration like 1h30m. */
export const minutesOf = (duration: string): number =>
  [...duration.matchAll(/(\d+)([dhm])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (MINUTES[unit ?? ''] ?? 0),
    0,
  );

/** Minutes of "ten minutes", "an hour", "2 days" in a normal text; undefined when it is no duration. */
export function spokenMinutes(count: string, unit: string): number | undefined {
  const number = NUMBERS[count.trim()] ?? Number(count);
  if (!Number.isFinite(number)) return undefined;
  if (unit.startsWith('min')) return number;
  if (/^(?:hour|hr)/.test(unit)) return number * 60;
  return unit.startsWith('day') ? number * 1_440 : undefined;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/**
 * Whether the pack is open at a time of day (minutes since midnight) on the day of `now` plus `days`, in the
 * pack's zone. Undefined when the zone or the instant cannot be read.
 */
export function openAt(hours: Hours, now: string, days: number, minutes: number): boolean | undefined {
  const instant = Date.parse(now);
  if (Number.isNaN(instant)) return undefined;
  let parts: string;
  try {
    parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: hours.timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(instant + days * 86_400_000);
  } catch {
    return undefined;
  }
  if (hours.closed?.includes(parts)) return false;
  const day = DAYS[new Date(`${parts}T12:00:00Z`).getUTCDay()];
  const ranges = day === undefined ? [] : (hours.open[day] ?? []);
  const clock = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  return ranges.some((range) => minutes >= clock(range.slice(0, 5)) && minutes <= clock(range.slice(6)));
}

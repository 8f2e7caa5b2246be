import { Temporal } from 'temporal-polyfill';
import type { Due } from '@/lib/domain/entry';
import type { Hours, Pack, Target } from '@/lib/domain/pack';
import { durationPattern } from '@/lib/domain/pack';
import type { ClockName, Priority } from '@/lib/domain/words';
import { CLOCKS } from '@/lib/domain/words';

/** A stretch of open time: [start, end) in milliseconds since the epoch. */
type Window = readonly [start: number, end: number];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const MINUTE = 60_000;
/** A pack whose hours do not open within this many days is counted as never open. */
const HORIZON_DAYS = 3_700;
/** Longer targets count as ten years, so that every due time is a date. */
const LONGEST = 3_650 * 24 * 60 * MINUTE;

/** Length of a pack's duration (`15m`, `1h30m`, `1d`) in milliseconds; a day is 24 hours. NaN when it is none. */
export function durationMs(duration: string): number {
  const match = durationPattern.exec(duration);
  if (!match) return Number.NaN;
  const [, days = '0', hours = '0', minutes = '0'] = match;
  const length = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * MINUTE;
  return Math.min(length, LONGEST);
}

/**
 * The instant at which `duration` of open time has passed since `start` (both ISO 8601). Without hours, with
 * `always`, or with hours that never open, every minute counts. An instant at closing time counts as open, so a
 * clock that runs out with the shift is due at its end and not on the next morning.
 */
export function addOpenTime(start: string, duration: string, hours?: Hours, always = false): string {
  let rest = durationMs(duration);
  const from = Date.parse(start);
  if (Number.isNaN(rest) || Number.isNaN(from)) throw new RangeError(`Not a time: ${start} + ${duration}`);
  if (!hours || always || !opensAtAll(hours)) return iso(from + rest);
  for (const [open, close] of windowsFrom(hours, from)) {
    const begin = Math.max(open, from);
    if (begin > close) continue;
    if (rest <= close - begin) return iso(begin + rest);
    rest -= close - begin;
  }
  return iso(from + durationMs(duration));
}

/** Due times of all targets that the pack sets for a priority, counted from `start`. */
export function dueTimes(pack: Pack, priority: Priority, start: string): Due {
  return dueFor(pack.targets?.[priority], pack.hours, start);
}

/** Due times of one target, of a priority or of a route. */
export function dueFor(target: Target | undefined, hours: Hours | undefined, start: string): Due {
  const due: Partial<Record<ClockName, string>> = {};
  for (const clock of CLOCKS) {
    const duration = target?.[clock];
    if (duration) due[clock] = addOpenTime(start, duration, hours, target?.always);
  }
  return due;
}

/** Whether somebody is there at that instant. No hours means always. */
export function isOpen(hours: Hours | undefined, at: string): boolean {
  if (!hours) return true;
  const time = Date.parse(at);
  for (const [open, close] of windowsFrom(hours, time)) {
    if (open > time) return false;
    if (time < close) return true;
  }
  return false;
}

const iso = (ms: number): string => new Date(ms).toISOString();
const opensAtAll = (hours: Hours): boolean => WEEKDAYS.some((day) => hours.open[day]?.length);

/** Open stretches in order, from the local day before `from` on (a stretch may end at its midnight). */
function* windowsFrom(hours: Hours, from: number): Generator<Window> {
  const zone = knownZone(hours.timezone);
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  day = day.subtract({ days: 1 });
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < HORIZON_DAYS; index += 1) {
    for (const [open, close] of windowsOf(hours, zone, day)) {
      // Where the clocks change, two ranges of a day can come to overlap; no minute counts twice.
      const begin = Math.max(open, last);
      if (begin >= close) continue;
      last = close;
      yield [begin, close];
    }
    day = day.add({ days: 1 });
  }
}

const cache = new WeakMap<Hours, Map<string, Window[]>>();

function windowsOf(hours: Hours, zone: string, day: Temporal.PlainDate): Window[] {
  let days = cache.get(hours);
  if (!days) cache.set(hours, (days = new Map()));
  const key = day.toString();
  const known = days.get(key);
  if (known) return known;
  const ranges = hours.closed?.includes(key) ? [] : (hours.open[WEEKDAYS[day.dayOfWeek - 1] ?? 'mon'] ?? []);
  const windows = [...ranges]
    .sort()
    .map((range): Window => [instantOf(day, range.slice(0, 5), zone), instantOf(day, range.slice(6), zone)]);
  if (days.size > 1_000) days.clear();
  days.set(key, windows);
  return windows;
}

function instantOf(day: Temporal.PlainDate, time: string, zone: string): number {
  const local =
    time === '24:00'
      ? day.add({ days: 1 }).toPlainDateTime()
      : day.toPlainDateTime(Temporal.PlainTime.from(time));
  return local.toZonedDateTime(zone).epochMilliseconds;
}

const zones = new Map<string, string>();
/** A zone that this browser does not know counts as UTC: a wrong hour is better than a mention that is lost. */
function knownZone(zone: string): string {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      known = new Temporal.ZonedDateTime(0n, zone).timeZoneId;
    } catch {
      known = 'UTC';
    }
    zones.set(zone, known);
  }
  return known;
}

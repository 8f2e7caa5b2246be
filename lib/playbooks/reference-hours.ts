import { durationPattern } from '@/lib/domain/pack';
import { didYouMean, quoted } from './problem';
import type { Loose, Report } from './references';
import { group, groups, texts } from './references';

const RANGE = /^(\d\d:\d\d)-(\d\d:\d\d)$/;

/** Hours in order, days that exist, a time zone that is known, targets that follow each other. */
export function checkHours(report: Report, warn: Report, root: Loose): void {
  const hours = group(root['hours']);
  const zone = hours['timezone'];
  if (typeof zone === 'string' && !isZone(zone))
    report(
      ['hours', 'timezone'],
      `timezone is ${quoted(zone)}; it must be a name of the time-zone list like Europe/London.${didYouMean(zone, Intl.supportedValuesOf('timeZone'))}`,
    );
  for (const [day, ranges] of Object.entries(group(hours['open']))) {
    let end = '';
    for (const [index, range] of texts(ranges)) {
      const [, from = '', to = ''] = RANGE.exec(range) ?? [];
      if (from && from < end)
        report(
          ['hours', 'open', day, index],
          `${day} opens at ${from} before it closes at ${end}; write the ranges in order and without overlap.`,
        );
      if (to > end) end = to;
    }
  }
  for (const [index, date] of texts(hours['closed'])) checkDate(report, ['hours', 'closed', index], date);
  if (typeof root['expires'] === 'string') checkDate(report, ['expires'], root['expires']);
  for (const { path, value } of groups(root, 'reviewedBy'))
    if (typeof value['on'] === 'string') checkDate(report, [...path, 'on'], value['on']);
  for (const [priority, target] of Object.entries(group(root['targets'])))
    checkTarget(warn, ['targets', priority], group(target));
  for (const { path, value } of groups(root, 'escalation', 'routes'))
    checkTarget(warn, [...path, 'targets'], group(value['targets']));
}

function isZone(zone: string): boolean {
  try {
    // Offsets like +02:00 are accepted here too, but know no summer time.
    return (
      new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' &&
      !/^[+-]/.test(zone)
    );
  } catch {
    return false;
  }
}

function checkDate(report: Report, path: (string | number)[], date: string): void {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (!year) return;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (real.getUTCMonth() !== Number(month) - 1 || real.getUTCDate() !== Number(day))
    report(path, `${quoted(date)} is no day of the calendar; write a date like 2026-12-25.`);
}

function minutes(duration: unknown): number | undefined {
  const parts = typeof duration === 'string' ? durationPattern.exec(duration) : null;
  if (!parts) return undefined;
  return Number(parts[1] ?? 0) * 1_440 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

const ORDER = ['acknowledge', 'nextStep', 'solution'] as const;

function checkTarget(warn: Report, path: (string | number)[], target: Loose): void {
  let longest = 0;
  let before = '';
  for (const name of ORDER) {
    const length = minutes(target[name]);
    if (length === undefined) continue;
    if (length < longest) warn([...path, name], `${name} is shorter than ${before}, which comes before it.`);
    longest = Math.max(longest, length);
    before = name;
  }
}

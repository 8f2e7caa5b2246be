/** `hours` later. */
export const inHours = (now: Date, hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

/** Nine in the morning of the next day, in the agent's own time zone. */
export function tomorrowMorning(now: Date): Date {
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(9, 0, 0, 0);
  return morning;
}

/** An instant as `<input type="datetime-local">` wants it, in the agent's own time zone. */
export function localInput(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A pack's duration ("1d", "1h30m") in milliseconds; undefined when it is none or nothing. */
export function milliseconds(duration: string): number | undefined {
  const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/.exec(duration);
  if (!match) return undefined;
  const [, days = '0', hours = '0', minutes = '0'] = match;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 || undefined;
}

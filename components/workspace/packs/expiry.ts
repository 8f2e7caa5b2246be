const day = 86_400_000;

/** Whether a pack is out of date or will be within 30 days. `expires` is a date, its last good day. */
export function expiryOf(expires: string | undefined, now: number): 'over' | 'soon' | undefined {
  if (!expires) return undefined;
  const end = Date.parse(`${expires}T23:59:59Z`);
  if (Number.isNaN(end)) return undefined;
  if (end < now) return 'over';
  return end - now < 30 * day ? 'soon' : undefined;
}

import type { Finding } from '@/lib/domain/check';

/** What is the same at both ends of two texts; lengths in UTF-16 units, never overlapping. */
function sameEnds(before: string, now: string): { head: number; tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/**
 * Findings of an earlier text as they lie in the text now: those in front of the change stay, those behind it move with
 * their words, those that it touches are gone until the next answer. What speaks of the whole text stays on the screen
 * (`whole`), so that the count does not flicker with each letter, but holds no press.
 */
export function shifted(findings: readonly Finding[], before: string, now: string, whole = false): Finding[] {
  if (before === now) return [...findings];
  const { head, tail } = sameEnds(before, now);
  const by = now.length - before.length;
  const moved = (start: number, end: number): { start: number; end: number } | undefined => {
    // A word that grows at its end is another word.
    if (end < head || (end === head && !/^[\p{L}\p{N}]/u.test(now.slice(head)))) return { start, end };
    const from = before.length - tail;
    if (start > from || (start === from && !/[\p{L}\p{N}]$/u.test(now.slice(0, start + by))))
      return { start: start + by, end: end + by };
    return undefined;
  };
  return findings.flatMap((finding) => {
    const { fix, start, end, ...rest } = finding;
    const anywhere = start === undefined || end === undefined;
    const place = anywhere ? {} : moved(start, end);
    if (!place || (anywhere && !whole)) return [];
    const mended = fix && !anywhere && moved(fix.start, fix.end);
    return [{ ...rest, ...place, ...(fix && mended ? { fix: { ...fix, ...mended } } : {}) }];
  });
}

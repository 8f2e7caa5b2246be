import type { Finding } from '@/lib/domain/check';
import type { Span } from '@/components/ui/segments';

export interface FindingSpan extends Span {
  severity: Finding['severity'];
}

/** A finding about (nearly) the whole draft underlines nothing: a line under everything points at nothing. */
export const isAboutAll = ({ start, end }: Finding, length: number): boolean =>
  start !== undefined && end !== undefined && end - start > 60 && end - start >= length * 0.7;

/** Where findings stand in a draft of this length; one without a span has nothing to underline. */
export const findingSpans = (findings: readonly Finding[], length: number): FindingSpan[] =>
  findings.flatMap((finding, index) => {
    const { start, end, severity } = finding;
    return start === undefined || end === undefined || end <= start || isAboutAll(finding, length)
      ? []
      : [{ id: String(index), start, end, severity }];
  });

/**
 * Spans of a text moved to where they stand after an edit: what lies before the change stays, what lies after it
 * moves along, what the change touched is dropped until the next check.
 */
export function moveSpans<T extends Span>(spans: readonly T[], before: string, after: string): readonly T[] {
  if (before === after) return spans;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail)
      return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}

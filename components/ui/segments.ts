/** A piece of a text that something is said about; UTF-16 offsets, end exclusive. */
export interface Span {
  id: string;
  start: number;
  end: number;
}

export interface Segment {
  text: string;
  start: number;
  /** Ids of the spans that cover it, in the order given. */
  ids: string[];
}

/**
 * Cuts a text at the edges of spans that may overlap, touch, be empty or lie outside. Joined, the segments are the
 * text again. Cost grows with text plus spans times their overlap.
 */
export function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(0, Math.min(text.length, span.start)),
      end: Math.max(0, Math.min(text.length, span.end)),
    }))
    .filter((span) => span.end > span.start);
  if (inside.length === 0) return text ? [{ text, start: 0, ids: [] }] : [];
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      ids: inside.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id),
    };
  });
}

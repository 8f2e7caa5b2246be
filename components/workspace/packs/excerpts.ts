export interface Excerpt {
  /** Number of the first line, from 1. */
  from: number;
  lines: string[];
}

/**
 * The lines around each of `wanted` (numbers from 1), neighbours joined, in order. A long line is cut, so that a
 * file without line breaks does no harm.
 */
export function excerptsOf(source: string, wanted: readonly number[], around = 3): Excerpt[] {
  const all = source.split(/\r\n|\r|\n/);
  const spans = [...new Set(wanted)]
    .filter((line) => line >= 1 && line <= all.length)
    .sort((a, b) => a - b)
    .map((line) => [Math.max(1, line - around), Math.min(all.length, line + around)] as const);
  const joined: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => ({
    from,
    lines: all.slice(from - 1, to).map((line) => (line.length > 400 ? `${line.slice(0, 400)}…` : line)),
  }));
}

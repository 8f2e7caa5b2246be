import type { BrandRow, TermRow, Way } from './tables';

/** A pattern that stands in a text. */
export interface Candidate {
  term: TermRow;
  brand: BrandRow;
  way: Way;
  sure: number;
  /** Place in the folded text. */
  from: number;
  to: number;
  /** Place in the original text. */
  start: number;
  end: number;
  /** Stands in a hashtag. */
  tagged: boolean;
}

/**
 * Which of the overlapping candidates stay: of one brand the longest, and a longer unambiguous one of any brand
 * rules out what it covers ("Kestrel Air" rules out the bird). In order of start.
 */
export function settle(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const ordered = [...candidates].sort((a, b) => weight(b) - weight(a) || a.start - b.start);
  const kept: Candidate[] = [];
  for (const one of ordered) {
    const covered = kept.some(
      (other) =>
        one.start < other.end &&
        other.start < one.end &&
        (other.brand === one.brand ||
          (!other.term.ambiguous &&
            other.start <= one.start &&
            other.end >= one.end &&
            length(other) > length(one))),
    );
    if (!covered) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const length = (one: Candidate): number => one.end - one.start;
/** Longer first; at the same place an unambiguous one, then the more certain way. */
const weight = (one: Candidate): number => length(one) * 4 + (one.term.ambiguous ? 0 : 1) + one.sure;

import type { BrandRow, TermRow, Way } from './tables';

/** A pattern that stands in a text. */
export interface Candidate {
  term: TermRow;
  brand: BrandRow;
  way: Way;
  sure: number;
  /** Slips of a misspelt one. */
  cost?: number;
  /** Place in the folded text. */
  from: number;
  to: number;
  /** Place in the original text. */
  start: number;
  end: number;
  /** Symbols of the name itself; a hit in a longer hashtag covers more than those. */
  letters: number;
  /** Stands in a hashtag. */
  tagged: boolean;
}

/**
 * Which of the overlapping candidates stay: of one brand the longest, and a longer unambiguous one of any brand
 * rules out what it covers ("Kestrel Air" rules out the bird). In order of start.
 */
export function settle(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  // Only what touches can rule each other out, so each group of touching ones is settled by itself.
  for (let from = 0; from < ordered.length;) {
    let end = (ordered[from] as Candidate).end;
    let to = from + 1;
    for (; to < ordered.length && (ordered[to] as Candidate).start < end; to++)
      end = Math.max(end, (ordered[to] as Candidate).end);
    if (to - from === 1) kept.push(ordered[from] as Candidate);
    else kept.push(...settleGroup(ordered.slice(from, to)));
    from = to;
  }
  return kept;
}

function settleGroup(group: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of [...group].sort((a, b) => weight(b) - weight(a) || a.start - b.start))
    if (!kept.some((other) => rulesOut(other, one))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

function rulesOut(other: Candidate, one: Candidate): boolean {
  if (one.start >= other.end || other.start >= one.end) return false;
  if (other.brand === one.brand) return true;
  // What is spelt right is not somebody else's name spelt wrong.
  if (one.way === 'misspelt' && other.way !== 'misspelt' && length(other) >= length(one)) return true;
  return (
    !other.term.ambiguous && other.start <= one.start && other.end >= one.end && length(other) > length(one)
  );
}

const length = (one: Candidate): number => one.letters;
/** Longer first; at the same place an unambiguous one, then the more certain way. */
const weight = (one: Candidate): number => length(one) * 4 + (one.term.ambiguous ? 0 : 1) + one.sure;

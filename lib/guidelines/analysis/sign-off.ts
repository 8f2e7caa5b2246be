import type { CheckInput } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';

export interface SignOff {
  /** What the pack wants at the end, filled in for this agent. */
  wanted: string;
  /** Where the wanted sign-off stands. */
  found: { start: number; end: number }[];
  /** Other sign-offs of the same kind: another agent's initials, another mark, wrong case. */
  others: { start: number; end: number }[];
}

/** A mark and initials as teams sign: ^DW, -DW, /DW, *DW, ~DW at the end of a line. */
export const SIGNED = /(?<=^|\s)(?:[\^*~/–—]\s?|-\s?)\p{Lu}[\p{L}.]{0,19}(?=\s*$)/gmu;

/**
 * The sign-off the pack asks for. The format is Liquid-like: `{{ agent.initials }}` and `{{ agent.name }}`.
 * Undefined when the pack asks for none or the agent is not known well enough to fill it in.
 */
export function signOffOf(text: string, pack: Pack, agent: CheckInput['agent']): SignOff | undefined {
  const setting = pack.guidelines?.rules?.['sign-off'];
  const format = typeof setting === 'object' ? setting.options?.['format'] : undefined;
  if (typeof format !== 'string' || !agent) return undefined;
  let missing = false;
  const wanted = format
    .replace(/\{\{-?\s*agent\.(\w+)\s*-?\}\}/g, (_, field: string) => {
      const value =
        field === 'initials'
          ? agent.initials
          : field === 'name'
            ? agent.name
            : field === 'first_name'
              ? agent.name?.split(/\s+/)[0]
              : undefined;
      if (!value) missing = true;
      return value ?? '';
    })
    .trim();
  if (missing || wanted === '' || wanted.includes('{{')) return undefined;
  const found = places(text, wanted);
  const others: { start: number; end: number }[] = [];
  for (const match of text.matchAll(SIGNED))
    others.push({ start: match.index, end: match.index + match[0].length });
  const pattern = shape(format);
  if (pattern)
    for (const match of text.matchAll(pattern))
      others.push({ start: match.index, end: match.index + match[0].length });
  // The initials alone, the mark forgotten.
  const bare =
    agent.initials && text.trimEnd().endsWith(` ${agent.initials}`)
      ? text.trimEnd().length - agent.initials.length
      : -1;
  if (bare >= 0) others.push({ start: bare, end: bare + (agent.initials?.length ?? 0) });
  const isFound = (span: { start: number; end: number }) =>
    found.some((place) => span.start < place.end && place.start < span.end);
  const unique = new Map(others.filter((span) => !isFound(span)).map((span) => [span.start, span]));
  return { wanted, found, others: [...unique.values()].sort((a, b) => a.start - b.start) };
}

function places(text: string, wanted: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + wanted.length);
    if ((isWord(wanted.charAt(0)) && isWord(before)) || (isWord(wanted.at(-1) ?? '') && isWord(after)))
      continue;
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

const shapes = new Map<string, RegExp | undefined>();

/** The format with any initials or name in it, so that another agent's sign-off is seen too. */
function shape(format: string): RegExp | undefined {
  if (shapes.has(format)) return shapes.get(format);
  const parts = format.trim().split(/\{\{-?\s*agent\.\w+\s*-?\}\}/);
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s?');
  // Without a mark before the initials nothing tells a sign-off from a word.
  const pattern =
    /[^\p{L}\p{N}\s]/u.test(parts[0] ?? '') && parts.length === 2
      ? new RegExp(
          `(?<![\\p{L}\\p{N}])${escape(parts[0] ?? '')}\\p{L}[\\p{L}.]{0,19}${escape(parts[1] ?? '')}(?![\\p{L}\\p{N}])`,
          'gu',
        )
      : undefined;
  shapes.set(format, pattern);
  return pattern;
}

import { RE2JS } from 're2js';
import type { Span } from './phrases';

type Compiled = { ok: true; pattern: RE2JS } | { ok: false; message: string };
const cache = new Map<string, Compiled>();
const CACHE_LIMIT = 500;
const MOST_HITS = 100;

/**
 * Compiles a pack's pattern for a matcher whose time is linear in the text: no backreferences, no lookaround.
 * Case does not count. Says in a sentence what is wrong when it cannot.
 */
export function compilePattern(source: string): Compiled {
  const known = cache.get(source);
  if (known) return known;
  let result: Compiled;
  try {
    result = { ok: true, pattern: RE2JS.compile(RE2JS.translateRegExp(source), RE2JS.CASE_INSENSITIVE) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    result = {
      ok: false,
      message: `This pattern cannot be used: ${reason}. Lookaround and backreferences are not allowed.`,
    };
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(source, result);
  return result;
}

/** Places that a pack's pattern matches; empty matches and patterns that do not compile find nothing. */
export function patternHits(text: string, source: string): Span[] {
  const compiled = compilePattern(source);
  if (!compiled.ok) return [];
  const matcher = compiled.pattern.matcher(text);
  const spans: Span[] = [];
  while (spans.length < MOST_HITS && matcher.find()) {
    const start = matcher.start();
    const end = matcher.end();
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

import { readJson } from './json-source';
import type { PackProblem, Path } from './problem';
import { pathText } from './problem';
import { readYaml } from './yaml-source';

export interface Position {
  line: number;
  column: number;
}
/** A pack's text as data, with the way back from data to text. */
export interface Source {
  value: unknown;
  /** Where the value at the path stands, or its key; the nearest parent that exists when it does not. */
  locate(path: Path, part: 'key' | 'value'): Position | undefined;
  /** Keys that stand twice in one group, and keys no pack may have. */
  badKeys: { path: Path; key: string; position: Position; kind: 'twice' | 'forbidden' }[];
  /** What was read with good will and should be written otherwise. */
  notes: { path: Path; position: Position; message: string }[];
}
export type SourceResult = { ok: true; source: Source } | { ok: false; problems: PackProblem[] };

/** UTF-16 code units. */
export const MAXIMUM_SOURCE = 20_000_000;

/** Names that reach into the language instead of the data. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads YAML or JSON, decided by content: what begins with a brace and a quote is JSON. */
export function readSource(text: string): SourceResult {
  if (text.length > MAXIMUM_SOURCE)
    return {
      ok: false,
      problems: [{ path: '', message: 'The pack is larger than 20 MB; split it into several packs.' }],
    };
  if (text.trim() === '')
    return { ok: false, problems: [{ line: 1, column: 1, path: '', message: 'The pack is empty.' }] };
  const result = /^\uFEFF?\s*(?:\{\s*["}]|\[)/.test(text) ? readJson(text) : readYaml(text);
  if (!result.ok) return result;
  const problems = result.source.badKeys.map(({ path, key, position, kind }) => ({
    ...position,
    path: pathText([...path, key]),
    message:
      kind === 'twice'
        ? `The field "${key}" stands twice in the same group; keep one of them.`
        : `The name "${key}" is not allowed anywhere in a pack.`,
  }));
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, 100) } : result;
}

/** Turns offsets into lines and columns, both from 1. */
export function lineFinder(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

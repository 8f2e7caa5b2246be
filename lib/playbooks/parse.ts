import type { Pack } from '@/lib/domain/pack';
import { packSchema } from '@/lib/domain/pack';
import { RULE_IDS } from '@/lib/domain/words';
import type { Finding } from './explain';
import { explain } from './explain';
import { checkGuidelines } from './guideline-settings';
import type { PackProblem } from './problem';
import { pathText } from './problem';
import { checkReferences } from './references';
import { isRecord } from './schema-walk';
import type { Source } from './source';
import { readSource } from './source';

export type { PackProblem } from './problem';

export type ParsedPack =
  | {
      ok: true;
      pack: Pack;
      warnings: PackProblem[];
      /** Line of each of the pack's tests, for the reports of lib/playbooks/prove.ts. */
      testLines: number[];
    }
  | { ok: false; problems: PackProblem[] };

const MAXIMUM_PROBLEMS = 200;
/** Values in one pack; far above any real one, far below what would fill the memory with complaints. */
const MAXIMUM_VALUES = 1_000_000;

/**
 * A pack out of its text, YAML or JSON. Tells everything that is wrong at once, each with line, column, path and what
 * is allowed instead. Pure: the same in the worker, a page and Node.
 */
export function parsePack(text: string): ParsedPack {
  const read = readSource(text);
  if (!read.ok) return read;
  const { source } = read;
  if (!isRecord(source.value))
    return { ok: false, problems: [{ ...source.locate([], 'value'), path: '', message: NOT_A_PACK }] };
  if (countValues(source.value, MAXIMUM_VALUES) >= MAXIMUM_VALUES)
    return {
      ok: false,
      problems: [{ path: '', message: 'The pack holds more than a million values; split it.' }],
    };
  const parsed = packSchema.safeParse(source.value);
  const references = checkReferences(source.value, RULE_IDS);
  const findings = [
    ...(parsed.success ? [] : explain(packSchema, source.value, parsed.error.issues)),
    ...references.problems,
    ...(parsed.success ? checkGuidelines(parsed.data) : []),
  ];
  if (!parsed.success || findings.length > 0) return { ok: false, problems: placed(source, findings) };
  const pack = parsed.data;
  return {
    ok: true,
    pack,
    warnings: [
      ...source.notes.map(({ path, position, message }) => ({ ...position, path: pathText(path), message })),
      ...placed(source, references.warnings),
    ],
    testLines: pack.tests.map((_, index) => source.locate(['tests', index], 'value')?.line ?? 0),
  };
}

const NOT_A_PACK =
  'This is no pack; a pack is a group of fields that begins with schema: earshot.playbook/1.';

/** In the order of the text; the same sentence in the same place once. */
function placed(source: Source, findings: readonly Finding[]): PackProblem[] {
  const seen = new Set<string>();
  return findings
    .slice(0, MAXIMUM_PROBLEMS * 5)
    .map(({ path, part, message }) => ({ ...source.locate(path, part), path: pathText(path), message }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .filter(({ path, message }) => {
      const key = `${path}\n${message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MAXIMUM_PROBLEMS);
}

function countValues(value: unknown, limit: number): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && count < limit) {
    const next = open.pop();
    count += 1;
    if (typeof next !== 'object' || next === null) continue;
    for (const inner of Object.values(next)) open.push(inner);
  }
  return count;
}

import type { Document, Pair } from 'yaml';
import { Scalar, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { PackProblem, Path } from './problem';
import type { Position, Source, SourceResult } from './source';
import { FORBIDDEN_KEYS, lineFinder } from './source';

/** An alias may stand for its anchor this often, counted through nesting, so that no small file becomes a huge one. */
const MAXIMUM_ALIASES = 100;
const MAXIMUM_ERRORS = 20;

const HINTS: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: ' Put the text in quotes: @, `, % and the like may not begin it otherwise.',
  TAB_AS_INDENT: ' Indent with spaces.',
  BLOCK_AS_IMPLICIT_KEY: ' A text with ": " inside needs quotes.',
  MULTILINE_IMPLICIT_KEY: ' A text with ": " inside, or over two lines, needs quotes.',
  BAD_INDENT: ' Fields of one group begin in the same column.',
  MULTIPLE_DOCS: ' One file holds one pack.',
};

export function readYaml(text: string): SourceResult {
  const position = lineFinder(text);
  try {
    // Equal keys are looked for below in one pass; the library compares every key with every other.
    const doc = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
    if (doc.errors.length > 0)
      return {
        ok: false,
        problems: doc.errors.slice(0, MAXIMUM_ERRORS).map(({ pos, message, code }): PackProblem => ({
          ...position(pos[0]),
          path: '',
          message: `This is not valid YAML. ${message.replace(/\.?$/, '.')}${HINTS[code] ?? ''}`,
        })),
      };
    const notes = joinCommas(doc, text, position);
    const badKeys = findBadKeys(doc, position);
    return {
      ok: true,
      source: {
        value: badKeys.length > 0 ? undefined : (doc.toJS({ maxAliasCount: MAXIMUM_ALIASES }) as unknown),
        badKeys,
        notes,
        locate: (path, part) => locate(doc, path, part, position),
      },
    };
  } catch (error) {
    return { ok: false, problems: [{ line: 1, column: 1, path: '', message: refusal(error) }] };
  }
}

function refusal(error: unknown): string {
  if (error instanceof RangeError) return 'The pack is nested too deeply.';
  if (error instanceof ReferenceError)
    return /alias/i.test(error.message) && /excessive/i.test(error.message)
      ? `The pack repeats itself by aliases (*name) more than ${MAXIMUM_ALIASES} times; write the parts out.`
      : `This is not valid YAML. ${error.message}.`;
  throw error;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));

function findBadKeys(doc: Document, position: (offset: number) => Position): Source['badKeys'] {
  const bad: Source['badKeys'] = [];
  visit(doc, {
    Map(_, map, ancestors) {
      const seen = new Set<string>();
      for (const pair of map.items) {
        const key = keyOf(pair);
        const kind = FORBIDDEN_KEYS.has(key) ? 'forbidden' : seen.has(key) ? 'twice' : undefined;
        seen.add(key);
        if (!kind) continue;
        const offset = startOf(pair.key) ?? 0;
        if (bad.length >= MAXIMUM_ERRORS) return visit.BREAK;
        bad.push({ path: pathOf([...ancestors, map]), key, position: position(offset), kind });
      }
    },
  });
  return bad;
}

/**
 * Inside braces a comma ends unquoted text: `{ answer: meals and, overnight, a hotel }` reads as three fields, two of
 * them without a colon. No pack has a field without a value, so the pieces are put together again, with a warning.
 */
function joinCommas(doc: Document, text: string, position: (offset: number) => Position): Source['notes'] {
  const notes: Source['notes'] = [];
  visit(doc, {
    Map(_, map, ancestors) {
      if (!map.flow || !map.items.some((pair) => pair.value === null)) return;
      const kept: Pair[] = [];
      let widened: Pair | undefined;
      for (const pair of map.items) {
        const before = kept.at(-1);
        const end = pair.value === null && isScalar(pair.key) ? pair.key.range?.[1] : undefined;
        const start =
          isScalar(before?.value) && before.value.type === 'PLAIN' ? before.value.range?.[0] : undefined;
        if (!before || start === undefined || end === undefined) {
          kept.push(pair);
          continue;
        }
        const joined = new Scalar(text.slice(start, end).replace(/\s+/g, ' '));
        joined.type = 'PLAIN';
        joined.range = [start, end, end];
        before.value = joined;
        if (widened !== before) {
          widened = before;
          notes.push({
            path: [...pathOf([...ancestors, map]), keyOf(before)],
            position: position(start),
            message: 'A comma ends unquoted text inside braces. It was read as one text; put it in quotes.',
          });
        }
      }
      map.items = kept;
    },
  });
  return notes;
}

function pathOf(chain: readonly unknown[]): Path {
  const path: (string | number)[] = [];
  for (const [index, node] of chain.entries()) {
    const parent = chain[index - 1];
    if (isPair(node)) path.push(keyOf(node));
    else if (isSeq(parent)) path.push(parent.items.indexOf(node));
  }
  return path;
}

function locate(
  doc: Document,
  path: Path,
  part: 'key' | 'value',
  position: (offset: number) => Position,
): Position | undefined {
  let node: unknown = doc.contents;
  let spot = startOf(node);
  for (const [index, step] of path.entries()) {
    const inner: unknown = isAlias(node) ? node.resolve(doc) : node;
    let next: unknown;
    let key: number | undefined;
    if (isMap(inner)) {
      const pair = inner.items.find((item) => keyOf(item) === String(step));
      next = pair?.value;
      key = startOf(pair?.key);
    } else if (isSeq(inner) && typeof step === 'number') next = inner.items[step];
    const value = startOf(next) ?? key;
    if (value === undefined) break;
    spot = part === 'key' && index === path.length - 1 ? (key ?? value) : value;
    node = next;
  }
  return spot === undefined ? undefined : position(spot);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

import type { Path } from './problem';
import { member } from './schema-walk';
import type { Source, SourceResult } from './source';
import { FORBIDDEN_KEYS, lineFinder } from './source';

// JSON.parse keeps neither positions nor the first of two equal keys; this reader keeps both.
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS: readonly [string, unknown][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const MAXIMUM_DEPTH = 100;

/** Whether an odd number of backslashes stands before the quote. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text[at] === '\\') at -= 1;
  return (quote - at) % 2 === 0;
}

/** Raw control characters and unknown escapes are no JSON. */
function asString(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

class JsonFault extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** Where the parts of a list or a group begin: [key, value] by name, or value by index. */
type Spots = Map<string, [number, number]> | number[];

export function readJson(text: string): SourceResult {
  const position = lineFinder(text);
  const spots = new WeakMap<object, Spots>();
  const badKeys: Source['badKeys'] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const sticky = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const fault = (message: string, offset = at): never => {
    throw new JsonFault(offset, message);
  };
  const take = (character: string): boolean => {
    sticky(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const string = (): string | undefined => {
    if (text[at] !== '"') return undefined;
    let end = text.indexOf('"', at + 1);
    while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end < 0) return undefined;
    const found = asString(text.slice(at, end + 1));
    if (found !== undefined) at = end + 1;
    return found;
  };

  const readObject = (path: Path): unknown => {
    const object: Record<string, unknown> = {};
    const seen = new Map<string, [number, number]>();
    spots.set(object, seen);
    if (take('}')) return object;
    do {
      sticky(SPACE);
      const keyAt = at;
      const key = string() ?? fault('Expected a field name in double quotes.');
      if (seen.has(key)) badKeys.push({ path, key, position: position(keyAt), kind: 'twice' });
      if (!take(':')) fault(`Expected a colon after "${key}".`);
      sticky(SPACE);
      seen.set(key, [keyAt, at]);
      const value = readValue([...path, key]);
      if (FORBIDDEN_KEYS.has(key)) badKeys.push({ path, key, position: position(keyAt), kind: 'forbidden' });
      else object[key] = value;
    } while (take(','));
    if (!take('}')) fault('Expected a comma or a closing brace.');
    return object;
  };
  const readArray = (path: Path): unknown[] => {
    const array: unknown[] = [];
    const starts: number[] = [];
    spots.set(array, starts);
    if (take(']')) return array;
    do {
      sticky(SPACE);
      starts.push(at);
      array.push(readValue([...path, array.length]));
    } while (take(','));
    if (!take(']')) fault('Expected a comma or a closing bracket.');
    return array;
  };
  const readValue = (path: Path): unknown => {
    if (path.length > MAXIMUM_DEPTH) fault('The pack is nested too deeply.');
    sticky(SPACE);
    if (take('{')) return readObject(path);
    if (take('[')) return readArray(path);
    if (text[at] === '"') return string() ?? fault('This text is not closed, or holds a raw line break.');
    const number = sticky(NUMBER);
    if (number !== undefined) return Number(number);
    for (const [word, value] of WORDS)
      if (text.startsWith(word, at)) {
        at += word.length;
        return value;
      }
    return fault('Expected a value: text in double quotes, a number, true, false, a list or a group.');
  };

  try {
    sticky(SPACE);
    const start = at;
    const value = readValue([]);
    sticky(SPACE);
    if (at < text.length) fault('The pack ends here, but there is more text after it.');
    return {
      ok: true,
      source: {
        value,
        badKeys,
        notes: [],
        locate(path, part) {
          let here: unknown = value;
          let offset = start;
          for (const [index, step] of path.entries()) {
            const spot = typeof here === 'object' && here !== null ? spots.get(here) : undefined;
            const found = spot instanceof Map ? spot.get(String(step)) : spot?.[Number(step)];
            if (found === undefined) break;
            const last = index === path.length - 1;
            offset = typeof found === 'number' ? found : found[last && part === 'key' ? 0 : 1];
            here = member(here, step);
          }
          return position(offset);
        },
      },
    };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return {
      ok: false,
      problems: [
        { ...position(error.offset), path: '', message: `This is not valid JSON. ${error.message}` },
      ],
    };
  }
}

import { inc } from 'semver';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { EarshotError } from '@/lib/domain/result';

/** An example post that goes under a category. */
export interface NewExample {
  category: string;
  text: string;
}

/** Longest that an example of a pack may be. */
const LONGEST = 2_000;

interface Splice {
  at: number;
  /** Where what it takes the place of ends. */
  to: number;
  text: string;
}

/**
 * The pack's text with these examples under their categories and the next patch version. Nothing else of the text
 * changes, so that comments, order and line breaks stay as somebody wrote them. Examples that are there already, and
 * categories that are not, are passed over.
 *
 * Throws EarshotError `pack-unreadable` where the text is no pack.
 *
 * @returns the new text, its version, and how many examples went in
 */
export function withExamples(
  source: string,
  examples: readonly NewExample[],
): { source: string; version: string; added: number } {
  const doc = parseDocument(source, { logLevel: 'error' });
  const categories = doc.errors.length > 0 ? undefined : doc.getIn(['triage', 'categories']);
  const version = doc.errors.length > 0 ? undefined : doc.get('version', true);
  const next = isScalar(version) && typeof version.value === 'string' ? inc(version.value, 'patch') : null;
  if (!isSeq(categories) || !isScalar(version) || !version.range || next === null)
    throw new EarshotError('pack-unreadable', 'This text is no pack. Check it with “earshot pack check”.');
  const quote = /["']/.exec(source[version.range[0]] ?? '')?.[0] ?? '';
  const splices: Splice[] = [{ at: version.range[0], to: version.range[1], text: `${quote}${next}${quote}` }];
  let added = 0;
  for (const item of categories.items) {
    if (!isMap(item)) continue;
    const wanted = examples.filter(({ category }) => category === item.get('id'));
    const list = item.get('examples', true);
    const there = new Set(isSeq(list) ? list.items.map((one) => (isScalar(one) ? one.value : '')) : []);
    const fresh = [...new Set(wanted.map(({ text }) => text.trim().slice(0, LONGEST)))].filter(
      (text) => text !== '' && !there.has(text),
    );
    if (fresh.length === 0) continue;
    const splice = isSeq(list)
      ? intoList(source, list, fresh)
      : list
        ? undefined
        : intoMap(source, item, fresh);
    if (!splice) continue;
    splices.push(splice);
    added += fresh.length;
  }
  let text = source;
  for (const { at, to, text: put } of splices.toSorted((a, b) => b.at - a.at))
    text = text.slice(0, at) + put + text.slice(to);
  return { source: text, version: next, added };
}

const quoted = (texts: readonly string[]): string => texts.map((text) => JSON.stringify(text)).join(', ');

/** After the last example, as the list is written: in one flow, or a line each. */
function intoList(source: string, list: YAMLSeq, texts: readonly string[]): Splice | undefined {
  const last = list.items.at(-1);
  if (list.flow || !isNode(last) || !last.range) {
    const open = list.range?.[0];
    if (!list.flow || open === undefined) return undefined;
    const end = isNode(last) ? last.range?.[1] : undefined;
    return end === undefined
      ? { at: open + 1, to: open + 1, text: quoted(texts) }
      : { at: end, to: end, text: `, ${quoted(texts)}` };
  }
  const start = source.lastIndexOf('\n', last.range[0] - 1) + 1;
  const indent = /^[ ]*/.exec(source.slice(start))?.[0] ?? '';
  return lineAfter(
    source,
    last.range[1],
    texts.map((text) => `${indent}- ${JSON.stringify(text)}`),
  );
}

/** A category without examples gets its first ones, behind its last field. */
function intoMap(source: string, category: YAMLMap, texts: readonly string[]): Splice | undefined {
  const first = category.items[0]?.key;
  const last = category.items.at(-1);
  const value = isNode(last?.value) ? last.value : last?.key;
  if (!isNode(first) || !first.range || !isNode(value) || !value.range) return undefined;
  const end = value.range[1];
  if (category.flow) {
    const key = source[first.range[0]] === '"' ? '"examples"' : 'examples';
    return { at: end, to: end, text: `, ${key}: [${quoted(texts)}]` };
  }
  const indent = ' '.repeat(first.range[0] - source.lastIndexOf('\n', first.range[0] - 1) - 1);
  return lineAfter(source, end, [
    `${indent}examples:`,
    ...texts.map((text) => `${indent}  - ${JSON.stringify(text)}`),
  ]);
}

/** Lines of their own behind the line that ends at or after a place. */
function lineAfter(source: string, end: number, lines: readonly string[]): Splice {
  const text = lines.join('\n');
  if (source[end - 1] === '\n') return { at: end, to: end, text: `${text}\n` };
  const newline = source.indexOf('\n', end);
  return newline < 0
    ? { at: source.length, to: source.length, text: `\n${text}` }
    : { at: newline, to: newline, text: `\n${text}` };
}

import type { Token } from '../tokens';
import { beginningsOf } from '@/lib/words/beginnings';

/**
 * A post as the alarm patterns read it: folded words with one space between and around them, sentence marks as tokens
 * of their own. Figures of speech are blotted out.
 */
export interface Plain {
  text: string;
  /** Where each token begins in `text`, in the tokens' order; tokens without words are left out. */
  places: { at: number; token: Token; index: number }[];
}

export function plainOf(tokens: readonly Token[]): Plain {
  let text = ' ';
  const places: Plain['places'] = [];
  for (const [index, token] of tokens.entries()) {
    const said = wordOf(token);
    if (said === '') continue;
    places.push({ at: text.length, token, index });
    text += `${said} `;
  }
  return { text, places };
}

function wordOf({ kind, text }: Token): string {
  if (kind === 'link') return '';
  if (kind === 'handle') return `@${text}`;
  if (kind !== 'mark') return text.toLowerCase();
  if (text.includes('?')) return '?';
  return text.includes(',') ? ',' : '.';
}

/** Offsets in the original post of a stretch of the plain text. */
export function originOf({ places }: Plain, from: number, to: number): { start: number; end: number } {
  let start: Token | undefined;
  let end: Token | undefined;
  for (const { at, token } of places) {
    if (at >= to) break;
    if (at >= from || start === undefined) start = at >= from ? (start ?? token) : undefined;
    if (at >= from) end = token;
  }
  return { start: start?.start ?? 0, end: end?.end ?? 0 };
}

/** The tokens of a stretch of the plain text, end exclusive. */
export function tokensOf({ places }: Plain, from: number, to: number): { from: number; to: number } {
  const within = places.filter(({ at }) => at >= from && at < to);
  const first = within[0]?.index ?? 0;
  return { from: first, to: (within.at(-1)?.index ?? first) + 1 };
}

export type Classes = Readonly<Record<string, string>>;

/** Lines of a source, each a pattern over whole words; `match` gives where it ends from a place, or -1. */
export interface Line {
  match(text: string, at: number): number;
  /** What its matches can begin with, at most BEGIN characters each; "" where that is anything. */
  begins: ReadonlySet<string>;
}

/**
 * Patterns over whole words, one a line. `<name>` is a class of words, ` .. ` up to three words between within the
 * sentence, ` ... ` up to seven, ` .... ` up to sixteen and past the sentence's end; the rest is a regular expression.
 */
export function linesOf(source: string, classes: Classes): Line[] {
  return source
    .split('\n')
    .map((line) => line.trim().replace(/(?: \.+)+$/, ''))
    .filter((line) => line !== '')
    .map((line) => {
      // Most lines are never tried, and a worker that is woken up has no time for them.
      let expression: RegExp | undefined;
      return {
        get begins() {
          return beginningsOf(spelt(line, classes));
        },
        match(text, at) {
          expression ??= new RegExp(`(?:${spelt(line, classes)})(?:(?= )|(?<= ))`, 'y');
          expression.lastIndex = at;
          return expression.test(text) ? expression.lastIndex : -1;
        },
      };
    });
}

export interface Found<T> {
  value: T;
  from: number;
  to: number;
}

/** What can follow a beginning, and the lines that begin just so. */
interface Branch<T> {
  lines: { line: Line; value: T }[];
  next: Map<number, Branch<T>>;
}
const branch = <T>(): Branch<T> => ({ lines: [], next: new Map() });

/** Finds lines in a text in one pass: at each word only those are tried that can begin with it. */
export class LineBook<T> {
  private readonly root = branch<T>();
  /** Not yet under their beginnings. */
  private added: { line: Line; value: T }[] = [];

  add(lines: readonly Line[], value: T): void {
    for (const line of lines) this.added.push({ line, value });
  }

  private sortIn(): void {
    for (const { line, value } of this.added)
      for (const begin of line.begins) {
        let at = this.root;
        for (let index = 0; index < begin.length; index++) {
          const code = begin.charCodeAt(index);
          let next = at.next.get(code);
          if (!next) at.next.set(code, (next = branch()));
          at = next;
        }
        at.lines.push({ line, value });
      }
    this.added = [];
  }

  /** Calls `found` for each match in the text's order; lines of a value it answers with true are not tried again. */
  find(text: string, found: (match: Found<T>) => boolean): void {
    if (this.added.length > 0) this.sortIn();
    const done = new Set<T>();
    for (let at = 1; at < text.length;) {
      let here: Branch<T> | undefined = this.root;
      for (let index = at; here; here = here.next.get(text.charCodeAt(index++)))
        for (const { line, value } of here.lines) {
          if (done.has(value)) continue;
          const to = line.match(text, at);
          if (to >= 0 && found({ value, from: at, to })) done.add(value);
        }
      const space = text.indexOf(' ', at);
      if (space < 0) return;
      at = space + 1;
    }
  }

  first(text: string): Found<T> | undefined {
    let first: Found<T> | undefined;
    this.find(text, (match) => {
      first ??= match;
      return true;
    });
    return first;
  }
}

function spelt(line: string, classes: Classes): string {
  let text = line;
  // Classes may be made of classes; three levels are enough for anybody.
  for (let level = 0; level < 3; level++)
    text = text.replace(/<([a-z]+)>/g, (_, name: string) => {
      const words = classes[name];
      if (words === undefined) throw new Error(`There is no class of words “${name}”.`);
      return `(?:${words})`;
    });
  return text
    .replaceAll(' .... ', '(?: [^ ]+){0,16} ')
    .replaceAll(' ... ', '(?: [^ .?]+){0,7} ')
    .replaceAll(' .. ', '(?: [^ .?]+){0,3} ');
}

/** How much of a beginning is looked at. */
export const BEGIN = 6;

/**
 * What the matches of an expression can begin with, cut after six characters; "" stands for anything. It understands
 * what the patterns are written with: letters, groups, alternatives, `?`, `*`, `+`, counts, sets, look-arounds, `\b`.
 * `bounded`: what begins with a letter or a figure does so at the beginning of a word, else "" is among them.
 */
export function beginningsOf(source: string, bounded = false): Set<string> {
  const { open, closed } = alternatives(source, 0, !bounded);
  return new Set([...open, ...closed]);
}

interface Beginnings {
  /** Whole texts, shorter than what is looked at: what follows belongs to the beginning. */
  open: Set<string>;
  /** Beginnings of which no more can be told. */
  closed: Set<string>;
  /** Where the reading stopped. */
  to: number;
}
interface Atom extends Beginnings {
  /** It takes no letter: a look-around, an edge. */
  empty?: boolean;
  /** The edge of a word. */
  edge?: boolean;
}

/** Reads alternatives up to a closing bracket or the end. `edge`: they stand at the beginning of a word. */
function alternatives(source: string, from: number, edge: boolean): Beginnings {
  const all: Beginnings = { open: new Set(), closed: new Set(), to: from };
  for (;;) {
    const one = sequence(source, all.to, edge);
    for (const text of one.open) all.open.add(text);
    for (const text of one.closed) all.closed.add(text);
    all.to = one.to;
    if (source[all.to] !== '|') return all;
    all.to++;
  }
}

function sequence(source: string, from: number, bounded: boolean): Beginnings {
  let open = new Set(['']);
  let edge = bounded;
  const closed = new Set<string>();
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const atom = atomAt(source, at, edge);
    const mark = source[atom.to] ?? '';
    at =
      mark === '{' ? source.indexOf('}', atom.to) + 1 : '?*+'.includes(mark) && mark ? atom.to + 1 : atom.to;
    if (mark && '?*+{'.includes(mark) && source[at] === '?') at += 1;
    edge ||= atom.edge === true;
    if (atom.empty) continue;
    const repeated = mark === '*' || mark === '+' || mark === '{';
    const next = new Set<string>();
    if (mark === '?' || mark === '*' || (mark === '{' && source[atom.to + 1] === '0'))
      for (const text of open) next.add(text);
    for (const before of open) {
      for (const text of atom.closed) closed.add((before + text).slice(0, BEGIN));
      for (const text of atom.open) {
        const whole = (before + text).slice(0, BEGIN);
        if (whole.length === BEGIN || repeated) closed.add(whole);
        else next.add(whole);
      }
    }
    open = next;
    // What stands in front is told: the rest may say what it likes.
    edge ||= !open.has('');
    if (open.size === 0) return { open, closed, to: endOf(source, at) };
  }
  return { open, closed, to: at };
}

/** One letter, set, group or edge. A letter that may stand within a word tells nothing. */
function atomAt(source: string, at: number, edge: boolean): Atom {
  const char = source[at] as string;
  const next = source[at + 1] ?? '';
  if (char === '[') return oneOf(source, at, edge);
  if (char === '.') return anything(at + 1);
  if (char === '^') return { ...anything(at + 1), empty: true, edge: true };
  if (char === '$') return { ...anything(at + 1), empty: true };
  if (char === '\\') {
    if (next === 'b') return { ...anything(at + 2), empty: true, edge: true };
    if (next === 'd') return letters('0123456789', at + 2, edge);
    if (/[pP]/.test(next) && source[at + 2] === '{') return anything(source.indexOf('}', at) + 1);
    return /\w/.test(next) ? anything(at + 2) : letters(next, at + 2, edge);
  }
  if (char !== '(') return letters(char, at + 1, edge);
  const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const empty = /[=!]$/.test(head);
  const inner = alternatives(source, at + head.length, edge || empty);
  return { ...inner, to: inner.to + 1, empty, edge: NO_LETTER.test(source.slice(at, at + 20)) };
}
/** A look-behind that no letter may stand in front. */
const NO_LETTER = /^\(\?<!\[\\p\{L\}\\p\{N\}/;

const anything = (to: number): Beginnings => ({ open: new Set(), closed: new Set(['']), to });
/** Any one of these. `edge`: at the beginning of a word. */
const letters = (all: string, to: number, edge: boolean): Beginnings => {
  const known = all.split('');
  if (!edge && known.some((one) => /\w/.test(one))) return anything(to);
  return { open: new Set(known), closed: new Set(), to };
};

/** A set of a few letters that are written out; of others no letter is told. */
function oneOf(source: string, from: number, edge: boolean): Beginnings {
  const to = endOfSet(source, from);
  const inside = source.slice(from + 1, to - 1);
  return /^[^\\^]{1,12}$/.test(inside) && !/.-./.test(inside) ? letters(inside, to, edge) : anything(to);
}

/** The place behind a set of letters. */
function endOfSet(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The end of a sequence of which nothing more matters. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = endOfSet(source, at) - 1;
    else if (char === '(') depth++;
    else if (char === ')' || char === '|') {
      if (depth === 0) return at;
      if (char === ')') depth--;
    }
  }
  return source.length;
}

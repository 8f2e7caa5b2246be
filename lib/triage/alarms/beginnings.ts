/** How much of a beginning is looked at. */
export const BEGIN = 4;

/**
 * What the matches of an expression can begin with, cut after four characters; "" stands for anything. It understands
 * what the alarm patterns are written with: letters, groups, alternatives, `?`, `*`, `+`, counts, sets, look-arounds.
 */
export function beginningsOf(source: string): Set<string> {
  const { open, closed } = alternatives(source, 0);
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

/** Reads alternatives up to a closing bracket or the end. */
function alternatives(source: string, from: number): Beginnings {
  const all: Beginnings = { open: new Set(), closed: new Set(), to: from };
  for (;;) {
    const one = sequence(source, all.to);
    for (const text of one.open) all.open.add(text);
    for (const text of one.closed) all.closed.add(text);
    all.to = one.to;
    if (source[all.to] !== '|') return all;
    all.to++;
  }
}

function sequence(source: string, from: number): Beginnings {
  let open = new Set(['']);
  const closed = new Set<string>();
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const atom = atomAt(source, at);
    const mark = source[atom.to] ?? '';
    at =
      mark === '{' ? source.indexOf('}', atom.to) + 1 : '?*+'.includes(mark) && mark ? atom.to + 1 : atom.to;
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
    if (open.size === 0) return { open, closed, to: endOf(source, at) };
  }
  return { open, closed, to: at };
}

function atomAt(source: string, at: number): Beginnings & { empty?: boolean } {
  const char = source[at] as string;
  const next = source[at + 1] ?? '';
  if (char === '[') return anything(source.indexOf(']', at) + 1);
  if (char === '.') return anything(at + 1);
  if (char === '\\') return /\w/.test(next) ? anything(at + 2) : letter(next, at + 2);
  if (char !== '(') return letter(char, at + 1);
  const head = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(at, at + 4))?.[0] ?? '(';
  const inner = alternatives(source, at + head.length);
  return { ...inner, to: inner.to + 1, empty: /[=!]$/.test(head) };
}

const anything = (to: number): Beginnings => ({ open: new Set(), closed: new Set(['']), to });
const letter = (text: string, to: number): Beginnings => ({ open: new Set([text]), closed: new Set(), to });

/** The end of a sequence of which nothing more matters. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = source.indexOf(']', at);
    else if (char === '(') depth++;
    else if (char === ')' || char === '|') {
      if (depth === 0) return at;
      if (char === ')') depth--;
    }
  }
  return source.length;
}

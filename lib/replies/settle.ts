/**
 * After rendering: takes out the values nobody knows where the sentence stays whole without them, and puts a visible
 * placeholder where it does not. "Sorry about the delay, ." never comes out.
 */
export interface Marks {
  OPEN: string;
  CLOSE: string;
  HOLE: string;
  END: string;
}

const GREETING =
  /^(?:oh no|oh|hi|hello|hey|hiya|hallo|hola|hej|hei|bonjour|bonsoir|salut|ciao|ol[áa]|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|buenos d[íi]as|buenas tardes|thanks|thank you|thank you so much|many thanks|thanks so much|cheers|merci|danke|gracias|grazie|obrigad[oa]|welcome|welcome back|sorry|so sorry|we(?:'|’)re sorry|i(?:'|’)m sorry|congratulations|please|ok|okay|yes|no|of course)$/iu;
const RUNS_ON = /(?:thanks|thank you|thank you so much|many thanks|thanks so much|merci|danke|gracias)$/iu;
const DEAR =
  /(?:^|\n|[.!?…]\s)(?:dear|liebe|lieber|liebe\/r|cher|chère|querid[oa]|car[oa]|estimad[oa]|beste|geachte|kära|kære|kjære)$/iu;
const SENTENCE_END = /(?:^|\n|[.!?…][)"'”’]*)\s*$/u;

/** Characters around a value that decide whether the sentence can do without it. */
const NEAR = 300;

interface Cut {
  before: string;
  after: string;
  /** What follows begins a sentence now. */
  capital: boolean;
}

const trimEnd = (text: string) => text.replace(/[ \t\u00a0]+$/u, '');
const trimStart = (text: string) => text.replace(/^[ \t\u00a0]+/u, '');

/** Where a value may be left out, and what is left of the text around it; undefined when the sentence needs it. */
function cut(before: string, after: string, field: string, plain: (text: string) => string): Cut | undefined {
  const left = trimEnd(before);
  const right = trimStart(after);
  const leftText = trimEnd(plain(left));
  const rightText = plain(right);
  const ends = rightText === '' || /^[.!?…\n]/u.test(rightText);
  // Symbols that are neither letters nor digits nor brackets close a phrase as well: an emoji, a sign-off.
  const closes = ends || (after !== right && /^[^\p{L}\p{N}\s,;:'’"“(\]{[-]/u.test(rightText));
  const begins = SENTENCE_END.test(plain(before)) || leftText === '';

  if (leftText.endsWith('(') && rightText.startsWith(')'))
    return { before: trimEnd(left.slice(0, -1)), after: right.slice(1), capital: false };
  if (begins) {
    if (leftText !== '' && (rightText === '' || rightText.startsWith('\n')))
      return { before: left, after: right, capital: false };
    const lead = /^(?:[,:!.…]+|[–—])[ \t\u00a0]*/u.exec(right)?.[0];
    if (lead !== undefined && rightText.slice(lead.length).trim() !== '')
      return { before, after: right.slice(lead.length).replace(/^\s+/u, ''), capital: true };
    if (rightText.startsWith('\n') && rightText.trim() !== '')
      return { before, after: right.replace(/^\s+/u, ''), capital: true };
    if (field === 'customer.handle' && rightText !== '') return { before, after: right, capital: true };
    if (field === 'agent.sign_off' && rightText !== '') return { before, after: right, capital: true };
    return undefined;
  }
  if (DEAR.test(leftText)) {
    const lead = /^[,:!]?\s*/u.exec(right)?.[0] ?? '';
    if (lead === '' || right.length === lead.length) return undefined;
    return { before: left.replace(/[\p{L}/]+$/u, ''), after: right.slice(lead.length), capital: true };
  }
  const sentence = /[^.!?…\n]*$/u.exec(leftText)?.[0].trim() ?? '';
  if (GREETING.test(sentence) && (ends || /^[,:;–—-]/u.test(rightText) || closes))
    return {
      before: left,
      after: /^[–—-]/u.test(rightText) ? ` ${right}` : spaced(after, right),
      capital: false,
    };
  if (RUNS_ON.test(sentence) && GREETING.test(sentence) && /^\p{L}/u.test(rightText))
    return { before: left, after: ` ${right}`, capital: false };
  const hinge = /(?:,|\s[–—-])$/u.exec(leftText)?.[0];
  if (hinge && left.endsWith(hinge)) {
    const rest = left.slice(0, -hinge.length);
    if (closes) return { before: trimEnd(rest), after: ends ? right : ` ${right}`, capital: false };
    if (rightText.startsWith(',')) return { before: left, after: right.slice(1), capital: false };
    if (hinge !== ',' && /^[–—-]\s/u.test(rightText))
      return { before: trimEnd(rest), after: ` ${right}`, capital: false };
  }
  if (/(?:^|\s)[\^/~*–—-]$/u.test(leftText) && left === before && ends)
    return { before: trimEnd(left.slice(0, -1)), after: right, capital: false };
  if (field === 'agent.sign_off' && ends) return { before: left, after: right, capital: false };
  return undefined;
}

const spaced = (after: string, right: string) =>
  /^[.,!?…:;\n]/u.test(right) || right === '' ? right : after;

/** The first letter as a capital, unless the text begins with an address or a handle. */
export function upperFirst(text: string): string {
  if (keepsCase(text)) return text;
  const first = /^\p{Ll}/u.exec(text)?.[0];
  return first ? first.toLocaleUpperCase('en') + text.slice(first.length) : text;
}

/** Web addresses and handles keep their small letter at the start of a sentence. */
const keepsCase = (value: string) => /^(?:https?:|www\.|[@#]|[^\s.]+\.[^\s.])/iu.test(value);

export function settle(
  raw: string,
  marks: Marks,
  droppable: (field: string) => boolean,
): { text: string; missing: string[] } {
  const { OPEN, CLOSE, HOLE, END } = marks;
  const all = new RegExp(`[${OPEN}${CLOSE}]`, 'gu');
  const plain = (text: string) =>
    text.replace(all, '').replace(new RegExp(`${HOLE}[^${END}]*${END}`, 'gu'), '{');
  const missing: string[] = [];
  let text = raw;
  let from = 0;
  for (let at = text.indexOf(HOLE, from); at >= 0; at = text.indexOf(HOLE, from)) {
    const end = text.indexOf(END, at);
    const field = text.slice(at + 1, end);
    const before = text.slice(0, at);
    const after = text.slice(end + 1);
    const near = { before: before.slice(-NEAR), after: after.slice(0, NEAR) };
    const change = droppable(field) ? cut(near.before, near.after, field, plain) : undefined;
    if (change) {
      change.before = before.slice(0, before.length - near.before.length) + change.before;
      change.after += after.slice(near.after.length);
      // The start of what follows is marked as a value, so that the pass below sees a sentence's first letter.
      text = change.before + (change.capital ? capital(change.after, OPEN) : change.after);
      from = change.before.length;
    } else {
      if (!missing.includes(field)) missing.push(field);
      const placeholder = `{{ ${field} }}`;
      text = before + placeholder + after;
      from = at + placeholder.length;
    }
  }
  text = text.replace(/[ \t]{2,}/g, ' ').replace(/\n{3,}/g, '\n\n');
  text = text.replace(
    new RegExp(`((?:^|\\n|[.!?…][)"'”’]*\\s)\\s*)${OPEN}([^${CLOSE}]*)`, 'gu'),
    (_, lead: string, value: string) => lead + upperFirst(value),
  );
  text = text
    .replace(all, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, missing };
}

const capital = (after: string, open: string) => (after.startsWith(open) ? after : upperFirst(after));

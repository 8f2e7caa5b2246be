import { foldString } from '@/lib/mentions/fold';
import { stem } from '@/lib/mentions/stem';

/** One piece of a post as triage reads it. Offsets are UTF-16 in the original text, ends exclusive. */
export interface Token {
  kind: 'word' | 'number' | 'handle' | 'tag' | 'link' | 'emoji' | 'mark';
  /** Folded text; for a tag without "#". */
  text: string;
  stem: string;
  start: number;
  end: number;
  /** Written in capitals, at least three letters. */
  loud?: boolean;
  /** A letter stands three times in a row: "sooo". */
  drawn?: boolean;
}

const pattern =
  /&(?:amp|lt|gt|quot|nbsp|#\d{1,5});|(?:https?:\/\/|www\.)\S+|[@＠][\p{L}\p{N}_.]*[\p{L}\p{N}_]|[#＃][\p{L}\p{M}\p{N}_]+|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ\u2010-]\p{L}[\p{L}\p{M}]*)*|[$£€¥₹]?\p{N}+(?:[.,:]\p{N}+)*%?|(?:[:;=8][-']?[)(dDpP/\\|\]]|<3|:'\()|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*|[!?…]+|[.;,:—"“”]+/gu;
/** Longest part of a post that is read; nobody writes more that changes the verdict. */
export const READ = 8_000;

/** Spellings without the apostrophe, and the two ways to write one word. */
const CONTRACTED: Record<string, string> = Object.fromEntries(
  "cant:can't dont:don't wont:won't didnt:didn't doesnt:doesn't isnt:isn't wasnt:wasn't arent:aren't werent:weren't havent:haven't hasnt:hasn't hadnt:hadn't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't aint:ain't im:i'm ive:i've id:i'd youre:you're youve:you've thats:that's whats:what's theres:there's its:it's cannot:can't canceled:cancelled canceling:cancelling cancellations:cancellation u:you ur:your r:are pls:please plz:please thx:thanks thnx:thanks tnx:thanks ty:thanks thks:thanks thanku:thanks thankyou:thanks svc:service cust:customer custserv:service hr:hour hrs:hours min:minute mins:minutes wks:weeks wk:week bc:because w:with ppl:people flt:flight flts:flights msg:message appt:appointment acct:account govt:government"
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Splits a post into tokens. Never throws; reads at most READ units. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const read = text.length > READ ? text.slice(0, READ) : text;
  for (const match of read.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    if (first === 38) continue;
    if (first === 64 || first === 0xff20)
      tokens.push(plain('handle', raw.slice(1).toLowerCase(), start, end));
    else if (first === 35 || first === 0xff03) tokens.push(plain('tag', raw.slice(1), start, end));
    else if (/^(?:https?:|www\.)/i.test(raw)) tokens.push(plain('link', '', start, end));
    else if (/^\p{L}/u.test(raw)) tokens.push(word(raw, start, end));
    else if (/^[$£€¥₹]?\p{N}/u.test(raw)) tokens.push(plain('number', raw, start, end));
    else if (/^[!?….;,:—"“”]+$/u.test(raw) && !/[()]/.test(raw)) tokens.push(plain('mark', raw, start, end));
    else tokens.push(plain('emoji', raw.replace(/\ufe0f|[\u{1f3fb}-\u{1f3ff}]/gu, ''), start, end));
  }
  return tokens;
}

const plain = (kind: Token['kind'], text: string, start: number, end: number): Token => ({
  kind,
  text,
  stem: kind === 'number' ? '#' : '',
  start,
  end,
});

/** Numbers in words count as numbers: "four hours late". */
const numerals = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand couple several'.split(
    ' ',
  ),
);

const stems = new Map<string, [string, string]>();

function word(raw: string, start: number, end: number): Token {
  let known = stems.get(raw);
  if (!known) {
    let text = foldString(raw).replace(/[\u2010-\u2015]/g, '-');
    const drawn = text.replace(/(\p{L})\1{2,}/gu, '$1');
    text = drawn === text ? text : /(?:^|[^o])o{3,}|e{3,}/u.test(text) ? undrawn(text) : drawn;
    text = (Object.hasOwn(CONTRACTED, text) ? CONTRACTED[text] : undefined) ?? text;
    known = [text, numerals.has(text) ? '#' : stem(text)];
    if (stems.size > 20_000) stems.clear();
    stems.set(raw, known);
  }
  const token: Token = { kind: 'word', text: known[0], stem: known[1], start, end };
  if (raw.length >= 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) token.loud = true;
  if (/(\p{L})\1{2,}/u.test(raw)) token.drawn = true;
  return token;
}

/** "sooo" is "so", "goood" is "good": both forms exist, the double one only for letters that double. */
const undrawn = (text: string): string =>
  /^(?:go{2,}d|lo{2,}k|to{2,}|so{3,}n|ne{2,}d|fe{2,}l|we{2,}k|ke{2,}p|se{2,})/u.test(text)
    ? text.replace(/(\p{L})\1{2,}/gu, '$1$1')
    : text.replace(/(\p{L})\1{2,}/gu, '$1');

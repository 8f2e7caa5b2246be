/** One piece of a text as the word vectors know it. Offsets are UTF-16 in the text, end exclusive. */
export interface Piece {
  /** Lower case, contractions written out, spelling of the street turned into that of the dictionary. */
  text: string;
  start: number;
  end: number;
}

/** Longest part of a text that is read, in UTF-16 units. */
const READ = 20_000;

const PATTERN =
  /(?:https?:\/\/|www\.)\S+|[@＠][\p{L}\p{N}_.]+|[#＃][\p{L}\p{N}_]+|\p{L}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)*|[$£€¥₹]?\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}{1,2}\b)?%?|\p{Extended_Pictographic}|[:;=]['-]?[)(DdPp/]|[!?…]|[.,;:"“”()]/gu;

/** Endings that stand for a word of their own. */
const ENDINGS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  "'d": 'would',
  "'s": "'s",
};

const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  `cant:can not|cannot:can not|dont:do not|wont:will not|didnt:did not|doesnt:does not|isnt:is not|wasnt:was not
arent:are not|werent:were not|havent:have not|hasnt:has not|hadnt:had not|couldnt:could not|wouldnt:would not
shouldnt:should not|aint:is not|im:i am|ive:i have|youre:you are|youve:you have|youll:you will|theyre:they are
theyve:they have|weve:we have|thats:that 's|whats:what 's|theres:there 's|heres:here 's|u:you|ur:your|r:are|ya:you
y'all:you all|yall:you all|gonna:going to|wanna:want to|gotta:got to|pls:please|plz:please|thx:thanks|thnx:thanks|ty:thanks
tnx:thanks|thanku:thank you|thankyou:thank you|dm:message|dms:messages|pm:message|dmed:messaged|hr:hour|hrs:hours
min:minute|mins:minutes|wk:week|wks:weeks|tmrw:tomorrow|tmr:tomorrow|bc:because|cuz:because|ppl:people|msg:message|msgs:messages|appt:appointment
acct:account|govt:government|info:information|asap:soon|etc:and|soz:sorry|ref:reference|w:with|abt:about|b4:before
fyi:information|ok:okay|k:okay|flt:flight|flts:flights|cust:customer|svc:service|tho:though|thru:through|nite:night|def:definitely|prob:probably|probs:probably
app:application|apps:applications|wifi:internet|wi-fi:internet|rebook:book|rebooked:booked|uninstall:remove|reinstall:install
apologise:apologize|apologises:apologizes|apologised:apologized|realise:realize|organise:organize|cancelled:canceled|cancelling:canceling|cancellation:cancelation
colour:color|favour:favor|centre:center|cheque:check|neighbour:neighbor|behaviour:behavior|honour:honor|programme:program|recognise:recognize|organised:organized|realised:realized`
    .split(/[|\n]/)
    .map((pair) => pair.split(':') as [string, string])
    .map(([from, to]) => [from, to.split(' ')]),
);

/** Splits a text into pieces. Never throws; linear in the text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const read = text.slice(0, READ);
  const addWord = (word: string, start: number, end: number) => {
    for (const part of partsOf(word))
      pieces.push({
        text: part.text,
        start: part.ending ? end - part.ending : start,
        end: end - part.short,
      });
  };
  for (const match of read.matchAll(PATTERN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    const add = (word: string) => pieces.push({ text: word, start, end });
    // Most pieces are plain words.
    if (first < 128 ? isLetter(first) && !LINK.test(raw) : /^\p{L}/u.test(raw))
      addWord(raw.toLowerCase().replace(/[’ʼ]/g, "'"), start, end);
    else if (LINK.test(raw)) add('<link>');
    else if (first === 64 || first === 0xff20) add('<handle>');
    else if (first === 35 || first === 0xff03)
      for (const word of camel(raw.slice(1))) addWord(word.toLowerCase(), start, end);
    else if (/\p{N}/u.test(raw)) add(/[$£€¥₹]/.test(raw) ? '<money>' : '<number>');
    else add(raw);
  }
  return pieces;
}

const LINK = /^(?:https?:|www\.)/i;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** "KestrelAirFail" is three words. */
const camel = (tag: string): string[] => tag.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu) ?? [];

/** A piece of a word. `short`: letters at the word's end that it leaves out; `ending`: it is only so many of them. */
interface Part {
  text: string;
  short: number;
  ending: number;
}
const whole = (text: string): Part => ({ text, short: 0, ending: 0 });

/** Words as their pieces: the same few thousand make most of what is written. */
const known = new Map<string, readonly Part[]>();
const REMEMBERED = 5_000;

function partsOf(word: string): readonly Part[] {
  const before = known.get(word);
  if (before) return before;
  const parts = split(word);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, parts);
  return parts;
}

function split(word: string): Part[] {
  const plain = /(\p{L})\1{2,}/u.test(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1') : word;
  const written = WRITTEN_OUT.get(plain);
  if (written) return written.map(whole);
  const cut = /^(?:(can)'t|(wo)n't|(.+?)(n't|'(?:re|ve|ll|m|d|s)))$/.exec(plain);
  if (!cut) return [whole(plain.replaceAll("'", ''))];
  const [, can, wo, stem = '', ending = ''] = cut;
  if (can) return ['can', 'not'].map(whole);
  if (wo) return ['will', 'not'].map(whole);
  const last = ENDINGS[ending];
  return [
    { text: stem.replaceAll("'", ''), short: ending.length, ending: 0 },
    ...(last ? [{ text: last, short: 0, ending: ending.length }] : []),
  ];
}

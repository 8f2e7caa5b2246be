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
  for (const match of text.slice(0, READ).matchAll(PATTERN)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.charCodeAt(0);
    const add = (word: string, from = start, to = end) => pieces.push({ text: word, start: from, end: to });
    if (/^(?:https?:|www\.)/i.test(raw)) add('<link>');
    else if (first === 64 || first === 0xff20) add('<handle>');
    else if (first === 35 || first === 0xff03)
      for (const word of camel(raw.slice(1))) addWord(word.toLowerCase(), start, end, add);
    else if (/^\p{L}/u.test(raw)) addWord(raw.toLowerCase().replace(/[’ʼ]/g, "'"), start, end, add);
    else if (/\p{N}/u.test(raw)) add(/[$£€¥₹]/.test(raw) ? '<money>' : '<number>');
    else add(raw);
  }
  return pieces;
}

/** "KestrelAirFail" is three words. */
const camel = (tag: string): string[] => tag.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}+/gu) ?? [];

function addWord(
  word: string,
  start: number,
  end: number,
  add: (text: string, from: number, to: number) => void,
): void {
  const plain = /(\p{L})\1{2,}/u.test(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1') : word;
  const known = WRITTEN_OUT.get(plain);
  const all = (words: readonly string[]): void => words.forEach((one) => add(one, start, end));
  if (known) return all(known);
  const cut = /^(?:(can)'t|(wo)n't|(.+?)(n't|'(?:re|ve|ll|m|d|s)))$/.exec(plain);
  if (!cut) return add(plain.replaceAll("'", ''), start, end);
  const [, can, wo, stem = '', ending = ''] = cut;
  if (can) return all(['can', 'not']);
  if (wo) return all(['will', 'not']);
  add(stem.replaceAll("'", ''), start, end - ending.length);
  const written = ENDINGS[ending];
  if (written) add(written, end - ending.length, end);
}

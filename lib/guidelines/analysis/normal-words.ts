import { remember } from './remember';

/**
 * Spellings that mean the same to every rule: contractions (also without apostrophe), chat forms, American and
 * British endings. One normal form keeps each rule's patterns short and complete.
 */
/** `written=meant`, apart by semicolons. */
const WHOLE: Record<string, string> = Object.fromEntries(
  `
can't=can not; cant=can not; cannot=can not; won't=will not; wont=will not; shan't=shall not;
ain't=is not; aint=is not; dont=do not; doesnt=does not; didnt=did not; isnt=is not; arent=are not;
wasnt=was not; werent=were not; hasnt=has not; havent=have not; hadnt=had not; shouldnt=should not;
couldnt=could not; wouldnt=would not; mustnt=must not; youre=you are; youve=you have; youll=you will;
youd=you would; theyre=they are; theyve=they have; weve=we have; thats=that is; whats=what is;
theres=there is; heres=here is; im=i am; ive=i have; let's=let us; shouldve=should have;
couldve=could have; wouldve=would have; mustve=must have; mightve=might have; shoulda=should have;
coulda=could have; woulda=would have; u=you; ur=your; ya=you; plz=please; pls=please; pleae=please;
plase=please; thx=thanks; thanx=thanks; tks=thanks; ty=thanks; cheers=thanks; ta=thanks;
thankyou=thank you; gonna=going to; wanna=want to; gotta=got to; y'all=you all; yall=you all;
kinda=kind of; gotten=got; learnt=learned; e-mail=email; e-mails=emails; e-mailed=emailed; dms=dm;
msg=message; acct=account; acc't=account; soz=sorry; sry=sorry; sorrry=sorry; apols=apologies;
whilst=while; alright=all right; becuase=because; bcos=because; bc=because; cos=because; coz=because;
cuz=because; rn=right now; b4=before; w=with; abt=about; hv=have; shd=should; n=and; &=and; nd=and;
r=are; y=why; thru=through; favour=favor; colour=color; cheque=check
`
    .split(';')
    .map((pair) => pair.trim().split('=') as [string, string]),
);
const IS_AFTER = new Set([
  'it',
  'that',
  'what',
  'there',
  'here',
  'who',
  'how',
  'where',
  'this',
  'he',
  'she',
  'everything',
  'something',
  'nothing',
  'when',
  'why',
  'one',
]);
const ENDINGS: [string, string][] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
  ["'m", ' am'],
];
const ISE =
  /^(apolog|real|recogn|organ|minim|author|prior|penal|critic|emphas|final|custom|finali|sympath|analy|util|jeopard|scrutin|summar|standard)(i|y)z(e|es|ed|ing|er|ation)$/;
/** Words that carry a rule's meaning and are often mistyped; a near miss counts as the word. */
const CUES = [
  'apologise',
  'apologies',
  'apologised',
  'apology',
  'inconvenience',
  'unfortunately',
  'instructions',
  'guarantee',
  'guaranteed',
  'immediately',
  'responsible',
  'responsibility',
  'frustrating',
  'frustration',
  'frustrated',
  'disappointed',
  'disappointing',
  'understand',
  'definitely',
  'misunderstood',
  'carelessness',
  'careless',
  'negligence',
  'incorrectly',
  'compensation',
  'complimentary',
  'customer',
  'reference',
  'password',
  'address',
  'account',
  'number',
  'delayed',
  'received',
  'checked',
  'properly',
  'investigate',
  'immediate',
  'discount',
  'voucher',
  'replacement',
  'refunded',
  'happened',
  'mistake',
  'mistakes',
  'forgotten',
  'neglected',
];
const byLetter = new Map<string, string[]>();
for (const cue of CUES) byLetter.set(cue.slice(0, 1), [...(byLetter.get(cue.slice(0, 1)) ?? []), cue]);
const CUE_SET = new Set(CUES);
/** Real words that are one letter from a cue. */
const NOT_TYPOS = new Set([
  'negligent',
  'addressed',
  'accounts',
  'numbers',
  'customers',
  'custom',
  'checker',
  'deceived',
  'received',
  'receives',
  'receive',
  'relieved',
  'delays',
  'delay',
  'delayed',
  'mistaken',
  'happen',
  'happens',
  'references',
  'referenced',
  'deference',
  'preference',
  'discounts',
  'discounted',
  'vouchers',
  'replacements',
  'refunds',
  'refunder',
  'properly',
  'property',
  'passwords',
  'addresses',
  'understands',
  'frustrate',
  'careless',
  'investigated',
  'investigates',
  'chucked',
  'checks',
  'checkmed',
  'amount',
  'mountain',
  'misunderstand',
  'guarantees',
  'instruction',
  'disappoints',
  'disappoint',
  'immediacy',
  'neglects',
  'compensate',
  'responsibly',
  'accountant',
  'apologise',
  'apologises',
  'apologising',
  'disappointment',
  'guaranteeing',
  'frustrations',
  'inconvenient',
  'inconveniences',
  'inconvenienced',
  'customed',
  'costumer',
  'lumber',
  'slumber',
]);

/** Whether two words are within one edit (two for long words), counting a swap of neighbours as one. */
export function nearly(a: string, b: string, maximum: number): boolean {
  if (Math.abs(a.length - b.length) > maximum) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      next.push(value);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? 99) <= maximum;
}

function cueFor(word: string): string | undefined {
  if (word.length < 6 || word.length > 16 || CUE_SET.has(word) || NOT_TYPOS.has(word)) return undefined;
  for (const cue of byLetter.get(word.slice(0, 1)) ?? [])
    if (cue.length >= 7 && nearly(word, cue, cue.length >= 10 ? 2 : 1)) {
      // An inflection is no typing mistake.
      if (word.startsWith(cue) || cue.startsWith(word)) return undefined;
      return cue;
    }
  return undefined;
}

function compute(lower: string): string {
  const whole = Object.hasOwn(WHOLE, lower) ? WHOLE[lower] : undefined;
  if (whole !== undefined) return whole;
  for (const [ending, expansion] of ENDINGS)
    if (lower.length > ending.length && lower.endsWith(ending))
      return lower.slice(0, -ending.length) + expansion;
  if (lower.endsWith("'s") && IS_AFTER.has(lower.slice(0, -2))) return `${lower.slice(0, -2)} is`;
  const ise = ISE.exec(lower);
  if (ise) return `${ise[1]}${ise[2]}s${ise[3]}`;
  return cueFor(lower) ?? lower;
}

/** Normal form of one word: lower case, plain letters, contractions written out. May hold several words. */
export const normalWord = remember((word: string): string =>
  compute(
    word
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[’‘ʼ`´]/g, "'"),
  ),
);

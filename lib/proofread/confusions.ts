import type { Slip } from '@/lib/domain/check';

interface Confusion {
  /** Flags `dgu`; the group `slip` is what is wrong. */
  pattern: RegExp;
  better: (slip: string) => string;
  advice: string;
}

/** Past forms after which "have" wants another. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  spoke: 'spoken',
  gave: 'given',
  took: 'taken',
  wrote: 'written',
  went: 'gone',
  saw: 'seen',
  chose: 'chosen',
  broke: 'broken',
  drove: 'driven',
  began: 'begun',
};
/** Past forms that stand after "will" or "can" by mistake. */
const BASES: Readonly<Record<string, string>> = {
  sent: 'send',
  gave: 'give',
  took: 'take',
  saw: 'see',
  spoke: 'speak',
  told: 'tell',
  made: 'make',
  found: 'find',
  went: 'go',
  brought: 'bring',
  kept: 'keep',
  paid: 'pay',
};
const OURS =
  'order|parcel|package|refund|booking|account|card|bill|flight|seat|room|table|meal|message|number|name|address|details|email|patience|feedback|review|experience|app|phone|ticket|delivery|payment|subscription|visit|stay|trip|car|bag|bags|luggage|case|claim|policy|question|concern|concerns|understanding|time|loyalty';

/**
 * Words taken for their neighbours that Harper lets pass. Each is held by the words around it, so that the right use
 * of the same word stays silent.
 */
const CONFUSIONS: readonly Confusion[] = [
  {
    pattern:
      /\b(?<slip>your)\s+(?:going\s+to|welcome\s*(?=[.!,)]|$)|not|being\s+(?:charged|asked|sent|told)|the|a|an|able|entitled|still\s+(?:waiting|having|seeing))\b/dgiu,
    better: (slip) => like(slip, "you're"),
    advice: 'Here it is “you are”.',
  },
  {
    pattern:
      /(?<![\p{L}'])(?<slip>its)\s+(?:been|on|in|at|with|not|a|an|the|going|being|already|just\s+(?:been|a)|still\s+(?:not|being|on|in)|too|now|here|there)(?![\p{L}\p{N}-])/dgiu,
    better: (slip) => like(slip, "it's"),
    advice: 'Here it is “it is” or “it has”.',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}'])(?<slip>you're)\\s+(?:\\p{L}+\\s+)?(?:${OURS})(?![\\p{L}\\p{N}-])`,
      'dgiu',
    ),
    better: (slip) => like(slip, 'your'),
    advice: 'Here it is “your”.',
  },
  {
    pattern:
      /\b(?:is|are|was|were|been|be|far|way|took|waited|not)\s+(?<slip>to)\s+(?:expensive|late|long|many|much|slow|small|big|hot|cold|loud|few|little|high|low|early|hard|busy|short|heavy)\b(?!\s*[-'])/dgiu,
    better: (slip) => like(slip, 'too'),
    advice: 'Here it is “too”.',
  },
  {
    pattern:
      /(?:^|[.!?,;]\s+|\b(?:and|that|when|because|but)\s+)(?:you|we|they)\s+(?<slip>where)\b(?!\s+(?:you|we|they|he|she|it|i|the|to)\b)/dgimu,
    better: (slip) => like(slip, 'were'),
    advice: 'Here it is “were”.',
  },
  {
    pattern:
      /\bthere\s+(?<slip>is)\s+(?:two|three|four|five|six|seven|eight|nine|ten|several|many)\s+\p{L}+s\b/dgiu,
    better: () => 'are',
    advice: 'More than one: “there are”.',
  },
  {
    pattern:
      /\blet\s+(?:me|us)\s+(?<slip>now)\s+(?:if|when|which|what|how|whether|where|the|your|about|by|once|and)\b/dgiu,
    better: () => 'know',
    advice: 'Here it is “know”.',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:i|you|we|they|he|she|it)(?:\\s+(?:will|would|can|could|should|must|may|might)|'ll)\\s+(?:also\\s+|then\\s+)?)(?<slip>${Object.keys(BASES).join('|')})\\b`,
      'dgiu',
    ),
    better: (slip) => BASES[slip.toLowerCase()] ?? slip,
    advice: 'After “will” or “can” the plain form stands.',
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:i|you|we|they|he|she|it)(?:\\s+(?:have|has|had)|'ve)\\s+(?:just\\s+|already\\s+|also\\s+)?)(?<slip>${Object.keys(PARTICIPLES).join('|')})\\b`,
      'dgiu',
    ),
    better: (slip) => PARTICIPLES[slip.toLowerCase()] ?? slip,
    advice: 'After “have” another form stands.',
  },
  {
    pattern:
      /\b(?:to|with|of|from|by)\s+(?<slip>are)\s+(?:attention|team|teams|store|shop|site|website|app|staff|side|colleagues|customers)\b/dgiu,
    better: () => 'our',
    advice: 'Here it is “our”.',
  },
  {
    pattern: /(?<!\b(?:is|was|as|my|our|his|her|their|are|were)\s)\b(?<slip>wont)\b(?!\s+to\b)/dgiu,
    better: (slip) => like(slip, "won't"),
    advice: 'Here it is “will not”.',
  },
  {
    pattern:
      /(?:^|[.!?,;]\s+)(?:the|your|our|these|those)\s+(?:\p{Ll}+\s+)?(?!(?:news|series|lens|gas|always|address|process|business|access|means|headquarters|canvas|atlas|chaos|gps|species|diabetes|christmas)\b)\p{Ll}{2,}(?<!ss|us|is|'s)s\s+(?<slip>was|is|has)\b/dgimu,
    better: (slip) => ({ was: 'were', is: 'are', has: 'have' })[slip.toLowerCase()] ?? slip,
    advice: 'More than one: the verb follows.',
  },
];

/** Slips of the kind above in an English text; offsets are UTF-16. Apostrophes are straight, as `prepared` makes them. */
export function confusions(text: string): Slip[] {
  const slips: Slip[] = [];
  for (const { pattern, better, advice } of CONFUSIONS)
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.['slip'];
      if (span)
        slips.push({
          start: span[0],
          end: span[1],
          kind: 'grammar',
          advice,
          better: [better(text.slice(span[0], span[1]))],
        });
    }
  return slips;
}

const like = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

import type { Pack } from '@/lib/domain/pack';
import type { Reading } from './draft';

export interface Money {
  value: number;
  /** ISO 4217; undefined when the text does not say. */
  currency?: string;
  start: number;
  end: number;
}

const SYMBOLS: Record<string, string> = {
  '£': 'GBP',
  $: 'USD',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  nz$: 'NZD',
  s$: 'SGD',
  r: 'ZAR',
  rs: 'INR',
};
const WORDS: Record<string, string> = {
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  gbp: 'GBP',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  rupee: 'INR',
  rupees: 'INR',
  inr: 'INR',
  aud: 'AUD',
  cad: 'CAD',
  nzd: 'NZD',
  sgd: 'SGD',
  zar: 'ZAR',
  rand: 'ZAR',
  chf: 'CHF',
  yen: 'JPY',
  jpy: 'JPY',
  pence: 'GBP',
};
const AMOUNT = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const PATTERN = new RegExp(
  String.raw`(?<symbol>(?:US|AU|NZ|A|C|S)?\$|[£€₹¥]|(?<![\p{L}])(?:Rs\.?|GBP|USD|EUR|INR|AUD|CAD|NZD|SGD|ZAR|CHF)\s?)\s?(?<first>${AMOUNT})(?![\d%])|(?<![\d.,])(?<second>${AMOUNT})\s?(?<word>pounds?|quid|dollars?|bucks|euros?|rupees?|rand|yen|pence|GBP|USD|EUR|INR|AUD|CAD|NZD|SGD|ZAR|CHF|€|£)(?![\p{L}])`,
  'giu',
);

/** Sums of money in a text, with their currency where it is said. A bare $ is the pack's own dollar. */
export function moneyOf(text: string, home?: string): Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const number = (groups['first'] ?? groups['second'] ?? '').replace(/,(?=\d{3})/g, '').replace(',', '.');
    const sign = (groups['symbol'] ?? groups['word'] ?? '').trim().toLowerCase().replace(/\.$/, '');
    let currency = SYMBOLS[sign] ?? WORDS[sign] ?? (sign.length === 3 ? sign.toUpperCase() : undefined);
    if ((sign === '$' || sign.startsWith('dollar')) && home?.endsWith('D')) currency = home;
    const value = Number(number) / (sign === 'pence' ? 100 : 1);
    if (Number.isFinite(value))
      found.push({ value, currency, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export interface Concession {
  start: number;
  end: number;
  /** Undefined where it cannot be told, as with a percentage of an unknown sum. */
  value?: number;
  currency?: string;
  percent?: number;
  what: string;
}

const GIVES =
  /\b(?:credit\w*|vouchers?|gift ?cards?|e-gift|coupons?|goodwill|good will|gesture|compensat\w*|waiv\w*|as an apology|by way of apology|to apologise|to make (?:it|this|that|things) (?:up|right)|to say sorry|for (?:the|your) (?:trouble|inconvenience|wait|patience|delay)|off your (?:next |this |month\w* |\w+ )?(?:bill|order|purchase|stay|trip|invoice|fare|visit|meal|plan)|\d+ ?% (?:off|discount)|discount\w*|on us|on the house|complimentary|free (?:of charge )?(?:\w+ )?(?:month|year|night|coffee|meal|drink|upgrade|delivery|dessert|breakfast|ticket|pass|week|gift|ride|cover|service|stay|lunch|dinner|parcel|wash|session|class)|store credit|bonus|extra (?:points|miles|data|credit)|points|air ?miles|take .{0,20} off|taken .{0,20} off|knock .{0,20} off|gift|treat|give you|giving you|offer you|send you|reimburs\w*|ex gratia|(?:added|adding|applied|applying|put|popped|paid) [^.!?\n]{1,24}(?:to|on|onto|into) your (?:account|wallet|balance|bill|card)|write off|written off|write .{0,16} off|have (?:a|an|the|another|some|two|one) (?:\w+ )?(?:pass|coffee|meal|drink|dessert|upgrade|night|month|gift))\b/;
const OWED =
  /\b(?:refund\w*|returned to|you (?:have )?paid|that you paid|overpa\w*|charged (?:you )?(?:twice|in error|by mistake|wrongly|incorrectly)|double charge\w*|duplicate|reverse\w*|reversal|deposit|money back|back to your (?:card|account)|comes? back|by mistake|in error|(?:you|your) (?:bought|purchased)|was charged|were charged|wrong charge|chargeback|costs?|price[ds]?|fee (?:is|of)|is £?\$?€?\d+ (?:a|per)|per month|a month|valid until|balance|owed?|due)\b/;
const NOT_GIVEN =
  /\b(?:can not|could not|unable|not able|will not|do not|does not|is not|not|never|no|whether|if (?:i|we) can|ask (?:my|our|the|whether|if)|asking|request\w*|would have|wish|try to get|see if|check (?:if|whether)|how much|did you|have you|do you have|is it|which|if you (?:have|had)|use (?:your|the)|your (?:\w+ )?(?:voucher|credit|gift card|discount|points)|redeem|expires?|expired)\b/;

/** What a draft gives beyond what is owed: sums, percentages, gestures of the pack, gifts. */
export function concessionsOf(draft: Reading, pack: Pack): Concession[] {
  const home = pack.authority?.currency;
  const found: Concession[] = [];
  const money = moneyOf(draft.text, home);
  let passed = 0;
  for (const sentence of draft.sentences) {
    const { normal } = sentence;
    while ((money[passed]?.start ?? Infinity) < sentence.start) passed += 1;
    const gestures = gesturesIn(draft, sentence, pack);
    const gives = GIVES.test(normal);
    if (!gives && gestures.length === 0) continue;
    if (
      NOT_GIVEN.test(normal) &&
      !/\b(?:i have|we have|i am|we are|we will|i will|here is|take|enjoy|please accept|would like to|have a|with a|is on us|are on us)\b/.test(
        normal.replace(/\b(?:can not|could not|will not|do not|is not)\b.*?(?:,|but|$)/, ''),
      )
    )
      continue;
    if (DENIES.test(normal) && !GIVES.test(normal.replace(DENIES, ''))) continue;
    found.push(...gestures);
    if (!gives) continue;
    const owed =
      OWED.test(normal) &&
      !/\b(?:as an apology|goodwill|gesture|compensat\w*|voucher|gift ?card|waiv\w*|credit(?:ed)? (?:you|of)|for the trouble)\b/.test(
        normal,
      );
    if (owed || /\bvoucher .{0,30}(?:you bought|valid until|you have)\b/.test(normal)) continue;
    if (
      OWED.test(normal) &&
      /\brefund\w*\b/.test(normal) &&
      !/\b(?:as an apology|goodwill|gesture|compensat\w*|on top|also|plus|and (?:a|an))\b/.test(normal)
    )
      continue;
    const sums: typeof money = [];
    for (let at = passed; (money[at]?.end ?? Infinity) <= sentence.end; at += 1) sums.push(money[at]!);
    for (const sum of sums)
      found.push({ ...sum, currency: sum.currency, what: draft.text.slice(sum.start, sum.end) });
    if (sums.length > 0) continue;
    const percent = /(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent)/i.exec(
      draft.text.slice(sentence.start, sentence.end),
    );
    if (percent) {
      const start = sentence.start + percent.index;
      found.push({ start, end: start + percent[0].length, percent: Number(percent[1]), what: percent[0] });
    } else if (gestures.length === 0) {
      const gift = draft.find(GIFT, sentence)[0];
      if (gift)
        found.push({ start: gift.start, end: gift.end, what: draft.text.slice(gift.start, gift.end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const GIFT =
  /\b(?:(?:a|an|this|the|some|another|two|one|our) )?(?:(?:free|complimentary|small|little|goodwill|store|service|account) )*(?:vouchers?|gift ?cards?|coupons?|store credit|service credit|credit|free (?:\w+ )?(?:month|year|night|coffee|meal|drink|upgrade|delivery|dessert|breakfast|ticket|pass|week|gift|ride|lunch|dinner|parcel|wash)|complimentary \w+|gesture|discount|bonus \w+|points|miles)\b|\bwaiv\w+ (?:the|your|this|that|all|any) (?:\w+ )?(?:fee|fees|charge|charges|penalty|cost)\b|\b\w+ (?:is|are) on (?:us|the house)\b/g;
/** The part of a sentence that says what is not given, or is still asked for. */
const DENIES =
  /\b(?:can not|could not|unable to|not able to|will not|asking (?:my|our|whether|if)|ask (?:my|our|whether|if)|whether (?:we|i) can)\b[^,;]*(?:[,;]|$)/;

const COUNT: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, both: 2, couple: 2 };

type Gesture = NonNullable<NonNullable<Pack['authority']>['gestures']>[number];
const patterns = new WeakMap<Gesture, RegExp>();

function patternOf(gesture: Gesture): RegExp {
  const known = patterns.get(gesture);
  if (known) return known;
  const label = gesture.label
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:(\\d{1,3}|two|three|four|five|six|both|couple)\\s+(?:of\\s+)?)?${label}(?:e?s)?(?![\\p{L}])`,
    'giu',
  );
  patterns.set(gesture, pattern);
  return pattern;
}

function gesturesIn(draft: Reading, sentence: { start: number; end: number }, pack: Pack): Concession[] {
  const text = draft.text.slice(sentence.start, sentence.end);
  const found: Concession[] = [];
  for (const gesture of pack.authority?.gestures ?? []) {
    const pattern = patternOf(gesture);
    for (const match of text.matchAll(pattern)) {
      const count = match[1] === undefined ? 1 : (COUNT[match[1].toLowerCase()] ?? (Number(match[1]) || 1));
      const start = sentence.start + match.index;
      found.push({
        start,
        end: start + match[0].length,
        value: gesture.value * count,
        currency: pack.authority?.currency,
        what: match[0],
      });
    }
  }
  return found;
}

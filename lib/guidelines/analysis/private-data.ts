import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { CountryCode } from 'libphonenumber-js/min';
import type { Reading } from './draft';

export interface PrivateSpan {
  kind: 'email' | 'phone' | 'card' | 'iban' | 'address' | 'reference' | 'birth' | 'secret';
  start: number;
  end: number;
}

const CARD = /(?<![\d.,-])(?:\d[ -]?){12,18}\d(?![\d-])/g;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Za-z0-9])/g;
const STREET =
  'street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|court|ct|way|place|pl|crescent|cres|terrace|gardens|square|sq|boulevard|blvd|highway|hwy|parade|row|grove|mews|nagar|marg|colony|sector|layout|circle|trail|parkway|pkwy|walk|rise|view|green|quay|esplanade|bazaar|chowk|cross|main';
const STREETS = STREET.split('|')
  .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  .join('|');
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.,:/-])(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Hh]ouse|[Pp]lot|[Nn]o\\.?|[Nn]umber)\\s?)?\\d{1,5}[a-z]?(?:[/-]\\d{1,4})?,?\\s(?:\\p{Lu}[\\p{L}'’.-]{1,30}\\s){1,4}(?:${STREETS})(?![\\p{L}\\p{N}])(?:,?\\s\\p{Lu}[\\p{L}'’-]+){0,3}(?:,?\\s[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})?`,
  'gu',
);
const STREET_FIRST =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{2,40}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|straat|laan|plein)\s\d{1,4}[a-z]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{1,4},?\s(?:bis\s)?(?:rue|avenue|boulevard|chemin|impasse|via|calle|rua|avenida)\s(?:\p{L}[\p{L}'’-]*\s){0,4}\p{Lu}[\p{L}'’-]+|(?<![\p{L}\p{N}])(?:calle|via|rua|avenida)\s(?:\p{L}[\p{L}'’-]*\s){0,3}\p{Lu}[\p{L}'’-]+,?\s(?:n\.?º?\s?)?\d{1,4}(?![\p{L}\p{N}])/gu;
const POSTCODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
const OUR_PLACE =
  /\b(?:our|the|your (?:local|nearest)|nearest|local|any) (?:[\w'’-]+ ){0,4}?(?:stores?|shops?|branch|branches|offices?|hotels?|depots?|restaurants?|showrooms?|clinics?|hubs?|outlets?|warehouses?|hq|headquarters|lockers?|locations?|sites?|desk|counter|lounge|airport|station|terminal|garage|gym|address is)\b|\b(?:find|visit|join|meet) us\b|\bwe(?:'re| are| re)? (?:now )?(?:at|located|based|open(?:ing)? at)\b/i;
const THING =
  'bookings?|reservations?|orders?|accounts?|customers?|policy|policies|memberships?|members?|loyalty|frequent flyer|passports?|licen[cs]e|confirmation|pnr|invoices?|tracking|consignment|awb|parcel|imei|ssn|social security|national insurance|pan|aadhaar|mpan|mprn|meter|contract|itinerary|e-?tickets?|sort code|payroll|subscriber|client|patient|nhs|student|user|consumer|ca|card';
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${THING})(?:\\s(?:number|numbers|no|nr|num|id|ref|reference|code|locator|pin))?[.:]?\\s?(?:\\(?(?:is|was|are|of|being|shows as|reads)\\s|[#:=–-]\\s?|n[o°º]\\.?\\s?)?["'“(]?(?<code>#?(?=[A-Z0-9/-]*\\d)[A-Z0-9][A-Z0-9/-]{4,30})(?![\\p{L}\\p{N}/.-]*[\\p{L}\\p{N}])`,
  'giu',
);
const OURS_REFERENCE =
  /\b(?:case|ticket|complaint|query|incident|request|service request|enquiry|inquiry|claim|interaction|docket|sr|crn|our|cas)\s(?:number|no|id|ref|reference|code)?[.:#\s-]*(?:is|was)?[.:#\s-]*$/i;
const DATE = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?,? \d{4})`;
const BIRTH = new RegExp(
  String.raw`\b(?:date of birth|birth ?date|d\.?o\.?b\.?|birthday|born(?: on| in)?)\b[^.!?\n\d]{0,25}(?:${DATE}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)`,
  'gi',
);
const SORT_CODE = /\bsort code[^.!?\n\d]{0,15}\d{2}[- ]?\d{2}[- ]?\d{2}\b/gi;

/** What opens an account: "the PIN 5521", "your username is ned.carver84". */
const SECRET =
  /\b(?:(?:pin|passcode|passwords?|cvv|otp|security code|door code|access code)(?: (?:code|number))?|user ?name|login(?: name)?)\s?(?:is|was|=|:)?\s?["'“]?(?=[\w.!@#$%*-]*\d)[\w!@#$%*][\w.!@#$%*-]{2,30}[\w!@#$%*]/gi;

/** The Luhn check of payment cards over digits alone. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = Number(digits.charAt(digits.length - 1 - index));
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** The check digits of an IBAN (ISO 13616), spaces removed. */
export function ibanValid(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    for (const digit of value) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

const COUNTRIES: [RegExp, CountryCode][] = [
  [/London|Belfast/, 'GB'],
  [/Dublin/, 'IE'],
  [/Kolkata|Calcutta/, 'IN'],
  [/^Australia\//, 'AU'],
  [/Auckland/, 'NZ'],
  [/^Africa\/Johannesburg/, 'ZA'],
  [/Toronto|Vancouver|Halifax|Winnipeg|Edmonton/, 'CA'],
  [/Singapore/, 'SG'],
  [/Berlin/, 'DE'],
  [/Paris/, 'FR'],
  [/Madrid/, 'ES'],
  [/Rome/, 'IT'],
  [/Amsterdam/, 'NL'],
  [/Lisbon/, 'PT'],
  [/^America\/|^US\//, 'US'],
];

/** Country whose national numbers are recognised for a pack's time zone. */
export const countryOf = (timezone: string | undefined): CountryCode =>
  COUNTRIES.find(([pattern]) => pattern.test(timezone ?? ''))?.[1] ?? 'GB';

/** Private data that stands in a text: exact spans, each kind by its own check digits or shape. */
export function privateDataOf(draft: Reading, country: CountryCode): PrivateSpan[] {
  const { text, tokens } = draft;
  const spans: PrivateSpan[] = [];
  const links = tokens.filter((token) => token.kind === 'link');
  const taken = (start: number, end: number) =>
    links.some((link) => start < link.end && link.start < end) ||
    spans.some((span) => start < span.end && span.start < end);
  const add = (kind: PrivateSpan['kind'], start: number, end: number) => {
    if (!taken(start, end)) spans.push({ kind, start, end });
  };
  for (const token of tokens) if (token.kind === 'email') add('email', token.start, token.end);
  if (!/\d/.test(text)) return spans;
  for (const match of text.matchAll(IBAN))
    if (ibanValid(match[0].replaceAll(' ', ''))) add('iban', match.index, match.index + match[0].length);
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '');
    if (/^[2-6]/.test(digits) && luhn(digits) && new Set(digits).size > 1)
      add('card', match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(BIRTH)) add('birth', match.index, match.index + match[0].length);
  for (const match of text.matchAll(SECRET)) add('secret', match.index, match.index + match[0].length);
  for (const match of text.matchAll(SORT_CODE)) add('iban', match.index, match.index + match[0].length);
  for (const match of text.matchAll(REFERENCE)) {
    const code = match.groups?.['code'] ?? '';
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (
      OURS_REFERENCE.test(before) ||
      /^\d{1,4}[/-]\d{1,4}(?:[/-]\d{2,4})?$/.test(code) ||
      /^(?:19|20)\d\d(?:[/-]\d\d)?$/.test(code) ||
      code.replace(/\D/g, '').length === 0
    )
      continue;
    // Words with a digit in them (COVID-19) and times are no codes; a code in small letters is a word.
    if (/[a-z]/.test(code) && !/\d{4}/.test(code)) continue;
    if (/^\d+-\d+$/.test(code) && code.length < 8) continue;
    add('reference', match.index, match.index + match[0].length);
  }
  for (const span of phones(text, country))
    if (!OURS_REFERENCE.test(text.slice(Math.max(0, span.start - 30), span.start)))
      add('phone', span.start, span.end);
  for (const pattern of [ADDRESS, STREET_FIRST, POSTCODE])
    for (const match of text.matchAll(pattern)) {
      const sentence = draft.sentences[draft.sentenceAt(match.index)];
      const around = text.slice(sentence?.start ?? 0, match.index);
      if (!OUR_PLACE.test(around)) add('address', match.index, match.index + match[0].trimEnd().length);
    }
  return spans.sort((a, b) => a.start - b.start);
}

const CALLED =
  /\b(?:call|ring|phone|mobile|text|whatsapp|tel|telephone|cell|landline|fax|dial|sms|helpline|hotline)\b[^.!?\n\d]{0,30}$/i;
const LOOSE = /(?<![\d\p{L}#£$€.,/-])\+?\(?\d{2,5}\)?(?:[ .-]?\(?\d{2,5}\)?){1,5}(?![\d\p{L}/-])/gu;

function phones(text: string, country: CountryCode): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (!/\d(?:[^\p{L}\n]{0,3}\d){6}/u.test(text)) return found;
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text.slice(0, 4_000), country))
    found.push({ start: startsAt, end: endsAt });
  // Numbers that the short metadata does not know still count where the words say that it is a telephone.
  for (const match of text.matchAll(LOOSE)) {
    const digits = match[0].replace(/\D/g, '').length;
    if (
      digits >= 8 &&
      digits <= 15 &&
      (CALLED.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
        match[0].startsWith('+') ||
        /^0\d{2,4}[ -]\d{3}[ -]?\d{3,4}$/.test(match[0]))
    )
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

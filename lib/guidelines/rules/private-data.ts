import { z } from 'zod';
import type { Fix } from '@/lib/domain/check';
import { hostOf, isUnder, ownContacts } from '../analysis/own-contacts';
import { countryOf, privateDataOf } from '../analysis/private-data';
import type { Match, Reading } from '../analysis/draft';
import { defineRule, type RawFinding } from '../rule';

const LABELS = {
  email: 'an email address',
  phone: 'a telephone number',
  card: 'a card number',
  iban: 'bank details',
  address: 'an address',
  reference: 'a booking, order or account number',
  birth: 'a date of birth',
  secret: 'a password, PIN or user name',
};

const NUMBER = String.raw`(?:numbers?|no|nos|nr|num|id|ids|ref|refs|references?|codes?|locators?|details?|#)`;
const THING = String.raw`(?:(?:booking|reservation|order|account|customer|service|policy|membership|member|loyalty|passport|licence|license|confirmation|invoice|tracking|consignment|purchase|transaction|subscriber|client|frequent flyer|rewards?|card|bank|payment|debit card|credit card|billing|meter|contract|user|patient|registration|login|case|ticket|parcel|registered|nhs|health|student|employee|staff|tax|ni|vat|pension|claim form|visa|chassis|frame|contact|phone|mobile|telephone|cell|whatsapp|callback|daytime) (?:${NUMBER}|${NUMBER} ${NUMBER})|pnr|record locator|booking ref\w*|order ref\w*|sort code|iban|cvv|otp|one time (?:password|passcode|code)|pin(?: code| number)?|(?:(?:last|first) )?(?:three|four|six|eight|twelve|sixteen|long|\d{1,2}) digits(?: of (?:your|the) \w+)?|pass ?words?|pass ?codes?|date of birth|dob|d\.o\.b|birth ?date|birthday|age|(?:e-?mail|e ?mail)(?: ?(?:address(?:es)?|id)| (?:you|that you|which you) (?:signed|used|registered|booked|ordered|gave))|(?:(?:full|home|postal|delivery|shipping|billing|street|mailing|current|registered|complete|residential|house|flat|door|exact|correct|new) )*(?:address(?:es)?|post ?code|zip(?: ?code)?|pin ?code|surname|full name|name and address)|(?:mobile|phone|cell|contact|telephone|whatsapp) ?(?:number|no|details?)?|social security(?: number)?|ssn|national insurance(?: number)?|pan(?: card| number)?|aadhaar(?: number| card)?|customer ?id|account ?id|order ?id|imei(?: number)?|(?:meter )?serial(?: number)?|user ?names?|maiden name|mother s maiden name|mpan|mprn|e-?ticket(?: number)?|card details|bank details|account details|personal details|contact details|full details|login details)`;
const LIST = String.raw`(?:(?:your|the|ur|a|an|his|her|their|full|registered|[a-z]{3,14}(?:'s)?) ){0,4}(?:(?:[a-z]{3,14} ){1,3}(?:, |and |or |\/ |& |, and ))*(?:(?:your|the|full|registered|any) ){0,2}`;
const NOUN = String.raw`${LIST}(?<noun>${THING})`;
const GIVE = String.raw`(?:send|reply|respond|answer|tweet|share|provide|post|comment|drop|shoot|ping|tell|give|leave|pop|type|write|confirm|verify|supply|quote|state|mention|submit|forward|advise|furnish|put|enter|let|pass|text|list|include|add|attach)`;
const ASKS: RegExp[] = [
  // send us your order number; reply with your account number; let us know your postcode; drop your email below
  new RegExp(
    String.raw`\b(?<verb>${GIVE}(?:ing)?)(?: (?:to|us|me|back|here|below|over|along|with|on|by|know|in|the comments?|this|tweet|thread|post|a comment|publicly|just|again|once more|both|,|quickly|please|at least|through|and|or|dm)){0,6} ${NOUN}\b`,
    'g',
  ),
  // what's your phone number; may I have your address; can we get your order id; we need your date of birth
  new RegExp(
    String.raw`\b(?<verb>what is|what are|what was|which is|may (?:i|we) (?:please |kindly |also )?(?:have|know|get|ask|take)(?: for)?|can (?:i|we) (?:please |just |also )?(?:have|get|take|ask for|grab|see)|could (?:i|we) (?:please |just |also )?(?:have|get|take|ask for|grab|see)|(?:i|we) (?:will |do |would |also |just |only |first )*(?:need|require|want|like)(?: to know| to have| to see| to take)?|need to (?:know|have|see|confirm|verify|take)|help us with|looking for|waiting for|awaiting|request you to (?:share|provide|send|give)|(?:is|could you confirm if|are) (?:this|that|it|the \w+)) ${NOUN}\b`,
    'g',
  ),
  // your order number please; order number?
  new RegExp(
    String.raw`(?:^|[.!?,] )(?:(?:and|so|also|hi|hello|hey) )?(?<verb>your|ur) (?<noun>${THING}) ?(?:,? ?(?:please|pls|here|below)|\?)`,
    'g',
  ),
  /\b(?<verb>which|what) (?<noun>e ?mail(?: address)?|phone number|mobile(?: number)?|number|home address|address)(?: (?:is|are|was|did you|do you|does|should|can|have you))[^.!?\n]{0,50}\b(?:account|registered|use|used|under|reach you|call you|order|booking|booked|linked|deliver|file)\b[^.!?\n]{0,20}(?=\?)/g,
  new RegExp(
    String.raw`(?:^|[.!?] )(?<verb>)(?:(?:booking|order|account|tracking|customer|phone|mobile|policy) (?:number|no|ref|reference|id))(?<noun>)(?: ,? ?please)? \?`,
    'g',
  ),
  /\b(?<verb>which|what) (?<noun>(?:house|flat|door|unit|plot|apartment) number)\b[^.!?\n]{0,40}(?=\?)/g,
  /\b(?<verb>what is) the (?<noun>ref|reference|number|code)(?: number)? on (?:the|your)\b[^.!?\n]{0,40}(?=\?)/g,
  // "we need the reference on your confirmation, reply below": where to write it says that it is to stand here.
  /\b(?<verb>(?:(?:we|i) (?:will |just |do )?)?need|want|send|post|give|share|put|leave|tell|type)(?: (?:us|me))? (?:the|your|that) (?<noun>reference|ref|code|number|digits|id)\b[^.!?\n]{0,40}\b(?:below|(?:reply|comment|post|answer|write) (?:it )?(?:here|below)|in (?:the comments|a reply|a comment)|as a (?:reply|comment)|under this)\b/g,
];
/** A bare "email" or "phone" is asked for only with a verb of handing over. */
const BARE = new RegExp(
  String.raw`\b(?<verb>${GIVE}(?:ing)?|what is|may (?:i|we) have|can (?:i|we) (?:have|get)|need)(?: (?:us|me|here|below|with|know|back|to)){0,3} your (?<noun>email|e ?mail|mobile|phone|cell)(?= (?:and|so|here|below|please|or|address|to)\b| [,.?!]|$)`,
  'g',
);
const PRIVATE_PLACE =
  /\b(?:dms?|dm d|dming|dm ing|(?<!\d )pms?|direct(?:ly)? messag\w*|private(?:ly)?|in private|inbox\w*|messenger|personal message|message us|messaging us|message me|in a message|send (?:us|me) a (?:quick |short )?(?:message|note|text)|drop (?:us|me) a (?:quick |short )?(?:message|line|note)|via message|by message|through message|in (?:a |your )?(?:message|chat)|chat with us|live ?chat|web ?chat|(?:in|on|via|through|using|by|with) (?:the|our|this|your) (?:\w+ ){0,2}(?:app|form|portal|page|chat|link|website|site|secure \w+)|over the phone|by phone|by email|by e mail|via email|email us|e mail us|email it|call us|give us a call|ring us|phone us|when you call|offline|whatsapp us|mail@address|secure(?:ly)?)\b|http:\/\/link/;
const NEGATED =
  /\b(?:do not|never|not|no need to|avoid|please avoid|refrain from|without|rather than|instead of|do not need to|need not|stop)(?: (?:ever|have to|need to|to|please|also|be|publicly|ask you to|ask you for|ask for))*$/;
const PASSED =
  /\b(?:you|we|i|they|have|has|had|already|been|who|that|once you|after you|when you|thanks for|thank you for|because you|by|were|if you)(?: (?:already|have|had|just|all|just now|kindly|recently))* $/;

export const privateData = defineRule({
  meta: {
    id: 'private-data',
    title: 'Nothing private in public',
    why: 'What stands in public can be copied by anyone, and cannot be taken back.',
    source: 'Take it offline.',
    severity: 'block',
    scope: 'public',
    options: z.strictObject({
      /** Numbers, addresses and e-mail addresses of ours that may be published. */
      own: z.array(z.string()).default([]),
    }),
    messages: {
      stands: 'Take out {what}; everyone can read it here.',
      asks: 'Ask for “{what}” in a direct message; everyone can read the answer here.',
    },
  },
  check({ draft, pack, options }) {
    const contacts = ownContacts(pack);
    const own = options.own.map((entry) => entry.toLowerCase());
    const ownDigits = [contacts.digits, ...own.map((entry) => entry.replace(/\D/g, ''))].join('\n');
    const isOwn = (kind: string, text: string): boolean => {
      const lower = text.toLowerCase();
      if (
        own.some((entry) => entry.includes(lower) || lower.includes(entry)) ||
        contacts.published.includes(lower)
      )
        return true;
      if (kind === 'email')
        return isUnder(hostOf(lower.split('@')[1] ?? ''), [...contacts.hosts, ...own.map(hostOf)]);
      const digits = text.replace(/\D/g, '');
      return (
        kind === 'phone' &&
        digits.length > 5 &&
        (ownDigits.includes(digits) ||
          ownDigits.includes(digits.replace(/^(?:44|1|91|61|353|49|33)/, '0')) ||
          ownDigits.includes(digits.replace(/^(?:44|1|91|61|353|49|33)/, '')))
      );
    };
    const findings: (RawFinding & { start: number; end: number })[] = [];
    for (const span of privateDataOf(draft, countryOf(pack.hours?.timezone)))
      if (!isOwn(span.kind, draft.text.slice(span.start, span.end)))
        findings.push({
          messageId: 'stands',
          data: { what: LABELS[span.kind] },
          start: span.start,
          end: span.end,
        });
    if (!PRIVATE_PLACE.test(draft.normal))
      for (const pattern of [...ASKS, BARE])
        for (const match of draft.find(pattern)) {
          const noun = match.groups['noun'] ?? '';
          if (!isAsked(draft, match, noun)) continue;
          if (findings.some((finding) => match.start < finding.end && finding.start < match.end)) continue;
          findings.push({
            messageId: 'asks',
            data: { what: noun === '' ? draft.text.slice(match.start, match.end).trim() : noun },
            start: match.start,
            end: match.end,
            fix: fixFor(draft, match),
          });
        }
    return findings.sort((a, b) => a.start - b.start);
  },
});

function isAsked(draft: Reading, match: Match, noun: string): boolean {
  const before = draft.normal.slice(Math.max(0, match.from - 40), match.from);
  const verb = match.groups['verb'] ?? '';
  if (
    NEGATED.test(before.trimEnd()) ||
    (PASSED.test(before) &&
      !/\b(?:if you|can you|could you|would you|will you|please) ?(?:could |can |would )?$/.test(before))
  )
    return false;
  const after = draft.normal.slice(match.to, match.to + 50);
  if (
    /^(?:is|are) (?:this|that|it|the)/.test(verb) &&
    !/\b(?:birth|phone|mobile|email|address|card|account number|order number)\b/.test(noun)
  )
    return false;
  if (/^(?:is|are)\b/.test(verb))
    return (
      /\byour\b/.test(match.normal) &&
      /^[^.!]{0,40}\?/.test(after) &&
      /correct|right|still/.test(after + match.normal)
    );
  if (/^(?:we|i) .*(?:like|want)/.test(verb) && !/\bto (?:know|have|see)\b/.test(verb)) return false;
  // "enter your password in the app", "add your card number at checkout": done elsewhere, not here.
  if (
    /^(?:enter|verify|type|put|add|submit|confirm|list|include|attach|write)/.test(verb) &&
    /^ ?(?:in|on|at|when|during|into|through|via|using|under|to) /.test(after) &&
    !/^ ?(?:here|below|in (?:the comments?|this|your reply|an? (?:reply|comment))|on this|to (?:us|this))/.test(
      after,
    )
  )
    return false;
  if (
    /^(?:add|include|put|list|enter|let|pass|text)/.test(verb) &&
    !/\b(?:here|below|reply|comments?|know|us|me)\b/.test(match.normal + after) &&
    !/^(?:include|let us|let me)/.test(verb)
  )
    return false;
  // What we tell them ourselves: "I'll send you the tracking number".
  if (
    /\b(?:i|we|they|team|he|she|who) (?:will |can |have |are |am |would |could |going to |just |ll |shall |to )*$/.test(
      before,
    ) &&
    /^(?:send|share|provide|give|pass|tell|confirm|forward|post|text|add|mention|let|drop|reply|include|submit|quote)/.test(
      verb,
    )
  )
    return false;
  if (
    /\b(?:send|give|tell|share|provide|pass|text|forward)(?:ing)? (?:you|them)\b/.test(match.normal) ||
    (/\bto you\b/.test(after.slice(0, 12)) && !/\bcall|get back\b/.test(after))
  )
    return false;
  return !/^(?:let|letting)\b/.test(verb) || /\bknow\b/.test(match.normal);
}

function fixFor(draft: Reading, match: Match): Fix | undefined {
  const verb = match.groups['verb'] ?? '';
  if (!/^(?:send|share|provide|tell|give|confirm|reply|respond|let|supply|tweet)/.test(verb))
    return undefined;
  return { start: match.end, end: match.end, text: ' in a direct message', label: 'Ask in a direct message' };
}

import { z } from 'zod';
import type { CheckInput, Fix } from '@/lib/domain/check';
import { namesIn, sameName, selfName, wordsFor } from '../analysis/names';
import { fold } from '../analysis/situation';
import type { Reading } from '../analysis/draft';
import { defineRule, type RuleContext } from '../rule';

const PERSON = String.raw`(?:customer|customers|client|clients|guest|guests|passenger|passengers|user|users|member|members|subscriber|subscribers|traveller|traveler|travellers|shopper|shoppers|buyer|buyers|patron|patrons|consumer|consumers|resident|residents|tenant|policyholder|cardholder|account holder|sir|madam|ma'am|maam|sir ?\/ ?madam|sir ?(?:or|and|\/) ?ma'?a?'?d?a?m|sirs|all|everyone|everybody|valued \w+|esteemed \w+|loyal \w+|respected \w+|ladies and gentlemen|team|gamer|gamers|player|viewer|listener|reader|owner|friend|friends|folks|mate|buddy|pal|hun|love|dear|fan|commuter|rider|diner|driver|parent|patient|student|concern(?:ed)?|whom)`;
const GENERIC = new RegExp(
  String.raw`^(?:@\w+ )*(?:(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|respected|namaste|welcome)(?: there)?(?: ,)? (?:our |dear |all |my |to all our )?(?:(?:valued|esteemed|loyal|lovely|most valued|respected|fellow|dearest|beloved) )?(?:sir ?\/ ?madam|sir or madam|sir \/ madam|${PERSON}|valued \w+|esteemed \w+)|respected (?:sir|madam|customer|\w+)|dear (?:sir|madam)|to whom(?:soever)? it may concern|valued (?:customer|guest|client|member|passenger)|attention (?:customer|all)|esteemed \w+)\b`,
  'g',
);
/** "Dear friend of", "hello all" are generic too; "mate", "love" and the like only after Dear. */
const FAMILIAR = /(?:hi|hello|hey|good \w+)(?: there)?(?: ,)? (?:mate|buddy|pal|hun|love|dear|friend|folks)$/;
const SALUTATION =
  /^(?:hi|hello|hey|hiya|dear|good|morning|afternoon|evening|howdy|g'day|namaste|greetings|thanks|sorry|apologies|thank|hola|cheers)$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|mx|prof|professor|doctor|rev|reverend|sir|madam|shri|smt)$/;
const NO_NAME = new Set(
  'i we you the a an your our this that it its there please so for just how what when where why who can could would will do does did is are was were yes no sorry thanks thank hi hello hey good morning afternoon evening day all again team everyone very much deeply truly really such great welcome happy if to in on at as but and or not now today tomorrow here they he she my me us oh ok okay well sure absolutely unfortunately apologies dear dm pm monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas new about with from by any some more one let have has had tell send check mate buddy friend folks sir madam mr mrs ms dr miss guest customer valued passenger'.split(
    ' ',
  ),
);

export const personal = defineRule({
  meta: {
    id: 'personal',
    title: 'By name',
    why: 'A name is the shortest proof that a person read the post.',
    source: 'Address the customer by name.',
    severity: 'warn',
    options: z.strictObject({}),
    language: 'en',
    messages: {
      missing: 'Use their name: {name}.',
      generic: '“{words}” speaks to nobody. Use their name.',
      wrong: 'Their name is {name}, not “{found}”.',
    },
  },
  check({ draft, input, pack, situation }) {
    const author = input.post?.author;
    const opening = draft.find(GENERIC, draft.sentences[0])[0];
    const firstName = safeFirstName(input);
    if (opening && author && !FAMILIAR.test(opening.normal)) {
      const fix: Fix | undefined =
        firstName && !input.draft.includes(firstName)
          ? {
              start: opening.start,
              end: opening.end,
              text: `Hi ${firstName}`,
              label: `Write “Hi ${firstName}”`,
            }
          : undefined;
      return [
        {
          messageId: 'generic',
          data: { words: draft.text.slice(opening.start, opening.end) },
          start: opening.start,
          end: opening.end,
          fix,
        },
      ];
    }
    if (!author) return [];
    const words = wordsFor(input);
    const named =
      words.length > 0 || /\p{L}{2}/u.test(author.name ?? '') || input.customer?.firstName !== undefined;
    if (!named) return [];
    const shown = input.customer?.firstName ?? firstName ?? author.name ?? '';
    const wrong = wrongName(draft, input, pack, words);
    if (wrong) {
      const fix = firstName
        ? { start: wrong.from, end: wrong.end, text: firstName, label: `Write “${firstName}”` }
        : undefined;
      return [
        {
          messageId: 'wrong',
          data: { name: shown, found: draft.text.slice(wrong.start, wrong.end) },
          start: wrong.start,
          end: wrong.end,
          fix,
        },
      ];
    }
    if (!situation.first || namesIn(draft, input).length > 0) return [];
    return [
      { messageId: 'missing', data: { name: shown }, fix: firstName ? nameFix(draft, firstName) : undefined },
    ];
  },
});

function safeFirstName(input: CheckInput): string | undefined {
  if (input.customer?.firstName) return input.customer.firstName;
  const self = selfName(input.post?.text);
  if (self !== undefined) return self;
  const parts = (input.post?.author?.name ?? '').trim().split(/\s+/);
  const first = parts[0] ?? '';
  // One word may be a nickname, a shop or a joke; two capitalised words are a name.
  return parts.length === 2 && parts.every((part) => /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(part))
    ? first
    : undefined;
}

function nameFix(draft: Reading, name: string): Fix {
  const first = draft.tokens[0];
  const second = draft.tokens[1];
  const third = draft.tokens[2];
  if (first && /^(?:hi|hello|hey)$/.test(first.normal)) {
    if (second?.normal === 'there')
      return { start: second.start, end: second.end, text: name, label: `Put in “${name}”` };
    return { start: first.end, end: first.end, text: ` ${name}`, label: `Put in “${name}”` };
  }
  if (
    first?.normal === 'good' &&
    second &&
    /^(?:morning|afternoon|evening|day)$/.test(second.normal) &&
    third
  )
    return { start: second.end, end: second.end, text: ` ${name}`, label: `Put in “${name}”` };
  return { start: 0, end: 0, text: `Hi ${name}. `, label: `Put in “${name}”` };
}

function wrongName(
  draft: Reading,
  input: CheckInput,
  pack: RuleContext['pack'],
  words: string[],
): { start: number; end: number; from: number } | undefined {
  const { tokens } = draft;
  let index = 0;
  while (tokens[index]?.kind === 'handle') index++;
  const opener = tokens[index];
  if (!opener || !SALUTATION.test(opener.normal) || words.length === 0) return undefined;
  let at = index + 1;
  if (/^(?:morning|afternoon|evening|day|you|so|again)$/.test(tokens[at]?.normal ?? '')) at++;
  let comma = false;
  while (
    tokens[at]?.text === ',' ||
    TITLE.test(tokens[at]?.normal ?? '') ||
    (tokens[at]?.text === '.' && TITLE.test(tokens[at - 1]?.normal ?? ''))
  ) {
    if (tokens[at]?.text === ',') comma = true;
    at++;
  }
  const name = tokens[at];
  const next = tokens[at + 1];
  const greets =
    /^(?:hi|hello|hey|hiya|dear|good|morning|afternoon|evening|howdy|g'day|namaste|greetings|hola)$/.test(
      opener.normal,
    );
  if (!name || name.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || NO_NAME.has(name.normal))
    return undefined;
  // After "Sorry" or "Thanks" a capital word is a name only between commas or before a stop.
  if ((!greets || comma) && !(next && /^[,.!?-]$/.test(next.normal))) return undefined;
  if (!greets && !comma && /^[?]$/.test(next?.normal ?? '')) return undefined;
  const surname = tokens[at + 1];
  const said = [name.normal, surname?.kind === 'word' && /^\p{Lu}/u.test(surname.text) ? surname.normal : ''];
  const own = pack.brands
    .map((brand) => brand.name)
    .join(' ')
    .toLowerCase();
  if (
    said.some(
      (word) =>
        word !== '' &&
        (words.some((known) => sameName(known, word)) ||
          fold(input.post?.author?.handle).includes(word) ||
          own.includes(word)),
    )
  )
    return undefined;
  const title = tokens.slice(index + 1, at).find((token) => TITLE.test(token.normal));
  return { start: name.start, end: name.end, from: title?.start ?? name.start };
}

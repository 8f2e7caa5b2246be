import type { CheckInput } from '@/lib/domain/check';
import type { Reading } from './draft';
import { nicknames } from './nicknames';
import { remember } from './remember';

const plain = remember((text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i'),
);

/** Words of a display name that may be used to address somebody, as they are compared. */
export const nameWords = (name: string | undefined): string[] =>
  plain(name ?? '')
    .slice(0, 300)
    .replace(/['’]s\b/g, '')
    .match(/\p{L}[\p{L}'’]+/gu)
    ?.filter((word) => !/^(mr|mrs|ms|miss|dr|prof|sir|the|and|of|mx|jr|sr|phd|md|esq)$/.test(word)) ?? [];

/** Whether two given names are the same one: accents aside, nickname, short form of three letters or more. */
export function sameName(a: string, b: string): boolean {
  const left = plain(a);
  const right = plain(b);
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 6) return true;
  if (
    short.length >= 2 &&
    short.length < long.length &&
    (`${short}s` === long || `${short}y` === long || `${short}ie` === long)
  )
    return true;
  const groups = nicknames.get(left);
  return groups !== undefined && [...(nicknames.get(right) ?? [])].some((group) => groups.has(group));
}

const HANDLE_PARTS = /[A-Z]?[a-z]{3,}|[A-Z]{3,}/g;

const GIVEN = String.raw`(\p{Lu}[\p{L}\p{M}'’-]{1,20})`;
/** How people say what they are called: "call me Bart", "everyone calls me Smudge", "it's Bea, not Beatrice". */
const CALLED = [
  String.raw`\b(?:call|calls|called) (?:me|us) (?:just )?${GIVEN}`,
  String.raw`\b(?:i|I) (?:go|went) by ${GIVEN}`,
  String.raw`\b(?:i|I)['’]?m (?:called|known as) ${GIVEN}`,
  String.raw`\b(?:my|My) (?:first |real |actual )?name(?:['’]?s| is) (?:actually )?${GIVEN}`,
  String.raw`\b(?:(?:it|It)['’]?s|(?:it|It) is|(?:that|That)['’]?s) ${GIVEN},? not `,
].map((source) => new RegExp(source, 'u'));

/** The name under a letter, which may also be ours: "cheers, Maz" and "thanks, Acme" at the end. */
const SIGNED = new RegExp(
  String.raw`(?:(?:[Rr]egards|[Tt]hanks|[Cc]heers|[Ll]ove|[Ss]igned|[Yy]ours|[Bb]est|[Tt]hank you|TIA|xx?),? ?[-–—]? ?|[-–—~]\s?|\n)${GIVEN}(?:\s\p{Lu}[\p{L}'’.-]{0,20})?\.?\s*$`,
  'u',
);

/** The name by which the author of a post asks to be called in it, as it stands there. */
export function selfName(post: string | undefined): string | undefined {
  const text = (post ?? '').slice(0, 2_000);
  for (const pattern of CALLED) {
    const name = pattern.exec(text)?.[1];
    if (name !== undefined && !name.endsWith('day')) return name;
  }
  return undefined;
}

/** Every word by which the person may be addressed, as names are compared. */
export const wordsFor = (input: CheckInput): string[] => [
  ...new Set([
    ...nameWords(input.customer?.firstName),
    ...nameWords(input.post?.author?.name),
    ...nameWords(selfName(input.post?.text)),
    ...nameWords(SIGNED.exec((input.post?.text ?? '').slice(-80))?.[1]),
  ]),
];

/** Handle and display name without what stands between the words of a name: "xX_danny_Xx" is "xxdannyxx". */
const squeezed = (text: string | undefined): string => plain(text ?? '').replace(/[^\p{L}]+/gu, '');
const SHORT = 3;

/**
 * Whether a word with a capital stands as a whole at the head or the end of the handle or the display name, where
 * names are written together: "Sergei" in SergeiPlaysViolin, "Danny" in xX_danny_Xx.
 */
function standsInside(word: string, author: { name?: string; handle?: string } | undefined): boolean {
  if (word.length < SHORT) return false;
  return [author?.handle, author?.name].some((text) => {
    const whole = squeezed(text);
    return (
      whole.startsWith(word) ||
      whole.endsWith(word) ||
      (text ?? '').split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u).some((part) => plain(part) === word)
    );
  });
}

/** Whether a token stands where somebody is addressed: after a greeting or a comma, or before one at the head. */
function addresses(draft: Reading, index: number): boolean {
  const before = draft.tokens[index - 1];
  const after = draft.tokens[index + 1];
  const closes = after === undefined || /^(?:[,.!?:;-]|\n)$/.test(after.normal);
  return (
    closes &&
    (before === undefined ||
      /^(?:[,.!?:;-]|\n|hi|hello|hey|hiya|dear|morning|afternoon|evening|thanks|you|sorry|that|too|again|so|oh)$/.test(
        before.normal,
      ) ||
      before.kind === 'handle' ||
      after?.normal === ',')
  );
}

/** Where the draft uses a name or the handle of the person it answers. */
export function namesIn(draft: Reading, input: CheckInput): { start: number; end: number }[] {
  const author = input.post?.author;
  const words = wordsFor(input);
  const handle = plain((author?.handle ?? '').replace(/^@/, ''));
  const spans: { start: number; end: number }[] = [];
  const parts = new Set((author?.handle ?? '').match(HANDLE_PARTS)?.map((part) => plain(part)) ?? []);
  for (const [index, token] of draft.tokens.entries()) {
    if (token.kind === 'handle') {
      if (handle !== '' && plain(token.text.slice(1)) === handle) spans.push(token);
      continue;
    }
    if (token.kind !== 'word' || token.text.length < 2) continue;
    const word = plain(token.text.replace(/['’]s$/, ''));
    const capital = /^\p{Lu}/u.test(token.text) || !/\p{Ll}/u.test(token.text);
    if (word === handle && handle.length > 2) spans.push(token);
    else if (
      words.some((name) => name === word && (capital || name.length > 3)) ||
      (capital && words.some((name) => sameName(name, word)))
    )
      spans.push(token);
    else if (
      capital &&
      ((words.length === 0 && parts.has(word)) || (addresses(draft, index) && standsInside(word, author)))
    )
      spans.push(token);
  }
  // Scripts without spaces or capitals: the name as it stands.
  const whole = author?.name?.trim() ?? '';
  if (spans.length === 0 && whole.length > 1 && !/[\p{Script=Latin}]/u.test(whole)) {
    const at = draft.text.indexOf(whole);
    if (at >= 0) spans.push({ start: at, end: at + whole.length });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

import type { Fix } from '@/lib/domain/check';
import type { ActKind } from '../analysis/acts';
import type { Sentence } from '../analysis/draft';
import { SIGNED, signOffOf } from '../analysis/sign-off';
import type { RawFinding, RuleContext } from '../rule';
import type { Placed } from './mend';

/** What a reply must not lose with the words that are taken out. */
const USEFUL: ReadonlySet<ActKind> = new Set([
  'apologise',
  'acknowledge',
  'thank',
  'ask',
  'promise',
  'done',
  'offer',
  'instruct',
  'private',
]);

/** Whether this stretch does something for the customer, the words of the finding aside. */
const isUseful = (from: number, to: number, finding: Placed, { acts }: RuleContext): boolean =>
  acts.some(
    (act) =>
      USEFUL.has(act.kind) &&
      act.start >= from &&
      act.start < to &&
      !(act.start < finding.end && finding.start < act.end),
  );

function sentenceOf(finding: Placed, context: RuleContext): (Sentence & { end: number }) | undefined {
  const { draft } = context;
  const sentence = draft.sentences[draft.sentenceAt(finding.start)];
  if (!sentence || finding.start < sentence.start) return undefined;
  const end = Math.min(sentence.end, signatureAt(context));
  return finding.end > end ? undefined : { ...sentence, end };
}

/** Where the sign-off begins; the end of the text where there is none. */
function signatureAt({ draft: { text }, pack, input }: RuleContext): number {
  const found = signOffOf(text, pack, input.agent);
  const starts = [...(found?.found ?? []), ...(found?.others ?? [])].map(({ start }) => start);
  for (const match of text.matchAll(SIGNED)) starts.push(match.index);
  const last = starts.length ? Math.max(...starts) : text.length;
  return text.slice(last).trim().length > 30 ? text.length : last;
}

/** The sentence taken out, where it does nothing else and something that does stays. */
export function withoutSentence(
  finding: Placed,
  context: RuleContext,
  all: readonly RawFinding[],
): Fix | undefined {
  const sentence = sentenceOf(finding, context);
  const { draft, acts } = context;
  if (!sentence || isUseful(sentence.start, sentence.end, finding, context)) return undefined;
  const stays = draft.sentences.some(
    ({ start, end, normal }) =>
      start !== sentence.start &&
      !all.some((one) => one.start !== undefined && one.start >= start && one.start < end) &&
      (acts.some((act) => USEFUL.has(act.kind) && act.start >= start && act.start < end) ||
        TELLS.test(normal)),
  );
  return stays ? taken(draft.text, sentence.start, sentence.end, 'Take this sentence out') : undefined;
}

/** A fact of some length, such as when the next train goes. */
const TELLS = /^(?=(?:\S+ ){4}).*\d/;

/** From here a clause can go on by itself. */
const GOES_ON = /^\s*(?:[,;:–—]|\s-\s|(?=\s(?:but|and|so)\s))\s*(?:(?:but|and|so)\s+)?(?=\p{L})/u;

/** “You should have checked, but I'm on it” → “I'm on it”. */
export function withoutClause(finding: Placed, context: RuleContext): Fix | undefined {
  const sentence = sentenceOf(finding, context);
  if (!sentence) return undefined;
  const { text } = context.draft;
  for (let at = finding.end; at < sentence.end; at += 1) {
    const joint = GOES_ON.exec(text.slice(at, sentence.end));
    if (!joint) continue;
    const next = at + joint[0].length;
    if (isUseful(sentence.start, at, finding, context)) return undefined;
    if (!isUseful(next, sentence.end, finding, context)) continue;
    const first = text.slice(next, next + 1);
    const words = text.slice(sentence.start, at).trim();
    return {
      start: sentence.start,
      end: next + 1,
      text: first.toUpperCase(),
      label: `Leave out “${words.length > 30 ? `${words.slice(0, 29)}…` : words}”`,
    };
  }
  return undefined;
}

/** A stretch taken out, with the space beside it. */
export function taken(text: string, start: number, end: number, label: string): Fix {
  let from = start;
  let to = end;
  while (to < text.length && /[^\S\n]/.test(text.charAt(to))) to += 1;
  if (to === text.length || text.charAt(to) === '\n')
    while (from > 0 && /[^\S\n]/.test(text.charAt(from - 1))) from -= 1;
  if (to === text.length) while (from > 0 && /\s/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: to, text: '', label };
}

import type { CheckContext, Slip } from '@/lib/domain/check';
import type { Pack, Term } from '@/lib/domain/pack';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const NAME = /\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

const ofPack = new WeakMap<Pack, ReadonlySet<string>>();

/**
 * Whether a word that the dictionary lacks is known here: a name, term or product of the pack, the customer, the
 * agent, a word of the pack's options or one that the agent has said is right, or a word of the post it answers.
 * A customer's own slip does not become right by being theirs: a word in small letters that is one letter off a
 * common one stays unknown.
 */
export function isKnownHere(
  { start, end, better }: Slip,
  input: CheckContext,
  pack: Pack,
  words: readonly string[],
): boolean {
  const word = input.draft.slice(start, end);
  const plain = fold(word);
  if (wordsOfPack(pack).has(plain)) return true;
  const said = [...words, ...(input.knownWords ?? [])];
  if (said.some((each) => each.match(WORD)?.some((part) => fold(part) === plain))) return true;
  const people = [
    input.post?.author?.name,
    input.post?.author?.handle,
    input.customer?.firstName,
    input.agent?.name,
    input.agent?.initials,
  ];
  if (people.some((name) => name?.match(WORD)?.some((part) => fold(part) === plain))) return true;
  const post = input.post?.text.slice(0, 20_000).match(WORD) ?? [];
  return post.some(
    (each) =>
      fold(each) === plain &&
      (/^\p{Lu}/u.test(each) || !better.slice(0, 3).some((other) => isOneOff(plain, fold(other)))),
  );
}

function wordsOfPack(pack: Pack): ReadonlySet<string> {
  const known = ofPack.get(pack);
  if (known) return known;
  const all = new Set<string>();
  const take = (text: string, pattern: RegExp) => {
    for (const [word] of text.matchAll(pattern)) all.add(fold(word));
  };
  const terms = (list: readonly Term[]) => {
    for (const term of list) take(term.text, WORD);
  };
  take(`${pack.name} ${pack.publisher.name}`, WORD);
  for (const brand of [...pack.brands, ...(pack.competitors ?? [])]) {
    take(brand.name, WORD);
    terms(brand.terms);
  }
  // Products and places stand with a capital in what the team wrote; its small words may carry its slips.
  for (const play of pack.plays) for (const reply of play.replies) take(reply, NAME);
  for (const { question, answer } of pack.faq ?? []) take(`${question} ${answer}`, NAME);
  ofPack.set(pack, all);
  return all;
}

const fold = (word: string): string =>
  word.toLowerCase().normalize('NFC').replaceAll('’', "'").replace(/'s?$/, '');

/** One letter more, less, other, or two that changed places. */
function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

import type { Category, Pack } from '@/lib/domain/pack';
import type { Reason } from '@/lib/domain/triage';
import { stem } from '@/lib/mentions/stem';
import { isFunctionWord } from './lexicon/function-words';
import { phraseBook } from './phrases';
import { spanOf } from './sentiment';
import type { TopicHit } from './topic-model';
import { topicShares } from './topic-model';
import type { Token } from './tokens';
import { tokenise } from './tokens';

/** What kind of category it is, told from its id and label; it decides what tone and wish speak for it. */
export type Role = 'praise' | 'question' | 'money' | 'danger' | 'rest' | 'other';

export interface Cause {
  /** Place of the category. */
  index: number;
  weight: number;
  why: string;
  from: number;
  to: number;
}

export interface Choice {
  /** Scores of the pack's categories in their order, then of "none of them". */
  scores: number[];
  /** What spoke for which category, as places in the token list. */
  causes: readonly Cause[];
  /** Reasons for one of them. */
  reasonsFor(index: number): Reason[];
}

/** The scores of a part of a post, from what spoke in it; as `score` gives them for the whole. */
export function scoresWithin(model: CategoryModel, causes: readonly Cause[]): number[] {
  const scores = model.categories.map(() => 0);
  for (const { index, weight } of causes) scores[index] = (scores[index] ?? 0) + weight;
  const rest = model.roles.indexOf('rest');
  if (rest >= 0) scores[rest] = (scores[rest] ?? 0) + REST;
  scores.push(rest >= 0 ? 0 : NONE);
  return scores;
}

export interface CategoryModel {
  categories: readonly Category[];
  roles: readonly Role[];
  score(tokens: readonly Token[], topics: readonly TopicHit[]): Choice;
}

/** A post that speaks less clearly than this belongs to no category. */
const NONE = 0.7;
const SIGNAL = 1.4;
const REST = 0.45;
/** Words that moved it less than this are no reason worth showing. */
const TELLING = 0.45;
const LONGER = 0.9;
/** A single cause of this weight is more than a hint. */
const FIRM = 0.5;
/** What a clear phrase of a topic is worth beside a signal of the pack. */
const TOPIC = 1.5;

const roleWords: readonly [Role, RegExp][] = [
  [
    'rest',
    /^(?:other|misc)|\b(?:can.?t tell|other|miscellaneous|something else|anything else|unclear|unknown|not clear|unsorted|sonstiges|autre|otros?|altro|overig|outros?)\b(?! (?:people|customer|passenger|guest))/,
  ],
  ['praise', /praise|thank|compliment|kudos|love|happy|positive|appreciat|lob|merci|elogio/],
  [
    'danger',
    /safety|injur|danger|emergency|threat|hazard|allerg|fire|medical|harm|sicherheit|sécurité|seguridad/,
  ],
  ['question', /question|enquir|inquir|information|how to|how-to|ask|frage|pregunta|general help/],
  ['money', /refund|charge|billing|payment|money|compensation|voucher|fee|invoice|erstattung/],
];

export function categoryModel(pack: Pack): CategoryModel {
  const { categories } = pack.triage;
  const roles = categories.map((category): Role => {
    const name = `${category.id} ${category.label}`.toLowerCase();
    return roleWords.find(([, words]) => words.test(name))?.[0] ?? 'other';
  });
  const signals = phraseBook(
    categories.flatMap((category, index) =>
      (category.signals ?? []).map((signal) => [signal, { index, text: signal }] as const),
    ),
  );
  const own = new Set(ownWords(pack));
  const vocabularies = categories.map((category) => vocabularyOf(category, own));
  const shares = topicShares(categories);
  const spread = new Map<string, number>();
  for (const vocabulary of vocabularies)
    for (const word of vocabulary.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);

  const rarity = (word: string): number => Math.log((categories.length + 1) / (spread.get(word) ?? 1));

  return {
    categories,
    roles,
    score(tokens, spoken) {
      const scores = categories.map(() => 0);
      const causes: Cause[] = [];
      const add = (index: number, weight: number, why: string, from: number, to: number): void => {
        scores[index] = (scores[index] ?? 0) + weight;
        causes.push({ index, weight, why, from, to });
      };
      // "line" in "customer service line" is no queue.
      const swallowed = (index: number, from: number, to: number): boolean =>
        spoken.some(
          (hit) =>
            hit.from <= from &&
            hit.to >= to &&
            hit.to - hit.from > to - from &&
            hit.weight >= 1 &&
            shares[index]?.[hit.topic] === 0,
        );
      const seen = new Set<string>();
      for (const { value, from, to } of signals.find(tokens)) {
        const key = `${value.index} ${value.text}`;
        // Said twice is not meant twice.
        if (seen.has(key)) continue;
        seen.add(key);
        if (swallowed(value.index, from, to)) continue;
        add(value.index, SIGNAL + LONGER * (to - from - 1), `signal “${value.text}”`, from, to);
      }
      const words = new Set<string>();
      tokens.forEach((token, at) => {
        if (
          token.kind !== 'word' ||
          words.has(token.stem) ||
          isFunctionWord(token.text) ||
          BLAND.has(token.stem)
        )
          return;
        words.add(token.stem);
        vocabularies.forEach((vocabulary, index) => {
          const weight = vocabulary.get(token.stem);
          if (weight !== undefined)
            add(index, weight * rarity(token.stem) * 0.3, 'like an example of it', at, at + 1);
        });
      });
      for (const { topic, weight, from, to } of spoken)
        shares.forEach((share, index) => {
          const part = share[topic] as number;
          if (part > 0) add(index, weight * part * TOPIC, 'speaks of it', from, to);
        });
      // Hints alone make no case: "painted a plane green" is no late flight.
      const firm = categories.map(() => false);
      for (const cause of causes) if (cause.weight >= FIRM) firm[cause.index] = true;
      const rest = roles.indexOf('rest');
      if (rest < 0)
        firm.forEach((yes, index) => {
          if (!yes) scores[index] = (scores[index] ?? 0) * 0.6;
        });
      // Where the pack has a place for the rest, that is where it goes.
      if (rest >= 0) scores[rest] = (scores[rest] ?? 0) + REST;
      scores.push(rest >= 0 ? 0 : NONE);
      return {
        scores,
        causes,
        reasonsFor: (index) =>
          causes
            .filter((cause) => cause.index === index && cause.weight >= TELLING)
            .sort((a, b) => b.weight - a.weight)
            .slice(0, 3)
            .map((cause) => ({ about: 'category' as const, why: cause.why, ...spanOf(tokens, cause) })),
      };
    },
  };
}

/** Words that stand in posts about anything. */
const BLAND = new Set(
  'issue problem help use long another person people passenger need make get got tell told know go going say said thing way one time day try want let take give back still even please'
    .split(' ')
    .map(stem),
);

/** Words of the label count in full, words of examples a little less; a word in several examples more. */
function vocabularyOf(category: Category, own: ReadonlySet<string>): Map<string, number> {
  const vocabulary = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const token of tokenise(text)) {
      if (token.kind !== 'word' || isFunctionWord(token.text) || own.has(token.stem)) continue;
      vocabulary.set(token.stem, Math.min(1.6, (vocabulary.get(token.stem) ?? 0) + weight));
    }
  };
  add(category.label, 1);
  for (const signal of category.signals ?? []) add(signal, 0.5);
  for (const example of category.examples ?? []) add(example, 0.8);
  return vocabulary;
}

/** The brand's own words say nothing about a category. */
function ownWords(pack: Pack): string[] {
  const texts = [...pack.brands, ...(pack.competitors ?? [])].flatMap((brand) => [
    brand.name,
    ...brand.terms.filter((term) => term.kind === 'name' || term.kind === 'handle').map((term) => term.text),
  ]);
  return texts.flatMap((text) => tokenise(text.replace(/^@/, '')).map((token) => token.stem));
}

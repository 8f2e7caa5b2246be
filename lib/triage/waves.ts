import { isFunctionWord } from './lexicon/function-words';
import { tokenise } from './tokens';

/** A post as it is counted. */
export interface WavePost {
  id: string;
  /** When it was written, in milliseconds. */
  at: number;
  /** One author counts once. */
  author: string;
  text: string;
}

/** Posts about one thing that come much faster than usual. */
export interface Wave {
  /** What they say, in their words: "app down". */
  about: string;
  /** Ids of the posts, earliest first. */
  posts: string[];
  /** Minutes from the first to the last of them, at least 1. */
  minutes: number;
}

const MINUTE = 60_000;
/** Short ones first: a sudden wave is said in its own time. */
const WINDOWS = [20, 60, 180].map((minutes) => minutes * MINUTE);
/** Longest time that is looked back to for what is usual. */
export const USUAL = 24 * 60 * MINUTE;
/** Fewer people are chance. */
const FEWEST = 5;
/** So many times as often as usual. */
const TIMES = 3;
/** The chance that what is usual makes so many. */
const CHANCE = 1e-4;
/** Without much before it, a wave must fill this part of what is said. */
const SHARE = 0.5;
const LITTLE = 20;
const MOST = 3;
/** A word in this part of the posts belongs to the name of the wave. */
const NAMES = 0.6;
const LONGEST_NAME = 3;
/** Small words that say what state a thing is in. */
const STATES = new Set(['down', 'off', 'out', 'over', 'up']);
/** Longest stretch of a post that is read. */
const READ = 400;

interface Read extends WavePost {
  /** Stems of the words that carry its subject, with the word and its place. */
  words: Map<string, { said: string; at: number }>;
}

/**
 * The waves among posts, largest first. What is usual is told from the posts before: their number in stretches as long as
 * the window, and how large a part of all they are, so that somebody who only reads on busy days is not alarmed.
 *
 * @param own words that stand in every post: the brand's name
 */
export function wavesOf(posts: readonly WavePost[], now: number, own: readonly string[] = []): Wave[] {
  const passed = new Set(own.flatMap((text) => tokenise(text).map(({ stem }) => stem)));
  const read = posts
    .filter(({ at }) => at <= now + MINUTE && at > now - USUAL)
    .toSorted((a, b) => a.at - b.at)
    .map((post): Read => ({ ...post, words: wordsOf(post) }));
  const waves: Wave[] = [];
  const taken = new Set<string>();
  for (const window of WINDOWS)
    while (waves.length < MOST) {
      const wave = strongest(
        read.filter(({ id }) => !taken.has(id)),
        now,
        window,
        passed,
      );
      if (!wave) break;
      waves.push(wave);
      for (const id of wave.posts) taken.add(id);
    }
  return waves.toSorted((a, b) => b.posts.length - a.posts.length);
}

/** What was read of a post, so that a thousand posts are not read again for each new one. */
const known = new WeakMap<WavePost, Read['words']>();

function wordsOf(post: WavePost): Read['words'] {
  const before = known.get(post);
  if (before) return before;
  const words: Read['words'] = new Map();
  tokenise(post.text.slice(0, READ)).forEach((token, at) => {
    if (token.kind !== 'word' && token.kind !== 'tag') return;
    const stem = token.kind === 'tag' ? token.text.toLowerCase() : token.stem;
    const says = !isFunctionWord(token.text) || STATES.has(token.text);
    if (stem.length > 1 && says && !words.has(stem)) words.set(stem, { said: token.text.toLowerCase(), at });
  });
  known.set(post, words);
  return words;
}

const authors = (posts: readonly Read[]): number => new Set(posts.map(({ author }) => author)).size;

function strongest(
  posts: readonly Read[],
  now: number,
  window: number,
  passed: ReadonlySet<string>,
): Wave | undefined {
  const recent = posts.filter(({ at }) => at > now - window);
  if (authors(recent) < FEWEST) return undefined;
  const before = posts.filter(({ at }) => at <= now - window);
  const having = new Map<string, Read[]>();
  for (const post of recent)
    for (const word of post.words.keys()) {
      if (passed.has(word)) continue;
      const list = having.get(word);
      if (list) list.push(post);
      else having.set(word, [post]);
    }
  let best: { word: string; posts: Read[]; score: number } | undefined;
  for (const [word, list] of having) {
    const count = authors(list);
    if (count < FEWEST) continue;
    const score = surprise(
      count,
      recent.length,
      before.filter((post) => post.words.has(word)),
      before,
      now - window,
      window,
    );
    if (score > (best?.score ?? 0)) best = { word, posts: list, score };
  }
  return best && named(best.word, best.posts, passed);
}

/** How unusual so many are, 0 where they are not. */
function surprise(
  count: number,
  all: number,
  earlier: readonly Read[],
  before: readonly Read[],
  until: number,
  window: number,
): number {
  const usual = rate(earlier, before, until, window);
  if (count < TIMES * usual || chanceOf(count, Math.max(0.5, usual)) > CHANCE) return 0;
  const share = count / all;
  if (before.length < LITTLE ? share < SHARE : share < TIMES * ((earlier.length + 0.5) / (before.length + 1)))
    return 0;
  return count / (usual + 1);
}

/**
 * How many a window usually has: over the stretches before it in which anything was read at all, between their mean and
 * their largest, so that one earlier wave does not hide a new one and a quiet night does not make a busy morning one.
 */
function rate(earlier: readonly Read[], before: readonly Read[], until: number, window: number): number {
  const stretch = ({ at }: Read): number => Math.floor((until - at) / window);
  const read = new Set(before.map(stretch));
  if (read.size === 0) return 0;
  const counts = new Map<number, number>();
  for (const post of earlier) counts.set(stretch(post), (counts.get(stretch(post)) ?? 0) + 1);
  const sorted = [...read].map((one) => counts.get(one) ?? 0).toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
}

/** The chance of at least so many where `usual` are to be expected (Poisson). */
function chanceOf(count: number, usual: number): number {
  let term = Math.exp(-usual);
  let below = 0;
  for (let n = 0; n < count; n++) {
    below += term;
    term *= usual / (n + 1);
  }
  return Math.max(0, 1 - below);
}

/** The wave with its name: the words that most of its posts share, in the order in which they mostly stand. */
function named(word: string, posts: readonly Read[], passed: ReadonlySet<string>): Wave {
  const shared = new Map<string, { count: number; place: number; said: Map<string, number> }>();
  for (const { words } of posts)
    for (const [stem, { said, at }] of words) {
      const one = shared.get(stem) ?? { count: 0, place: 0, said: new Map<string, number>() };
      one.count += 1;
      one.place += at;
      one.said.set(said, (one.said.get(said) ?? 0) + 1);
      shared.set(stem, one);
    }
  const words = [...shared]
    .filter(([stem, { count }]) => stem === word || (count >= NAMES * posts.length && !passed.has(stem)))
    .toSorted(([a, one], [b, other]) => Number(b === word) - Number(a === word) || other.count - one.count)
    .slice(0, LONGEST_NAME)
    .toSorted(([, a], [, b]) => a.place / a.count - b.place / b.count)
    .map(([, { said }]) => [...said].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '');
  const first = posts[0]?.at ?? 0;
  const last = posts.at(-1)?.at ?? first;
  return {
    about: words.join(' '),
    posts: posts.map(({ id }) => id),
    minutes: Math.max(1, Math.ceil((last - first) / MINUTE)),
  };
}

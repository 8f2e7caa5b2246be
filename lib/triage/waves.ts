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
  const having = new Map<string, Read[]>();
  for (const post of read)
    for (const word of post.words.keys()) {
      if (passed.has(word)) continue;
      const list = having.get(word);
      if (list) list.push(post);
      else having.set(word, [post]);
    }
  const waves: Wave[] = [];
  const taken = new Set<string>();
  for (const window of WINDOWS)
    while (waves.length < MOST) {
      const wave = strongest({ read, having, taken, passed }, now - window, window);
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

interface All {
  /** Earliest first. */
  read: readonly Read[];
  /** The posts that a word stands in, earliest first. */
  having: ReadonlyMap<string, readonly Read[]>;
  /** Posts that belong to a wave already. */
  taken: ReadonlySet<string>;
  passed: ReadonlySet<string>;
}

function strongest({ read, having, taken, passed }: All, since: number, window: number): Wave | undefined {
  const cut = split(read, since);
  const before = read.slice(0, cut);
  const recent = read.slice(cut).filter(({ id }) => !taken.has(id));
  if (authors(recent) < FEWEST) return undefined;
  const stretches = [...new Set(before.map((post) => stretchOf(post, since, window)))];
  let best: { word: string; posts: Read[]; score: number } | undefined;
  for (const [word, list] of having) {
    const at = split(list, since);
    if (list.length - at < FEWEST) continue;
    const posts = list.slice(at).filter(({ id }) => !taken.has(id));
    const count = authors(posts);
    if (count < FEWEST) continue;
    const earlier = list.slice(0, at);
    const usual = rate(earlier, stretches, since, window);
    const share = before.length < LITTLE ? SHARE : TIMES * ((earlier.length + 0.5) / (before.length + 1));
    if (count < TIMES * usual || count / recent.length < share) continue;
    if (chanceOf(count, Math.max(0.5, usual)) > CHANCE) continue;
    const score = count / (usual + 1);
    if (score > (best?.score ?? 0)) best = { word, posts, score };
  }
  return best && named(best.word, best.posts, passed);
}

/** How many of these were written up to then. */
function split(posts: readonly Read[], since: number): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle] as Read).at <= since) low = middle + 1;
    else high = middle;
  }
  return low;
}

const stretchOf = ({ at }: Read, since: number, window: number): number => Math.floor((since - at) / window);

/**
 * How many a window usually has: of the stretches before it in which anything was read at all, three quarters have no
 * more. So one earlier wave does not hide a new one, and a quiet night does not make a busy morning one.
 */
function rate(earlier: readonly Read[], stretches: readonly number[], since: number, window: number): number {
  if (stretches.length === 0) return 0;
  const counts = new Map<number, number>();
  for (const post of earlier) {
    const stretch = stretchOf(post, since, window);
    counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
  }
  const sorted = stretches.map((one) => counts.get(one) ?? 0).toSorted((a, b) => a - b);
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

import { stem } from '@/lib/mentions/stem';
import type { Cue } from './cues';
import { isFunctionWord } from './lexicon/function-words';
import type { Token } from './tokens';
import type { TopicHit } from './topic-model';

/** What a post is compared by, as numbers. */
export interface Traits {
  /** Words, word pairs, parts of words, and the kinds of cues in it. */
  features: Uint32Array;
  /** The words that carry its subject. */
  content: Uint32Array;
  /** Equal for posts with equal features. */
  key: string;
}

/** Words that stand in every post; with their neighbour they still count. */
const BLAND = new Set(
  'the a an in of at on to and is it i my for with was this that you your be'.split(' ').map(stem),
);

const WORD = 0x811c9dc5;
const START = 0x1234567;
const TOPIC = 0x68e31da4;
const MOOD = 0x3ad8025f;
const CUE = 0x2c1b3c6d;

/** Traits of a post. Pure. */
export function traitsOf(
  tokens: readonly Token[],
  cues: readonly Cue[] = [],
  topicHits: readonly TopicHit[] = [],
): Traits {
  const found = new Set<number>();
  const content = new Set<number>();
  let before = WORD;
  for (const token of tokens) {
    const text = textOf(token);
    if (text === '') continue;
    const one = hash(text, WORD);
    if (!BLAND.has(text)) found.add(one);
    if ((token.kind === 'word' && !isFunctionWord(token.text)) || token.kind === 'tag') content.add(one);
    found.add(Math.imul(before ^ one, 0x9e3779b1) >>> 0);
    if (token.kind === 'word' && text.length > 5) found.add(hash(text.slice(0, 5), START));
    before = one;
  }
  for (const cue of cues) found.add(hash(`${cue.group}${Math.sign(cue.tone)}${cue.turned ? '!' : ''}`, CUE));
  let bad = 0;
  let good = 0;
  for (const { tone } of cues)
    if (tone < 0) bad -= tone;
    else good += tone;
  const asks = tokens.some(({ kind, text }) => kind === 'mark' && text.includes('?'));
  found.add(hash(`bad ${step(bad)}`, MOOD));
  found.add(hash(`good ${step(good)}`, MOOD));
  found.add(hash(`both ${step(bad)} ${step(good)} ${asks}`, MOOD));
  found.add(hash(`long ${Math.min(5, tokens.length >> 2)} ${asks}`, MOOD));
  const spoken = new Map<number, number>();
  for (const { topic, weight } of topicHits) {
    found.add(hash(`${topic}:${weight}`, TOPIC));
    spoken.set(topic, (spoken.get(topic) ?? 0) + weight);
  }
  const [first] = [...spoken].sort((a, b) => b[1] - a[1]);
  if (first) found.add(hash(`${first[0]} first`, TOPIC));
  let low = WORD;
  let high = START;
  for (const feature of found) {
    low = Math.imul(low ^ feature, 0x01000193);
    high = Math.imul(high + feature, 0x9e3779b1) ^ (high >>> 13);
  }
  const key = `${low}.${high}.${found.size}`;
  return { features: Uint32Array.from(found), content: Uint32Array.from(content), key };
}

/** A sum of tones as one of a few steps. */
const step = (tone: number): number => (tone <= 0 ? 0 : tone < 0.8 ? 1 : tone < 1.6 ? 2 : tone < 3 ? 3 : 4);

function textOf(token: Token): string {
  if (token.kind === 'word') return token.stem;
  if (token.kind === 'tag') return `#${token.text.toLowerCase()}`;
  if (token.kind === 'emoji') return token.text;
  if (token.kind === 'number') return '#';
  return token.kind === 'mark' && /[!?]/.test(token.text) ? (token.text[0] as string) : '';
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

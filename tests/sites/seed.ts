import type { FbComment, FbPost, Message, Snapshot, Thread, XPost } from './model';
import { facebookSeeds } from './seed/facebook-posts';
import type { FbCommentSeed } from './seed/facebook-posts';
import { fillerPosts } from './seed/filler';
import { chatSeeds, messengerSeeds } from './seed/messages';
import type { ThreadSeed } from './seed/messages';
import { seedPeople } from './seed/people';
import { hashOf } from './seed/random';
import { xSeeds } from './seed/x-posts';
import { snowflake } from './snowflake';

const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The opaque id of a Facebook permalink, always the same for the same post. */
export function pfbidOf(id: string): string {
  let text = 'pfbid0';
  for (let index = 0; index < 58; index += 1) text += LETTERS[hashOf(`${id}:${index}`) % LETTERS.length];
  return `${text}l`;
}

const ago = (now: number, minutes: number): string => new Date(now - minutes * 60_000).toISOString();

function seedX(now: number): XPost[] {
  // Seconds and milliseconds differ from post to post, as they do on the real site; X shows times in whole seconds.
  const times = xSeeds.map(
    (seed, index) => Math.floor((now - seed.ago * 60_000) / 1000) * 1000 - (index % 40) * 1000,
  );
  const ids = times.map((time, index) =>
    snowflake(time + ((index * 37) % 1000), (index * 4096 + 91) % 4_194_304),
  );
  const idOf = (key: string): string => ids[xSeeds.findIndex((seed) => seed.key === key)] ?? '';
  return xSeeds.map(({ key: _key, ago: _ago, replyTo, quote, ...seed }, index) => ({
    lang: seed.text === '' ? 'zxx' : 'en',
    replies: 0,
    reposts: 0,
    likes: 0,
    bookmarks: (seed.likes ?? 0) >> 5,
    views: 40 + (seed.likes ?? 0) * 37 + index,
    ...seed,
    id: ids[index] as string,
    at: new Date(times[index] as number).toISOString(),
    ...(replyTo ? { replyTo: idOf(replyTo) } : {}),
    ...(quote ? { quote: idOf(quote) } : {}),
  }));
}

function seedComments(now: number, post: string, seeds: FbCommentSeed[], parent?: string): FbComment[] {
  return seeds.flatMap(({ ago: minutes, replies = [], ...seed }) => {
    const id = String(1_200_000_000_000_000 + hashOf(`${post}/${seed.author}/${seed.text}`));
    return [
      { likes: 0, ...seed, id, at: ago(now, minutes), ...(parent ? { parent } : {}) },
      ...seedComments(now, post, replies, id),
    ];
  });
}

function seedFacebook(now: number): FbPost[] {
  const idOf = (index: number): string => String(122_000_000_000_000 + index * 7_919_331 + 4_170_091);
  return facebookSeeds.map(({ key: _key, ago: minutes, shared, comments = [], ...seed }, index) => {
    const id = idOf(index);
    const target = facebookSeeds.findIndex((other) => other.key !== undefined && other.key === shared);
    return {
      ...seed,
      id,
      pfbid: pfbidOf(id),
      at: ago(now, minutes),
      comments: seedComments(now, id, comments),
      ...(target >= 0 ? { shared: idOf(target) } : {}),
    };
  });
}

function seedThreads(
  now: number,
  seeds: ThreadSeed[],
  viewer: string,
  idOf: (handle: string) => string,
): Thread[] {
  return seeds.map(({ with: other, lines }) => ({
    id: idOf(other),
    with: other,
    messages: lines.map(([who, minutes, text], index): Message => ({
      id: `${idOf(other).slice(-6)}-${index}-${hashOf(text).toString(16)}`,
      author: who === 'us' ? viewer : other,
      text,
      at: ago(now, minutes),
    })),
  }));
}

export interface SeedOptions {
  /** The present instant, milliseconds since 1970; every time is counted back from it. */
  now: number;
  hostile?: boolean;
  /** Number of filler posts below the written ones on X. */
  posts?: number;
}

/** Everything that stands on both sites at the start. */
export function createSeed({ now, hostile = false, posts = 0 }: SeedOptions): Snapshot {
  const people = seedPeople(hostile);
  const personId = (handle: string): string => people[handle]?.id ?? '0';
  const x = seedX(now);
  if (hostile) {
    const at = Math.floor((now - 120_000) / 1000) * 1000;
    x.push({
      id: snowflake(at, 12),
      author: 'verylongname',
      at: new Date(at).toISOString(),
      lang: 'en',
      text: `@KestrelAir my flight is late ${'\u202Eevil\u202C\u200B'.repeat(20)} ${'A'.repeat(2_000)}`,
      replies: 0,
      reposts: 0,
      likes: 0,
      bookmarks: 0,
      views: 3,
    });
  }
  const oldest = Math.min(...x.map((post) => Date.parse(post.at)));
  return {
    viewer: 'KestrelHelps',
    language: 'en',
    theme: 'light',
    people,
    x: [...x, ...fillerPosts(posts, Object.keys(people).slice(3), oldest)],
    chats: seedThreads(
      now,
      chatSeeds,
      'KestrelHelps',
      (other) => `${personId(other)}-${personId('KestrelHelps')}`,
    ),
    facebook: seedFacebook(now),
    messenger: seedThreads(now, messengerSeeds, 'KestrelAir', personId),
  };
}

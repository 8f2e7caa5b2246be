import type { XPost } from '../model';
import { snowflake } from '../snowflake';
import { seeded } from './random';

const openings = [
  'Nobody tells you that',
  'Today I learned that',
  'Hot take:',
  'Quiet reminder that',
  'Somehow',
  'My neighbour says',
  'Every autumn',
];
const middles = [
  'the kettle',
  'a good pair of boots',
  'this spreadsheet',
  'the number nine bus',
  'my sourdough',
  'the library card',
  'a borrowed ladder',
  'the window seat',
];
const endings = [
  'is worth more than it costs',
  'will outlive us all',
  'never arrives on a Tuesday',
  'made my whole week',
  'is not what the label says',
  'needs a second opinion',
  'deserves a song',
];
const brand = [
  '@KestrelAir flight KA{n} delayed again, third time this month',
  'my bag did not make it onto Kestrel Air KA{n}. anyone know a number that works?',
  'thank you @KestrelHelps for sorting KA{n} so fast',
  'is there wifi on KA{n} @KestrelAir?',
  'refund for KA{n} still pending, #FlyKestrel indeed',
];

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

/** Text of one filler post; every twentieth or so concerns the brand. */
export function fillerText(random: () => number): string {
  if (random() < 0.05) return pick(brand, random).replace('{n}', String(100 + Math.floor(random() * 800)));
  const sentences = 1 + Math.floor(random() * 3);
  return Array.from(
    { length: sentences },
    () => `${pick(openings, random)} ${pick(middles, random)} ${pick(endings, random)}.`,
  ).join(random() < 0.3 ? '\n' : ' ');
}

/** That many posts, older than `before` (milliseconds), one a minute: the long feed that the benchmark scrolls. */
export function fillerPosts(count: number, handles: string[], before: number): XPost[] {
  const random = seeded(count);
  return Array.from({ length: count }, (_, index) => {
    const at = before - (index + 1) * 60_000;
    return {
      id: snowflake(at, 7),
      author: pick(handles, random),
      text: fillerText(random),
      at: new Date(at).toISOString(),
      lang: 'en',
      replies: Math.floor(random() * 9),
      reposts: Math.floor(random() * 20),
      likes: Math.floor(random() * 300),
      bookmarks: Math.floor(random() * 4),
      views: 200 + Math.floor(random() * 9_000),
      ...(random() < 0.12 ? { photo: { seed: index % 12 } } : {}),
    };
  });
}

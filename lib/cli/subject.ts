import type { Hit } from '@/lib/domain/mention';
import type { Matcher } from '@/lib/domain/lexicon';
import type { Pack } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/words';
import { SITES } from '@/lib/domain/words';

interface Input {
  text: string;
  site?: string | null;
  author?: { name?: string | null; handle?: string | null; followers?: number | null } | null;
  url?: string | null;
  language?: string | null;
  thread?: string | null;
}

/** A site that has no adapter is read as X. */
export const siteOf = (site: string | null | undefined): SiteId =>
  SITES.find((known) => known === site) ?? 'x';

/** The post of a line in the form the engines take. */
export function postOf(input: Input, id: string): Post {
  const { author } = input;
  return {
    site: siteOf(input.site),
    id,
    surface: 'timeline',
    author: {
      name: author?.name ?? '',
      handle: author?.handle?.replace(/^@/, '') ?? '',
      ...(typeof author?.followers === 'number'
        ? { followers: Math.max(0, Math.trunc(author.followers)) }
        : {}),
    },
    text: input.text,
    ...(input.url ? { url: input.url } : {}),
    ...(input.language ? { language: input.language } : {}),
    ...(input.thread ? { thread: input.thread } : {}),
  };
}

export function hitsOf(matcher: Matcher, input: Input): Hit[] {
  const { site, author, url } = input;
  return matcher.find(input.text, {
    ...(site ? { site } : {}),
    ...(author ? { author: { name: author.name ?? undefined, handle: author.handle ?? undefined } } : {}),
    ...(url ? { url } : {}),
  });
}

/**
 * Hits for triage. Whoever asks for triage says that the post is to us, even where it names no brand: a comment on our
 * own page, a direct message. It then counts as one of the first pack's first brand.
 */
export function addressed(hits: Hit[], packs: readonly Pack[]): Hit[] {
  if (hits.some((hit) => !hit.competitor)) return hits;
  const pack = packs[0];
  const brand = pack?.brands[0];
  if (!pack || !brand) return hits;
  return [
    ...hits,
    { pack: pack.id, brand: brand.id, kind: 'name', term: brand.name, start: 0, end: 0, confidence: 1 },
  ];
}

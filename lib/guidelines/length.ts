import twitterText from 'twitter-text';
import type { Channel } from '@/lib/domain/words';

/** Characters a site takes; GUIDELINES "length". A post on a site that is not listed has no limit of ours. */
const LIMITS: Record<string, { public?: number; direct?: number }> = {
  x: { public: 280, direct: 10_000 },
  facebook: { public: 8_000, direct: 2_000 },
  instagram: { public: 2_200, direct: 1_000 },
  linkedin: { public: 1_250 },
  threads: { public: 500 },
  bluesky: { public: 300 },
  mastodon: { public: 500 },
  tiktok: { public: 150 },
  reddit: { public: 10_000, direct: 10_000 },
  youtube: { public: 10_000 },
};
const LINK_WEIGHT_MASTODON = 23;
const LONGEST_COUNTED = 2_000;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Largest length for a site and channel in that site's own unit; undefined where there is none. */
export function limitOf(
  site: string | undefined,
  channel: Channel,
  options?: { limits?: Record<string, number> },
): number | undefined {
  if (site === undefined) return undefined;
  const override = options?.limits && Object.hasOwn(options.limits, site) ? options.limits[site] : undefined;
  if (override !== undefined && channel === 'public') return override;
  return Object.hasOwn(LIMITS, site) ? LIMITS[site]?.[channel] : undefined;
}

/** Length of a text as the site counts it: weighted on X (links 23), graphemes on Bluesky, Mastodon and TikTok, UTF-16 units elsewhere. */
export function weightedLength(text: string, site: string | undefined): number {
  switch (site) {
    case 'x':
      return parse(text).weightedLength + Math.max(0, text.length - LONGEST_COUNTED);
    case 'bluesky':
    case 'threads':
      return graphemes(text);
    case 'mastodon':
      return graphemes(text.replace(/https?:\/\/\S+/g, '-'.repeat(LINK_WEIGHT_MASTODON)));
    default:
      return text.length;
  }
}

/** Dots of a word that may be a host; the search for links costs the cube of their number. */
const MOST_DOTS = 24;
const fewDots = (text: string) =>
  text.replace(/\S{50,}/g, (word) => {
    let dots = 0;
    return word.replace(/\./g, () => (++dots > MOST_DOTS ? ',' : '.'));
  });

/** A lone surrogate makes twitter-text throw; a text far over any limit is not parsed to its end. */
const parse = (text: string) =>
  twitterText.parseTweet(fewDots(text.slice(0, LONGEST_COUNTED)).replace(/\p{Surrogate}/gu, '\uFFFD'));

function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** UTF-16 offset at which the text passes the limit. */
export function cutAt(text: string, site: string | undefined, limit: number): number {
  if (site === 'x' && limit === LIMITS['x']?.public)
    return Math.min(text.length, parse(text).validRangeEnd + 1);
  if (site !== 'bluesky' && site !== 'threads' && site !== 'mastodon') return wholeCharacter(text, limit);
  let count = 0;
  for (const { index } of segmenter.segment(text)) if (count++ === limit) return index;
  return text.length;
}

/** Never between the halves of one character. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
    ? at - 1
    : Math.min(at, text.length);

import type { Post } from '@/lib/domain/post';
import type { Parsed } from '@/lib/messaging/protocol';
import { patternsOf, within } from '@/lib/sites/reach';
import { siteInfos } from '@/lib/sites/registry';
import { idFrom } from './context';

/** An address without what a mail or an advertisement added to it. */
function plain(link: string, page: string): URL {
  const url = new URL(link, page);
  const kept = [...url.searchParams].filter(([key]) => !/^utm_|^fbclid$|^gclid$/.test(key));
  url.search = new URLSearchParams(kept).toString();
  return url;
}

/** The post's own address; undefined for none, or for the page itself. */
function addressOf(link: string, page: string): string | undefined {
  try {
    const url = plain(link, page);
    return /^https?:$/.test(url.protocol) && url.href !== plain('', page).href ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The post that the agent pointed at. What they set right counts; an adapter's id, thread and time are kept. A page
 * that no adapter reads gives no ids: its post is known by its own address, else by its author and words.
 */
export function capturedPost(
  { post, parts }: Pick<Parsed<'capture.take'>, 'post' | 'parts'>,
  page: string,
  servers: readonly string[],
): Post {
  const { text, link } = parts;
  const url = addressOf(link, page);
  if (post) {
    const named = post.author.name || post.author.handle;
    const author = parts.author === named ? post.author : { ...post.author, name: parts.author };
    return { ...post, author, text, ...(url ? { url } : {}) };
  }
  const host = new URL(page).host;
  const site = siteInfos.find((info) => within(patternsOf(info, servers), page))?.id ?? 'web';
  const handle = /^@?([\w.-]{1,60})$/.exec(parts.author)?.[1] ?? parts.author.replace(/\s+/g, '.');
  return {
    site,
    id: `~${url ? idFrom('captured', url) : idFrom('captured', host, parts.author, text)}`,
    surface: 'thread',
    url: url ?? page,
    // A name says who somebody is on their own host only.
    author: { name: parts.author, handle: site === 'web' ? `${handle}@${host}` : handle },
    text,
  };
}

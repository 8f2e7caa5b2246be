/** Pages of the site itself, whose names look like somebody's. */
const PLACES =
  /^(?:groups|watch|reels?|photos?|hashtag|events|marketplace|share|messages|login|help|gaming|stories|notifications|friends|bookmarks|saved|search|settings|privacy|videos?|live|pages|business|memories|ads|me|t|e2ee)$/i;

/** Vanity name or numeric id of the person or page that an address leads to. */
export function handleOf(url: URL): string | undefined {
  const parts = url.pathname.split('/').filter(Boolean);
  if (!/(?:^|\.)(?:facebook|messenger)\.com$/.test(url.hostname)) return undefined;
  const member = /^\/groups\/[^/]+\/user\/(\d+)/.exec(url.pathname)?.[1];
  if (member) return member;
  if (parts[0] === 'profile.php') return url.searchParams.get('id') ?? undefined;
  if (parts[0] === 'people' && parts[2]) return parts[2];
  const first = parts[0];
  if (!first || PLACES.test(first) || first.endsWith('.php')) return undefined;
  return /^[\p{L}\p{N}._-]{1,80}$/u.test(safeDecode(first)) ? safeDecode(first) : undefined;
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export interface PostAddress {
  id: string;
  kind: 'post' | 'photo' | 'reel' | 'video';
  group?: string;
  /** Vanity name or id in the path. */
  owner?: string;
}

/** The post that an address names, where it names one. */
export function postOf(url: URL): PostAddress | undefined {
  const path = url.pathname;
  const group = /^\/groups\/([^/]+)\//.exec(path)?.[1];
  const inGroup = /^\/groups\/[^/]+\/(?:posts|permalink)\/([\w-]+)/.exec(path)?.[1];
  if (inGroup && group) return { id: inGroup, kind: 'post', group };
  const post = /^\/([^/]+)\/posts\/(?:[^/]+\/)?([\w-]+)\/?$/.exec(path);
  if (post?.[2]) return { id: post[2], kind: 'post', owner: post[1] };
  const story = url.searchParams.get('story_fbid');
  if (story && /^[\w-]+$/.test(story))
    return { id: story, kind: 'post', owner: url.searchParams.get('id') ?? undefined };
  const reel = /^\/reel\/(\d+)/.exec(path)?.[1];
  if (reel) return { id: reel, kind: 'reel' };
  const film = /^\/(?:([^/]+)\/(video|photo)s\/(?:[^/]+\/)?|watch\/)(\d+)/.exec(path);
  if (film?.[3]) return { id: film[3], kind: film[2] === 'photo' ? 'photo' : 'video', owner: film[1] };
  const watched = /^\/watch\/?$/.test(path) ? url.searchParams.get('v') : undefined;
  if (watched && /^\d+$/.test(watched)) return { id: watched, kind: 'video' };
  const photo = /^\/photo(?:\.php)?\/?$/.test(path) ? url.searchParams.get('fbid') : undefined;
  if (photo && /^\d+$/.test(photo)) return { id: photo, kind: 'photo' };
  return undefined;
}

/** Absolute address of a post, built from its ids. */
export function permalinkOf(post: PostAddress, author: string | undefined): string | undefined {
  const site = 'https://www.facebook.com';
  if (post.kind === 'reel') return `${site}/reel/${post.id}/`;
  if (post.kind === 'photo') return `${site}/photo/?fbid=${post.id}`;
  if (post.group) return `${site}/groups/${post.group}/posts/${post.id}/`;
  const owner = post.owner ?? author;
  if (post.kind === 'video')
    return owner ? `${site}/${owner}/videos/${post.id}/` : `${site}/watch/?v=${post.id}`;
  return owner ? `${site}/${encodeURIComponent(owner)}/posts/${post.id}/` : undefined;
}

/** Post and comment of a `comment_id` value: base64 of "comment:POST_COMMENT", or the comment's number itself. */
export function commentIds(value: string | null | undefined): { post?: string; comment: string } | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return { comment: value };
  try {
    const found = /^comment:(\w+?)_(\d+)$/.exec(atob(value.replace(/-/g, '+').replace(/_/g, '/')));
    return found?.[1] && found[2] ? { post: found[1], comment: found[2] } : undefined;
  } catch {
    return undefined;
  }
}

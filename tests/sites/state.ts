import type {
  FbComment,
  FbPost,
  Language,
  Live,
  Message,
  Posted,
  SiteName,
  Snapshot,
  Theme,
  XPost,
} from './model';
import { createSeed, pfbidOf } from './seed';
import { fillerText } from './seed/filler';
import { seeded } from './seed/random';
import { snowflake } from './snowflake';

export interface SiteSettings {
  language: Language;
  theme: Theme;
  /** Number of filler posts on X. */
  posts: number;
  hostile: boolean;
}

/** A post that a page refuses: the page shows its own error and keeps the draft. */
export class RefusedPost extends Error {
  override name = 'RefusedPost';
}

/** Everything the replica sites know; one per server, in memory. */
export function createState(initial: Partial<SiteSettings> = {}, clock: () => number = Date.now) {
  const settings: SiteSettings = { language: 'en', theme: 'light', posts: 0, hostile: false, ...initial };
  const listeners = new Set<(event: Live) => void>();
  const random = seeded(4242);
  let refusals: Record<SiteName, number> = { x: 0, facebook: 0 };
  let posted: Posted[] = [];
  let sequence = 0;
  let snapshot: Snapshot;
  let seededAt = 0;
  const watchers = new Set<() => void>();

  const announce = (event: Live): void => listeners.forEach((listener) => listener(event));
  const at = (): string => new Date(clock()).toISOString();

  function reset(): void {
    refusals = { x: 0, facebook: 0 };
    posted = [];
    seededAt = clock();
    snapshot = {
      ...createSeed({ now: seededAt, ...settings }),
      language: settings.language,
      theme: settings.theme,
    };
  }
  reset();

  function refuse(site: SiteName): void {
    if (refusals[site] === 0) return;
    refusals[site] -= 1;
    throw new RefusedPost('Something went wrong, but don’t fret, let’s give it another shot.');
  }

  /** Takes unknown people in, so that a test may let anybody speak. */
  function known(handle: string): string {
    snapshot.people[handle] ??= {
      id: String(200_000_000_000_000 + Object.keys(snapshot.people).length),
      handle,
      name: handle,
      followers: 12,
      following: 34,
      bio: '',
    };
    return handle;
  }

  function addX(post: Partial<XPost> & { text: string }): XPost {
    sequence += 1;
    const now = Math.floor(clock() / 1000) * 1000;
    const full: XPost = {
      lang: 'en',
      replies: 0,
      reposts: 0,
      likes: 0,
      bookmarks: 0,
      views: 1,
      ...post,
      author: known(post.author ?? 'mayalq'),
      id: post.id ?? snowflake(now, sequence),
      at: post.at ?? new Date(now).toISOString(),
    };
    snapshot.x.unshift(full);
    const parent = snapshot.x.find(({ id }) => id === full.replyTo);
    if (parent) parent.replies += 1;
    announce({ kind: 'x', post: full });
    return full;
  }

  function addFacebook(post: Partial<FbPost> & { text: string }): FbPost {
    sequence += 1;
    const id = post.id ?? String(122_900_000_000_000 + sequence);
    const full: FbPost = {
      likes: 0,
      shares: 0,
      comments: [],
      ...post,
      id,
      pfbid: pfbidOf(id),
      at: post.at ?? at(),
      author: known(post.author ?? 'priyadesh'),
    };
    snapshot.facebook.unshift(full);
    announce({ kind: 'facebook', post: full });
    return full;
  }

  function addComment(post: string, comment: Partial<FbComment> & { text: string }): FbComment {
    const target = snapshot.facebook.find(({ id }) => id === post);
    if (!target) throw new RefusedPost('This post is no longer there.');
    sequence += 1;
    const full: FbComment = {
      likes: 0,
      ...comment,
      id: comment.id ?? String(1_300_000_000_000_000 + sequence),
      at: at(),
      author: known(comment.author ?? 'priyadesh'),
    };
    target.comments.push(full);
    announce({ kind: 'comment', post, comment: full });
    return full;
  }

  function addMessage(kind: 'chat' | 'messenger', thread: string, author: string, text: string): Message {
    const target = (kind === 'chat' ? snapshot.chats : snapshot.messenger).find(({ id }) => id === thread);
    if (!target) throw new RefusedPost('This conversation is no longer there.');
    sequence += 1;
    const message: Message = { id: `live-${sequence}`, author, text, at: at() };
    target.messages.push(message);
    announce({ kind, thread, message });
    return message;
  }

  function note(
    site: SiteName,
    channel: Posted['channel'],
    thread: string,
    made: { id: string; text: string; author: string; at: string },
  ): void {
    posted.push({ site, channel, thread, id: made.id, text: made.text, author: made.author, at: made.at });
    watchers.forEach((watcher) => watcher());
  }

  return {
    settings,
    reset,
    addX,
    addFacebook,
    addComment,
    addMessage,
    snapshot: (): Snapshot => snapshot,
    /** The same with another number of filler posts, for `?posts=` in an address. */
    snapshotWith: (posts: number, hostile: boolean): Snapshot => {
      const larger = createSeed({ now: seededAt, posts, hostile });
      const ids = new Set(snapshot.x.map(({ id }) => id));
      return {
        ...snapshot,
        people: { ...larger.people, ...snapshot.people },
        x: [...snapshot.x, ...larger.x.filter(({ id }) => !ids.has(id))],
      };
    },
    listen: (listener: (event: Live) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce,
    posted: (): Posted[] => [...posted],
    /** Calls back after each thing that a page posted. */
    onPosted: (watcher: () => void): (() => void) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    failNext: (site: SiteName, times = 1): void => {
      refusals[site] += times;
    },
    /** A stranger's post, for feeds that keep arriving. */
    stray: (): XPost => {
      const handles = Object.keys(snapshot.people).slice(3);
      return addX({
        text: fillerText(random),
        author: handles[Math.floor(random() * handles.length)] ?? 'mayalq',
      });
    },
    /** What the pages call when the agent posts. */
    post: {
      x: (text: string, replyTo?: string, quote?: string): XPost => {
        refuse('x');
        const made = addX({
          text,
          author: snapshot.viewer,
          ...(replyTo ? { replyTo } : {}),
          ...(quote ? { quote } : {}),
        });
        note('x', 'public', replyTo ?? '', made);
        return made;
      },
      chat: (thread: string, text: string): Message => {
        refuse('x');
        const made = addMessage('chat', thread, snapshot.viewer, text);
        note('x', 'direct', thread, made);
        return made;
      },
      comment: (post: string, text: string, parent?: string): FbComment => {
        refuse('facebook');
        const made = addComment(post, { text, author: 'KestrelAir', ...(parent ? { parent } : {}) });
        note('facebook', 'public', post, made);
        return made;
      },
      messenger: (thread: string, text: string): Message => {
        refuse('facebook');
        const made = addMessage('messenger', thread, 'KestrelAir', text);
        note('facebook', 'direct', thread, made);
        return made;
      },
    },
  };
}

export type State = ReturnType<typeof createState>;

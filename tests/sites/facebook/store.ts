import { useSyncExternalStore } from 'react';
import type { FbComment, FbPost, Live, Message, Person, Snapshot } from '../model';
import { send } from '../shared/client';
import { fbWords } from './words';
import type { FbWords } from './words';

interface View {
  snapshot: Snapshot;
  path: string;
  search: string;
  /** Id of the post that stands in a dialog over the feed. */
  dialog?: string;
  /** Id of the conversation in the popup. */
  chat?: string;
  chatList?: boolean;
  error?: string;
}

/** The page that signed in: comments and messages are written in its name. */
export const VIEWER = 'KestrelAir';

let view: View;
const listeners = new Set<() => void>();

export function change(next: Partial<View>): void {
  view = { ...view, ...next };
  listeners.forEach((listener) => listener());
}

export function begin(snapshot: Snapshot): void {
  view = { snapshot, path: location.pathname, search: location.search };
  addEventListener('popstate', () => {
    const state = history.state as { dialog?: string } | null;
    change(
      state?.dialog
        ? { dialog: state.dialog }
        : { path: location.pathname, search: location.search, dialog: undefined },
    );
  });
}

export function useView(): View & { words: FbWords; viewer: Person } {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => view,
  );
  return {
    ...current,
    words: fbWords(current.snapshot.language),
    viewer: personOf(current.snapshot, VIEWER),
  };
}

export const personOf = (snapshot: Snapshot, handle: string): Person =>
  snapshot.people[handle] ?? { id: '0', handle, name: handle, followers: 0, following: 0, bio: '' };

/** Tracking that every link of the site carries. */
export const TRACKING = '__cft__[0]=AZX8q1pL0vKd&__tn__=-UC%2CP-R';

/** Address of a profile: vanity name, or number where there is none. */
export const profilePath = (person: Person): string =>
  person.vanity ? `/${person.vanity}` : `/profile.php?id=${person.id}`;
export const withQuery = (path: string, query: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${query}`;

/** Clean permalink of a post. */
export function postPath(snapshot: Snapshot, post: FbPost): string {
  if (post.group) return `/groups/${post.group.id}/posts/${post.id}/`;
  const person = personOf(snapshot, post.author);
  return `/${person.vanity ?? person.id}/posts/${post.pfbid}`;
}

export function navigate(href: string): void {
  const url = new URL(href, location.href);
  history.pushState({}, '', url);
  change({ path: url.pathname, search: url.search, dialog: undefined });
  scrollTo(0, 0);
}

export function follow(event: React.MouseEvent<HTMLElement>): void {
  const target = (event.target as Element).closest('a');
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  if (target.origin !== location.origin || target.getAttribute('href')?.startsWith('?')) return;
  navigate(target.href);
}

/** Opens a post over the page, at its own address; the feed stays behind. */
export function openDialog(post: FbPost): void {
  history.pushState({ dialog: post.id }, '', postPath(view.snapshot, post));
  change({ dialog: post.id });
}

export function closeDialog(): void {
  history.back();
}

function addComment(post: string, comment: FbComment): void {
  const facebook = view.snapshot.facebook.map((each) =>
    each.id === post && !each.comments.some(({ id }) => id === comment.id)
      ? { ...each, comments: [...each.comments, comment] }
      : each,
  );
  change({ snapshot: { ...view.snapshot, facebook } });
}

function addMessage(thread: string, message: Message): void {
  const messenger = view.snapshot.messenger.map((each) =>
    each.id === thread && !each.messages.some(({ id }) => id === message.id)
      ? { ...each, messages: [...each.messages, message] }
      : each,
  );
  change({ snapshot: { ...view.snapshot, messenger } });
}

/** Takes in what the server pushed. */
export function receive(event: Live): void {
  if (event.kind === 'reload') return location.reload();
  if (event.kind === 'comment') return addComment(event.post, event.comment);
  if (event.kind === 'messenger') return addMessage(event.thread, event.message);
  if (event.kind !== 'facebook' || view.snapshot.facebook.some(({ id }) => id === event.post.id)) return;
  change({ snapshot: { ...view.snapshot, facebook: [event.post, ...view.snapshot.facebook] } });
}

/** Posts a comment or a reply to one; throws when the site refuses. */
export async function publishComment(post: string, text: string, parent?: string): Promise<void> {
  try {
    addComment(post, await send<FbComment>('/api/facebook/comment', { post, text, parent: parent ?? '' }));
    change({ error: undefined });
  } catch (error) {
    change({ error: fbWords(view.snapshot.language).failed });
    throw error;
  }
}

export async function publishMessage(thread: string, text: string): Promise<void> {
  addMessage(thread, await send<Message>('/api/facebook/message', { thread, text }));
}

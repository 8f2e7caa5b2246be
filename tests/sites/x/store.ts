import { useSyncExternalStore } from 'react';
import type { Live, Person, Snapshot, XPost } from '../model';
import { send } from '../shared/client';
import { xWords } from './words';
import type { XWords } from './words';

export interface Toast {
  text: string;
  /** Address behind "View". */
  href?: string;
}

interface View {
  snapshot: Snapshot;
  /** Path of the page that shows; a modal leaves it standing. */
  path: string;
  search: string;
  /** The reply modal and what it answers. */
  modal?: { replyTo?: string };
  toast?: Toast;
  /** Ids that arrived while the reader was further down: they wait behind the pill. */
  waiting: string[];
}

let view: View;
const listeners = new Set<() => void>();
let toastTimer: ReturnType<typeof setTimeout> | undefined;

function change(next: Partial<View>): void {
  view = { ...view, ...next };
  listeners.forEach((listener) => listener());
}

/** Puts the first state in place; to be called once, before anything renders. */
export function begin(snapshot: Snapshot): void {
  view = { snapshot, path: location.pathname, search: location.search, waiting: [] };
  history.replaceState({ path: location.pathname }, '');
  addEventListener('popstate', () => {
    const state = history.state as { replyTo?: string } | null;
    const modal = location.pathname === '/compose/post' ? { replyTo: state?.replyTo } : undefined;
    change({ modal, ...(modal ? {} : { path: location.pathname, search: location.search }) });
  });
}

export function useView(): View & { words: XWords } {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => view,
  );
  return { ...current, words: xWords(current.snapshot.language) };
}

export const personOf = (snapshot: Snapshot, handle: string): Person =>
  snapshot.people[handle] ?? { id: '0', handle, name: handle, followers: 0, following: 0, bio: '' };
export const postOf = (snapshot: Snapshot, id: string | undefined): XPost | undefined =>
  snapshot.x.find((post) => post.id === id);

/** Goes to another page inside the site, without loading it. */
export function navigate(href: string): void {
  const url = new URL(href, location.href);
  history.pushState({ path: url.pathname }, '', url);
  change({ path: url.pathname, search: url.search, modal: undefined });
  scrollTo(0, 0);
}

/** Opens the composer over the page, at its own address. */
export function openModal(replyTo?: string): void {
  history.pushState({ replyTo }, '', '/compose/post');
  change({ modal: { replyTo } });
}

export function closeModal(): void {
  history.back();
}

/** Click handler of links inside the site; clicks with a modifier are left to the browser. */
export function follow(event: React.MouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  if (link.target === '_blank' || link.origin !== location.origin) return;
  event.preventDefault();
  event.stopPropagation();
  if (link.pathname === '/compose/post') openModal();
  else navigate(link.href);
}

export function showToast(toast: Toast): void {
  clearTimeout(toastTimer);
  change({ toast });
  toastTimer = setTimeout(() => change({ toast: undefined }), 6_000);
}

export function showWaiting(): void {
  change({ waiting: [] });
  scrollTo(0, 0);
}

/** Takes in what the server pushed. A post of the account itself shows at once, others wait while the reader is elsewhere. */
export function receive(event: Live): void {
  if (event.kind === 'reload') return location.reload();
  const { snapshot } = view;
  if (event.kind === 'x') {
    const { post } = event;
    if (snapshot.x.some(({ id }) => id === post.id)) return;
    const people = snapshot.people[post.author]
      ? snapshot.people
      : { ...snapshot.people, [post.author]: { ...personOf(snapshot, post.author) } };
    const x = [post, ...snapshot.x].map((other) =>
      other.id === post.replyTo ? { ...other, replies: other.replies + 1 } : other,
    );
    const waits = scrollY > 200 && post.author !== snapshot.viewer && post.replyTo === undefined;
    return change({
      snapshot: { ...snapshot, people, x },
      waiting: waits ? [...view.waiting, post.id] : view.waiting,
    });
  }
  if (event.kind === 'chat') {
    const chats = snapshot.chats.map((thread) =>
      thread.id === event.thread && !thread.messages.some(({ id }) => id === event.message.id)
        ? { ...thread, messages: [...thread.messages, event.message] }
        : thread,
    );
    change({ snapshot: { ...snapshot, chats } });
  }
}

/** Posts, shows the site's toast and takes the new post in; throws when the site refuses. */
export async function publish(text: string, replyTo?: string): Promise<void> {
  const words = xWords(view.snapshot.language);
  try {
    const post = await send<XPost>('/api/x/post', { text, replyTo: replyTo ?? '' });
    receive({ kind: 'x', post });
    showToast({ text: words.sent, href: `/${post.author}/status/${post.id}` });
  } catch (error) {
    showToast({ text: words.sentFailed });
    throw error;
  }
}

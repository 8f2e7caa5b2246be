import type { MarkState } from '@/lib/domain/brief';
import type { Prefilter } from '@/lib/domain/lexicon';
import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/contract';
import type { Marks } from './marks';
import type { Sighting } from './observe';
import type { SendWatcher } from './send-watcher';
import type { Slices } from './slices';
import type { Teller, Timer } from './teller';

export interface MentionsOptions {
  document: Document;
  adapter: SiteAdapter;
  marks: Marks;
  teller: Pick<Teller, 'mention' | 'own'>;
  watcher: Pick<SendWatcher, 'appeared' | 'busy'>;
  slices: Slices;
  timer: Timer;
  /** What the page shows has changed, or its first mention has come. */
  onChange: () => void;
}

/** Posts kept for their context after they left the page. */
const KEPT = 1_000;
/** How long an own post waits for the send watcher to say that the agent wrote it, in milliseconds. */
const OWN_WAITS = 4_000;

const above = (post: Post): string[] => [post.parent, post.thread].flatMap((id) => id ?? []);

/** Tells the worker of the posts that may be mentions, and keeps the marks of those that are. */
export function createMentions(options: MentionsOptions) {
  const { adapter, marks, teller, watcher, slices, timer } = options;
  const site = adapter.info.id;
  /** Every post the page has shown lately, by id. */
  const posts = new Map<string, Post>();
  /** Posts told to the worker: id → what was told, so that nothing is told twice. */
  const told = new Map<string, string>();
  /** Elements that show a post that was told, mention or not. */
  const shown = new Map<Element, string>();
  const ownTold = new Set<string>();
  /** Posts read before what they answer. */
  const early = new Map<Element, Sighting>();
  let filter: Prefilter | undefined;

  const keyOf = (post: Post): string => `${site}:${post.id}`;

  function keep(post: Post) {
    posts.delete(post.id);
    posts.set(post.id, post);
    if (posts.size > KEPT) posts.delete(posts.keys().next().value!);
  }

  function bound<K, V>(map: Map<K, V> | Set<K>, size: number) {
    if (map.size > size) map.delete(map.keys().next().value as K);
  }

  /**
   * The post as the worker should see it when it may be a mention: its text names us, or it is written to us. What it
   * answers is told with it, since the site often leaves that out ("Replying to", a comment below our own post).
   */
  function candidate(post: Post): Post | undefined {
    if (!filter || post.own || post.promoted) return undefined;
    const to = ours(post);
    if (!to && !filter.mayMention(post.text) && (post.surface !== 'direct' || post.text === ''))
      return undefined;
    return to && !post.replyingTo?.includes(to)
      ? { ...post, replyingTo: [...(post.replyingTo ?? []), to] }
      : post;
  }

  /** Handle of our own account that the post, or what stands above it, was written to or by. */
  function ours(post: Post): string | undefined {
    const handles = above(post).flatMap((id) => posts.get(id)?.author.handle ?? []);
    return [...(post.replyingTo ?? []), ...handles].find((handle) => filter?.isOwn(site, handle));
  }

  /** Our own post came to light after what answers it. */
  function retry(id: string) {
    for (const sighting of early.values())
      if (above(sighting.post).includes(id))
        slices.push(() => {
          if (early.delete(sighting.element) && sighting.element.isConnected) onPost(sighting);
        });
  }

  function ownPost(post: Post) {
    const answers =
      post.parent ?? post.replyingTo?.[0] ?? (post.surface === 'direct' ? post.thread : undefined);
    if (!answers || post.text === '' || ownTold.has(post.id)) return;
    ownTold.add(post.id);
    bound(ownTold, 5_000);
    const tell = () => teller.own(keyOf(post), post);
    if (!watcher.busy()) return tell();
    timer.after(OWN_WAITS, () => {
      // By now the watcher has claimed it, or it is a colleague's.
      if (!watcher.appeared(post, false, true)) tell();
    });
  }

  function onPost({ element, post: read, fresh }: Sighting) {
    const own = read.own === true || filter?.isOwn(site, read.author.handle) === true;
    const post: Post = own && !read.own ? { ...read, own: true } : read;
    keep(post);
    const sent = watcher.appeared(post, fresh, adapter.viewer(options.document) !== undefined);
    if (own && !sent) ownPost(post);
    if (own) retry(post.id);
    const seen = candidate(post);
    if (!seen) {
      leave(element);
      if (above(post).some((id) => !posts.has(id))) {
        early.set(element, { element, post: read, fresh: false });
        bound(early, KEPT);
      }
      return;
    }
    early.delete(element);
    const key = keyOf(post);
    const before = shown.get(element);
    shown.set(element, key);
    const what = JSON.stringify([post.text, seen.replyingTo, post.author.followers]);
    if (told.get(key) !== what) {
      told.delete(key);
      told.set(key, what);
      bound(told, 10_000);
      teller.mention(key, seen);
    }
    marks.show(element, key, post.id);
    if (before !== key && marks.knows(key)) options.onChange();
  }

  function leave(element: Element) {
    early.delete(element);
    marks.hide(element);
    const key = shown.get(element);
    if (key === undefined) return;
    shown.delete(element);
    if (marks.knows(key)) options.onChange();
  }

  return {
    onPost,
    onGone: (element: Element) => leave(element),
    use(next: Prefilter | undefined) {
      filter = next;
      told.clear();
    },
    /** Takes what the worker says of mentions and draws their marks, in slices. */
    onStates(states: MarkState[]) {
      for (const state of states) marks.update(state);
      const ids = new Set(states.map((state) => state.id));
      for (const [element, key] of shown)
        if (ids.has(key))
          slices.push(() => {
            if (shown.get(element) === key && element.isConnected)
              marks.show(element, key, key.slice(site.length + 1));
          });
    },
    /** Mentions on the page, top to bottom, each once. */
    onScreen(): string[] {
      // Sites move what they show into place, so the order in the document says nothing.
      const found = [...shown]
        .filter(([element, key]) => marks.knows(key) && element.isConnected)
        .map(([element, key]) => ({ key, top: element.getBoundingClientRect().top }))
        .sort((one, two) => one.top - two.top);
      return [...new Set(found.map(({ key }) => key))];
    },
    elementOf(mention: string): Element | undefined {
      for (const [element, key] of shown) if (key === mention && element.isConnected) return element;
      return undefined;
    },
    lookUp(id: string): { post: Post; mention?: string } | undefined {
      const post = posts.get(id);
      const key = `${site}:${id}`;
      if (!post) return undefined;
      return marks.knows(key) ? { post, mention: key } : { post };
    },
  };
}
export type Mentions = ReturnType<typeof createMentions>;

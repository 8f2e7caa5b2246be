import type { Assist } from '@/lib/domain/entry';
import type { Post } from '@/lib/domain/post';
import type { Input } from '@/lib/messaging/protocol';
import type { Composer, SiteAdapter } from '@/lib/sites/contract';
import { isMadeUp } from '@/lib/sites/stable-id';
import { readEditor } from './composers/read';
import { sameText } from './same-text';
import { besideClick, sentByKey } from './send-press';
import type { Timer } from './teller';

type Reply = Input<'reply.noticed'>;

export interface SendWatcherOptions {
  document: Document;
  adapter: SiteAdapter;
  timer: Timer;
  /** A new UUID. */
  newId: () => string;
  /** The post with this id, as the page showed it last, and whether it is a mention. */
  lookUp: (id: string) => { post: Post; mention?: string } | undefined;
  /** The agent posted. */
  onReply: (reply: Reply) => void;
}

interface Inserted {
  mention: string;
  text: string;
  assist: Assist;
  at: number;
}
interface Attempt {
  entry: string;
  composer: Composer;
  text: string;
  at: number;
  signals: Set<string>;
  inserted?: Inserted;
  appeared?: Post;
  link?: { id: string; url: string };
}

/** How long after the click or key the post may take to appear, in milliseconds. */
const PATIENCE = 20_000;
const LOOK = 150;
/** How many counted replies are remembered by their words. */
const FINISHED = 20;
/** A text of this length says who wrote it, in UTF-16 units. */
const TELLING = 25;
/** How long what was inserted counts for the composer it went into. */
const INSERTED = 2 * 60 * 60_000;

/**
 * Notices that the agent posted. Never one signal alone: a real click or key that sends, while the composer held text;
 * then the composer empty or gone; then the post itself on the page (or the site's link to it). A cleared composer
 * without that is a discarded draft, and a message the site failed to send never appears as sent.
 */
export function createSendWatcher(options: SendWatcherOptions) {
  const { document, adapter, timer } = options;
  const attempts = new Set<Attempt>();
  const finished: { text: string; at: number }[] = [];
  const inserted = new WeakMap<Element, Inserted>();
  /** By channel, for editors that the site builds anew between insertion and posting. */
  let lastInserted: { record: Inserted; target?: string; element: Element } | undefined;
  const claimed = new Set<string>();
  let stopLooking: (() => void) | undefined;

  const onKey = (event: KeyboardEvent) => {
    const composer = sentByKey(event, adapter);
    if (composer) begin(composer, 'key');
  };
  const onClick = (event: MouseEvent) => {
    const composer = besideClick(event, adapter);
    if (composer) begin(composer, 'click');
  };

  function begin(composer: Composer, signal: string) {
    const text = readEditor(composer.element).trim();
    if (!text) return;
    for (const attempt of attempts)
      if (attempt.composer.element === composer.element && attempt.text === text) {
        attempt.signals.add(signal);
        attempt.at = timer.now();
        return;
      }
    attempts.add({
      entry: options.newId(),
      composer,
      text,
      at: timer.now(),
      signals: new Set([signal]),
      inserted: insertedFor(composer),
    });
    look();
  }

  function insertedFor(composer: Composer): Inserted | undefined {
    const record =
      inserted.get(composer.element) ??
      (lastInserted && !lastInserted.element.isConnected && lastInserted.target === composer.target
        ? lastInserted.record
        : undefined);
    return record && timer.now() - record.at < INSERTED ? record : undefined;
  }

  function look() {
    if (stopLooking || attempts.size === 0) return;
    stopLooking = timer.after(LOOK, () => {
      stopLooking = undefined;
      for (const attempt of attempts) check(attempt);
      look();
    });
  }

  function check(attempt: Attempt) {
    const { element } = attempt.composer;
    if (!element.isConnected || readEditor(element).trim() === '') attempt.signals.add('emptied');
    const link = attempt.link ? undefined : adapter.sentLink?.(document);
    if (link && !claimed.has(link.id)) {
      attempt.link = link;
      attempt.signals.add('toast');
      claimed.add(link.id);
    }
    if (attempt.signals.has('emptied') && (attempt.appeared || attempt.link)) return finish(attempt);
    if (timer.now() - attempt.at > PATIENCE) attempts.delete(attempt);
  }

  function finish(attempt: Attempt) {
    attempts.delete(attempt);
    finished.push({ text: attempt.text, at: timer.now() });
    if (finished.length > FINISHED) finished.shift();
    const { composer, appeared } = attempt;
    inserted.delete(composer.element);
    if (lastInserted?.record === attempt.inserted) lastInserted = undefined;
    const answered = composer.target ?? appeared?.parent;
    const known = answered ? options.lookUp(answered) : undefined;
    // What the panel put there counts for its mention, unless the composer answers another post.
    const help = attempt.inserted;
    // In a conversation a reply answers whatever the agent had open there.
    const direct = composer.channel === 'direct';
    const helped = help && (direct || !known?.mention || known.mention === help.mention) ? help : undefined;
    const mention = (direct ? helped?.mention : undefined) ?? known?.mention ?? helped?.mention;
    const target = mention ? undefined : known?.post;
    if (!mention && (!target || target.own)) return;
    const site = adapter.info.id;
    const answers =
      known?.post ?? (mention ? options.lookUp(mention.slice(site.length + 1))?.post : undefined);
    const id = appeared?.id ?? attempt.link?.id;
    const reply: Reply = {
      entry: attempt.entry,
      site,
      channel: composer.channel,
      text: attempt.text,
      signals: [...attempt.signals],
    };
    if (mention) reply.mention = mention;
    if (target) reply.target = target;
    if (helped) reply.assist = helped.assist;
    if (answers?.author.handle) reply.to = answers.author.handle;
    const thread = answers?.thread ?? (direct ? undefined : answers?.id) ?? appeared?.thread;
    if (thread) reply.thread = thread;
    if (id && !isMadeUp(id)) reply.post = id;
    const url = appeared?.url ?? attempt.link?.url;
    if (url) reply.url = url;
    options.onReply(reply);
  }

  document.addEventListener('keydown', onKey, true);
  document.addEventListener('click', onClick, true);
  return {
    /** The panel wrote this into the composer for a mention. */
    inserted(composer: Composer, mention: string, text: string, assist: Assist) {
      const record = { mention, text, assist, at: timer.now() };
      inserted.set(composer.element, record);
      lastInserted = {
        record,
        element: composer.element,
        ...(composer.target ? { target: composer.target } : {}),
      };
    },
    /**
     * A post appeared on the page. Says whether it is what the agent has just posted (so it is no colleague's).
     * `fresh`: the page did not show it before; `viewer`: the page tells who is signed in.
     */
    appeared(post: Post, fresh: boolean, viewer: boolean): boolean {
      if (claimed.has(post.id) && !isMadeUp(post.id)) return true;
      // An account that acts for a page writes under another name than the one the page says is signed in; then only
      // words that nobody else writes in the same moment count.
      const telling = fresh && !(viewer && !post.own && post.text.length < TELLING);
      for (const attempt of telling ? attempts : []) {
        if (attempt.appeared || (post.surface === 'direct') !== (attempt.composer.channel === 'direct'))
          continue;
        if (post.own === false) continue;
        if (isMadeUp(post.id) && post.surface !== 'direct' && !adapter.hidesIds) continue;
        if (!sameText(attempt.text, post.text, post.truncated)) continue;
        attempt.appeared = post;
        attempt.signals.add('appeared');
        claimed.add(post.id);
        check(attempt);
        return true;
      }
      // Drawn once more after it was counted; where the page gives no id, the words tell.
      return (
        post.own === true &&
        finished.some(
          ({ text, at }) => timer.now() - at < PATIENCE && sameText(text, post.text, post.truncated),
        )
      );
    },
    /** What the panel put into this composer, if that may still stand there. */
    helped: insertedFor,
    /** Something is being sent now: an own post that shows up may be it. */
    busy: (): boolean => attempts.size > 0,
    stop() {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('click', onClick, true);
      stopLooking?.();
      attempts.clear();
    },
  };
}
export type SendWatcher = ReturnType<typeof createSendWatcher>;

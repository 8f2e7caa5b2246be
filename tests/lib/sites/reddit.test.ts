import { describe, expect, it } from 'vitest';
import { reddit } from '@/lib/sites/reddit';
import { instant } from '@/lib/sites/reddit/parts';
import { idsOf, userOf } from '@/lib/sites/reddit/selectors';
import { fixture, load } from './load';

const thread = 'https://www.reddit.com/r/flights/comments/1oabcde/four_hours_late/';
const oldThread = thread.replace('www', 'old');

describe('Reddit', () => {
  it('knows its addresses and its surfaces', () => {
    for (const url of ['https://www.reddit.com/', 'https://old.reddit.com/r/x', 'https://reddit.com/'])
      expect(reddit.matches(new URL(url))).toBe(true);
    expect(reddit.matches(new URL('https://reddit.com.evil.example/'))).toBe(false);
    const surface = (url: string) => reddit.surface(new URL(url));
    expect(surface(thread)).toBe('thread');
    expect(surface('https://www.reddit.com/user/mayalq/comments/')).toBe('profile');
    expect(surface('https://www.reddit.com/r/flights/')).toBe('timeline');
    expect(surface('https://old.reddit.com/message/inbox/')).toBe('direct');
    expect(surface('https://chat.reddit.com/room/!a')).toBe('direct');
  });

  it('decodes addresses and instants', () => {
    expect(idsOf('/r/a/comments/1abc/slug/xyz/')).toEqual({ post: 't3_1abc', comment: 't1_xyz' });
    expect(idsOf('/r/a/comments/1abc/comment/xyz/')).toEqual({ post: 't3_1abc', comment: 't1_xyz' });
    expect(idsOf('/r/a/comments/1abc/slug/')).toEqual({ post: 't3_1abc' });
    expect(idsOf('/r/a/')).toEqual({});
    expect(userOf('/u/some-body_1')).toBe('some-body_1');
    expect(userOf('/user/me/')).toBeUndefined();
    expect(instant('2025-11-04T18:20:10.257000+0000')).toBe('2025-11-04T18:20:10.257Z');
    expect(instant('yesterday')).toBeUndefined();
  });

  it('finds the Lexical box of the page for its post, and the one below a comment for that comment', () => {
    const document = load(fixture('reddit-post'), thread);
    const whole = reddit.findComposer(document, { id: 't3_1oabcde' })!;
    expect(whole).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter', target: 't3_1oabcde' });
    expect(whole.element.getAttribute('aria-placeholder')).toBe('Add your reply');
    expect(whole.sendButton()?.textContent).toBe('Comment');
    const below = reddit.findComposer(document, { id: 't1_ddd' })!;
    expect(below.target).toBe('t1_ddd');
    expect(reddit.composerOf(below.sendButton()!)?.element).toBe(below.element);
    expect(reddit.findComposer(document, { id: 't1_aaa' })).toBeUndefined();
  });

  it('finds the text box of Markdown mode in its shadow root', () => {
    const document = load(fixture('reddit-post'), thread);
    const box = document.querySelector('shreddit-composer')!;
    box.querySelector('[slot="rte"]')!.remove();
    const inner = document.createElement('faceplate-textarea-input');
    inner.attachShadow({ mode: 'open' }).innerHTML = '<textarea></textarea>';
    box.attachShadow({ mode: 'open' }).append(inner);
    const composer = reddit.findComposer(document, { id: 't3_1oabcde' })!;
    expect(composer.element).toBe(inner.shadowRoot!.querySelector('textarea'));
    expect(reddit.composerOf(composer.element)?.target).toBe('t3_1oabcde');
  });

  it('takes the form below a post on the old site, and never the one that edits', () => {
    const document = load(fixture('reddit-old'), oldThread);
    const composer = reddit.findComposer(document, { id: 't3_1oabcde' })!;
    expect(composer.element.tagName).toBe('TEXTAREA');
    expect(composer.sendButton()?.className).toBe('save');
    const editing = document.querySelector('.entry textarea')!;
    expect(reddit.composerOf(editing)).toBeUndefined();
    expect(reddit.viewer(document)).toBe('KestrelCare');
  });

  it('reads a comment on its author’s page by what little that page tells', () => {
    const url = 'https://www.reddit.com/user/mayalq/comments/';
    const document = load(
      '<shreddit-profile-comment comment-id="t1_p1wosm9" href="/r/flights/comments/1oabcde/comment/p1wosm9/?context=3"><div class="ms-1 md"><div class="md"><p>Still waiting.</p></div></div><time datetime="2025-11-05T05:39:17.463Z"></time></shreddit-profile-comment>',
      url,
    );
    expect(reddit.readPost(document.querySelector('shreddit-profile-comment')!, new URL(url))).toEqual({
      site: 'reddit',
      id: 't1_p1wosm9',
      surface: 'profile',
      author: { name: 'mayalq', handle: 'mayalq', url: 'https://www.reddit.com/user/mayalq/' },
      text: 'Still waiting.',
      url: 'https://www.reddit.com/r/flights/comments/1oabcde/comment/p1wosm9/',
      thread: 't3_1oabcde',
      at: '2025-11-05T05:39:17.463Z',
    });
  });

  it('reads a conversation through its shadow roots, one name for several messages', () => {
    const url = 'https://www.reddit.com/chat/room/!abc%3Areddit.com';
    const document = load(
      '<rs-current-user display-name="KestrelCare"></rs-current-user><rs-app></rs-app>',
      url,
    );
    const shadow = (host: Element, html: string) => {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      return root;
    };
    const room = shadow(document.querySelector('rs-app')!, '<rs-room></rs-room>').querySelector('rs-room')!;
    const root = shadow(room, '<rs-timeline></rs-timeline><rs-message-composer></rs-message-composer>');
    const list = shadow(
      shadow(root.querySelector('rs-timeline')!, '<rs-virtual-scroll-dynamic></rs-virtual-scroll-dynamic>')
        .firstElementChild!,
      '<rs-timeline-event data-id="$1"></rs-timeline-event><rs-timeline-event data-id="$2"></rs-timeline-event><rs-timeline-event data-id="$3"></rs-timeline-event>',
    );
    const words = [
      '<span class="user-name">mayalq</span><div class="room-message-text">Booking QX7L2P</div>',
    ];
    words.push('<p><b class="room-message-text">any news?</b></p>');
    words.push('<span class="user-name">KestrelCare</span><div class="room-message-text">Looking.</div>');
    const rows = [...list.children];
    rows.forEach((row, index) => shadow(row, words[index]!));
    shadow(
      root.querySelector('rs-message-composer')!,
      '<form><textarea name="message"></textarea><button type="submit"></button></form>',
    );
    const read = rows.map((row) => reddit.readPost(row, new URL(url))!);
    expect(read.map(({ author, text, own, parent }) => [author.handle, text, own, parent])).toEqual([
      ['mayalq', 'Booking QX7L2P', false, undefined],
      ['mayalq', 'any news?', false, undefined],
      ['KestrelCare', 'Looking.', true, '$2'],
    ]);
    const composer = reddit.composerOf(
      root.querySelector('rs-message-composer')!.shadowRoot!.querySelector('textarea')!,
    )!;
    expect(composer).toMatchObject({ channel: 'direct', sendsOn: 'enter', target: '$2' });
    expect(reddit.findComposer(document, { id: '$2' })?.element).toBe(composer.element);
    expect(reddit.markAnchor(rows[1]!)?.parent.tagName).toBe('P');
  });
});

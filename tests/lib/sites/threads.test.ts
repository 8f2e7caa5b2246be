import { describe, expect, it } from 'vitest';
import { threads } from '@/lib/sites/threads';
import { codeOf, handleOf } from '@/lib/sites/threads/selectors';
import { fixture, load } from './load';

const home = 'https://www.threads.com/';
const page = 'https://www.threads.com/@maya.lindqvist/post/DRfocal1';

describe('Threads', () => {
  it('knows its addresses and surfaces', () => {
    for (const url of [home, 'https://www.threads.net/@maya'])
      expect(threads.matches(new URL(url))).toBe(true);
    expect(threads.matches(new URL('https://threads.com.evil.example/'))).toBe(false);
    expect(threads.surface(new URL(page))).toBe('thread');
    expect(threads.surface(new URL('/@maya.lindqvist', home))).toBe('profile');
    expect(threads.surface(new URL(home))).toBe('timeline');
    expect(handleOf('/@maya.lindqvist/replies')).toBe('maya.lindqvist');
    expect(codeOf('/@maya/post/DR_a-1/media')).toBe('DR_a-1');
    expect(codeOf('/@maya')).toBeUndefined();
  });

  it('takes the box of the dialog for the post that the dialog shows', () => {
    const html = fixture('threads-post').replace('data-in-dialog=""', 'data-pressable-container="true"');
    const document = load(html, page);
    const composer = threads.findComposer(document, { id: 'DRreply1' })!;
    expect(composer).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter', target: 'DRreply1' });
    expect(composer.sendButton()?.textContent).toBe('Post');
    expect(threads.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
    expect(threads.findComposer(document, { id: 'DRfocal1' })).toBeUndefined();
    expect(threads.viewer(document)).toBe('kestrel.air');
  });

  it('takes the box beside the posts of a page for the page’s post', () => {
    const document = load(
      `${fixture('threads-feed')}<div><div><div contenteditable="true" role="textbox"></div></div><div role="button">Post</div></div>`,
      page,
    );
    expect(threads.findComposer(document)?.target).toBe('DRfocal1');
    expect(threads.theme(document)).toBe('dark');
  });

  it('finds the arrow that posts beside a box on a page', () => {
    const arrow = (turned: string) =>
      `<div role="button"><span style="--x-transform: ${turned}"><svg aria-label="Reply"></svg></span></div>`;
    const document = load(
      `<div><div role="button"><svg></svg></div><div contenteditable="true" role="textbox"></div>${arrow('none')}${arrow('rotate(90deg)')}</div>`,
      page,
    );
    const [before, , send] = document.querySelectorAll('[role="button"]');
    expect(threads.findComposer(document)?.sendButton()).toBe(send);
    expect(threads.composerOf(send!)).toBeDefined();
    expect(threads.composerOf(before!)).toBeUndefined();
  });

  it('does not take the question whether to discard for sending', () => {
    const document = load(
      '<div><div role="dialog"><div contenteditable="true" role="textbox"></div></div><div role="dialog"><div role="button">Discard</div></div></div>',
      page,
    );
    expect(threads.composerOf(document.querySelector('[role="button"]')!)).toBeUndefined();
  });

  it('follows the message that a reply is posted, and no other link to a post', () => {
    const document = load(fixture('threads-feed'), home);
    const viewer = threads.viewer(document)!;
    const say = (html: string) => document.body.insertAdjacentHTML('beforeend', `<ul><li>${html}</li></ul>`);
    say('Posted <a href="/@somebody.else/post/DRother1">View</a>');
    say(`<img alt=""><a href="/@${viewer}/post/DRold1">liked your post</a>`);
    say(`<div data-pressable-container="true"><a href="/@${viewer}/post/DRold2">1h</a></div>`);
    expect(threads.sentLink?.(document)).toBeUndefined();
    say(`Posted <a href="/@${viewer}/post/DRnew1">View</a>`);
    const url = `https://www.threads.com/@${viewer}/post/DRnew1`;
    expect(threads.sentLink?.(document)).toEqual({ id: 'DRnew1', url });
  });

  it('reads thousands of posts, and a long one', () => {
    const one = (n: number) =>
      `<div data-pressable-container="true"><a href="/@u${n}">u${n}</a><span dir="auto"><a href="/@u${n}/post/C${n}"><time datetime="2026-01-01T00:00:00.000Z">1</time></a></span><span dir="auto">${n === 3 ? 'a'.repeat(150_000) : `words ${n}`}</span></div>`;
    const document = load(Array.from({ length: 2_000 }, (_, n) => one(n)).join(''), home);
    const posts = [...document.querySelectorAll(threads.postSelector)].flatMap(
      (element) => threads.readPost(element, new URL(home)) ?? [],
    );
    expect(posts).toHaveLength(2_000);
    expect(posts[3]?.text).toHaveLength(100_000);
    expect(posts[1_999]).toMatchObject({ id: 'C1999', text: 'words 1999' });
  });
});

import { describe, expect, it } from 'vitest';
import { tiktok } from '@/lib/sites/tiktok';
import { handleOf, timeOf, videoOf } from '@/lib/sites/tiktok/selectors';
import { fixture, load } from './load';

const home = 'https://www.tiktok.com/';
const video = 'https://www.tiktok.com/@maya.lindqvist/video/7507673491211029803';

describe('TikTok', () => {
  it('knows its addresses and surfaces', () => {
    expect(tiktok.matches(new URL(home))).toBe(true);
    expect(tiktok.matches(new URL('https://tiktok.com.evil.example/'))).toBe(false);
    expect(tiktok.surface(new URL(video))).toBe('thread');
    expect(tiktok.surface(new URL('/@maya.lindqvist', home))).toBe('profile');
    expect(handleOf('/@maya.lindqvist/video/1')).toBe('maya.lindqvist');
    expect(videoOf('/@maya/photo/7507673491211029803')).toBe('7507673491211029803');
    expect(videoOf('/foryou')).toBeUndefined();
    expect(timeOf('7507673491211029803')).toBe('2025-05-23T16:07:31.000Z');
    expect(timeOf('1234567890')).toBeUndefined();
  });

  it('takes the box below a comment for that comment, and the one below them all for the video', () => {
    const document = load(fixture('tiktok-feed'), home);
    const first = document.querySelector('[class*="CommentContentWrapper"]')!;
    const id = tiktok.readPost(first, new URL(home))!.id;
    const reply = tiktok.findComposer(document, { id })!;
    expect(reply).toMatchObject({ channel: 'public', sendsOn: 'enter', target: id });
    expect(tiktok.composerOf(reply.sendButton()!)?.target).toBe(id);
    const whole = tiktok.findComposer(document, { id: '7507673491211029803' })!;
    expect(whole.element).not.toBe(reply.element);
    expect(whole.element.textContent).toBe('');
    expect(tiktok.viewer(document)).toBe('kestrel.air');
    expect(tiktok.theme(document)).toBe('dark');
  });

  it('reads two equal comments of two people apart, and thousands of them', () => {
    const one = (n: number) =>
      `<div class="x--DivCommentObjectWrapper"><div class="x--DivCommentContentWrapper"><div><div data-e2e="comment-username-1"><a href="/@u${n}"><p>U ${n}</p></a></div></div><div data-e2e="comment-level-1">${n === 3 ? 'a'.repeat(150_000) : 'wow'}</div></div></div>`;
    const document = load(Array.from({ length: 1_000 }, (_, n) => one(n)).join(''), video);
    const posts = [...document.querySelectorAll(tiktok.postSelector)].flatMap(
      (element) => tiktok.readPost(element, new URL(video)) ?? [],
    );
    expect(posts).toHaveLength(1_000);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(1_000);
    expect(posts[3]?.text).toHaveLength(100_000);
    expect(posts[9]).toMatchObject({ parent: '7507673491211029803', author: { name: 'U 9', handle: 'u9' } });
  });
});

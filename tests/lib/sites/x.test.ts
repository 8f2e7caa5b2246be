import { describe, expect, it } from 'vitest';
import { x } from '@/lib/sites/x';
import { fixture, load } from './load';

const chat = 'https://x.com/i/chat/1-2';

describe('X', () => {
  it('knows its addresses', () => {
    for (const host of ['x.com', 'twitter.com', 'www.x.com', 'mobile.twitter.com'])
      expect(x.matches(new URL(`https://${host}/home`))).toBe(true);
    for (const host of ['example.com', 'notx.com', 'x.com.evil.example'])
      expect(x.matches(new URL(`https://${host}/`))).toBe(false);
  });

  it('tells its surfaces apart by address', () => {
    const surface = (path: string) => x.surface(new URL(path, 'https://x.com'));
    expect(['/home', '/search?q=a', '/i/lists/4', '/notifications'].map(surface)).toEqual(
      Array(4).fill('timeline'),
    );
    expect(surface('/mayalq/status/12')).toBe('thread');
    expect(['/mayalq', '/mayalq/with_replies'].map(surface)).toEqual(['profile', 'profile']);
    expect(['/i/chat/1-2', '/messages/1'].map(surface)).toEqual(['direct', 'direct']);
  });

  it('finds the chat box for a message and says whom it answers', () => {
    const document = load(fixture('x-chat'), chat);
    const element = document.querySelector('[data-testid="message-m1"]')!;
    const composer = x.findComposer(document, { id: 'm1', element })!;
    expect(composer).toMatchObject({ channel: 'direct', sendsOn: 'enter', target: 'm1' });
    expect(composer.element.tagName).toBe('TEXTAREA');
    expect(composer.sendButton()?.dataset['testid']).toBe('dm-composer-send-button');
    expect(x.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
  });

  it('offers the inline box of a thread to its focal post only', () => {
    const url = 'https://x.com/mayalq/status/2000000000000000002';
    const box =
      '<div data-testid="inline_reply_offscreen"><div data-testid="tweetTextarea_0" contenteditable="true"></div><button data-testid="tweetButtonInline"></button></div>';
    const document = load(
      fixture('x-thread').replace('<div role="link" tabindex="0">', `${box}<div role="link" tabindex="0">`),
      url,
    );
    expect(x.findComposer(document, { id: '2000000000000000002' })?.target).toBe('2000000000000000002');
    expect(x.findComposer(document, { id: '2000000000000000001' })).toBeUndefined();
    expect(x.findComposer(document)?.sendsOn).toBe('ctrl-enter');
  });

  it('knows the post in the reply dialog by the one behind it, and reads it once', () => {
    const url = 'https://x.com/compose/post';
    const tweet = (time: string) =>
      `<article data-testid="tweet"><div data-testid="User-Name"><a href="/tomi">Tomi</a>${time}</div><div data-testid="tweetText">day three</div></article>`;
    const stamp = '<time datetime="2026-11-20T09:05:00.000Z">5</time>';
    const document = load(
      `<div>${tweet(`<a href="/tomi/status/77">${stamp}</a>`)}</div><div role="dialog">${tweet(stamp)}<div data-testid="tweetTextarea_0" contenteditable="true"></div></div>`,
      url,
    );
    expect(x.findComposer(document, { id: '77' })?.target).toBe('77');
    expect(x.findComposer(document, { id: '78' })).toBeUndefined();
    document.querySelector('article')!.remove();
    expect(x.readPost(document.querySelector('article')!, new URL(url))).toBeUndefined();
  });

  it('follows light and dark', () => {
    expect(x.theme(load(fixture('x-home'), 'https://x.com/home'))).toBe('dark');
    expect(x.theme(load(fixture('x-thread'), 'https://x.com/home'))).toBe('dark');
    expect(x.theme(load(fixture('x-chat'), chat))).toBe('light');
  });
});

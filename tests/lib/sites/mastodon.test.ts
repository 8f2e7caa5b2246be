import { describe, expect, it } from 'vitest';
import { mastodon } from '@/lib/sites/mastodon';
import { addressOf, fullHandle, timeOf } from '@/lib/sites/mastodon/selectors';
import { fixture, load } from './load';

const home = 'https://social.example/home';

describe('Mastodon', () => {
  it('is known by its page wherever it stands', () => {
    const document = load(fixture('mastodon-home'), home);
    expect(mastodon.matches(new URL(home))).toBe(false);
    expect(mastodon.recognises!(document)).toBe(true);
    expect(mastodon.matches(new URL('https://mastodon.social/home'))).toBe(true);
    expect(mastodon.recognises!(load('<div id="mastodon"></div>', home))).toBe(false);
    expect(mastodon.recognises!(load(fixture('reddit-post'), home))).toBe(false);
  });

  it('decodes addresses, handles and the time in an id', () => {
    expect(addressOf(new URL('/@maya@other.example/12', home))).toEqual({
      account: 'maya@other.example',
      id: '12',
    });
    expect(addressOf(new URL('/@maya', home))).toEqual({ account: 'maya' });
    expect(addressOf(new URL('/explore', home))).toEqual({});
    expect(fullHandle('maya', 'social.example')).toBe('maya@social.example');
    expect(timeOf('115483000000000011')).toBe('2025-11-03T00:45:37.304Z');
    expect(timeOf('12')).toBeUndefined();
    expect(mastodon.surface(new URL('/@maya/12', home))).toBe('thread');
    expect(mastodon.surface(new URL('/@maya', home))).toBe('profile');
    expect(mastodon.surface(new URL('/conversations', home))).toBe('direct');
  });

  it('says whom the form answers, by author and words', () => {
    const document = load(fixture('mastodon-home'), home);
    const composer = mastodon.findComposer(document, { id: '115483000000000001' })!;
    expect(composer).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter' });
    expect(mastodon.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
    expect(mastodon.findComposer(document, { id: '115483000000000004' })).toBeUndefined();
    document.querySelector('.reply-indicator')!.remove();
    expect(mastodon.findComposer(document)?.target).toBeUndefined();
  });

  it('takes the message that a post is out once, and begins to send with no other button', () => {
    const document = load(fixture('mastodon-home'), home);
    const form = document.querySelector('form.compose-form')!;
    form.insertAdjacentHTML('afterbegin', '<button type="button" class="icon-button">Cancel</button>');
    expect(mastodon.composerOf(form.querySelector('.icon-button')!)).toBeUndefined();
    const bar = (inside: string) =>
      document.body.insertAdjacentHTML('beforeend', `<div class="notification-bar">${inside}</div>`);
    bar('<span class="notification-bar__content">Oops!</span>');
    expect(mastodon.sentLink?.(document)).toBeUndefined();
    bar('Post published.<button class="notification-bar__action">Open</button>');
    const sign = mastodon.sentLink?.(document);
    expect(sign).toMatchObject({ url: '' });
    expect(mastodon.sentLink?.(document)).toEqual(sign);
  });

  it('answers a private mention in private', () => {
    const document = load(fixture('mastodon-home'), home);
    document.querySelector('.reply-indicator a')!.setAttribute('href', '/@priya');
    document.querySelector('.reply-indicator__content')!.textContent = '@KestrelAir booking TT90LM';
    expect(mastodon.findComposer(document)).toMatchObject({
      channel: 'direct',
      target: '115483000000000004',
    });
  });

  it('knows who is signed in, light and dark', () => {
    const document = load(fixture('mastodon-home'), home);
    expect(mastodon.viewer(document)).toBe('KestrelAir@social.example');
    expect(mastodon.theme(document)).toBe('dark');
    expect(mastodon.theme(load(fixture('mastodon-thread'), home))).toBe('light');
    expect(mastodon.viewer(load('<script id="initial-state">{</script>', home))).toBeUndefined();
  });
});

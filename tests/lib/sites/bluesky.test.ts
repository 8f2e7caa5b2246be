import { describe, expect, it } from 'vitest';
import { bluesky } from '@/lib/sites/bluesky';
import { addressOf, isProfile, timeOf } from '@/lib/sites/bluesky/selectors';
import { isMadeUp } from '@/lib/sites/stable-id';
import { fixture, load } from './load';

const home = 'https://bsky.app/';
const thread = 'https://bsky.app/profile/maya.example/post/3m4abcdefgh23';

describe('Bluesky', () => {
  it('knows its addresses and its surfaces', () => {
    expect(bluesky.matches(new URL(thread))).toBe(true);
    expect(bluesky.matches(new URL('https://bsky.app.evil.example/'))).toBe(false);
    expect(bluesky.surface(new URL(thread))).toBe('thread');
    expect(bluesky.surface(new URL('https://bsky.app/profile/maya.example'))).toBe('profile');
    expect(bluesky.surface(new URL('https://bsky.app/notifications'))).toBe('timeline');
  });

  it('decodes addresses and the time in a key', () => {
    const at = (path: string) => addressOf(new URL(path, home));
    expect(at('/profile/did:plc:abc/post/3m4x')).toEqual({ handle: 'did:plc:abc', key: '3m4x' });
    expect(at('/profile/maya.example')).toEqual({ handle: 'maya.example' });
    expect(at('/feeds')).toEqual({});
    expect(isProfile(new URL('/profile/maya.example/', home))).toBe(true);
    expect(isProfile(new URL('/profile/maya.example/feed/x', home))).toBe(false);
    expect(timeOf('3jzfcijpj2z2a')).toBe('2023-06-30T15:03:01.887Z');
    expect(timeOf('self')).toBeUndefined();
  });

  it('reads no screen that stands hidden behind the one in front', () => {
    const document = load(fixture('bluesky-feed'), home);
    const hidden = document.querySelector('[data-testid="feedItem-by-old.example"]')!;
    expect(bluesky.readPost(hidden, new URL(home))).toBeUndefined();
    hidden.parentElement!.removeAttribute('style');
    expect(bluesky.readPost(hidden, new URL(home))?.author.handle).toBe('old.example');
  });

  it('takes no like for a post of whoever liked it', () => {
    const document = load(fixture('bluesky-notifications'), home);
    const like = document.querySelector('[data-testid="feedItem-by-olga.example"]')!;
    expect(bluesky.readPost(like, new URL(home))).toBeUndefined();
  });

  it('knows which post the dialog answers by the words it repeats', () => {
    const document = load(fixture('bluesky-thread'), thread);
    const composer = bluesky.findComposer(document, { id: '3m4abcdefgh23' })!;
    expect(composer).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter' });
    expect(composer.sendButton()?.textContent).toBe('Antworten');
    expect(bluesky.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
    expect(bluesky.findComposer(document, { id: '3m4abcdefgh25' })).toBeUndefined();
    document.querySelector('[aria-label="Antwort auf"]')!.remove();
    expect(bluesky.findComposer(document)?.target).toBeUndefined();
  });

  it('answers the last message of a conversation in its own box', () => {
    const url = 'https://bsky.app/messages/3kfchat1';
    const document = load(fixture('bluesky-messages'), url);
    const rows = [...document.querySelectorAll<HTMLElement>(bluesky.selectors['message']!)];
    const last = bluesky.readPost(rows[3]!, new URL(url))!;
    const composer = bluesky.findComposer(document, { id: 'another', element: rows[1]! })!;
    expect(composer).toMatchObject({ channel: 'direct', sendsOn: 'enter', target: last.id });
    expect(composer.sendButton()?.getAttribute('aria-label')).toBe('Send message');
    expect(bluesky.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
    expect(bluesky.surface(new URL(url))).toBe('direct');
    expect(bluesky.readPost(rows.at(-1)!, new URL(url))).toBeUndefined();
  });

  it('reads no message whose side the page does not show', () => {
    const url = 'https://bsky.app/messages/3kfchat1';
    const document = load(fixture('bluesky-messages').replaceAll(/ style="[^"]*"/g, ''), url);
    const rows = [...document.querySelectorAll(bluesky.selectors['message']!)];
    expect(rows).toHaveLength(6);
    expect(rows.map((row) => bluesky.readPost(row, new URL(url)))).toEqual(rows.map(() => undefined));
  });

  it('takes the message that a reply is out once, and no other message for it', () => {
    const document = load(fixture('bluesky-thread'), thread);
    const say = (html: string) => document.body.insertAdjacentHTML('beforeend', `<ol>${html}</ol>`);
    expect(bluesky.sentLink?.(document)).toBeUndefined();
    say('<li data-sonner-toast="">Copied to clipboard</li>');
    expect(bluesky.sentLink?.(document)).toBeUndefined();
    say('<li data-sonner-toast="">Your reply was sent<button>View</button></li>');
    const first = bluesky.sentLink!(document)!;
    expect(isMadeUp(first.id)).toBe(true);
    expect(bluesky.sentLink?.(document)).toEqual(first);
    // The site puts the newest first.
    document
      .querySelector('ol')!
      .insertAdjacentHTML('afterbegin', '<li data-sonner-toast=""><div role="button">View</div></li>');
    expect(bluesky.sentLink?.(document)?.id).not.toBe(first.id);
  });

  it('begins to send with the button that publishes, never with the one that throws away', () => {
    const document = load(fixture('bluesky-thread'), thread);
    const button = (name: string) => document.querySelector(`[data-testid="composer${name}Btn"]`);
    const cancel = document.querySelector('[data-testid="composerCancelButton"]')!;
    expect(bluesky.composerOf(button('Publish')!)).toBeDefined();
    expect(bluesky.composerOf(cancel)).toBeUndefined();
  });

  it('knows who is signed in, light and dark', () => {
    const document = load(fixture('bluesky-feed'), home);
    expect(bluesky.viewer(document)).toBe('kestrelair.example');
    expect(bluesky.theme(document)).toBe('dark');
    expect(bluesky.theme(load(fixture('bluesky-thread'), thread))).toBe('light');
  });
});

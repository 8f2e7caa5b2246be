import { describe, expect, it } from 'vitest';
import { instagram } from '@/lib/sites/instagram';
import { addressOf, handleOf, isSponsored } from '@/lib/sites/instagram/selectors';
import { fixture, load } from './load';

const home = 'https://www.instagram.com/';
const page = 'https://www.instagram.com/maya.lindqvist/reel/DKmaya1/';
const direct = 'https://www.instagram.com/direct/t/117000000000001/';

describe('Instagram', () => {
  it('knows its addresses and surfaces', () => {
    expect(instagram.matches(new URL(home))).toBe(true);
    expect(instagram.matches(new URL('https://instagram.com.evil.example/'))).toBe(false);
    const surface = (path: string) => instagram.surface(new URL(path, home));
    expect(surface('/')).toBe('timeline');
    expect(surface('/p/DKmaya1/')).toBe('thread');
    expect(surface('/maya.lindqvist/')).toBe('profile');
    expect(surface('/direct/t/1/')).toBe('direct');
  });

  it('decodes what paths say of accounts, posts and comments', () => {
    expect(handleOf('/maya.lindqvist/')).toBe('maya.lindqvist');
    expect(handleOf('/explore/')).toBeUndefined();
    expect(handleOf('/maya.lindqvist/p/DKmaya1/')).toBeUndefined();
    expect(addressOf('/p/DKmaya1/c/12/r/34/')).toEqual({ code: 'DKmaya1', comment: '12', reply: '34' });
    expect(addressOf('/reels/audio/1240908007501717/')).toBeUndefined();
    expect(addressOf('/maya/')).toBeUndefined();
    expect(isSponsored(' Gesponsert ')).toBe(true);
  });

  it('takes the one box for the post, or for the comment whose author it begins with', () => {
    const document = load(fixture('instagram-post'), page);
    const post = instagram.findComposer(document, { id: 'DKmaya1' })!;
    expect(post).toMatchObject({ channel: 'public', sendsOn: 'enter', target: 'DKmaya1' });
    expect(post.sendButton()?.textContent).toBe('Publicar');
    expect(instagram.findComposer(document, { id: '18091000000000011' })).toBeUndefined();
    (post.element as HTMLTextAreaElement).value = '@tomi.okafor ';
    expect(instagram.findComposer(document, { id: '18091000000000011' })?.element).toBe(post.element);
    expect(instagram.composerOf(post.sendButton()!)?.element).toBe(post.element);
    expect(instagram.viewer(document)).toBe('kestrel.air');
    expect(instagram.theme(document)).toBe('dark');
  });

  it('reads the dialog, and not the page behind it', () => {
    const document = load(fixture('instagram-post'), page);
    const main = document.querySelector('main')!;
    expect(instagram.readPost(main, new URL(page))?.id).toBe('DKmaya1');
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.innerHTML = '<article></article>';
    document.body.append(dialog);
    expect(instagram.readPost(main, new URL(page))).toBeUndefined();
    expect(instagram.readPost(main, new URL(home))).toBeUndefined();
  });

  it('finds the message box, which answers the other person’s last message', () => {
    const document = load(fixture('instagram-direct'), direct);
    const rows = [...document.querySelectorAll('[data-scope=messages_table]')].map((table) =>
      table.closest('[role=row]')!,
    );
    const composer = instagram.findComposer(document, { id: 'any', element: rows[0]! })!;
    expect(composer).toMatchObject({ channel: 'direct', sendsOn: 'enter' });
    expect(composer.target).toBe(instagram.readPost(rows[2]!, new URL(direct))?.id);
    const send = composer.element.nextElementSibling!;
    expect(instagram.composerOf(send)?.element).toBe(composer.element);
  });

  it('reads a page of thousands of comments, and long ones', () => {
    const comment = (id: number, text: string) =>
      `<div><a href="/a/"><img src="data:,"></a><div><span><a href="/user${id}/">user${id}</a> <span><a href="/p/DKmany/c/${id}/"><time datetime="2026-01-01T00:00:00.000Z">1</time></a></span></span><div><span dir="auto">${text}</span></div></div></div>`;
    const long = 'a'.repeat(150_000);
    const document = load(
      `<main><div><a href="/maya/">maya</a><img src="data:,"></div><div>${Array.from({ length: 2_000 }, (_, id) => comment(id, id === 7 ? long : `words ${id}`)).join('')}</div></main>`,
      `${home}p/DKmany/`,
    );
    const posts = [...document.querySelectorAll(instagram.postSelector)].flatMap((element) => {
      const post = instagram.readPost(element, new URL(`${home}p/DKmany/`));
      return post ? [post] : [];
    });
    expect(posts).toHaveLength(2_001);
    expect(posts[8]?.text).toHaveLength(100_000);
    expect(posts[1_000]).toMatchObject({ id: '999', text: 'words 999', author: { handle: 'user999' } });
  });
});

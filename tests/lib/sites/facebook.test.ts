import { describe, expect, it } from 'vitest';
import { facebook } from '@/lib/sites/facebook';
import { commentIds, handleOf, postOf } from '@/lib/sites/facebook/ids';
import { writesAs } from '@/lib/sites/facebook/selectors';
import { fixture, load } from './load';

const home = 'https://www.facebook.com/';

describe('Facebook', () => {
  it('knows its addresses', () => {
    for (const url of [
      'https://www.facebook.com/',
      'https://web.facebook.com/x',
      'https://www.messenger.com/t/1',
    ])
      expect(facebook.matches(new URL(url))).toBe(true);
    expect(facebook.matches(new URL('https://facebook.com.evil.example/'))).toBe(false);
  });

  it('decodes what links say of people, posts and comments', () => {
    const at = (path: string) => new URL(path, home);
    expect(handleOf(at('/groups/1/user/22/'))).toBe('22');
    expect(handleOf(at('/profile.php?id=7'))).toBe('7');
    expect(handleOf(at('/maya.lindqvist?x=1'))).toBe('maya.lindqvist');
    expect(handleOf(at('/reel/5'))).toBeUndefined();
    expect(postOf(at('/groups/1/posts/9/'))).toEqual({ id: '9', kind: 'post', group: '1' });
    expect(postOf(at('/a/posts/some-words/pfbid0x'))?.id).toBe('pfbid0x');
    expect(postOf(at('/photo/?fbid=3'))).toEqual({ id: '3', kind: 'photo' });
    expect(postOf(at('/maya/photos/a.12/345/?type=3'))).toEqual({ id: '345', kind: 'photo', owner: 'maya' });
    expect(postOf(at('/maya/videos/some-words/678/'))?.kind).toBe('video');
    expect(postOf(at('/maya'))).toBeUndefined();
    expect(commentIds(btoa('comment:111_222'))).toEqual({ post: '111', comment: '222' });
    expect(commentIds('222')).toEqual({ comment: '222' });
    expect(commentIds('%%%')).toBeUndefined();
  });

  it('knows whom a box writes for in several languages', () => {
    expect(writesAs('Comment as Kestrel Air')).toBe('Kestrel Air');
    expect(writesAs('Als Kestrel Air kommentieren …')).toBe('Kestrel Air');
    expect(writesAs('Responder como Kestrel Air')).toBe('Kestrel Air');
    expect(writesAs('Reply to Maya…')).toBeUndefined();
  });

  it('keeps the first id of a post whose own id comes later, for its comments and its box too', () => {
    const document = load(fixture('facebook-share').replace(/story_fbid=pfbid02AbC&amp;/g, ''), home);
    const unit = document.querySelector('[aria-posinset]')!;
    for (const link of unit.querySelectorAll('a[href*="comment_id"]'))
      link.setAttribute('href', link.getAttribute('href')!.split('?')[0]!);
    const first = facebook.readPost(unit, new URL(home))!;
    expect(first.id).toMatch(/^~/);
    unit.querySelector('#t a')!.setAttribute('href', '/permalink.php?story_fbid=pfbid9&id=100042');
    const later = facebook.readPost(unit, new URL(home))!;
    expect(later.id).toBe(first.id);
    expect(later.url).toContain('pfbid9');
    const comment = unit.querySelector('[aria-label^="Comment by"]')!;
    expect(facebook.readPost(comment, new URL(home))?.parent).toBe(first.id);
    expect(facebook.findComposer(document, { id: first.id, element: unit })?.target).toBe(first.id);
  });

  it('takes the page’s own address for the post that it belongs to, and for no other', () => {
    const unit = (handle: string, text: string) =>
      `<div aria-posinset="2"><div data-ad-rendering-role="profile_name"><h3><a href="/${handle}">${handle}</a></h3></div>
       <a href="?__cft__[0]=AZX8&amp;__tn__=-UC">3h</a><div data-ad-rendering-role="story_message">${text}</div></div>`;
    const behind = `<div role="feed">${unit('wren', 'A kestrel on the ridge')}${unit('tomi', 'My suitcase')}</div>`;
    const url = new URL('/tomi/posts/pfbid0A', home);
    const overlaid = load(`${behind}<div role="dialog">${unit('tomi', 'My suitcase')}</div>`, url.href);
    const idIn = (selector: string) => facebook.readPost(overlaid.querySelector(selector)!, url)!.id;
    expect(idIn('[role=feed] > :first-child')).toMatch(/^~/);
    expect(idIn('[role=dialog] > div')).toBe('pfbid0A');
    const page = load(
      `<main>${unit('tomi', 'My lost suitcase')}${unit('wren', 'A kestrel once more')}</main>`,
      url.href,
    );
    const ids = [...page.querySelectorAll('[aria-posinset]')].map((post) => facebook.readPost(post, url)!.id);
    expect(ids[0]).toBe('pfbid0A');
    expect(ids[1]).toMatch(/^~/);
  });

  it('keeps a made-up id when "see more" is opened', () => {
    const unit = (text: string) =>
      `<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h3><a href="/ola">Ola</a></h3></div><div data-ad-rendering-role="story_message">${text}</div></div>`;
    const document = load(unit('<div>Short start… <div role="button">See more</div></div>'), home);
    const element = document.querySelector('[aria-posinset]')!;
    const cut = facebook.readPost(element, new URL(home))!;
    element.querySelector('[data-ad-rendering-role=story_message]')!.innerHTML =
      '<div>Short start and then a great deal more</div>';
    const whole = facebook.readPost(element, new URL(home))!;
    expect(cut).toMatchObject({ truncated: true, text: 'Short start' });
    expect(whole.id).toBe(cut.id);
    expect(whole.text).toBe('Short start and then a great deal more');
  });

  it('finds the box that answers a message, and the comment that a reply box names', () => {
    const url = 'https://www.messenger.com/t/100000090701832';
    const direct = load(fixture('facebook-messenger'), url);
    const row = direct.querySelector('[data-scope=messages_table]')!.closest('[role=row]')!;
    const composer = facebook.findComposer(direct, { id: 'any', element: row })!;
    expect(composer).toMatchObject({ channel: 'direct', sendsOn: 'enter' });
    expect(composer.target).toBe(facebook.readPost(row, new URL(url))?.id);

    const reply =
      '<div><form role="presentation"><div contenteditable="true" role="textbox" aria-label="Auf Tomi Okafor antworten"></div></form></div>';
    const document = load(
      fixture('facebook-share')
        .replace(
          '<div role="article" aria-label="Comment by',
          '<div><div role="article" aria-label="Comment by',
        )
        .replace(
          '<div role="article" aria-label="Reply by',
          `${reply}</div><div role="article" aria-label="Reply by`,
        ),
      home,
    );
    const box = document.querySelector<HTMLElement>('[aria-label^="Auf Tomi"]')!;
    expect(facebook.composerOf(box)).toMatchObject({ channel: 'public', target: '222' });
  });

  it('lets an own message answer only what stands above it, however the rows are wrapped', () => {
    const url = 'https://www.messenger.com/t/100000090701832';
    const row = (heading: string, text: string) =>
      `<div><div role="row"><div role="gridcell"><div data-scope="date_break">9:41</div></div></div><div role="row"><div data-scope="messages_table">${heading && `<h4><span dir="auto">${heading}</span></h4>`}<div role="gridcell"><div dir="auto">${text}</div></div></div></div></div>`;
    const document = load(
      `<div role="main"><a href="/priya.deshmane"><h2>Priya Deshmane</h2></a><div role="grid" aria-label="Messages in conversation with Priya Deshmane">${row('You sent', 'Welcome back')}${row('Priya Deshmane', 'I am on KA61')}${row('You sent', 'I’m asking the gate')}${row('You sent', 'One moment')}${row('Priya Deshmane', 'I will miss the rehearsal')}</div><div contenteditable="true" role="textbox"></div></div>`,
      url,
    );
    const read = () =>
      [...document.querySelectorAll('[data-scope=messages_table]')].map((table) =>
        facebook.readPost(table.closest('[role=row]')!, new URL(url))!,
      );
    const [hello, first, asking, moment, second] = read();
    expect([hello?.own, first?.own, asking?.own, moment?.own, second?.own]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(hello?.parent).toBeUndefined();
    expect(asking?.parent).toBe(first?.id);
    expect(moment?.parent).toBe(first?.id);

    // A list that grows upwards: the newest message stands first in the document.
    const wrappers = [...document.querySelector('[role=grid]')!.children];
    wrappers.forEach((wrapper, index) => {
      for (const one of wrapper.querySelectorAll('[role=row]'))
        one.getBoundingClientRect = () => new DOMRect(0, index * 50, 100, 40);
      wrapper.parentElement!.prepend(wrapper);
    });
    const turned = read().reverse();
    expect(turned[2]?.parent).toBe(first?.id);
    expect(turned[0]?.parent).toBeUndefined();
  });

  it('reads a message without words once, and every one of two that say the same', () => {
    const url = 'https://www.messenger.com/t/100000090701832';
    const row = (inside: string) =>
      `<div role="row"><div role="row"><div data-scope="messages_table"><h4>Priya</h4><div role="gridcell">${inside}</div></div></div></div>`;
    const words = '<div dir="auto">?</div>';
    const document = load(
      `<div role="grid" aria-label="Messages in conversation with Priya">${row(words)}${row(words)}${row('<svg></svg>')}</div>`,
      url,
    );
    const read = [...document.querySelectorAll('[role=row]')].flatMap(
      (element) => facebook.readPost(element, new URL(url)) ?? [],
    );
    expect(read.map(({ text }) => text)).toEqual(['?', '?', '']);
    expect(new Set(read.map(({ id }) => id)).size).toBe(3);
  });

  it('takes no name from the list of chats beside a conversation', () => {
    const url = 'https://www.facebook.com/messages/t/100000090701832';
    const row = (heading: string, text: string) =>
      `<div role="row"><div data-scope="messages_table"><h4>${heading}</h4><div role="gridcell"><div dir="auto">${text}</div></div></div></div>`;
    const document = load(
      `<div><div role="navigation"><h1>Chats</h1><a href="/ola.berg">Ola Berg</a></div><div><div role="grid" aria-label="Messages in conversation with Priya Deshmane">${row('Priya', 'any news?')}${row('You sent', 'Looking.')}</div><div contenteditable="true" role="textbox"></div></div></div>`,
      url,
    );
    const [theirs, ours] = [...document.querySelectorAll('[role=row]')].map((element) =>
      facebook.readPost(element, new URL(url))!,
    );
    expect(theirs?.author).toMatchObject({ name: 'Priya', handle: '100000090701832' });
    expect(ours).toMatchObject({ own: true, replyingTo: ['100000090701832'], parent: theirs?.id });
  });

  it('marks the photo’s post and an anonymous comment beside their names, and no other column', () => {
    const url = 'https://www.facebook.com/photo/?fbid=700700700&set=a.1';
    const document = load(fixture('facebook-photo'), url);
    const [beside, contacts] = document.querySelectorAll('[role="complementary"]');
    expect(facebook.markAnchor(beside!)?.parent.textContent).toBe('Maya Lindqvist');
    expect(facebook.readPost(contacts!, new URL(url))).toBeUndefined();
    expect(facebook.markAnchor(contacts!)).toBeUndefined();
    expect(facebook.readPost(beside!, new URL('https://www.facebook.com/'))).toBeUndefined();
    const anonymous = document.querySelector('[aria-label*="Anonymous"]')!;
    expect(anonymous.contains(facebook.markAnchor(anonymous)!.parent)).toBe(true);
    const box = document.querySelector<HTMLElement>('[contenteditable]')!;
    expect(facebook.composerOf(box)?.target).toBe('700700700');
  });
});

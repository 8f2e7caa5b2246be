import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin';
import { commentUrn, keyedUrn, pageUrn, timeOf } from '@/lib/sites/linkedin/ids';
import { personOf } from '@/lib/sites/linkedin/selectors';
import { fixture, load } from './load';

const feed = 'https://www.linkedin.com/feed/';
const messages = 'https://www.linkedin.com/messaging/thread/2-MTcThread/';
const post = 'urn:li:activity:7398000000000000001';
const comment = 'urn:li:comment:(activity:7398000000000000001,7398000000000000002)';

describe('LinkedIn', () => {
  it('knows its addresses and surfaces', () => {
    for (const url of [feed, 'https://se.linkedin.com/posts/a', 'https://linkedin.com/feed/'])
      expect(linkedin.matches(new URL(url))).toBe(true);
    expect(linkedin.matches(new URL('https://linkedin.com.evil.example/'))).toBe(false);
    const surface = (path: string) => linkedin.surface(new URL(path, feed));
    expect(surface('/feed/')).toBe('timeline');
    expect(surface('/feed/update/urn:li:activity:7398000000000000001/')).toBe('thread');
    expect(surface('/company/kestrel-air/posts/')).toBe('profile');
    expect(surface('/messaging/thread/2-a/')).toBe('direct');
  });

  it('decodes urns, keys and times', () => {
    expect(pageUrn(new URL('/posts/maya_four-hours-activity-7398000000000000001-aBcD', feed))).toBe(post);
    expect(pageUrn(new URL('/feed/update/urn%3Ali%3AugcPost%3A7398000000000000001/', feed))).toBe(
      'urn:li:ugcPost:7398000000000000001',
    );
    expect(keyedUrn('CgsIgIC/3I/+v8fOAQ-replaceableCommentToolsX')).toBe(
      'urn:li:activity:7442057614491901952',
    );
    expect(keyedUrn('EgsIgIDAwPfY2dDOAQ-replaceableCommentToolsX')).toBe(
      'urn:li:ugcPost:7444647424981204992',
    );
    expect(keyedUrn('CgsI!!')).toBeUndefined();
    expect(
      commentUrn(
        'replaceableComment_urn:li:comment:(urn:li:activity:7398000000000000001,7398000000000000002)',
      )?.id,
    ).toBe(comment);
    expect(timeOf(post)).toBe('2025-11-22T14:10:48.193Z');
    expect(timeOf('urn:li:activity:123456')).toBeUndefined();
    expect(personOf('/in/m%C3%A4ya/')).toEqual({ kind: 'in', handle: 'mäya' });
    expect(personOf('/feed/')).toBeUndefined();
  });

  it('finds the box of a post and of a comment, and their buttons', () => {
    const document = load(fixture('linkedin-feed'), feed);
    const top = linkedin.findComposer(document, { id: post })!;
    expect(top).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter', target: post });
    expect(top.sendButton()?.textContent).toBe('Comment');
    const reply = linkedin.findComposer(document, { id: comment })!;
    expect(reply.sendButton()?.textContent).toBe('Reply');
    expect(linkedin.composerOf(reply.sendButton()!)?.target).toBe(comment);
    expect(linkedin.composerOf(top.element.querySelector('p')!)?.element).toBe(top.element);
    expect(linkedin.viewer(document)).toBe('kestrel-agent');
    expect(linkedin.theme(document)).toBe('dark');
    const old = load(fixture('linkedin-old'), feed);
    const box = linkedin.findComposer(old, { id: 'urn:li:activity:7398000000000000011' })!;
    expect(box.element.className).toBe('ql-editor');
    expect(box.sendButton()?.textContent).toBe('Comment');
  });

  it('knows an advertisement in any language by what stands in place of its time', () => {
    const words = ['Promoted', 'Được quảng cáo', 'プロモーション', 'مُمَوَّل'];
    const html = (word: string) => fixture('linkedin-feed').replaceAll('Được quảng cáo', word);
    for (const word of words) {
      const document = load(html(word), feed);
      const card = [...document.querySelectorAll('[role=listitem]')].find((one) =>
        one.textContent?.includes(word),
      )!;
      expect(linkedin.readPost(card, new URL(feed))?.promoted, word).toBe(true);
    }
    const document = load(html(`16 giờ • <svg id="globe-americas-small"></svg>`), feed);
    const card = [...document.querySelectorAll('[role=listitem]')].find((one) =>
      one.textContent?.includes('giờ'),
    )!;
    expect(linkedin.readPost(card, new URL(feed))?.promoted).toBeUndefined();
  });

  it('takes the words of a shared post for nobody else’s, also where the poster adds none', () => {
    const document = load(fixture('linkedin-old'), feed);
    const update = document.querySelectorAll('.feed-shared-update-v2')[2]!;
    const read = linkedin.readPost(update, new URL(feed))!;
    expect(read.text).toBe('');
    expect(read.quoted?.text).toBe('Kestrel Air lost my bag');
  });

  it('sends messages by the button, or by Enter where somebody chose that', () => {
    const document = load(fixture('linkedin-messages'), messages);
    const row = document.querySelector('.msg-s-event-listitem--other')!;
    const composer = linkedin.findComposer(document, { id: 'any', element: row })!;
    expect(composer).toMatchObject({ channel: 'direct', sendsOn: 'ctrl-enter' });
    expect(composer.target).toContain('2-MTc3');
    composer.sendButton()!.remove();
    expect(linkedin.composerOf(composer.element)?.sendsOn).toBe('enter');
  });

  it('finds the box for new posts and conversations in the open shadow root', () => {
    const document = load(fixture('linkedin-feed'), feed);
    const root = document.querySelector('#interop-outlet')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div role="dialog" class="share-box"><div class="ql-container"><div class="ql-editor" contenteditable="true" data-test-ql-editor-contenteditable="true" role="textbox"><p><br></p></div></div><button class="share-actions__primary-action">Post</button></div>`;
    const composer = linkedin.findComposer(document)!;
    expect(composer.element.className).toBe('ql-editor');
    expect(composer.target).toBeUndefined();
    expect(composer.sendButton()?.textContent).toBe('Post');
    const talk = load(fixture('linkedin-messages'), feed).querySelector('.msg-convo-wrapper')!.outerHTML;
    root.innerHTML = `<div class="msg-overlay-conversation-bubble">${talk}</div>`;
    const row = root.querySelector('.msg-s-event-listitem--other')!;
    expect(linkedin.readPost(row, new URL(feed))).toMatchObject({
      surface: 'direct',
      author: { handle: 'maya-lindqvist' },
    });
    expect(linkedin.findComposer(document, { id: 'any', element: row })?.channel).toBe('direct');
  });

  it('reads a feed of thousands of cards', () => {
    const card = (n: number) =>
      `<div role="listitem" componentkey="expandedkey${String(n).padStart(16, '0')}FeedType_MAIN"><a href="/in/p${n}/"><figure></figure></a><a href="/in/p${n}/"><div><p>P ${n}</p><p>2h •</p></div></a><span data-testid="expandable-text-box">${n === 9 ? 'a'.repeat(150_000) : `Text ${n}`}</span></div>`;
    const document = load(
      `<main><div role="list">${Array.from({ length: 2_000 }, (_, n) => card(n)).join('')}</div></main>`,
      feed,
    );
    const posts = [...document.querySelectorAll(linkedin.postSelector)].flatMap(
      (element) => linkedin.readPost(element, new URL(feed)) ?? [],
    );
    expect(posts).toHaveLength(2_000);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(2_000);
    expect(posts[9]?.text).toHaveLength(100_000);
  });
});

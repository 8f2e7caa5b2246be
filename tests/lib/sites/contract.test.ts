import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/lib/domain/post';
import type { Post } from '@/lib/domain/post';
import { adapterFor, adapters } from '@/lib/sites/adapters';
import type { SiteAdapter } from '@/lib/sites/contract';
import { expected, fixture, load, pages } from './load';

const readAll = (document: Document, adapter: SiteAdapter, url: string): Post[] =>
  [...document.querySelectorAll(adapter.postSelector)].flatMap((element) => {
    const post = adapter.readPost(element, new URL(url));
    return post ? [post] : [];
  });

describe.each(pages)('$name', ({ name, site, url }) => {
  const adapter = adapterFor(new URL(url))!;

  it('is read exactly, and the same on a second read', () => {
    const document = load(fixture(name), url);
    const posts = readAll(document, adapter, url);
    expect(adapter.info.id).toBe(site);
    expect(posts).toEqual(expected(name));
    expect(readAll(document, adapter, url)).toEqual(posts);
    for (const post of posts) expect(postSchema.parse(post)).toEqual(post);
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
  });

  it('is left unchanged by reading, anchoring and looking for composers', () => {
    const document = load(fixture(name), url);
    const before = document.documentElement.outerHTML;
    for (const element of document.querySelectorAll(adapter.postSelector)) {
      const post = adapter.readPost(element, new URL(url));
      adapter.markAnchor(element);
      adapter.findComposer(document, post ? { id: post.id, element } : undefined);
      adapter.composerOf(element);
    }
    adapter.viewer(document);
    adapter.theme(document);
    adapter.holdsPosts(document, new URL(url));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has a place for the mark of every post, inside it', () => {
    const document = load(fixture(name), url);
    for (const element of document.querySelectorAll(adapter.postSelector))
      if (adapter.readPost(element, new URL(url)))
        expect(element.contains(adapter.markAnchor(element)?.parent ?? null)).toBe(true);
  });

  it('means nothing to the other sites', () => {
    const document = load(fixture(name), url);
    for (const other of adapters.filter((one) => one !== adapter)) {
      expect(other.matches(new URL(url))).toBe(false);
      const posts = readAll(document, other, url);
      expect(posts).toEqual([]);
    }
  });

  it('survives nodes and attributes that are missing', () => {
    const count = load(fixture(name), url).body.querySelectorAll('*').length;
    for (let at = 0; at < count; at += Math.max(1, Math.floor(count / 12))) {
      const document = load(fixture(name), url);
      const element = document.body.querySelectorAll('*')[at]!;
      if (at % 2) element.remove();
      else for (const attribute of element.getAttributeNames()) element.removeAttribute(attribute);
      expect(() => readAll(document, adapter, url)).not.toThrow();
    }
  });
});

const withPages = adapters.filter(({ info }) => pages.some(({ site }) => site === info.id));
describe.each(withPages.map((adapter) => ({ id: adapter.info.id, adapter })))(
  '$id reads',
  ({ id, adapter }) => {
    const page = pages.find(({ site }) => site === id)!;
    const open = () => {
      const document = load(fixture(page.name), page.url);
      const first = [...document.querySelectorAll(adapter.postSelector)].find(
        (element) => adapter.readPost(element, new URL(page.url))?.text,
      )!;
      return { document, first };
    };

    it('the same posts among ten thousand siblings', () => {
      const { document, first } = open();
      const siblings = Array.from({ length: 10_000 }, () => document.createElement('div'));
      first.before(...siblings.slice(5_000));
      first.after(...siblings.slice(0, 5_000));
      const read = readAll(document, adapter, page.url);
      expect(read.map((post) => post.text)).toEqual((expected(page.name) as Post[]).map((post) => post.text));
    });

    it('no more than 100,000 characters of a text', () => {
      const { document, first } = open();
      const words = adapter
        .readPost(first, new URL(page.url))!
        .text.split(/[\s@#]+/)
        .filter((word) => word.length > 3);
      const walker = document.createTreeWalker(document.body, 4);
      let changed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const value = node.nodeValue ?? '';
        if (!words.some((word) => value.includes(word))) continue;
        node.nodeValue = 'a'.repeat(150_000);
        changed += 1;
      }
      const post = adapter.readPost(first, new URL(page.url));
      expect(changed).toBeGreaterThan(0);
      expect(post?.text.length ?? 0).toBeLessThanOrEqual(100_000);
    });

    it('a post inside nested shadow roots, or says that it is none', () => {
      const { document, first } = open();
      const outer = document.createElement('x-outer');
      const inner = document.createElement('x-inner');
      document.body.append(outer);
      outer.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(first);
      const post = adapter.readPost(first, new URL(page.url));
      if (post) expect(postSchema.parse(post)).toEqual(post);
      expect(() => adapter.composerOf(first)).not.toThrow();
      expect(() => adapter.markAnchor(first)).not.toThrow();
    });
  },
);

describe('a page that asks too much', () => {
  const long = (text: string) =>
    `<div data-testid="primaryColumn"><article data-testid="tweet"><div data-testid="User-Name"><a href="/a">A</a><a href="/a/status/9"><time datetime="2026-01-01T00:00:00.000Z">1</time></a></div><div data-testid="tweetText">${text}</div></article></div>`;

  it('reads 100,000 characters, deep nesting and lone surrogates', () => {
    const url = 'https://x.com/home';
    const adapter = adapterFor(new URL(url))!;
    const texts = [
      'a'.repeat(150_000),
      `${'<span>'.repeat(2_000)}deep${'</span>'.repeat(2_000)}`,
      '\ud83d lone',
      '<b>markup</b> &lt;i&gt;',
    ];
    const read = texts.map((text) => readAll(load(long(text), url), adapter, url)[0]?.text);
    expect(read[0]).toHaveLength(100_000);
    expect(read[1]).toBe('deep');
    expect(read[2]).toContain('lone');
    expect(read[3]).toBe('markup <i>');
  });

  it('reads a feed with many hundreds of units', () => {
    const url = 'https://www.facebook.com/';
    const adapter = adapterFor(new URL(url))!;
    const unit = (n: number) =>
      `<div aria-posinset="${n}"><div data-ad-rendering-role="profile_name"><h3><a href="/p.${n}">P ${n}</a></h3></div><div data-ad-rendering-role="story_message"><div dir="auto">Text ${n}</div></div></div>`;
    const document = load(
      `<div role="feed">${Array.from({ length: 700 }, (_, n) => unit(n)).join('')}</div>`,
      url,
    );
    const posts = readAll(document, adapter, url);
    expect(posts).toHaveLength(700);
    expect(new Set(posts.map((post) => post.id)).size).toBe(700);
  });
});

const saved = join(process.cwd(), '../shared/sites/pages');
describe.skipIf(!existsSync(saved))('whole saved pages (only where they lie beside the project)', () => {
  it.each([
    ['x-1', 'https://x.com/home', 6, 0, 1],
    ['x-3', 'https://x.com/home', 14, 3, 1],
    ['x-6', 'https://x.com/cenekana/status/2715981193138889178', 1, 0, 0],
    ['x-8', 'https://x.com/home', 1, 0, 0],
    ['facebook-1', 'https://www.facebook.com/search/posts/?q=a', 3, 0, 0],
    ['facebook-2', 'https://www.facebook.com/kafamava.tosoce.1/posts/1', 11, 0, 0],
    ['instagram-1', 'https://www.instagram.com/p/Tetabeco/', 16, 0, 0],
    ['linkedin-1', 'https://www.linkedin.com/feed/', 3, 1, 0],
    ['linkedin-2', 'https://www.linkedin.com/feed/', 9, 2, 0],
    ['linkedin-4', 'https://www.linkedin.com/feed/', 3, 1, 0],
    ['threads-1', 'https://www.threads.com/@lole', 7, 0, 0],
    ['tiktok-1', 'https://www.tiktok.com/', 32, 0, 0],
    ['trustpilot-1', 'https://www.trustpilot.com/review/www.ba.com', 32, 0, 0],
  ])('%s', (name, url, count, ads, pictures) => {
    const posts = readAll(
      load(readFileSync(join(saved, `${name}.html`), 'utf8'), url),
      adapterFor(new URL(url))!,
      url,
    );
    expect(posts).toHaveLength(count);
    expect(posts.filter((post) => post.promoted)).toHaveLength(ads);
    expect(posts.filter((post) => post.text === '')).toHaveLength(pictures);
  });
});

import { describe, expect, it } from 'vitest';
import { createHealth } from '@/lib/page/health';
import { report } from '@/lib/page/report';
import { adapters } from '@/lib/sites/adapters';
import type { SiteAdapter } from '@/lib/sites/contract';
import type { Post } from '@/lib/domain/post';
import { t } from '@/lib/platform/text';
import { fixture, load, pages } from '../sites/load';
import { tinySite } from './support';

const input = (document: Document, adapter: SiteAdapter, url: URL, posts: readonly Post[] = []) => ({
  document,
  adapter,
  url: () => url,
  observation: () => ({
    posts: () => new Map(posts.map((post) => [document.createElement('i'), post])),
    counts: () => ({ looked: 9, read: posts.length }),
  }),
  mentions: { onScreen: () => [] },
  health: { counts: { inserted: 1, sent: 2 } },
});
const read = (document: Document, name: string) => {
  const page = pages.find((one) => one.name === name)!;
  const url = new URL(page.url);
  const adapter = adapters.find(({ info }) => info.id === page.site)!;
  const posts = [...document.querySelectorAll(adapter.postSelector)].flatMap(
    (element) => adapter.readPost(element, url) ?? [],
  );
  return { ...input(document, adapter, url, posts), posts };
};
/** Words of a page that a person would know again: texts, names and addresses. */
const words = (document: Document): string[] => {
  const found = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    for (const node of element.childNodes)
      if (node.nodeType === 3)
        for (const word of (node.nodeValue ?? '').split(/[^\p{L}\p{N}]+/u)) found.add(word);
    for (const name of ['href', 'alt', 'aria-label', 'title', 'src'])
      for (const word of (element.getAttribute(name) ?? '').split(/[^\p{L}\p{N}_.]+/u)) found.add(word);
  }
  return [...found].filter((word) => word.length > 3);
};
/** Words of the report itself, and of our own selectors. */
const own = (text: string): Set<string> => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));

describe('the report of a page', () => {
  it.each(pages.map(({ name }) => name))('tells how %s is built, and none of its words', (name) => {
    const page = read(load(fixture(name), pages.find((one) => one.name === name)!.url), name);
    const text = report(page);
    expect(text).toContain(`site ${page.adapter.info.id}, selectors ${page.adapter.selectors.version}`);
    expect(text).toContain('inserted 1, sent 2');
    const bare = report(input(load('<body>', 'https://none.example/'), page.adapter, page.url()));
    const known = own(bare + Object.values(page.adapter.selectors).join(' '));
    for (const post of page.posts) {
      for (const said of [post.text, post.author.name, post.author.handle, post.url ?? ''])
        if (said.length > 5) expect(text).not.toContain(said);
    }
    const marks = new Set(
      'article aside button div footer form header image label link list main picture section span strong style text time title type video that finds words with author name data role href'.split(
        ' ',
      ),
    );
    const told = own(text);
    const tags = new Set(
      [...page.document.querySelectorAll('*')].flatMap((one) => [
        ...own(one.localName),
        ...one.getAttributeNames().flatMap((each) => [...own(each)]),
      ]),
    );
    const leaked = words(page.document).filter((word) => {
      const small = word.toLowerCase();
      return told.has(small) && !known.has(small) && !tags.has(small) && !marks.has(small);
    });
    // What is left are the plain values of roles and figures of the counts.
    expect(
      leaked.filter(
        (word) =>
          /[^\d]/.test(word) &&
          !/^(?:true|false|auto|feed|textbox|dialog|heading|listitem|region|group|none|status|alert|menu|tab)$/.test(
            word,
          ),
      ),
    ).toEqual([]);
  });

  it('holds no value that a page could have put there', () => {
    const document = load(
      '<body><div data-testid="UserAvatar-Container-maya" role="Maya Lindqvist" aria-label="secret"><p id="1">hush</p><x-1maya>a</x-1maya></div>',
      'https://x.com/maya/status/1',
    );
    const text = report(
      input(document, tinySite({ postSelector: 'div' }), new URL('https://x.com/maya/status/1')),
    );
    expect(text).not.toMatch(/maya|secret|hush|lindqvist/i);
    expect(text).toContain('div [data-testid role aria-label]');
  });
});

describe('a page that changed', () => {
  const url = new URL('https://x.com/maya/status/1');
  const posts = (part: Partial<Post>, count = 8): Post[] =>
    Array.from({ length: count }, (_, index) => ({
      site: 'x',
      id: String(index),
      surface: 'thread',
      author: { name: 'Maya', handle: 'maya' },
      text: 'late',
      ...part,
    }));
  const health = (overrides: Parameters<typeof tinySite>[0] = {}, html = '') => {
    let time = 0;
    const made = createHealth(load(`<body>${html}`, url.href), tinySite(overrides), () => time);
    time = 10_000;
    return made;
  };

  it('is told by the part that no post has any more', () => {
    const one = health();
    expect(one.trouble(posts({}), url)).toBeUndefined();
    expect(one.trouble(posts({ text: '' }), url)).toBe(t('pageTroubleText'));
    expect(one.trouble(posts({ author: { name: '', handle: 'maya' } }), url)).toBe(t('pageTroubleAuthor'));
    expect(one.trouble(posts({ id: '~abc' }), url)).toBe(t('pageTroubleId'));
    // Few posts without words may be pictures; a feed tells ids late; some sites have none.
    expect(one.trouble(posts({ text: '' }, 7), url)).toBeUndefined();
    expect(one.trouble(posts({ id: '~abc', surface: 'timeline' }), url)).toBeUndefined();
    expect(health({ hidesIds: true }).trouble(posts({ id: '~abc' }), url)).toBeUndefined();
  });

  it('is told by posts that are there and cannot be read, or are not found where they should be', () => {
    expect(health({}, '<p id="1"></p>').trouble([], url)).toBe(t('pageTroubleUnread'));
    expect(health().trouble([], url)).toBe(t('pageTroubleNone'));
    expect(health({ holdsPosts: () => false }).trouble([], url)).toBeUndefined();
    const young = createHealth(load('<body>', url.href), tinySite(), () => 0);
    expect(young.trouble([], url)).toBeUndefined();
  });
});

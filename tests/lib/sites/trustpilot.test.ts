import { describe, expect, it } from 'vitest';
import { trustpilot } from '@/lib/sites/trustpilot';
import { businessOf, reviewOf } from '@/lib/sites/trustpilot/selectors';
import { fixture, load } from './load';

const page = 'https://www.trustpilot.com/review/kestrel-air.example';
const single = 'https://www.trustpilot.com/reviews/6456f2a1b2c3d4e5f6a7b8c9';

describe('Trustpilot', () => {
  it('knows its addresses; everything on it is a review', () => {
    for (const url of [
      page,
      'https://se.trustpilot.com/review/a.example',
      'https://business.trustpilot.com/reviews',
    ])
      expect(trustpilot.matches(new URL(url))).toBe(true);
    expect(trustpilot.matches(new URL('https://trustpilot.com.evil.example/'))).toBe(false);
    expect(trustpilot.surface(new URL(page))).toBe('review');
    expect(businessOf('/review/kestrel-air.example')).toBe('kestrel-air.example');
    expect(reviewOf('/reviews/6456f2a1b2c3d4e5f6a7b8c9')).toBe('6456f2a1b2c3d4e5f6a7b8c9');
    expect(reviewOf('/review/a.example')).toBeUndefined();
  });

  it('reads stars, and says no title twice', () => {
    const document = load(fixture('trustpilot-company'), page);
    const posts = [...document.querySelectorAll('article')].map((one) =>
      trustpilot.readPost(one, new URL(page))!,
    );
    expect(posts.map(({ stars }) => stars)).toEqual([1, 2, 5]);
    expect(posts[1]?.text).toBe('My suitcase went to another town, and stayed.');
    document.querySelector('[data-service-review-rating]')!.setAttribute('data-service-review-rating', '9');
    expect(trustpilot.readPost(document.querySelector('article')!, new URL(page))?.stars).toBeUndefined();
  });

  it('finds the reply box where a page has one, and none elsewhere', () => {
    const id = '6456f2a1b2c3d4e5f6a7b8c9';
    const composer = trustpilot.findComposer(load(fixture('trustpilot-review'), single), { id })!;
    expect(composer).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter', target: id });
    expect(composer.sendButton()?.textContent).toBe('Post reply');
    expect(trustpilot.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
    expect(trustpilot.findComposer(load(fixture('trustpilot-company'), page), { id })).toBeUndefined();
  });

  it('reads thousands of reviews, and a long one', () => {
    const one = (n: number) =>
      `<article data-service-review-card-paper="true"><span data-consumer-name-typography="true">P ${n}</span><a href="/reviews/${String(n).padStart(12, '0')}"><h2 data-service-review-title-typography="true">T</h2></a><p data-service-review-text-typography="true">${n === 3 ? 'b'.repeat(150_000) : `words ${n}`}</p></article>`;
    const document = load(Array.from({ length: 2_000 }, (_, n) => one(n)).join(''), page);
    const posts = [...document.querySelectorAll(trustpilot.postSelector)].flatMap(
      (element) => trustpilot.readPost(element, new URL(page)) ?? [],
    );
    expect(posts).toHaveLength(2_000);
    expect(posts[3]?.text).toHaveLength(100_000);
    expect(posts[9]).toMatchObject({ id: '000000000009', text: 'T\nwords 9' });
  });
});

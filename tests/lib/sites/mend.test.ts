import { describe, expect, it } from 'vitest';
import { mend } from '@/lib/sites/mend';
import { x } from '@/lib/sites/x';
import { facebook } from '@/lib/sites/facebook';
import { fixture, load } from './load';

const url = 'https://x.com/home';
const posts = (document: Document) =>
  [...document.querySelectorAll(x.postSelector)].flatMap((one) => x.readPost(one, new URL(url))?.id ?? []);

describe('a changed site', () => {
  it('is read again with the selectors of a pack, and as before without them', () => {
    const before = load(fixture('x-home'), url);
    const changed = load(fixture('x-home').replaceAll('data-testid="tweet"', 'data-testid="postCard"'), url);
    const wanted = posts(before);
    expect(wanted.length).toBeGreaterThan(1);
    expect(posts(changed)).toEqual([]);
    expect(mend(x, { tweet: '[data-testid="postCard"]' }, changed)).toBe(true);
    expect(posts(changed)).toEqual(wanted);
    expect(mend(x, { tweet: '[data-testid="postCard"]' }, changed)).toBe(false);
    expect(mend(x, {}, changed)).toBe(true);
    expect(posts(changed)).toEqual([]);
    expect(posts(before)).toEqual(wanted);
  });

  it('is read with a selector beside the own one, where that begins with a plus sign', () => {
    const changed = load(fixture('x-home').replace('data-testid="tweet"', 'data-testid="postCard"'), url);
    const some = posts(changed);
    expect(mend(x, { tweet: '+ [data-testid="postCard"]' }, changed)).toBe(true);
    expect(posts(changed)).toHaveLength(some.length + 1);
    expect(mend(x, {}, changed)).toBe(true);
  });

  it('keeps its own selectors where the pack has a part that it has not, or what is no selector', () => {
    const page = load('<p>', url);
    const own = { ...facebook.selectors };
    expect(mend(facebook, { constructor: 'p', version: '9', row: '[[' }, page)).toBe(false);
    expect(facebook.selectors).toEqual(own);
  });
});

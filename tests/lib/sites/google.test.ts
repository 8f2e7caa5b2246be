import { describe, expect, it } from 'vitest';
import { google } from '@/lib/sites/google';
import { personOf, placeOf } from '@/lib/sites/google/selectors';
import { fixture, load } from './load';

const maps =
  'https://www.google.com/maps/place/Kestrel+Air+lounge/@59.6,17.9,17z/data=!4m8!3m7!1s0x465f:0x9d2a!8m2';
const business = 'https://business.google.com/reviews';

describe('Google reviews', () => {
  it('knows its addresses, and no other page of Google', () => {
    for (const url of [
      maps,
      business,
      'https://www.google.co.uk/maps/place/x',
      'https://maps.google.de/maps',
    ])
      expect(google.matches(new URL(url))).toBe(true);
    for (const url of [
      'https://www.google.com/search?q=a',
      'https://google.com.evil.example/maps',
      'https://mail.google.com/maps',
    ])
      expect(google.matches(new URL(url))).toBe(false);
    expect(google.surface(new URL(maps))).toBe('review');
    expect(placeOf(new URL(maps))).toBe('0x465f:0x9d2a');
    expect(placeOf(new URL('https://www.google.com/maps/place/Kestrel/'))).toBe('Kestrel');
    expect(personOf('https://www.google.com/maps/contrib/117/reviews?hl=en')).toBe('117');
  });

  it('reads stars in any language, and the owner’s words as nobody else’s', () => {
    const document = load(fixture('google-maps'), maps);
    const posts = [...document.querySelectorAll(google.postSelector)].flatMap(
      (one) => google.readPost(one, new URL(maps)) ?? [],
    );
    expect(posts.map(({ stars }) => stars)).toEqual([1, undefined, 4, 5, undefined]);
    expect(posts[3]).toMatchObject({ text: '', author: { name: 'Priya Deshmane' } });
    expect(posts[4]).toMatchObject({
      text: 'Thank you, Priya',
      parent: posts[3]!.id,
      author: { name: 'Kestrel Air lounge' },
    });
    for (const label of ['Note : 3 sur 5', '三 3 つ星', '٣'])
      expect(
        google.readPost(
          load(
            `<div data-review-id="r"><div class="d4r55">A</div><span role="img" aria-label="${label}"></span><p lang="x">w</p></div>`,
            maps,
          ).querySelector('div')!,
          new URL(maps),
        )?.text,
      ).toBe('w');
  });

  it('finds the reply box of the business profile', () => {
    const id = 'ChZDSUhNMG9nS0VJQ0FnSUR4';
    const document = load(fixture('google-business'), business);
    const composer = google.findComposer(document, { id })!;
    expect(composer).toMatchObject({ channel: 'public', sendsOn: 'ctrl-enter', target: id });
    expect(composer.sendButton()?.textContent).toBe('Reply');
    expect(google.composerOf(composer.sendButton()!)?.element).toBe(composer.element);
    expect(google.findComposer(load(fixture('google-maps'), maps), { id })).toBeUndefined();
  });

  it('reads thousands of reviews, and a long one', () => {
    const one = (n: number) =>
      `<div data-review-id="r${n}"><button data-href="https://www.google.com/maps/contrib/${n}" data-review-id="r${n}">P ${n}</button><span role="img" aria-label="2 stars"></span><div lang="en">${n === 3 ? 'b'.repeat(150_000) : `words ${n}`}</div></div>`;
    const document = load(Array.from({ length: 2_000 }, (_, n) => one(n)).join(''), maps);
    const posts = [...document.querySelectorAll(google.postSelector)].flatMap(
      (element) => google.readPost(element, new URL(maps)) ?? [],
    );
    expect(posts).toHaveLength(2_000);
    expect(posts[3]?.text).toHaveLength(100_000);
    expect(posts[9]).toMatchObject({
      id: 'r9',
      text: 'words 9',
      stars: 2,
      author: { name: 'P 9', handle: '9' },
    });
  });
});

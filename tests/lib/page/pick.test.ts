// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { guessParts, postAround, readParts } from '@/lib/page/pick/guess';
import { partSelector, postSelector } from '@/lib/page/pick/selector';

const base = new URL('https://forum.example/t/42');
const show = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body;
};
const forum = `
  <div class="thread">
    <div class="post-row css-1x9ab"><div class="head"><a class="name" href="/user/maya">Maya Lindqvist</a>
      <a class="when" href="/t/42#p7"><time datetime="2026-11-24">today</time></a></div>
      <div class="words"><p>Four hours late.</p><p>And my connection is gone.</p></div>
      <button>Reply to this person who waits for an answer</button></div>
    <div class="post-row css-1x9ab"><div class="head"><a class="name" href="/user/tom">Tom</a></div>
      <div class="words"><p>Same here.</p></div></div>
  </div>`;

beforeEach(() => document.body.replaceChildren());

describe('a post on a page that nobody knows', () => {
  it('has its words, author and address found', () => {
    const post = show(forum).querySelector('.post-row')!;
    const parts = guessParts(post, undefined);
    expect(postAround(post.querySelector('p')!, undefined)).toBe(post);
    expect(readParts(post, parts, base)).toEqual({
      author: 'Maya Lindqvist',
      text: 'Four hours late.\nAnd my connection is gone.',
      link: 'https://forum.example/t/42#p7',
    });
  });

  it('says by its own markup where it begins, and where its parts stand', () => {
    const body =
      show(`<main><article itemprop="review"><span itemprop="author"><b itemprop="name">Ana</b></span>
      <p>Opened 3 boxes. All of them were broken, every single one of them.</p><p itemprop="reviewBody">Never again.</p></article></main>`);
    const inner = body.querySelector('b')!;
    expect(postAround(inner, undefined)).toBe(body.querySelector('article'));
    const post = body.querySelector('article')!;
    expect(readParts(post, guessParts(post, undefined), base)).toMatchObject({
      author: 'Ana',
      text: 'Never again.',
      link: '',
    });
  });

  it('is found again on the next post by the places that were kept', () => {
    const body = show(forum);
    const [first, second] = [...body.querySelectorAll('.post-row')] as [Element, Element];
    const parts = guessParts(first, undefined);
    const places = {
      post: postSelector(first),
      text: partSelector(parts.text!, first)!,
      author: partSelector(parts.author!, first)!,
    };
    expect(places).toEqual({ post: 'div.post-row', text: 'div.words', author: 'a.name' });
    expect(postAround(second.querySelector('p')!, places)).toBe(second);
    expect(readParts(second, guessParts(second, places), base)).toMatchObject({
      author: 'Tom',
      text: 'Same here.',
    });
  });

  it('is not named by a value that is its own, nor by one that a tool made', () => {
    const post = show(
      '<div><section data-testid="post-9182" class="css-1x9ab x8z"><p>Hello</p></section></div>',
    ).querySelector('section')!;
    expect(postSelector(post)).not.toMatch(/9182|css-1|x8z/);
    expect(post.matches(postSelector(post))).toBe(true);
  });

  it('survives kept places that no browser reads, and a page without anything', () => {
    const post = show('<div><i></i></div>').firstElementChild!;
    const broken = { post: 'div[', text: '::nope(', author: '>>>' };
    expect(postAround(post.firstElementChild!, broken)).toBe(post.firstElementChild);
    expect(readParts(post, guessParts(post, broken), base)).toEqual({ text: '', author: '', link: '' });
    const hostile = show('<p></p>').firstElementChild!;
    hostile.textContent = 'a'.repeat(150_000);
    expect(readParts(hostile, {}, base).text).toHaveLength(100_000);
    hostile.innerHTML = '<a href="javascript:alert(1)">x</a>';
    expect(readParts(hostile, { link: hostile.firstElementChild! }, base).link).toBe('');
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Observation, Sighting } from '@/lib/page/observe';
import { observe } from '@/lib/page/observe';
import { heldSlices, mutated, tinySite } from './support';

let seen: Sighting[] = [];
let gone: string[] = [];
let touched = 0;
let address = 'https://x.com/home';
let observation: Observation;
const slices = heldSlices();

beforeEach(() => {
  seen = [];
  gone = [];
  touched = 0;
  address = 'https://x.com/home';
  document.body.innerHTML = '<main><p id="1">one</p><p id="2"></p></main>';
  observation = observe({
    document,
    adapter: tinySite(),
    slices,
    url: () => new URL(address),
    onPost: (sighting) => seen.push(sighting),
    onGone: (_, post) => gone.push(post.id),
    onTouched: () => (touched += 1),
    onNavigate: () => seen.splice(0),
  });
  slices.run();
});
afterEach(() => observation.stop());

const settle = async () => {
  await mutated();
  slices.run();
};
const ids = () => seen.map(({ post }) => post.id);

describe('observing the page', () => {
  it('reads what stands there and what arrives, each once', async () => {
    expect(ids()).toEqual(['1']);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<div><p id="3">three</p></div>');
    await settle();
    expect(ids()).toEqual(['1', '3']);
    expect(seen.every((sighting) => sighting.fresh)).toBe(true);
  });

  it('reads a shell when it is filled', async () => {
    document.getElementById('2')!.textContent = 'two';
    await settle();
    expect(ids()).toEqual(['1', '2']);
  });

  it('notices a changed text, a recycled element and an emptied one', async () => {
    const element = document.getElementById('1')!;
    element.firstChild!.nodeValue = 'one, and more';
    await settle();
    expect(seen.at(-1)!.post.text).toBe('one, and more');
    expect(seen.at(-1)!.fresh).toBe(false);
    element.id = '9';
    element.textContent = 'nine';
    await settle();
    expect(gone).toEqual(['1']);
    expect(ids().at(-1)).toBe('9');
    element.textContent = '';
    await settle();
    expect(gone).toEqual(['1', '9']);
    expect(observation.posts().size).toBe(0);
  });

  it('lets go of removed posts and finds them again when they come back', async () => {
    const element = document.getElementById('1')!;
    element.remove();
    await settle();
    expect(gone).toEqual(['1']);
    document.querySelector('main')!.append(element);
    await settle();
    expect(ids()).toEqual(['1', '1']);
    expect(seen.at(-1)!.fresh).toBe(false);
  });

  it('looks at one post when one changes, not at the page', async () => {
    const main = document.querySelector('main')!;
    main.insertAdjacentHTML(
      'beforeend',
      Array.from({ length: 300 }, (_, n) => `<p id="n${n}">text ${n}</p>`).join(''),
    );
    await settle();
    const before = observation.counts().looked;
    document.getElementById('n7')!.append(' more');
    await settle();
    expect(observation.counts().looked - before).toBe(1);
  });

  it('does not answer its own marks, and says when the site dropped one', async () => {
    const element = document.getElementById('1')!;
    const before = observation.counts().looked;
    const mark = document.createElement('earshot-mark');
    element.append(mark);
    await settle();
    expect(observation.counts().looked).toBe(before);
    mark.remove();
    await settle();
    expect(touched).toBe(1);
  });

  it('reads everything again after a navigation inside the page', async () => {
    address = 'https://x.com/a/status/1';
    document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p id="4">four</p>');
    await settle();
    expect(ids()).toEqual(['4']);
    observation.again();
    slices.run();
    expect(ids()).toEqual(['4', '1', '4']);
  });
});

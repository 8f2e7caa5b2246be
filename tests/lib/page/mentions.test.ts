// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkState } from '@/lib/domain/brief';
import type { Prefilter } from '@/lib/domain/lexicon';
import type { Post } from '@/lib/domain/post';
import { createMarks } from '@/lib/page/marks';
import { createMentions } from '@/lib/page/mentions';
import { heldSlices, heldTimer, tinySite } from './support';

const filter: Prefilter = {
  version: '1',
  mayMention: (text) => text.includes('Kestrel'),
  isOwn: (_, handle) => handle.toLowerCase() === 'kestrelair',
};
const state = (id: string): MarkState => ({ id: `x:${id}`, priority: 'high', state: 'open' });

function build() {
  const adapter = tinySite();
  const slices = heldSlices();
  const teller = { mention: vi.fn<(key: string, post: Post) => void>(), own: vi.fn() };
  const onChange = vi.fn();
  const marks = createMarks({ document, adapter, now: () => 0, onOpen: () => undefined });
  const watcher = { appeared: () => false, busy: () => false };
  const options = { document, adapter, marks, teller, watcher, slices, timer: heldTimer(), onChange };
  const mentions = createMentions(options);
  mentions.use(filter);
  const show = (id: string, text: string, part: Partial<Post> = {}): Element => {
    const element = document.createElement('p');
    element.id = id;
    element.textContent = text;
    document.body.append(element);
    const author = { name: 'Maya', handle: 'mayalq' };
    const post: Post = { site: 'x', id, surface: 'timeline', author, text, ...part };
    mentions.onPost({ element, post, fresh: true });
    return element;
  };
  return { mentions, teller, slices, show, onChange };
}
beforeEach(() => document.body.replaceChildren());

describe('posts that may be mentions', () => {
  it('are told once, and marked when the worker says that they are', () => {
    const { mentions, teller, slices, show, onChange } = build();
    const real = show('1', 'Kestrel Air lost my bag');
    const bird = show('2', 'Kestrel hovering over the field');
    show('3', 'nothing of ours');
    expect(teller.mention.mock.calls.map(([key]) => key)).toEqual(['x:1', 'x:2']);
    mentions.onStates([state('1')]);
    slices.run();
    expect(real.querySelector('earshot-mark')).not.toBeNull();
    expect(bird.querySelector('earshot-mark')).toBeNull();
    expect(mentions.onScreen()).toEqual(['x:1']);
    expect(mentions.lookUp('2')?.mention).toBeUndefined();
    expect(mentions.lookUp('1')?.mention).toBe('x:1');
    onChange.mockClear();
    mentions.onGone(bird);
    expect(onChange).not.toHaveBeenCalled();
    mentions.onGone(real);
    expect(onChange).toHaveBeenCalled();
  });
});

describe('posts that are written to us', () => {
  const us = { author: { name: 'Kestrel Air', handle: 'KestrelAir' } };

  it('are told without a word of ours in them, with whom they answer', () => {
    const { teller, show } = build();
    show('1', 'four hours late', { replyingTo: ['somebody', 'KestrelAir'] });
    show('10', 'Snow across the north tonight.', us);
    show('2', 'my bag is gone', { parent: '10', replyingTo: ['somebody'] });
    show('3', 'mine too', { parent: '2', thread: '10' });
    show('4', 'to somebody else', { replyingTo: ['somebody'], parent: '99' });
    expect(teller.mention.mock.calls.map(([key, post]) => [key, post.replyingTo])).toEqual([
      ['x:1', ['somebody', 'KestrelAir']],
      ['x:2', ['somebody', 'KestrelAir']],
      ['x:3', ['KestrelAir']],
    ]);
  });

  it('are found when our own post is read after them', () => {
    const { teller, show, slices } = build();
    show('2', 'my bag is gone', { parent: '10', thread: '10' });
    expect(teller.mention).not.toHaveBeenCalled();
    show('10', 'Snow across the north tonight.', us);
    slices.run();
    expect(teller.mention).toHaveBeenCalledExactlyOnceWith('x:2', expect.objectContaining({ id: '2' }));
  });

  it('are not those that we write ourselves, and no advertisements', () => {
    const { teller, show } = build();
    show('1', 'sorry to hear it', { ...us, replyingTo: ['KestrelAir'] });
    show('2', 'buy', { promoted: true, replyingTo: ['KestrelAir'] });
    expect(teller.mention).not.toHaveBeenCalled();
  });
});

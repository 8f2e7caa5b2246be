// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkState } from '@/lib/domain/brief';
import { createMarks } from '@/lib/page/marks';
import { markSentence, markWords } from '@/lib/page/mark-words';
import { attachShadow, tinySite, trusted } from './support';

const NOW = Date.parse('2026-11-24T10:00:00.000Z');
const state = (change: Partial<MarkState> = {}): MarkState => ({
  id: 'x:1',
  priority: 'high',
  state: 'open',
  ...change,
});
/** Closed roots are reached the way a test can: by keeping what attachShadow gives. */
let roots: ShadowRoot[] = [];

beforeEach(() => {
  roots = [];
  document.body.innerHTML = '<article><p id="1">one</p></article>';
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  });
});

const open = vi.fn<(mention: string) => void>();
const build = (theme: 'light' | 'dark' = 'light') =>
  createMarks({ document, adapter: tinySite({ theme: () => theme }), now: () => NOW, onOpen: open });
const post = () => document.getElementById('1')!;
const button = () => roots.at(-1)!.querySelector('button')!;

describe('marks', () => {
  it('draws nothing before the state is known, then one host with nothing for the page to read', () => {
    const marks = build();
    marks.show(post(), 'x:1', '1');
    expect(document.querySelector('earshot-mark')).toBeNull();
    marks.update(state());
    marks.show(post(), 'x:1', '1');
    marks.show(post(), 'x:1', '1');
    const hosts = document.querySelectorAll('earshot-mark');
    expect(hosts).toHaveLength(1);
    expect(hosts[0]!.getAttributeNames()).toEqual(['data-post-id']);
    expect(hosts[0]!.shadowRoot).toBeNull();
    expect(hosts[0]!.textContent).toBe('');
    expect(post().textContent).toBe('one');
  });

  it('says priority, state, time and person as a sentence, and as shape and words', () => {
    const marks = build('dark');
    marks.update(state({ due: '2026-11-24T10:18:00.000Z', who: 'DW' }));
    marks.show(post(), 'x:1', '1');
    expect(button().getAttribute('aria-label')).toBe(
      'Mention, priority high. Waits for an answer. DW works on it. Due in 18 min. Open it in Earshot.',
    );
    expect(button().textContent).toBe('high · 18 min · DW');
    expect(button().dataset['theme']).toBe('dark');
    const shape = button().querySelector('path')!.getAttribute('d');
    marks.update(state({ state: 'answered', who: 'JT' }));
    expect(button().textContent).toBe('answered · JT');
    expect(button().querySelector('path')!.getAttribute('d')).not.toBe(shape);
  });

  it('has words for every state', () => {
    expect(markWords(state({ due: '2026-11-24T09:00:00.000Z' }), NOW)).toEqual({
      words: 'high · late',
      late: true,
    });
    expect(markWords(state({ due: '2026-11-24T13:00:00.000Z' }), NOW).words).toBe('high · 3 h');
    expect(markWords(state({ due: '2026-11-28T10:00:00.000Z' }), NOW).words).toBe('high · 4 d');
    expect(markWords(state({ uncertain: true }), NOW).words).toBe('high ?');
    expect(markWords(state({ state: 'left', due: '2026-11-24T09:00:00.000Z' }), NOW)).toEqual({
      words: 'left',
      late: false,
    });
    expect(markSentence(state({ uncertain: true, state: 'escalated', who: 'KB' }), NOW)).toBe(
      'Perhaps a mention, priority high. Escalated by KB. Open it in Earshot.',
    );
    expect(markSentence(state({ state: 'left' }), NOW)).toContain('Left without an answer.');
    expect(markSentence(state({ state: 'answered' }), NOW)).toContain('Answered.');
  });

  it('opens on a real click only, and the page hears of neither', () => {
    const marks = build();
    const heard = vi.fn<() => void>();
    document.querySelector('article')!.addEventListener('click', heard);
    marks.update(state());
    marks.show(post(), 'x:1', '1');
    button().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(open).not.toHaveBeenCalled();
    button().dispatchEvent(
      trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })),
    );
    expect(open).toHaveBeenCalledExactlyOnceWith('x:1');
    expect(heard).not.toHaveBeenCalled();
  });

  it('comes back when the site drops it, but does not fight for ever', () => {
    const marks = build();
    marks.update(state());
    marks.show(post(), 'x:1', '1');
    for (let times = 0; times < 300; times += 1) {
      document.querySelector('earshot-mark')?.remove();
      marks.ensure(post());
    }
    expect(document.querySelector('earshot-mark')).toBeNull();
  });

  it('moves on with a recycled element and can be focused and removed', () => {
    const marks = build();
    marks.update(state());
    marks.update(state({ id: 'x:2', priority: 'low' }));
    marks.show(post(), 'x:1', '1');
    marks.show(post(), 'x:2', '2');
    expect(
      [...document.querySelectorAll<HTMLElement>('earshot-mark')].map((host) => host.dataset['postId']),
    ).toEqual(['2']);
    expect(marks.focus('x:2')).toBe(true);
    expect(marks.focus('x:1')).toBe(false);
    marks.stop();
    expect(document.querySelector('earshot-mark')).toBeNull();
  });
});

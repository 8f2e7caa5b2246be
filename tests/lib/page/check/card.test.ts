// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import type { CardContent } from '@/lib/page/check/card';
import { createCard, NO_CARD } from '@/lib/page/check/card';
import { clock } from '@/lib/page/check/sheet';

const TEXT = 'Calm down. You should have read it.';
const at = (rule: string, words: string, severity: Finding['severity']): Finding => {
  const start = TEXT.indexOf(words);
  return { rule, severity, message: `About ${rule}.`, start, end: start + words.length };
};
const calm = at('calm', 'Calm down', 'warn');
const blame = at('no-blame', 'You should have read', 'block');
const whole: Finding = { rule: 'specific', severity: 'warn', message: 'Take up something.' };
const held = (part: Partial<CardContent> = {}): CardContent => ({
  ...NO_CARD,
  mode: 'held',
  text: TEXT,
  findings: [whole, calm],
  heated: [calm],
  why: ['they are unhappy', 'everyone can read it'],
  by: 'KestrelHelps',
  ...part,
});

function setUp() {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const options = { onFix: vi.fn(), onAnyway: vi.fn(), onClose: vi.fn() };
  const card = createCard({ document, ...options });
  root.append(card.box);
  const all = (selector: string) => [...card.box.querySelectorAll<HTMLElement>(selector)];
  return { card, root, all, text: (selector: string) => all(selector).map((one) => one.textContent) };
}
beforeEach(() => document.body.replaceChildren());

describe('the held sheet', () => {
  it('shows the reply as quoted, the words marked, beside what is to be said, the worst first', () => {
    const { card, text } = setUp();
    card.draw(held({ findings: [whole, calm, blame], heated: [calm, blame], blocked: true }), 30);
    expect(card.box.getAttribute('aria-label')).toBe('Not posted yet');
    expect(text('.by')).toEqual(['@KestrelHelps']);
    expect(text('.words')).toEqual([TEXT]);
    expect(text('mark')).toEqual(['Calm down', 'You should have read']);
    expect(text('.what')).toEqual([
      'Must not go out: About no-blame.',
      'Reads as heat: About calm.',
      'Look at it: Take up something.',
    ]);
    expect(text('.countdown')[0]).toContain('The moment is over in 0:30');
  });

  it('counts down in place: what is typed stays, and only a few times are said aloud', () => {
    const { card, root, all, text } = setUp();
    card.draw(held(), 75);
    expect(card.box.getAttribute('aria-label')).toBe('A moment first');
    card.focus();
    const input = all('input')[0] as HTMLInputElement;
    expect(root.activeElement).toBe(input);
    input.value = 'They asked';
    const said: (string | null | undefined)[] = [];
    for (let left = 74; left >= 1; left -= 1) {
      card.draw(held(), left);
      said.push(text('[role="status"]')[0]);
    }
    expect(all('input')[0]).toBe(input);
    expect(input.value).toBe('They asked');
    expect(text('[role="timer"]')).toEqual(['0:01']);
    expect([...new Set(said)]).toEqual(['', '60 seconds left', '30 seconds left', '10 seconds left']);
  });

  it('says that the moment is over, and gives the way back the focus', () => {
    const { card, root, text } = setUp();
    card.draw(held(), 1);
    card.focus();
    card.draw(held({ mode: 'cooled', heated: [] }), 0);
    expect(card.box.getAttribute('aria-label')).toBe('Read it once more');
    expect(text('[role="status"]')[0]).toContain('you post it, not Earshot');
    expect(root.activeElement?.textContent).toBe('Back to my reply');
    expect(text('input')).toEqual([]);
  });

  it('has no time to show where nothing cools off', () => {
    const { card, all } = setUp();
    card.draw(held({ findings: [blame], heated: [], why: [], blocked: true }), 0);
    expect(all('[role="timer"]')).toEqual([]);
    card.draw(NO_CARD);
    expect([card.box.hidden, card.box.childElementCount]).toEqual([true, 0]);
  });

  it('writes times as people read them', () => {
    expect([0, 9, 60, 75, 120].map(clock)).toEqual(['0:00', '0:09', '1:00', '1:15', '2:00']);
  });
});

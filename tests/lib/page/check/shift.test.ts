import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import { shifted } from '@/lib/page/check/shift';

const at = (text: string, words: string, more: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words);
  return { rule: 'r', severity: 'block', message: 'm', start, end: start + words.length, ...more };
};
const words = (findings: Finding[], text: string) => findings.map(({ start, end }) => text.slice(start, end));

describe('findings while the text changes', () => {
  it('move with their words', () => {
    const before = 'Well, calm down please.';
    const now = 'Oh well. Well, calm down please.';
    expect(words(shifted([at(before, 'calm down')], before, now), now)).toEqual(['calm down']);
  });

  it('are gone where the words are touched or grow', () => {
    expect(shifted([at('calm down', 'calm down')], 'calm down', 'calm dwn')).toEqual([]);
    expect(shifted([at('you are late', 'late')], 'you are late', 'you are later')).toEqual([]);
    expect(shifted([at('you are late', 'late')], 'you are late', 'you are late.')).toHaveLength(1);
  });

  it('take their fix along, and leave it behind where its place has changed', () => {
    const before = 'Hi. calm down';
    const fix = { start: 0, end: 3, text: 'Hello.', label: 'Say hello' };
    const finding = at(before, 'calm down', { fix });
    expect(shifted([finding], before, `${before} now`)[0]?.fix).toEqual(fix);
    expect(shifted([finding], before, 'Ho. calm down')[0]).not.toHaveProperty('fix');
  });

  it('of the whole text stay to be seen, and hold nothing', () => {
    const whole: Finding = { rule: 'sign-off', severity: 'block', message: 'm' };
    expect(shifted([whole], 'a', 'ab')).toEqual([]);
    expect(shifted([whole], 'a', 'ab', true)).toEqual([whole]);
  });

  it('always stand on the same words, inside the text', () => {
    const piece = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, marked, tail, typed) => {
        const before = head + marked + tail;
        const finding: Finding = {
          rule: 'r',
          severity: 'warn',
          message: 'm',
          start: head.length,
          end: head.length + marked.length,
        };
        for (const now of [typed + before, before + typed, head + typed + tail, head + marked + typed])
          for (const found of shifted([finding], before, now)) {
            expect(found.start).toBeGreaterThanOrEqual(0);
            expect(found.end).toBeLessThanOrEqual(now.length);
            expect(now.slice(found.start, found.end)).toBe(marked);
          }
      }),
    );
  });
});

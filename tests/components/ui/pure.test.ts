import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateOf } from '@/components/panel/reply/check';
import { moveSpans } from '@/components/panel/reply/spans';
import { noFilters, filterMentions, setFilters } from '@/components/panel/list/filter';
import { keepPlaces } from '@/components/panel/list/steady';
import { localInput, milliseconds, tomorrowMorning } from '@/components/panel/actions/remind-times';
import { safeUrl } from '@/components/panel/safe-url';
import { clip, formatMoney, shortNumber } from '@/components/ui/format';
import { segmentsOf } from '@/components/ui/segments';
import { ago, countdown, duration, waiting } from '@/components/ui/time';
import { summaries } from '../../support/panel-fixtures';

const now = Date.parse('2026-11-24T10:00:00Z');
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

describe('times', () => {
  it('says spans as people do', () => {
    expect([0, 42, 60, 125, 400, 60 * 50].map((minutes) => duration(minutes * 60_000))).toEqual([
      '0 min',
      '42 min',
      '1 h',
      '2 h 5 min',
      '6 h',
      '2 d',
    ]);
    expect(duration(Number.NaN)).toBe('0 min');
  });

  it('counts down and says late in a word', () => {
    expect(countdown(at(18), now)).toEqual({ late: false, soon: false, text: 'in 18 min' });
    expect(countdown(at(9), now)?.soon).toBe(true);
    expect(countdown(at(-5), now)).toEqual({ late: true, soon: true, text: 'late by 5 min' });
    expect(countdown('nonsense', now)).toBeUndefined();
    expect(countdown(undefined, now)).toBeUndefined();
  });

  it('says how long ago, and the date from a week on', () => {
    expect(ago(at(0), now)).toBe('now');
    expect(ago(at(-42), now)).toBe('42 min ago');
    expect(ago(at(-60 * 24 * 30), now, 'en-GB')).toBe('25 Oct 2026');
    expect(waiting(at(-42), now)).toBe('42 min');
  });
});

describe('formats', () => {
  it('clips without cutting a character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(
          Math.max(text.length, 0) > length ? length + 1 : text.length,
        );
        expect(/[\uD800-\uDBFF]…$/.test(clipped)).toBe(false);
      }),
    );
  });

  it('writes money and large numbers', () => {
    expect(formatMoney(40, 'GBP', 'en')).toBe('£40');
    expect(formatMoney(4.5, 'GBP', 'en')).toBe('£4.50');
    expect(formatMoney(40, 'not one', 'en')).toBe('40 not one');
    expect(shortNumber(1_204, 'en')).toBe('1.2K');
  });
});

describe('segments', () => {
  it('joined, are the text again, and each says exactly which spans cover it', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) }),
    );
    fc.assert(
      fc.property(fc.string(), spans, (text, list) => {
        const named = list.map((span, index) => ({ ...span, id: String(index) }));
        const segments = segmentsOf(text, named);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, text: part, ids } of segments)
          expect(ids).toEqual(
            named
              .filter(
                (span) => span.start <= start && span.end >= start + part.length && span.end > span.start,
              )
              .map(({ id }) => id),
          );
      }),
    );
  });
});

describe('spans of an edited text', () => {
  it('still point at the same words, or are gone', () => {
    const arbitrary = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(arbitrary, ([head, removed, added, tail]) => {
        const before = head + removed + tail;
        const after = head + added + tail;
        const spans = [{ id: 'tail', start: head.length + removed.length, end: before.length }];
        for (const span of moveSpans(spans, before, after))
          expect(after.slice(span.start, span.end)).toBe(tail);
        const first = head ? moveSpans([{ id: 'head', start: 0, end: head.length }], before, after) : [];
        for (const span of first) expect(after.slice(span.start, span.end)).toBe(head);
      }),
    );
  });
});

describe('the gate', () => {
  it('is closed for nothing, for a field left open, and for what blocks', () => {
    const blocking = {
      verdict: 'block' as const,
      anatomy: [],
      findings: [{ rule: 'calm', severity: 'block' as const, message: 'x', start: 0, end: 3 }],
    };
    expect(gateOf('  ', undefined, [])).toEqual({ open: false, why: 'empty' });
    expect(gateOf('Hi {{ post.issue }}', undefined, [])).toEqual({ open: false, why: 'placeholder' });
    expect(gateOf('WHY', blocking, [])).toMatchObject({ open: false, why: 'block' });
    const over = { rule: 'calm', words: 'WHY', reason: 'r' };
    expect(gateOf('WHY', blocking, [over])).toEqual({ open: true, overridden: [over] });
    expect(gateOf('YOU', blocking, [over])).toMatchObject({ open: false, why: 'block' });
  });

  it('cannot be opened for a placeholder by any reason', () => {
    const report = {
      verdict: 'block' as const,
      anatomy: [],
      findings: [{ rule: 'placeholder', severity: 'block' as const, message: 'x' }],
    };
    expect(gateOf('Hi NAME', report, [{ rule: 'placeholder', words: '', reason: 'r' }])).toMatchObject({
      open: false,
    });
  });
});

describe('lists', () => {
  it('find without case and accents, in name, handle, words and category', () => {
    const ids = (text: string) => filterMentions(summaries, { ...noFilters, text }).map(({ id }) => id);
    expect(ids('LÍNDQVIST')).toEqual(['x:1001']);
    expect(ids('@jo_bakes sourdough')).toEqual(['x:1003']);
    expect(ids('praise')).toEqual(['x:1004']);
    expect(setFilters({ ...noFilters, text: '  ', site: 'x' })).toBe(1);
  });

  it('keep every place, take the newest content, and never show what is new', () => {
    expect(
      keepPlaces(
        [
          { id: 'a', n: 1 },
          { id: 'b', n: 1 },
        ],
        [
          { id: 'c', n: 2 },
          { id: 'b', n: 2 },
        ],
      ),
    ).toEqual([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
  });
});

describe('reminders', () => {
  it('reads durations of a pack and names mornings in local time', () => {
    expect(milliseconds('1d')).toBe(86_400_000);
    expect(milliseconds('1h30m')).toBe(5_400_000);
    expect(milliseconds('soon')).toBeUndefined();
    const morning = tomorrowMorning(new Date(2026, 11, 31, 22, 5));
    expect(localInput(morning)).toBe('2027-01-01T09:00');
  });
});

describe('safeUrl', () => {
  it('lets the web through and nothing else', () => {
    expect(safeUrl('https://x.com/a')).toBe('https://x.com/a');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'x', '', undefined])
      expect(safeUrl(bad)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hours, Pack } from '@/lib/domain/pack';
import { addOpenTime, dueTimes, durationMs, isOpen } from '@/lib/escalation/clocks';

const london: Hours = {
  timezone: 'Europe/London',
  open: {
    mon: ['08:00-20:00'],
    tue: ['08:00-20:00'],
    wed: ['08:00-20:00'],
    thu: ['08:00-20:00'],
    fri: ['08:00-20:00'],
    sat: ['09:00-12:00', '13:00-17:00'],
  },
  closed: ['2026-12-25', '2027-01-01'],
};

describe('open time', () => {
  it('counts plain time without hours and when always', () => {
    expect(addOpenTime('2026-11-22T03:00:00Z', '1h30m')).toBe('2026-11-22T04:30:00.000Z');
    expect(addOpenTime('2026-11-22T03:00:00Z', '15m', london, true)).toBe('2026-11-22T03:15:00.000Z');
  });

  it('carries over the night, the lunch of a split day and the weekend', () => {
    expect(addOpenTime('2026-11-24T19:30:00Z', '1h', london)).toBe('2026-11-25T08:30:00.000Z');
    expect(addOpenTime('2026-11-28T11:30:00Z', '1h', london)).toBe('2026-11-28T13:30:00.000Z');
    expect(addOpenTime('2026-11-28T16:30:00Z', '1h', london)).toBe('2026-11-30T08:30:00.000Z');
  });

  it('starts at opening when the post came while closed, and may end at closing', () => {
    expect(addOpenTime('2026-11-29T15:00:00Z', '30m', london)).toBe('2026-11-30T08:30:00.000Z');
    expect(addOpenTime('2026-11-24T19:00:00Z', '1h', london)).toBe('2026-11-24T20:00:00.000Z');
  });

  it('skips the days the pack is closed', () => {
    expect(addOpenTime('2026-12-24T19:30:00Z', '1h', london)).toBe('2026-12-26T09:30:00.000Z');
  });

  it('follows the clocks of the zone when they change', () => {
    const night: Hours = {
      timezone: 'America/New_York',
      open: { sun: ['00:00-06:00'], mon: ['00:00-24:00'] },
    };
    // 8 March 2026: 02:00 becomes 03:00, so the six hours on the wall are five.
    expect(addOpenTime('2026-03-08T05:00:00Z', '6h', night)).toBe('2026-03-09T05:00:00.000Z');
    // 1 November 2026: 01:00 to 02:00 happens twice, seven hours.
    expect(addOpenTime('2026-11-01T04:00:00Z', '7h', night)).toBe('2026-11-01T11:00:00.000Z');
    expect(
      isOpen({ timezone: 'Asia/Kathmandu', open: { mon: ['09:00-10:00'] } }, '2026-11-23T03:20:00Z'),
    ).toBe(true);
  });

  it('counts every minute when the hours never open or the zone is unknown here', () => {
    expect(addOpenTime('2026-11-24T10:00:00Z', '1h', { timezone: 'Europe/London', open: {} })).toBe(
      '2026-11-24T11:00:00.000Z',
    );
    expect(addOpenTime('2026-11-24T10:00:00Z', '1h', { ...london, timezone: 'Moon/Base' })).toBe(
      '2026-11-24T11:00:00.000Z',
    );
  });

  it('gives each target of the priority its due time', () => {
    const pack = { hours: london, targets: { urgent: { acknowledge: '15m', nextStep: '1h', always: true } } };
    expect(dueTimes(pack as Pack, 'urgent', '2026-11-22T03:00:00Z')).toEqual({
      acknowledge: '2026-11-22T03:15:00.000Z',
      nextStep: '2026-11-22T04:00:00.000Z',
    });
    expect(dueTimes(pack as Pack, 'low', '2026-11-22T03:00:00Z')).toEqual({});
  });
});

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const range = fc
  .tuple(fc.integer({ min: 0, max: 1_438 }), fc.integer({ min: 1, max: 1_440 }))
  .map(([start, length]) => `${clockTime(start)}-${clockTime(Math.min(start + length, 1_440))}`);
const day = fc.option(fc.array(range, { minLength: 1, maxLength: 3 }), { nil: undefined });
const hoursArbitrary: fc.Arbitrary<Hours> = fc.record({
  timezone: fc.constantFrom(
    'Europe/London',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'UTC',
  ),
  open: fc.record({
    mon: range.map((one) => [one]),
    tue: day,
    wed: day,
    thu: day,
    fri: day,
    sat: day,
    sun: day,
  }),
  closed: fc.constantFrom([], ['2026-03-29', '2026-10-25']),
});
const start = fc
  .integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 11, 1) })
  .map((ms) => new Date(ms).toISOString());
const minutes = fc.integer({ min: 1, max: 3_000 });

describe('open time, for any hours', () => {
  it('is never due while closed', () => {
    fc.assert(
      fc.property(hoursArbitrary, start, minutes, (hours, from, length) => {
        const due = addOpenTime(from, `${length}m`, hours);
        const justBefore = new Date(Date.parse(due) - 1).toISOString();
        return isOpen(hours, justBefore);
      }),
      { numRuns: 150 },
    );
  });

  it('grows with the duration and with the start', () => {
    fc.assert(
      fc.property(hoursArbitrary, start, minutes, minutes, (hours, from, a, b) => {
        const later = new Date(Date.parse(from) + b * 60_000).toISOString();
        expect(addOpenTime(from, `${a + b}m`, hours) > addOpenTime(from, `${a}m`, hours)).toBe(true);
        expect(addOpenTime(later, `${a}m`, hours) >= addOpenTime(from, `${a}m`, hours)).toBe(true);
        expect(Date.parse(addOpenTime(from, `${a}m`, hours)) - Date.parse(from)).toBeGreaterThanOrEqual(
          durationMs(`${a}m`),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('adds up: first a, then b is a and b at once', () => {
    fc.assert(
      fc.property(hoursArbitrary, start, minutes, minutes, (hours, from, a, b) => {
        expect(addOpenTime(addOpenTime(from, `${a}m`, hours), `${b}m`, hours)).toBe(
          addOpenTime(from, `${a + b}m`, hours),
        );
      }),
      { numRuns: 150 },
    );
  });
});

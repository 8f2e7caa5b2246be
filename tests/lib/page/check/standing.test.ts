import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import type { DraftCheck } from '@/lib/messaging/protocol';
import { createStanding, stands } from '@/lib/page/check/standing';
import { heldTimer } from '../support';

const TEXT = 'That is not true. You should have read it.';
const at = (rule: string, words: string, severity: Finding['severity']): Finding => {
  const start = TEXT.indexOf(words);
  return { rule, severity, message: 'm', start, end: start + words.length };
};
const ARGUES = at('no-argument', 'not true', 'warn');
const BLAMES = at('no-blame', 'You should have read', 'block');
const check = (part: Partial<DraftCheck> = {}): DraftCheck => ({
  findings: [ARGUES, BLAMES],
  hold: false,
  cooling: { seconds: 40, heated: [ARGUES, BLAMES], why: [] },
  ...part,
});
function setUp() {
  const timer = heldTimer();
  const onTick = vi.fn<() => void>();
  const onOver = vi.fn<() => void>();
  return { timer, onTick, onOver, held: createStanding({ timer, onTick, onOver }) };
}

describe('what stands between a press and the site', () => {
  it('is what blocks where blocking holds, and what was written in heat where a pause is due', () => {
    const { held } = setUp();
    expect(held.against(check({ hold: true }), TEXT, TEXT)).toEqual({
      blocks: [BLAMES],
      heated: [ARGUES, BLAMES],
    });
    expect(held.against(check(), TEXT, TEXT).blocks).toEqual([]);
    const { cooling: _, ...cool } = check();
    expect(stands(held.against(cool, TEXT, TEXT))).toBe(false);
    expect(stands(held.against(undefined, '', TEXT))).toBe(false);
  });

  it('follows the words while the text changes, and goes with them', () => {
    const { held } = setUp();
    const now = `Well. ${TEXT}`;
    expect(held.against(check(), TEXT, now).heated.map(({ start, end }) => now.slice(start, end))).toEqual([
      'not true',
      'You should have read',
    ]);
    expect(held.against(check(), TEXT, 'I am sorry.').heated).toEqual([]);
  });

  it('counts a pause down once, tells each second, and is over by itself', () => {
    const { held, timer, onTick, onOver } = setUp();
    held.cool(3);
    expect(held.left()).toBe(3);
    timer.pass(1_000);
    expect(held.left()).toBe(2);
    held.cool(60);
    expect(held.left()).toBe(2);
    timer.pass(1_999);
    expect(onOver).not.toHaveBeenCalled();
    timer.pass(1);
    expect(held.left()).toBe(0);
    expect(onOver).toHaveBeenCalledOnce();
    expect(onTick).toHaveBeenCalledTimes(2);
    timer.pass(10_000);
    expect(onOver).toHaveBeenCalledOnce();
  });

  it('lets these words go once a reason was given or the pause is over, and no others', () => {
    const { held, timer, onOver } = setUp();
    held.cool(30);
    held.waive(TEXT, { heated: [ARGUES] });
    expect(held.left()).toBe(0);
    timer.pass(60_000);
    expect(onOver).not.toHaveBeenCalled();
    expect(held.against(check({ hold: true }), TEXT, TEXT)).toEqual({ blocks: [BLAMES], heated: [BLAMES] });
    held.waive(TEXT, { blocks: [BLAMES], heated: [BLAMES] });
    expect(stands(held.against(check({ hold: true }), TEXT, TEXT))).toBe(false);
    held.forget();
    expect(stands(held.against(check({ hold: true }), TEXT, TEXT))).toBe(true);
  });

  it('ends a pause with the text that it was for', () => {
    const { held, timer, onOver } = setUp();
    held.cool(5);
    held.forget();
    timer.pass(20_000);
    expect([held.left(), onOver.mock.calls.length]).toEqual([0, 0]);
  });
});

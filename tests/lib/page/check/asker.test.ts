import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createAsker } from '@/lib/page/check/asker';
import { heldTimer } from '../support';

interface Asked {
  question: string;
  answer: (text: string) => void;
  fail: () => void;
}
function setUp() {
  const timer = heldTimer();
  const asked: Asked[] = [];
  const onAnswer = vi.fn<(question: string, answer: string) => void>();
  const onSilence = vi.fn<() => void>();
  const asker = createAsker<string, string>({
    timer,
    onAnswer,
    onSilence,
    ask: (question) =>
      new Promise((resolve, reject) =>
        asked.push({ question, answer: resolve, fail: () => reject(new Error('gone')) }),
      ),
  });
  return { timer, asked, onAnswer, onSilence, asker };
}
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

describe('asking about the newest text', () => {
  it('waits until typing rests, but not for ever', () => {
    const { asker, timer, asked } = setUp();
    for (let letters = 1; letters <= 12; letters += 1) {
      asker.about('x'.repeat(letters));
      timer.pass(80);
    }
    expect(asked.length).toBe(1);
    expect(asked[0]?.question.length).toBeLessThan(12);
  });

  it('drops an answer to a text that has changed, and asks about the new one', async () => {
    const { asker, timer, asked, onAnswer } = setUp();
    asker.about('a');
    timer.pass(200);
    asker.about('ab');
    timer.pass(200);
    expect(asked).toHaveLength(1);
    asked[0]!.answer('of a');
    await settle();
    timer.pass(0);
    expect(onAnswer).not.toHaveBeenCalled();
    asked[1]!.answer('of ab');
    await settle();
    expect(onAnswer.mock.calls).toEqual([['ab', 'of ab']]);
  });

  it('asks a worker that died again, and says so when it stays silent', async () => {
    const { asker, timer, asked, onAnswer, onSilence } = setUp();
    asker.about('a');
    timer.pass(200);
    asked[0]!.fail();
    await settle();
    timer.pass(1_000);
    expect(asked).toHaveLength(2);
    asked[1]!.answer('of a');
    await settle();
    expect(onAnswer).toHaveBeenCalledOnce();
    asker.about('b');
    timer.pass(200);
    for (let tries = 2; tries < 6; tries += 1) {
      asked[tries]!.fail();
      await settle();
      timer.pass(10_000);
    }
    expect(asked).toHaveLength(6);
    expect(onSilence).toHaveBeenCalledOnce();
  });

  it('asks at once when the agent reaches for the button, and nothing after a drop', () => {
    const { asker, timer, asked } = setUp();
    asker.about('a');
    asker.now();
    expect(asked).toHaveLength(1);
    asker.about('ab');
    asker.drop();
    timer.pass(5_000);
    expect(asked).toHaveLength(1);
  });

  it('whatever happens, only the newest text is answered, and each at most once', async () => {
    const step = fc.constantFrom('type', 'pass', 'answer', 'fail');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { asker, timer, asked, onAnswer } = setUp();
        let text = '';
        let done = 0;
        for (const one of steps) {
          if (one === 'type') asker.about((text += 'x'));
          else if (one === 'pass') timer.pass(150);
          else if (done < asked.length) {
            const open = asked[done++]!;
            if (one === 'answer') open.answer('yes');
            else open.fail();
            const before = onAnswer.mock.calls.length;
            await settle();
            for (const [question] of onAnswer.mock.calls.slice(before)) expect(question).toBe(text);
          }
        }
        const answered = onAnswer.mock.calls.map(([question]) => question);
        expect(new Set(answered).size).toBe(answered.length);
      }),
      { numRuns: 60 },
    );
  });
});

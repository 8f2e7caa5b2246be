import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLearner } from '@/lib/triage/learner';
import { tokenise } from '@/lib/triage/tokens';
import { traitsOf } from '@/lib/triage/traits';

const features = (text: string) => traitsOf(tokenise(text));
const best = (scores: number[]): number => scores.indexOf(Math.max(...scores));

test('knows nothing before the first lesson', () => {
  const learner = createLearner(3);
  expect(learner.adjust(features('late again'), [1, 2, 3])).toEqual([1, 2, 3]);
  expect(learner.size).toBe(0);
});

test('one lesson is enough, against a sure base', () => {
  const learner = createLearner(3);
  learner.learn(features('the kettle sings too loud'), [3, 0, 0], 2);
  expect(best(learner.adjust(features('the kettle sings too loud'), [3, 0, 0]))).toBe(2);
  expect(best(learner.adjust(features('my parcel is here'), [3, 0, 0]))).toBe(0);
});

test('the last of two lessons on one text holds', () => {
  const learner = createLearner(2);
  learner.learn(features('blue cup'), [0, 0], 0);
  learner.learn(features('blue cup'), [0, 0], 1);
  expect(best(learner.adjust(features('blue cup'), [0, 0]))).toBe(1);
});

test('any lesson is followed by the text it was about', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom('red', 'green', 'blue'), fc.constantFrom('cup', 'hat', 'car'), fc.nat(2)),
        { minLength: 1, maxLength: 12 },
      ),
      (lessons) => {
        const learner = createLearner(3);
        let last: [string, number] = ['', 0];
        for (const [colour, thing, label] of lessons) {
          learner.learn(features(`${colour} ${thing}`), [0, 0, 0], label);
          last = [`${colour} ${thing}`, label];
        }
        expect(best(learner.adjust(features(last[0]), [0, 0, 0]))).toBe(last[1]);
      },
    ),
  );
});

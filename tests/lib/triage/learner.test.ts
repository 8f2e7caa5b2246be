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

const colours = ['red', 'green', 'blue', 'grey'];
const things = ['cup', 'hat', 'car', 'kite', 'door', 'lamp'];
/** The colour decides, whatever the thing. */
const lesson = (index: number) => ({
  traits: features(`the ${colours[index % 4]} ${things[(index * 5) % 6]} of house ${index} is here`),
  base: [0, 0, 0, 0],
  label: index % 4,
});

test('what the lessons have in common is found, and an early lesson is not forgotten', () => {
  const learner = createLearner(4);
  for (let index = 0; index < 120; index++) {
    const { traits, base, label } = lesson(index);
    learner.learn(traits, base, label);
  }
  colours.forEach((colour, label) =>
    expect(best(learner.adjust(features(`a ${colour} spoon over there`), [0.3, 0.3, 0.3, 0.3]))).toBe(label),
  );
});

test('many lessons at once teach the same as one by one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const lessons = Array.from({ length: count }, (_, index) => lesson(index));
      const together = createLearner(4);
      together.learnAll(lessons);
      const single = createLearner(4);
      for (const { traits, base, label } of lessons) single.learn(traits, base, label);
      const post = features('the green door of house 7');
      expect(together.size).toBe(single.size);
      expect(together.adjust(post, [1, 0, 0, 0])).toEqual(single.adjust(post, [1, 0, 0, 0]));
    }),
    { numRuns: 20 },
  );
});

test('rules that are often wrong are believed less', () => {
  const learner = createLearner(2);
  for (let index = 0; index < 200; index++)
    learner.learn(
      features(`${things[index % 6]} ${index}`),
      index % 2 ? [2, 0] : [0, 2],
      Math.floor(index / 2) % 2,
    );
  const [one = 0, other = 0] = learner.adjust(features('something new'), [2, 0]);
  expect(Math.abs(one - other)).toBeLessThan(1.8);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '@/lib/guidelines/analysis/draft';
import { factsOf } from '@/lib/guidelines/analysis/facts';
import { concessionsOf } from '@/lib/guidelines/analysis/money';
import { masked } from '@/lib/guidelines/analysis/similarity';
import { weightedLength } from '@/lib/guidelines/length';
import { guidelinePack } from '../../support/guideline-pack';

/** Work is bounded where sentences and hosts are: these bounds are what keeps a long draft from costing its square. */
describe('drafts of 10,000 characters', () => {
  for (const piece of ['we told you ', '"', '{{', '- ', '😀', 'a,', '1 '])
    it(`cuts a text of ${JSON.stringify(piece)} without a stop into sentences of a bounded size`, () => {
      const reading = read(piece.repeat(Math.floor(10_000 / piece.length)));
      for (const { first, last } of reading.sentences) expect(last - first).toBeLessThanOrEqual(120);
    });

  for (const piece of ['😀', 'a.', '1 ', '- ', 'we told you ', '£5 ', '^DW ', '$%&'])
    it(`reads ${JSON.stringify(piece)} again and again a few times only`, () => {
      const { normal, tokens } = read(piece.repeat(Math.floor(10_000 / piece.length)));
      expect(tokens.length).toBeGreaterThan(800);
      expect(normal.length).toBeLessThan(300);
    });

  it('says of every hit where it stands, also behind what is repeated', () => {
    const piece = fc.constantFrom('ha ', '! ', '😀', 'no. ', 'a b c ', 'we are sorry, ', '12 ', '\n', 'x');
    const repeated = fc
      .tuple(piece, fc.integer({ min: 1, max: 60 }))
      .map(([one, times]) => one.repeat(times));
    fc.assert(
      fc.property(repeated, repeated, (before, after) => {
        const text = `${before} please wait ${after} here it ends`;
        const reading = read(text);
        const [wait] = reading.find(/\bplease wait\b/g);
        expect(text.slice(wait?.start, wait?.end)).toBe('please wait');
        const [end] = reading.find(/\bhere it ends\b/g);
        expect(text.slice(end?.start, end?.end)).toBe('here it ends');
        for (const { start, end: stop, from, to, normal } of reading.sentences) {
          expect(reading.normal.slice(from, to)).toBe(normal);
          expect(stop).toBeGreaterThan(start);
        }
        for (const match of reading.find(/[a-z]+/g))
          expect(text.slice(match.start, match.end).toLowerCase()).toBe(match.normal);
      }),
    );
  });

  it('takes the sign-off off a letter, however much space stands around it', () => {
    const letter = 'We are looking for your parcel now.';
    const wanted = masked(letter, new Set());
    for (const space of ['', ' ', '\n'.repeat(9_000)]) {
      expect(masked(`${letter}${space} ^DW${space}`, new Set())).toEqual(wanted);
      expect(masked(`${letter} – Dana${space}`, new Set())).toEqual(wanted);
    }
  });

  it('counts each sum for the sentence that it stands in', () => {
    const draft = "We've added £5 to your account. We've added £20 to your account. It cost £7.";
    const given = concessionsOf(read(draft), guidelinePack());
    expect(given.map(({ what }) => what)).toEqual(['£5', '£20']);
  });

  it('keeps a long sentence whole', () => {
    const words = 'and then the driver left it at the wrong door '.repeat(10);
    expect(read(`I am sorry that ${words}.`).sentences).toHaveLength(1);
  });

  it('counts a word of thousands of dots, and a link with many dots, as the site does', () => {
    expect(weightedLength('a.'.repeat(900), 'x')).toBe(1_800);
    expect(weightedLength(`see https://acme.example.com/${'v1.2/'.repeat(30)} now`, 'x')).toBe(4 + 23 + 4);
  });

  it('reads one percentage from a long number, not one from each digit', () => {
    const facts = factsOf(`You get ${'7'.repeat(5_000)} points and 15% back.`);
    const percents = facts.flatMap((fact) => fact.values.filter((value) => value.kind === 'percent'));
    expect(percents.map((value) => value.value)).toEqual(['15']);
  });
});

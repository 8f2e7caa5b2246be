import { describe, expect, it } from 'vitest';
import { read } from '@/lib/guidelines/analysis/draft';
import { factsOf } from '@/lib/guidelines/analysis/facts';
import { weightedLength } from '@/lib/guidelines/length';

/** Work is bounded where sentences and hosts are: these bounds are what keeps a long draft from costing its square. */
describe('drafts of 10,000 characters', () => {
  for (const piece of ['we told you ', '"', '{{', '- ', '😀', 'a,', '1 '])
    it(`cuts a text of ${JSON.stringify(piece)} without a stop into sentences of a bounded size`, () => {
      const reading = read(piece.repeat(Math.floor(10_000 / piece.length)));
      for (const { first, last } of reading.sentences) expect(last - first).toBeLessThanOrEqual(120);
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

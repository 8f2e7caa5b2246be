import { describe, expect, it } from 'vitest';
import type { Slip } from '@/lib/domain/check';
import { checkDraft, withProof } from '@/lib/guidelines';
import { proofread } from '@/lib/guidelines/rules/proofread';
import { guidelinePack } from '../../../support/guideline-pack';
import type { ExpectedFinding } from '../../../support/rule-tester';
import { ruleTester } from '../../../support/rule-tester';
import type { RuleCase } from '../../../support/run-rule';

/** A draft whose flagged words stand between ⟦ and ⟧, as a proof-reader would hand it in. */
function seen(
  marked: string,
  better: string[],
  kind: Slip['kind'] = 'spelling',
  advice?: string,
): Omit<RuleCase, 'post'> & Required<Pick<RuleCase, 'draft' | 'proof'>> {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const draft = marked.replace(/[⟦⟧]/g, '');
  return { draft, proof: { text: draft, slips: [{ start, end, kind, better, advice }] } };
}
const found = (
  test: RuleCase & { draft: string },
  messageId: string,
  fixed?: string,
): RuleCase & { findings: ExpectedFinding[] } => {
  const { start = 0, end = 0 } = test.proof?.slips[0] ?? {};
  return { ...test, findings: [{ messageId, text: test.draft.slice(start, end), fixed }] };
};
const misspelt: [string, string][] = [
  ['recieved', 'received'],
  ['seperate', 'separate'],
  ['definately', 'definitely'],
  ['tommorow', 'tomorrow'],
  ['adress', 'address'],
  ['untill', 'until'],
  ['dont', "don't"],
  ['mistke', 'mistake'],
  ['shiped', 'shipped'],
  ['affraid', 'afraid'],
  ['recipt', 'receipt'],
  ['wich', 'which'],
];
const doubled = ['the the', 'into into', 'are are', 'at at'];
const grammar: [string, string, string][] = [
  ['We ⟦has⟧ asked.', 'have', 'We have asked.'],
  ['⟦Its⟧ on the van.', "It's", "It's on the van."],
  ['It’s here, ⟦its⟧ on the van.', "it's", 'It’s here, it’s on the van.'],
  ['I could ⟦of⟧ called.', 'have', 'I could have called.'],
];

ruleTester(proofread, {
  valid: [
    'Nobody has read this: recieved.',
    { draft: 'We recieved it.', proof: { text: 'We recieved it', slips: [slip(3, 11)] } },
    { draft: 'All is well here.', proof: { text: 'All is well here.', slips: [] } },
    { draft: 'Short.', proof: { text: 'Short.', slips: [slip(3, 99)] } },
    { draft: 'Short again.', proof: { text: 'Short again.', slips: [slip(-1, 4)] } },
    { draft: 'Empty span.', proof: { text: 'Empty span.', slips: [slip(2, 2)] } },
    { ...seen('The ⟦gantrix⟧ is back.', ['matrix']), options: { words: ['gantrix'] } },
    { ...seen('The ⟦Gantrix’s⟧ back.', ['matrix']), options: { words: ['gantrix'] } },
    { ...seen('Both ⟦gantrixes⟧ are here.', ['matrices']), options: { words: ['the gantrixes'] } },
    { ...seen('The ⟦flumbo⟧ is back.', ['jumbo']), knownWords: ['Flumbo'] },
    { ...seen('The ⟦FLUMBO⟧ is open.', ['jumbo']), knownWords: ['flumbo'] },
    { ...seen('Hi ⟦oluwaseun⟧, on it.', ['sun']), customer: { firstName: 'Oluwaseun' } },
    { ...seen('Hi ⟦Oluwaseun⟧, looking.', ['sun']), post: { text: 'help', author: { name: 'Oluwaseun A' } } },
    { ...seen('Hi ⟦zsofi⟧, looking.', ['sofa']), post: { text: 'help', author: { handle: 'zsofi' } } },
    { ...seen('I am ⟦Nneka⟧, hello.', ['neck']), agent: { name: 'Nneka Obi' } },
    { ...seen('Your ⟦klarnapay⟧ order left.', ['carnality']), post: 'where is my klarnapay order' },
    { ...seen('The ⟦Wexcombe⟧ shop is open.', ['welcome']), post: 'Is Wexcombe open today?' },
    { ...seen('The ⟦Wexcomb’s⟧ open.', ['welcome']), post: 'Is the Wexcomb open today?' },
    {
      ...seen('Our ⟦Brellio⟧ app is back.', ['brolly']),
      pack: { faq: [{ id: 'app', question: 'What is Brellio?', answer: 'Our app.' }] },
    },
    {
      ...seen('Ask for ⟦brellio⟧ at the till.', ['brolly']),
      pack: { faq: [{ id: 'app', question: 'Which app?', answer: 'It is called Brellio.' }] },
    },
  ],
  invalid: [
    ...misspelt.map(([wrong, right]) =>
      found(seen(`So ⟦${wrong}⟧ it is.`, [right, 'other']), 'spelling', `So ${right} it is.`),
    ),
    ...doubled.map((pair) =>
      found(
        seen(`We saw ⟦${pair}⟧ end.`, [pair.split(' ')[0] ?? ''], 'doubled'),
        'doubled',
        `We saw ${pair.split(' ')[0]} end.`,
      ),
    ),
    ...grammar.map(([marked, better, fixed]) =>
      found(seen(marked, [better], 'grammar', 'Use `another` form.'), 'grammar', fixed),
    ),
    found(seen('The ⟦xqzz⟧ is here.', []), 'unknown'),
    // A slip does not become right because the customer made it as well.
    found({ ...seen('Your ⟦reciept⟧ is here.', ['receipt']), post: 'no reciept yet' }, 'spelling'),
  ],
});

function slip(start: number, end: number): Slip {
  return { start, end, kind: 'spelling', better: ['received'] };
}

describe('what comes later is put into the report', () => {
  const context = { ...seen('Hi Maya, we ⟦recieved⟧ it.', ['received']), pack: guidelinePack() };

  it('keeps the other findings, in the order of the draft, and the anatomy', () => {
    const { proof: _, ...without } = context;
    const quick = checkDraft(without);
    expect(withProof(quick, context)).toEqual(checkDraft(context));
    expect(withProof(withProof(quick, context), context)).toEqual(checkDraft(context));
  });

  it('takes the severity of the pack', () => {
    const pack = {
      ...context.pack,
      guidelines: { extends: 'none' as const, rules: { proofread: 'block' as const } },
    };
    const quick = checkDraft({ draft: context.draft, pack });
    expect(quick.verdict).toBe('pass');
    expect(withProof(quick, { ...context, pack }).verdict).toBe('block');
  });

  it('says nothing of other words, and nothing where the pack has switched it off', () => {
    const { proof: _, ...without } = context;
    const quick = checkDraft(without);
    expect(withProof(quick, { ...context, draft: `${context.draft} ^DW` })).toBe(quick);
    const pack = { ...context.pack, guidelines: { rules: { proofread: 'off' as const } } };
    expect(checkDraft({ ...context, pack }).findings.filter(({ rule }) => rule === 'proofread')).toEqual([]);
  });
});

import { ruleTester } from '../../../support/rule-tester';
import { competitor } from '@/lib/guidelines/rules/competitor';

ruleTester(competitor, {
  valid: [
    'We ship in two days.',
    'Arrival at nine.',
    'Rivals won 2:0 yesterday.',
    'We compete on service.',
    'Which shop was it?',
    'Other shops of ours have it.',
    'Our plan is cheaper than last year.',
    'Survival kit.',
    'rivalolo',
    'The other store has it.',
    'Thanks for choosing us.',
    "It's our own make.",
    "I don't know their prices.",
    "Unlike last time, it's free.",
    'Better than yesterday.',
    'On it.',
    {
      draft: 'Zed is open.',
      pack: { competitors: [{ id: 'a', name: 'Alpha', terms: [{ kind: 'name', text: 'Alpha' }] }] },
    },
    {
      draft: 'the target is friday',
      pack: {
        competitors: [
          { id: 't', name: 'Target Stores', terms: [{ kind: 'name', text: 'Target', ambiguous: true }] },
        ],
      },
    },
    { draft: 'Rivalo has it.', pack: { competitors: [] } },
    'Banks close at five.',
    'The competition winner is Ana.',
  ],
  invalid: [
    { draft: 'Rivalo is slower.', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    { draft: 'rivalo is slower', findings: [{ messageId: 'names', text: 'rivalo' }] },
    { draft: 'RIVALO', findings: [{ messageId: 'names', text: 'RIVALO' }] },
    { draft: "@Rivalo can't.", findings: [{ messageId: 'names', text: '@Rivalo' }] },
    { draft: "Rivalo's vans", findings: [{ messageId: 'names', text: "Rivalo's" }] },
    { draft: 'Rivalo’s vans', findings: [{ messageId: 'names', text: 'Rivalo’s' }] },
    { draft: 'Unlike Rivalo, we care.', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    { draft: 'Have you asked Rivalo?', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    { draft: 'Not Rivalo again.', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    { draft: 'Than Rivalo we are cheaper.', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    { draft: '(Rivalo)', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    { draft: 'We match Rivalo.', findings: [{ messageId: 'names', text: 'Rivalo' }] },
    {
      draft: 'Rivalo and Rivalo',
      findings: [
        { messageId: 'names', text: 'Rivalo' },
        { messageId: 'names', text: 'Rivalo' },
      ],
    },
    { draft: 'Our competitors are slow.', findings: [{ messageId: 'ill', text: 'Our competitors are' }] },
    {
      draft: 'The competition charges more, always will.',
      findings: [{ messageId: 'ill', text: 'The competition charges' }],
    },
    {
      draft: "We're better than other airlines.",
      findings: [{ messageId: 'ill', text: 'better than other airlines' }],
    },
    { draft: 'Unlike others, we care.', findings: [{ messageId: 'ill', text: 'Unlike others' }] },
    {
      draft: 'Other banks just want your money.',
      findings: [{ messageId: 'ill', text: 'Other banks just want' }],
    },
    {
      draft: 'Cheaper than the competition.',
      findings: [{ messageId: 'ill', text: 'Cheaper than the competition' }],
    },
    { draft: 'Other shops rip you off.', findings: [{ messageId: 'ill', text: 'Other shops rip' }] },
    {
      draft: 'Target is slower.',
      pack: {
        competitors: [
          { id: 't', name: 'Target Stores', terms: [{ kind: 'name', text: 'Target', ambiguous: true }] },
        ],
      },
      findings: [{ messageId: 'names', text: 'Target' }],
    },
  ],
});

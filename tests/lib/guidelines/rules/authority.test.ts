import { ruleTester } from '../../../support/rule-tester';
import { authority } from '@/lib/guidelines/rules/authority';

ruleTester(authority, {
  valid: [
    "I've added £20 to your account as an apology.",
    "We've refunded the £300 you paid.",
    'The repair costs £90.',
    'Your deposit of £200 comes back.',
    "I've reversed the double charge of £75.",
    'A £50 voucher is yours.',
    'Have a lounge pass on us.',
    "I can't give you £100.",
    "I'm asking my manager whether we can give you £100.",
    'Your plan is £60 a month.',
    "You paid £80 too much, it's refunded.",
    "We'll waive the £15 fee.",
    'The £90 voucher you bought is valid until May.',
    'Thanks for the £100 order.',
    'It was £70 when you bought it.',
    { draft: "We'd like to give you a £500 voucher.", pack: { authority: { currency: 'GBP' } } },
    "We took £85 by mistake, it's on its way back.",
    "I've credited £10 and waived the £20 fee.",
    'Is the £80 back on your card?',
    {
      draft: "Here's a £20 voucher.",
      customer: { concessions: [{ at: '2024-01-01T00:00:00Z', value: 199 }] },
      now: '2026-11-24T10:00:00Z',
    },
    'Your balance is £120.',
  ],
  invalid: [
    {
      draft: "I've added £80 to your account as an apology.",
      findings: [{ messageId: 'case', text: '£80' }],
    },
    { draft: 'A £60 voucher is yours.', findings: [{ messageId: 'case', text: '£60' }] },
    {
      draft: "We'd like to offer you £100 as a gesture of goodwill.",
      findings: [{ messageId: 'case', text: '£100' }],
    },
    { draft: "We'll waive the £75 fee.", findings: [{ messageId: 'case', text: '£75' }] },
    { draft: 'Have two lounge passes on us.', findings: [{ messageId: 'case', text: 'two lounge passes' }] },
    {
      draft: "I've credited £30 to your account and here's a £25 voucher.",
      findings: [{ messageId: 'case', text: '£25' }],
    },
    {
      draft: 'Goodwill credit of 120 pounds applied.',
      findings: [{ messageId: 'case', text: '120 pounds' }],
    },
    { draft: "As compensation we'll pay you GBP 55.", findings: [{ messageId: 'case', text: 'GBP 55' }] },
    { draft: 'Please take a £51 gift card.', findings: [{ messageId: 'case', text: '£51' }] },
    { draft: "We'll take £60 off your next bill.", findings: [{ messageId: 'case', text: '£60' }] },
    { draft: 'A £65 credit for the trouble.', findings: [{ messageId: 'case', text: '£65' }] },
    { draft: "Here's £70 in store credit.", findings: [{ messageId: 'case', text: '£70' }] },
    { draft: "I'll send you a £99 voucher.", findings: [{ messageId: 'case', text: '£99' }] },
    { draft: "We'll give you 50% off your bill.", findings: [{ messageId: 'unknown', text: '50%' }] },
    { draft: 'Have a $40 voucher.', findings: [{ messageId: 'unknown', text: '$40' }] },
    { draft: '€30 credit for the wait.', findings: [{ messageId: 'unknown', text: '€30' }] },
    { draft: "We'll knock £90 off your bill.", findings: [{ messageId: 'case', text: '£90' }] },
    {
      draft: "Here's a £20 voucher.",
      customer: { concessions: [{ at: '2026-05-01T00:00:00Z', value: 190 }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'year', text: '£20' }],
    },
    {
      draft: "I've credited £45 as an apology.",
      customer: {
        concessions: [
          { at: '2026-10-01T00:00:00Z', value: 100 },
          { at: '2026-09-01T00:00:00Z', value: 80, currency: 'GBP' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'year', text: '£45' }],
    },
    { draft: 'An extra £200 as a thank you gift.', findings: [{ messageId: 'case', text: '£200' }] },
    {
      draft: "We'll write off the £150 charge as a gesture.",
      findings: [{ messageId: 'case', text: '£150' }],
    },
  ],
});

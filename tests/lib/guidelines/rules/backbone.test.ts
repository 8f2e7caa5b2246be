import { ruleTester } from '../../../support/rule-tester';
import { backbone } from '@/lib/guidelines/rules/backbone';

ruleTester(backbone, {
  valid: [
    {
      draft: 'It comes tomorrow.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "We've refunded the £30 you paid.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'The fee is £5.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "I can't offer a voucher again.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Your deposit is back.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "Here's a £10 voucher.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "I've added £20 to your account as an apology.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Have a £15 gift card.',
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
    },
    { draft: "Here's a voucher for £50.", customer: { concessions: [] }, now: '2026-11-24T10:00:00Z' },
    { draft: "Here's a £50 voucher." },
    {
      draft: "Here's a £10 voucher.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      options: { maximum: 3 },
    },
    {
      draft: "Here's a £10 voucher.",
      customer: {
        concessions: [
          { at: '2025-01-01T10:00:00Z', value: 20 },
          { at: '2025-02-01T10:00:00Z', value: 20 },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'The lamp is £40.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Thanks for waiting.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "I'm asking whether we can give you a voucher.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Your voucher expires in May.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Did you use your £10 credit?',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'I reversed the double charge.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: "It's on the van.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'Have a £15 credit.',
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
    },
    {
      draft: 'You were charged twice; one payment comes back.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
    },
  ],
  invalid: [
    {
      draft: "Here's a £10 voucher.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: '£10' }],
    },
    {
      draft: "I've added £10 to your account.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: '£10' }],
    },
    {
      draft: "We'll waive the fee.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'waive the fee' }],
    },
    {
      draft: 'Have a lounge pass on us.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'lounge pass' }],
    },
    {
      draft: 'A free coffee is on us.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'A free coffee' }],
    },
    {
      draft: "I'll take 10% off your bill.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: '10%' }],
    },
    {
      draft: 'Please accept this gift card.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'this gift card' }],
    },
    {
      draft: 'Goodwill credit of £5 applied.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: '£5' }],
    },
    {
      draft: 'As a gesture, a free month for you.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'a gesture' }],
    },
    {
      draft: "We'd like to offer you a complimentary upgrade.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'a complimentary upgrade' }],
    },
    {
      draft: 'A £1 credit for the trouble.',
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: '£1' }],
    },
    {
      draft: "I've waived your late charge.",
      customer: {
        concessions: [
          { at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' },
          { at: '2026-06-01T10:00:00Z', gesture: 'lounge' },
        ],
      },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'again', text: 'waived your late charge' }],
    },
    {
      draft: "Here's a £30 voucher.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£30' }],
    },
    {
      draft: "I've credited £25 as an apology.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£25' }],
    },
    {
      draft: 'Have a £40 gift card.',
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£40' }],
    },
    {
      draft: "We'll take £21 off your bill.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£21' }],
    },
    {
      draft: 'Have a lounge pass on us.',
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: 'lounge pass' }],
    },
    {
      draft: 'A goodwill payment of £35 is yours.',
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£35' }],
    },
    {
      draft: '£100 credit for the wait.',
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£100' }],
    },
    {
      draft: "Here's a £50 voucher.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'more', text: '£50' }],
    },
    {
      draft: "Here's a £10 voucher.",
      customer: { concessions: [{ at: '2026-10-01T10:00:00Z', value: 20, currency: 'GBP' }] },
      now: '2026-11-24T10:00:00Z',
      options: { maximum: 1 },
      findings: [{ messageId: 'again', text: '£10' }],
    },
  ],
});

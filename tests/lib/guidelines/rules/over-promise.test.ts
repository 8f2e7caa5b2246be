import { ruleTester } from '../../../support/rule-tester';
import { overPromise } from '@/lib/guidelines/rules/over-promise';

ruleTester(overPromise, {
  valid: [
    'No, and nobody can guarantee that. About eight in ten passed.',
    "I'm on it now.",
    'It should come on Friday.',
    "I can't promise a time.",
    "We don't guarantee delivery dates.",
    "We'll try our best for today.",
    'It usually takes two days.',
    'Your guarantee runs until May.',
    'We offer a money-back guarantee.',
    'Please try again in five minutes.',
    'If you need it immediately, tell me.',
    'We open at nine tomorrow.',
    'This should never have happened.',
    "I've just refunded it.",
    "You waited more than an hour, I'm sorry.",
    'I sent it straight away.',
    'I hope to have it fixed by noon.',
    "I'd rather not promise a day.",
    {
      draft: "We'll get back to you within 6 hours.",
      post: 'My parcel is late and nobody answers',
      triage: { priority: 'normal' },
    },
    {
      draft: 'It will be fixed within 3 days.',
      post: 'My parcel is late and nobody answers',
      triage: { priority: 'normal' },
    },
    {
      draft: "I'll call you at 5pm.",
      post: 'My parcel is late and nobody answers',
      now: '2026-11-24T10:00:00Z',
    },
    'Is it working right now?',
    "We'll always be sorry about that day, and we do our best.",
  ],
  invalid: [
    // Said in words that no pattern lists.
    {
      draft: 'Nothing of the kind can possibly reach your door again.',
      findings: [{ messageId: 'heard', text: 'Nothing of the kind can possibly reach your door again.' }],
    },
    { draft: 'We guarantee delivery.', findings: [{ messageId: 'absolute', text: 'We guarantee' }] },
    {
      draft: 'Delivery is guaranteed.',
      findings: [{ messageId: 'absolute', text: 'Delivery is guaranteed' }],
    },
    { draft: 'I promise it comes.', findings: [{ messageId: 'absolute', text: 'I promise' }] },
    { draft: 'You have my word.', findings: [{ messageId: 'absolute', text: 'You have my word' }] },
    { draft: "Rest assured, it's done.", findings: [{ messageId: 'absolute', text: 'Rest assured' }] },
    { draft: 'It comes without fail.', findings: [{ messageId: 'absolute', text: 'without fail' }] },
    { draft: "100% it'll be there.", findings: [{ messageId: 'absolute', text: '100%' }] },
    { draft: 'It will definitely arrive.', findings: [{ messageId: 'absolute', text: 'will definitely' }] },
    { draft: "It'll never happen again.", findings: [{ messageId: 'absolute', text: "It'll never" }] },
    { draft: "This won't happen again.", findings: [{ messageId: 'absolute', text: "won't happen again" }] },
    {
      draft: "We'll fix it immediately.",
      findings: [{ messageId: 'absolute', text: "We'll fix it immediately" }],
    },
    {
      draft: "You'll get it right away.",
      findings: [{ messageId: 'absolute', text: "You'll get it right away" }],
    },
    {
      draft: 'It will be sorted in no time.',
      findings: [{ messageId: 'absolute', text: 'will be sorted in no time' }],
    },
    {
      draft: 'You will have it instantly.',
      findings: [{ messageId: 'absolute', text: 'will have it instantly' }],
    },
    {
      draft: "I'll be back within the hour.",
      findings: [{ messageId: 'absolute', text: 'within the hour' }],
    },
    {
      draft: "We'll reply within 10 minutes.",
      findings: [{ messageId: 'absolute', text: 'within 10 minutes' }],
    },
    {
      draft: 'It will be with you in half an hour.',
      findings: [{ messageId: 'absolute', text: 'in half an hour' }],
    },
    {
      draft: 'Your parcel will arrive tomorrow.',
      findings: [{ messageId: 'delivery', text: 'Your parcel will arrive tomorrow' }],
    },
    {
      draft: 'It will be delivered on Friday.',
      findings: [{ messageId: 'delivery', text: 'It will be delivered on Friday' }],
    },
    {
      draft: 'The engineer will be there at ten.',
      findings: [{ messageId: 'delivery', text: 'The engineer will be there at ten' }],
    },
    {
      draft: "We'll get back to you within 2 hours.",
      post: 'My parcel is late and nobody answers',
      triage: { priority: 'normal' },
      findings: [{ messageId: 'soon', text: 'within 2 hours' }],
    },
    {
      draft: 'It will be fixed within 5 hours.',
      post: 'My parcel is late and nobody answers',
      triage: { priority: 'normal' },
      findings: [{ messageId: 'soon', text: 'within 5 hours' }],
    },
    {
      draft: 'I will call you at 10pm.',
      post: 'My parcel is late and nobody answers',
      now: '2026-11-24T10:00:00Z',
      findings: [{ messageId: 'closed', text: 'at 10pm' }],
    },
    { draft: 'I can assure you it works.', findings: [{ messageId: 'absolute', text: 'I can assure you' }] },
  ],
});

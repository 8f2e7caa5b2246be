import { ruleTester } from '../../../support/rule-tester';
import { consistent } from '@/lib/guidelines/rules/consistent';

ruleTester(consistent, {
  valid: [
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your refund of £60 left today.',
      earlier: [{ text: 'Your refund is £60.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "I said Friday, it's Monday, and I'm sorry.",
      earlier: [{ text: 'It comes on Friday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The parcel has been sent.',
      earlier: [{ text: 'The parcel has not been sent yet.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "It's sent now.",
      earlier: [{ text: "It hasn't been sent.", to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The lamp is £40.',
      earlier: [{ text: 'Your refund is £60.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The part comes on Monday.',
      earlier: [{ text: 'The parcel comes on Friday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'We ship to Malta.',
      earlier: [{ text: "We don't ship to Cuba.", to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Correction: the fee is £5.',
      earlier: [{ text: 'The fee is £8.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'On it.',
      earlier: [{ text: 'Your refund is £60.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Which day suits you?',
      earlier: [{ text: 'The engineer comes on Friday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your appointment moved to 4pm.',
      earlier: [{ text: 'Your appointment is at 3pm.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'hi', author: { handle: 'tom' } },
      draft: 'Your refund is £40.',
      earlier: [{ text: 'Your refund is £60.', to: 'mayalq' }],
    },
    { draft: 'Your refund is £40.' },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The engineer comes on 12 May.',
      earlier: [{ text: 'The engineer comes on 12th of May.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The room is ready at 2pm.',
      earlier: [{ text: 'The room is ready at 2 pm.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your refund is £60, the fee was £5.',
      earlier: [{ text: 'Your refund is £60.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "I'm glad it arrived.",
      earlier: [{ text: 'It arrives on Friday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Today at noon.',
      earlier: [{ text: "I'm looking into it.", to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'We changed the date: the engineer comes on Friday.',
      earlier: [{ text: 'The engineer comes on Monday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'No parking at the hotel.',
      earlier: [{ text: 'Breakfast at the hotel is from seven.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Is it Friday or Monday?',
      earlier: [{ text: 'It comes on Friday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
    },
  ],
  invalid: [
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your refund is £40.',
      earlier: [{ text: 'Your refund is £60.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '£40' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The fee is £8.',
      earlier: [{ text: 'The fee is £5.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '£8' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'It comes on Monday.',
      earlier: [{ text: 'It comes on Friday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: 'Monday' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The engineer comes at 4pm.',
      earlier: [{ text: 'The engineer comes at 2pm.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '4pm' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your discount is 5%.',
      earlier: [{ text: 'Your discount is 10%.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '5%' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The repair takes ten days.',
      earlier: [{ text: 'The repair takes three days.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: 'ten days' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "The fare can't be changed.",
      earlier: [{ text: 'The fare can be changed.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: "The fare can't be changed." }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Breakfast is not included.',
      earlier: [{ text: 'Breakfast is included.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: 'Breakfast is not included.' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "We don't ship to Malta.",
      earlier: [{ text: 'We ship to Malta.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: "We don't ship to Malta." }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Dogs are allowed.',
      earlier: [{ text: 'Dogs are not allowed.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: 'Dogs are allowed.' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "We haven't sent the refund.",
      earlier: [{ text: "We've sent the refund.", to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: "We haven't sent the refund." }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your card was not blocked.',
      earlier: [{ text: 'Your card was blocked.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: 'Your card was not blocked.' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The voucher is valid until 3 May.',
      earlier: [{ text: 'The voucher is valid until 30 May.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '3 May' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The shop opens at 10am.',
      earlier: [{ text: 'The shop opens at 9am.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '10am' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your credit is £15.',
      earlier: [{ text: "I've applied a credit of £25.", to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '£15' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'It takes two weeks.',
      earlier: [{ text: 'It takes five days.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: 'two weeks' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'The parcel arrives tomorrow, on Tuesday.',
      earlier: [{ text: 'The parcel arrives on Monday.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: 'tomorrow' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: "The warranty doesn't cover the screen.",
      earlier: [{ text: 'The warranty covers the screen.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: "The warranty doesn't cover the screen." }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Returns cost £3.',
      earlier: [{ text: 'Returns cost £5.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '£3' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'No, we never stock size 12.',
      earlier: [{ text: 'Yes, we stock size 12.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'opposite', text: 'No, we never stock size 12.' }],
    },
    {
      post: { text: 'So what now?', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      draft: 'Your room is on 14 June.',
      earlier: [{ text: 'Your room is from 12 June.', to: 'mayalq', at: '2026-11-20T10:00:00Z' }],
      findings: [{ messageId: 'value', text: '14 June' }],
    },
  ],
});

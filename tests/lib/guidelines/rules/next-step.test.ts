import { ruleTester } from '../../../support/rule-tester';
import { nextStep } from '@/lib/guidelines/rules/next-step';

ruleTester(nextStep, {
  valid: [
    { draft: "I'm calling the depot now.", post: 'My parcel is five days late and your chat ignores me' },
    { draft: "We'll be back to you by four.", post: 'My parcel is five days late and your chat ignores me' },
    { draft: "What's your order number?", post: 'My parcel is five days late and your chat ignores me' },
    {
      draft: 'Please DM me the tracking number.',
      post: 'My parcel is five days late and your chat ignores me',
    },
    { draft: 'It has been refunded.', post: 'My parcel is five days late and your chat ignores me' },
    {
      draft: "I've asked for a new delivery today.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    { draft: 'Let me check with the driver.', post: 'My parcel is five days late and your chat ignores me' },
    { draft: 'It will be with you tomorrow.', post: 'My parcel is five days late and your chat ignores me' },
    {
      draft: 'Would you like a refund or a new one?',
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: 'You can track it here: https://acme.example/t',
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: 'My colleague Ana is tracing it.',
      post: 'My parcel is five days late and your chat ignores me',
    },
    { draft: 'We open at nine.', post: 'what time do you open' },
    { draft: 'Yes, parking is free for guests.', post: 'is parking free' },
    { draft: 'Afraid not, we take Visa and Mastercard.', post: 'do you take amex' },
    { draft: 'No, the M5 is too wide for that rack.', post: 'does the M5 fit' },
    { draft: 'Try holding the reset button for ten seconds.', post: 'the router light is red' },
    { draft: 'See you next year.', post: 'Thanks for the lovely stay!' },
    { draft: 'We value your feedback.' },
    { draft: "We're working on it and expect it back by noon.", post: "App won't open" },
    { draft: 'Somebody will come up within the hour.', post: 'no hot water' },
    { draft: 'Shall I move you to 12C?', post: 'my seat is broken' },
  ],
  invalid: [
    {
      draft: "We're sorry.",
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: "We're sorry to hear that, Sam.",
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'I understand how annoying that is.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Thanks for your feedback. Have a nice day.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'That must have been frustrating.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'We apologise for the experience you had with us.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'We strive to offer the best service.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Your satisfaction is important to us.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'We take this very seriously.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'We hope to do better.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Kindly bear with us.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Five days late is not acceptable.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: "You deserve better, and we're sorry.",
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Thanks for asking!',
      post: 'what time do you open',
      findings: [{ messageId: 'missing', text: null }],
    },
    { draft: 'Great question!', post: 'is parking free', findings: [{ messageId: 'missing', text: null }] },
    {
      draft: "We're sad to see you go.",
      post: 'how do i cancel my plan',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: "We know that's no fun in winter.",
      post: 'no hot water',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Apologies for the trouble.',
      post: "App won't open",
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Thank you for bringing this up, we appreciate it.',
      post: 'my seat is broken',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Not good at all, sorry about our driver.',
      post: 'Driver left the gate open again',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'We appreciate your patience and understanding.',
      post: 'my statement is wrong',
      findings: [{ messageId: 'missing', text: null }],
    },
  ],
});

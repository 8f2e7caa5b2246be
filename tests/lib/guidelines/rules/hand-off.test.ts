import { ruleTester } from '../../../support/rule-tester';
import { handOff } from '@/lib/guidelines/rules/hand-off';

ruleTester(handOff, {
  valid: [
    { draft: "I've reset it, try again.", post: 'My new card does not work in any shop' },
    { draft: "I'm looking at it now.", post: 'My new card does not work in any shop' },
    { draft: 'Please DM us your postcode.', post: 'My new card does not work in any shop' },
    { draft: 'Which shop was it?', post: 'My new card does not work in any shop' },
    {
      draft: "I'll call the bank and come back to you by four.",
      post: 'My new card does not work in any shop',
    },
    { draft: 'A new card is in the post.', post: 'My new card does not work in any shop' },
    {
      draft: "I've left a note; call 020 7946 0123 and they'll know.",
      post: 'My new card does not work in any shop',
    },
    { draft: "Send me a private message and I'll check.", post: 'My new card does not work in any shop' },
    { draft: 'Restart the app, then try again.', post: 'My new card does not work in any shop' },
    { draft: 'Go to any store.', post: 'where can I return this' },
    { draft: 'Email help@acme.example.', post: 'how do I contact billing?' },
    { draft: 'Go to desk 4.', post: 'which desk do I go to' },
    { draft: 'Call us on 020 7946 0123.', post: 'is there a number I can ring?' },
    { draft: 'Come and visit us again.', post: 'love the card' },
    { draft: 'Call us any time.', post: 'Thanks!' },
    { draft: "We'll ring you at four.", post: 'My new card does not work in any shop' },
    { draft: 'My colleague is asking the branch.', post: 'My new card does not work in any shop' },
    { draft: 'Shall I send a new one?', post: 'My new card does not work in any shop' },
    { draft: 'The fix is out, sorry.', post: 'My new card does not work in any shop' },
    { draft: 'Would you like me to order one?', post: 'My new card does not work in any shop' },
    'We open at nine.',
  ],
  invalid: [
    {
      draft: 'Please call us.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'call us' }],
    },
    {
      draft: 'Call 020 7946 0123.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Call 020 7946 0123' }],
    },
    {
      draft: 'Ring our helpline.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Ring our helpline' }],
    },
    {
      draft: 'Please email us at help@acme.example.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'email us at help@acme.example' }],
    },
    {
      draft: 'Visit a branch.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Visit a branch' }],
    },
    {
      draft: 'Go to your nearest store.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Go to your nearest store' }],
    },
    {
      draft: 'Contact customer services.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Contact customer services' }],
    },
    {
      draft: 'Please get in touch with our support team.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'get in touch with our support team' }],
    },
    {
      draft: 'You need to speak to the card team.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'speak to the card team' }],
    },
    {
      draft: 'Fill in the form on our website.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Fill in the form' }],
    },
    {
      draft: 'Raise a ticket at https://acme.example/t',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Raise a ticket' }],
    },
    {
      draft: 'Reach out to the bank.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Reach out to the bank' }],
    },
    {
      draft: 'Use our live chat.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Use our live chat' }],
    },
    {
      draft: 'Sorry! Please contact support.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'contact support' }],
    },
    {
      draft: 'Hi, please visit https://acme.example/help',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'visit https://acme.example/help' }],
    },
    {
      draft: 'Kindly approach the branch.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'approach the branch' }],
    },
    {
      draft: 'For this, please call customer care.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'call customer care' }],
    },
    {
      draft: "You'll have to ring the shop.",
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'ring the shop' }],
    },
    {
      draft: "Please call us and we'll be happy to help.",
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'call us' }],
    },
    {
      draft: 'Pop into any branch.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Pop into any branch' }],
    },
    {
      draft: 'Write to head office.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Write to head office' }],
    },
    {
      draft: 'Talk to your bank.',
      post: 'My new card does not work in any shop',
      findings: [{ messageId: 'away', text: 'Talk to your bank' }],
    },
  ],
});

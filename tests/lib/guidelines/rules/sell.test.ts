import { ruleTester } from '../../../support/rule-tester';
import { sell } from '@/lib/guidelines/rules/sell';

ruleTester(sell, {
  valid: [
    "I'm sorry: the app crashing on your boarding pass is ours to fix.",
    { draft: "I've credited you a week.", post: 'My broadband has been down for a week' },
    { draft: 'An engineer comes at two.', post: 'My broadband has been down for a week' },
    { draft: 'Please update the firmware.', post: 'My broadband has been down for a week' },
    { draft: "We've taken 20% off this month's bill.", post: 'My broadband has been down for a week' },
    { draft: 'A new router is on its way, free of charge.', post: 'My broadband has been down for a week' },
    { draft: 'Which plan are you on?', post: 'My broadband has been down for a week' },
    { draft: 'You can leave without a fee.', post: 'My broadband has been down for a week' },
    {
      draft: 'The code on the back of the router is the password.',
      post: 'My broadband has been down for a week',
    },
    { draft: 'Your cover pays for it.', post: 'My broadband has been down for a week' },
    { draft: "I've put you on priority.", post: 'My broadband has been down for a week' },
    { draft: "Upgrading your router's software fixes it.", post: 'My broadband has been down for a week' },
    { draft: "You don't need to buy anything.", post: 'My broadband has been down for a week' },
    { draft: 'Fibre Plus is 20% off.', post: 'what deals do you have on fibre?' },
    { draft: 'The premium plan is £30.', post: 'how much is the premium plan' },
    { draft: 'Our summer sale starts Monday!', post: 'love it' },
    { draft: 'Try our new menu.', post: 'thanks' },
    'Our summer sale starts Monday.',
    { draft: "I'm sorry, it's back by six.", post: 'My broadband has been down for a week' },
    { draft: "We've waived the fee.", post: 'My broadband has been down for a week' },
    { draft: 'The next visit is at ten.', post: 'My broadband has been down for a week' },
    { draft: 'Goodwill credit of £10 is on your bill.', post: 'My broadband has been down for a week' },
  ],
  invalid: [
    // Said in words that no pattern lists.
    {
      draft: 'Our new omakase set is now available, do come and try!',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'heard', text: 'Our new omakase set is now available, do come and try!' }],
    },
    {
      draft: 'Upgrade to Fibre Plus.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Upgrade to' }],
    },
    {
      draft: 'Use code SAVE10 on your next order.',
      post: 'My broadband has been down for a week',
      findings: [
        { messageId: 'sells', text: 'Use code' },
        { messageId: 'sells', text: 'SAVE10' },
        { messageId: 'sells', text: 'your next order' },
      ],
    },
    {
      draft: 'Check out our new bundles: the TV pack.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Check out our new bundles' }],
    },
    {
      draft: 'Our summer sale is on.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Our summer sale' }],
    },
    {
      draft: "Don't miss our Black Friday deals.",
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: "Don't miss" }],
    },
    {
      draft: 'Why not try our premium plan?',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Why not try' }],
    },
    {
      draft: 'Get 15% off when you renew.',
      post: 'My broadband has been down for a week',
      findings: [
        { messageId: 'sells', text: '15% off' },
        { messageId: 'sells', text: 'when you renew' },
      ],
    },
    {
      draft: 'For only £5 more you get a faster line.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'For only £5' }],
    },
    {
      draft: 'Sign up for our newsletter.',
      post: 'My broadband has been down for a week',
      findings: [
        { messageId: 'sells', text: 'Sign up for' },
        { messageId: 'sells', text: 'our newsletter' },
      ],
    },
    {
      draft: 'Enjoy free delivery on your next purchase.',
      post: 'My broadband has been down for a week',
      findings: [
        { messageId: 'sells', text: 'free delivery on' },
        { messageId: 'sells', text: 'your next purchase' },
      ],
    },
    {
      draft: 'Have you considered our protection plan?',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'considered our protection plan' }],
    },
    {
      draft: 'Join our Gold membership today.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Join our Gold membership' }],
    },
    {
      draft: 'You may also like our TV packs.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'You may also like our' }],
    },
    {
      draft: 'Treat yourself to a new router.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Treat yourself' }],
    },
    {
      draft: 'We recommend our extended warranty.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'recommend our extended warranty' }],
    },
    {
      draft: 'Premium members get faster repairs.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Premium members' }],
    },
    {
      draft: 'Save up to 30% now.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Save up to 30' }],
    },
    {
      draft: 'Special offer: two for one.',
      post: 'My broadband has been down for a week',
      findings: [
        { messageId: 'sells', text: 'Special offer' },
        { messageId: 'sells', text: 'two for one' },
      ],
    },
    {
      draft: 'Switch to our premium package.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Switch to our premium package' }],
    },
    {
      draft: 'Buy now and save.',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'Buy now' }],
    },
    {
      draft: 'How about upgrading?',
      post: 'My broadband has been down for a week',
      findings: [{ messageId: 'sells', text: 'How about upgrading' }],
    },
  ],
});

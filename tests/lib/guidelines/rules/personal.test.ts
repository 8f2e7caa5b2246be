import { ruleTester } from '../../../support/rule-tester';
import { personal } from '@/lib/guidelines/rules/personal';

ruleTester(personal, {
  valid: [
    {
      draft: 'Maya, which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Hi Maya! Which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Sorry about that, Maya.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: '@mayalq which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Dear Ms Lindqvist, which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Hello there Maya, which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Good evening maya, on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'MAYA, on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Maya’s card is fine again, thank you for waiting.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Hi mayalq, on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Hi André, on it.',
      post: { text: 'My card was declined', author: { name: 'Andre Dubois', handle: 'adubois' } },
    },
    {
      draft: 'Hi Andre, on it.',
      post: { text: 'My card was declined', author: { name: 'André Dubois', handle: 'adubois' } },
    },
    {
      draft: 'Morning Kate!',
      post: { text: 'My card was declined', author: { name: 'Katherine Hill', handle: 'khill' } },
    },
    {
      draft: 'Hi Mo, on it.',
      post: { text: 'My card was declined', author: { name: 'Mohammed Ali', handle: 'mali' } },
    },
    {
      draft: 'Hi Ben, on it.',
      post: { text: 'My card was declined', author: { name: 'Benjamin Ode', handle: 'bode' } },
    },
    {
      draft: 'Thanks, Bakery on Main, on it.',
      post: { text: 'My card was declined', author: { name: 'Bakery on Main', handle: 'bakerymain' } },
    },
    { draft: 'On it.', post: { text: 'My card was declined', author: { name: '🔥', handle: 'xx12' } } },
    { draft: 'On it.', post: { text: 'hi' } },
    {
      draft: 'Now at the branch, back soon.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      earlier: [{ text: 'Hi Maya', to: '@mayalq' }],
    },
    {
      draft: '王芳您好, on it.',
      post: { text: 'My card was declined', author: { name: '王芳', handle: 'wf' } },
    },
    {
      draft: 'Hi Sven, on it.',
      post: { text: 'My card was declined', author: { name: 'Dr. Sven Berg', handle: 'sberg' } },
    },
    {
      draft: 'Hi Teddy, on it.',
      post: { text: 'My card was declined', author: { name: 'Edward Bell', handle: 'ebell' } },
      customer: { firstName: 'Teddy' },
    },
    {
      draft: 'Sorry for the wait, Maya. Monday works.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
    {
      draft: 'Thanks Maya! Christmas delivery is on.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
    },
  ],
  invalid: [
    {
      draft: 'Which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'missing', text: null, fixed: 'Hi Maya. Which shop was it?' }],
    },
    {
      draft: 'Hi there! Which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'missing', text: null, fixed: 'Hi Maya! Which shop was it?' }],
    },
    {
      draft: 'Good morning, which shop was it?',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'missing', text: null, fixed: 'Good morning Maya, which shop was it?' }],
    },
    {
      draft: 'Hello, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'missing', text: null, fixed: 'Hello Maya, we are on it.' }],
    },
    {
      draft: "Sorry about that. We'll fix it.",
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'missing', text: null, fixed: "Hi Maya. Sorry about that. We'll fix it." }],
    },
    {
      draft: 'Dear customer, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Dear customer', fixed: 'Hi Maya, we are on it.' }],
    },
    {
      draft: 'Dear Sir or Madam, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Dear Sir or Madam', fixed: 'Hi Maya, we are on it.' }],
    },
    {
      draft: 'Hi valued guest, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Hi valued guest', fixed: 'Hi Maya, we are on it.' }],
    },
    {
      draft: 'Dear Guest, thank you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Dear Guest', fixed: 'Hi Maya, thank you.' }],
    },
    {
      draft: 'Dear passenger, thank you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Dear passenger', fixed: 'Hi Maya, thank you.' }],
    },
    {
      draft: 'Hello valued member, thank you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Hello valued member', fixed: 'Hi Maya, thank you.' }],
    },
    {
      draft: 'Dear All, thank you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Dear All', fixed: 'Hi Maya, thank you.' }],
    },
    {
      draft: 'Respected madam, thank you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Respected madam', fixed: 'Hi Maya, thank you.' }],
    },
    {
      draft: 'Dear Sirs, thank you.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'Dear Sirs', fixed: 'Hi Maya, thank you.' }],
    },
    {
      draft: 'Hi Sarah, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'wrong', text: 'Sarah', fixed: 'Hi Maya, we are on it.' }],
    },
    {
      draft: 'Dear Mr Smith, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'wrong', text: 'Smith', fixed: 'Dear Maya, we are on it.' }],
    },
    {
      draft: 'Sorry, Tom, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'wrong', text: 'Tom', fixed: 'Sorry, Maya, we are on it.' }],
    },
    {
      draft: 'Hello Priya! We are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'wrong', text: 'Priya', fixed: 'Hello Maya! We are on it.' }],
    },
    {
      draft: 'Thanks, Ahmed. We are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'wrong', text: 'Ahmed', fixed: 'Thanks, Maya. We are on it.' }],
    },
    {
      draft: 'Good afternoon Lucy, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'wrong', text: 'Lucy', fixed: 'Good afternoon Maya, we are on it.' }],
    },
    {
      draft: 'Hi Maja, we are on it.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      customer: { firstName: 'Maya' },
      findings: [{ messageId: 'wrong', text: 'Maja', fixed: 'Hi Maya, we are on it.' }],
    },
    {
      draft: 'Looking into your card now.',
      post: { text: 'My card was declined', author: { name: 'Ola', handle: 'olab' } },
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'To whom it may concern: noted.',
      post: { text: 'My card was declined', author: { name: 'Maya Lindqvist', handle: 'mayalq' } },
      findings: [{ messageId: 'generic', text: 'To whom it may concern', fixed: 'Hi Maya: noted.' }],
    },
  ],
});

import { ruleTester } from '../../../support/rule-tester';
import { signOff } from '@/lib/guidelines/rules/sign-off';

ruleTester(signOff, {
  valid: [
    { draft: 'On it. ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it.\n\n^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it. ^DW  ', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it! ^DW 🙂', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it (1/2) ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it ^DW 1/2', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it ^DW (2/2)', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'See https://acme.example/x ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: '^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it.' },
    { draft: 'On it.', agent: { name: 'Dana' } },
    { draft: 'On it.', agent: { name: 'Dana Whitlock', initials: 'DW' }, options: {} },
    {
      draft: 'On it. – Dana',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      options: { format: '– {{ agent.first_name }}' },
    },
    { draft: '4^2 is 16. ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it. ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' }, channel: 'direct' },
    { draft: 'Dana here, on it. ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'يتم الآن ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'on it :) ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'Is it on? ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
    { draft: 'On it: DWP sent a letter. ^DW', agent: { name: 'Dana Whitlock', initials: 'DW' } },
  ],
  invalid: [
    {
      draft: 'On it.',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'missing', text: null, fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ^KL',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '^KL', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: 'DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ^dw',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '^dw', fixed: 'On it. ^DW' }],
    },
    {
      draft: '^DW On it.',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'early', text: '^DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ^DW ^DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'doubled', text: '^DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ^DW Back soon. ^DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'doubled', text: '^DW', fixed: 'On it. Back soon. ^DW' }],
    },
    {
      draft: 'On it. -DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '-DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. /DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '/DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it ^DW and back soon.',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'early', text: '^DW', fixed: 'On it and back soon. ^DW' }],
    },
    {
      draft: 'On it. ^KL ^DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '^KL', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ^DW ^KL',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '^KL', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it.',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      channel: 'direct',
      findings: [{ messageId: 'missing', text: null, fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. - Dan',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      options: { format: '– {{ agent.first_name }}' },
      findings: [{ messageId: 'wrong', text: '- Dan', fixed: 'On it. – Dana' }],
    },
    {
      draft: 'On it.',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      options: { format: '– {{ agent.first_name }}' },
      findings: [{ messageId: 'missing', text: null, fixed: 'On it. – Dana' }],
    },
    {
      draft: 'On it. ^DWW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '^DWW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ~DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '~DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. *DW',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '*DW', fixed: 'On it. ^DW' }],
    },
    {
      draft: 'On it. ^D.W.',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'wrong', text: '^D.W.', fixed: 'On it. ^DW' }],
    },
    {
      draft: '¡Vamos!',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'missing', text: null, fixed: '¡Vamos! ^DW' }],
    },
    {
      draft: 'On it. ^DW thanks',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'early', text: '^DW', fixed: 'On it. thanks ^DW' }],
    },
    {
      draft: 'Thanks, Dana',
      agent: { name: 'Dana Whitlock', initials: 'DW' },
      findings: [{ messageId: 'missing', text: null, fixed: 'Thanks, Dana ^DW' }],
    },
  ],
});

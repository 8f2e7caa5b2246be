import { ruleTester } from '../../../support/rule-tester';
import { jargon } from '@/lib/guidelines/rules/jargon';

ruleTester(jargon, {
  valid: [
    { draft: 'The router is faulty.', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'On it.', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'Slam it shut.', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'cpeople', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'tier 20', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'The second tier.', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'A fee applies.', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    {
      draft: 'The CPE is faulty.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      post: 'my CPE blinks',
    },
    {
      draft: 'The CPE is faulty.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      post: "my cpe's light",
    },
    {
      draft: 'The RMA is open.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      post: 'two RMAs?',
    },
    {
      draft: 'The SLA is 4h.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      post: 'what is your SLA',
    },
    { draft: 'The CPE is faulty.' },
    { draft: 'RMA', options: { words: [] } },
    { draft: 'a no show', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'RM A', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'ÇPÈX', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'army', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'karma', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'SLAB', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: 'tier', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
    { draft: '2 tiers', options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] } },
  ],
  invalid: [
    {
      draft: 'The CPE is faulty.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'CPE' }],
    },
    {
      draft: 'the cpe is faulty',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'cpe' }],
    },
    {
      draft: 'The CPEs are faulty.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'CPEs' }],
    },
    {
      draft: 'Our SLA is 4h.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'SLA' }],
    },
    {
      draft: 'SLAs are 4h.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'SLAs' }],
    },
    {
      draft: 'A no-show fee applies.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'no-show fee' }],
    },
    {
      draft: 'No-show fees apply.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'No-show fees' }],
    },
    {
      draft: "It's with tier 2.",
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'tier 2' }],
    },
    {
      draft: 'Tier 2 has it.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'Tier 2' }],
    },
    {
      draft: 'Open an RMA.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'RMA' }],
    },
    {
      draft: 'RMAs take a day.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'RMAs' }],
    },
    {
      draft: 'RMA.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'RMA' }],
    },
    {
      draft: '(CPE)',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'CPE' }],
    },
    {
      draft: 'CPE/router',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'CPE' }],
    },
    {
      draft: '“SLA”',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'SLA' }],
    },
    {
      draft: 'CPE’s light',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'CPE’s' }],
    },
    {
      draft: 'ＣＰＥ is faulty.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'ＣＰＥ' }],
    },
    {
      draft: 'The CPE and the RMA.',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [
        { messageId: 'inside', text: 'CPE' },
        { messageId: 'inside', text: 'RMA' },
      ],
    },
    {
      draft: 'SLA!',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      post: 'hello',
      findings: [{ messageId: 'inside', text: 'SLA' }],
    },
    {
      draft: 'CPE',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      post: 'my router',
      findings: [{ messageId: 'inside', text: 'CPE' }],
    },
    {
      draft: 'your SLA?',
      options: { words: ['CPE', 'SLA', 'no-show fee', 'tier 2', 'RMA'] },
      findings: [{ messageId: 'inside', text: 'SLA' }],
    },
  ],
});

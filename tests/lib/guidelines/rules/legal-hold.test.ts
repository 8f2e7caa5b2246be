import { ruleTester } from '../../../support/rule-tester';
import { legalHold } from '@/lib/guidelines/rules/legal-hold';

ruleTester(legalHold, {
  valid: [
    { draft: 'Sorry, on it.', post: 'late again' },
    { draft: "That's our fault and I'm sorry.", post: 'late again' },
    { draft: "I'm responsible for your case.", post: 'late again' },
    { draft: 'Thanks!', post: 'Sue in Leeds was great' },
    { draft: 'Thanks!', post: 'Talked to Sue, lovely' },
    { draft: 'On it.', post: 'issued a ticket' },
    { draft: 'On it.', post: 'pursuing it' },
    { draft: 'On it.', post: "I'll sue you", channel: 'direct' },
    { draft: 'On it.', post: 'hi', case: { holds: [] } },
    { draft: 'Liability insurance is included.', post: 'hi' },
    { draft: 'We take responsibility for the delay.', post: 'hi' },
    { draft: 'The driver is responsible for that round.', post: 'hi' },
    { draft: "Our mistake, I've fixed the bill.", post: 'hi' },
    { draft: "We damaged your parcel, I'm sorry.", post: 'hi' },
    { draft: 'On it.', post: { text: 'hi', author: { followers: 900 } } },
    { draft: 'On it.', post: 'hi', triage: { category: 'delivery' } },
    'On it.',
    { draft: 'Thanks!', post: 'my lawyers are nice' },
    { draft: 'On it.', post: 'sued? no' },
    { draft: 'You can claim online.', post: 'hi' },
    { draft: 'On it.', post: "I'll sue", pack: { escalation: { routes: [] } } },
    { draft: 'Accidents on the road delay the van.', post: 'hi' },
  ],
  invalid: [
    {
      draft: 'On it.',
      post: 'hi',
      case: { holds: ['legal'] },
      findings: [{ messageId: 'open', text: null }],
    },
    {
      draft: 'Please DM us.',
      post: 'hi',
      case: { holds: ['legal'] },
      findings: [{ messageId: 'open', text: null }],
    },
    { draft: 'Sorry.', post: 'I will sue you', findings: [{ messageId: 'raise', text: null }] },
    { draft: 'Sorry.', post: 'SUE THEM', findings: [{ messageId: 'raise', text: null }] },
    { draft: 'On it.', post: 'my lawyer writes to you', findings: [{ messageId: 'raise', text: null }] },
    { draft: 'On it.', post: 'I am a journalist', findings: [{ messageId: 'raise', text: null }] },
    {
      draft: 'On it.',
      post: { text: 'hi', author: { followers: 50000 } },
      findings: [{ messageId: 'raise', text: null }],
    },
    {
      draft: 'On it.',
      post: 'hi',
      triage: { category: 'safety' },
      findings: [{ messageId: 'raise', text: null }],
    },
    { draft: 'We are liable.', post: 'hi', findings: [{ messageId: 'liability', text: 'We are liable' }] },
    {
      draft: 'We are not liable for that.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'We are not liable' }],
    },
    {
      draft: 'We accept liability.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'accept liability' }],
    },
    {
      draft: 'We deny all liability.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'deny all liability' }],
    },
    {
      draft: 'That was negligence on our part.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'was negligence' }],
    },
    {
      draft: 'Our negligence caused it.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'Our negligence' }],
    },
    {
      draft: 'It was our fault legally.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'fault legally' }],
    },
    {
      draft: 'We are legally responsible.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'We are legally responsible' }],
    },
    {
      draft: 'We are not responsible for injuries.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'We are not responsible for injuries' }],
    },
    {
      draft: 'We take no responsibility for loss or damage.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'We take no responsibility for loss' }],
    },
    {
      draft: 'We breached our duty of care.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'breached our duty' }],
    },
    {
      draft: 'Our food made you ill.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'Our food made you ill' }],
    },
    {
      draft: 'No liability is admitted.',
      post: 'hi',
      findings: [{ messageId: 'liability', text: 'No liability' }],
    },
  ],
});

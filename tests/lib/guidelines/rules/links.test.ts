import { ruleTester } from '../../../support/rule-tester';
import { links } from '@/lib/guidelines/rules/links';

ruleTester(links, {
  valid: [
    'See https://acme.example/help',
    'See acme.example',
    'See www.acme.example',
    'See https://a.b.acme.example/x?y#z',
    'See https://help.acme.example/contact',
    'Write to help@acme.example',
    'No link.',
    'Version 2.0.1',
    '3.5 of 5',
    'e.g. this',
    'On it.Thanks',
    'See https://t.co/AbC',
    { draft: 'See https://partner.test/x', options: { hosts: ['partner.test'] } },
    { draft: 'See partner.com/x', options: { hosts: ['https://partner.com'] } },
    'ACME.EXAMPLE',
    'U.S. and U.K.',
    '1.000,50',
    'Dr.Who',
    'a.m. or p.m.',
    'node.js is fine',
    'Ends here.And goes on',
  ],
  invalid: [
    { draft: 'See https://bit.ly/3abc', findings: [{ messageId: 'shortener', text: 'https://bit.ly/3abc' }] },
    { draft: 'See bit.ly/3abc', findings: [{ messageId: 'shortener', text: 'bit.ly/3abc' }] },
    { draft: 'See tinyurl.com/x', findings: [{ messageId: 'shortener', text: 'tinyurl.com/x' }] },
    { draft: 'See https://evil.test', findings: [{ messageId: 'foreign', text: 'https://evil.test' }] },
    {
      draft: 'See http://acme.example/x',
      findings: [{ messageId: 'bare', text: 'http://acme.example/x', fixed: 'See https://acme.example/x' }],
    },
    {
      draft: 'See http://help.acme.example',
      findings: [
        { messageId: 'bare', text: 'http://help.acme.example', fixed: 'See https://help.acme.example' },
      ],
    },
    { draft: 'See www.other.com', findings: [{ messageId: 'foreign', text: 'www.other.com' }] },
    { draft: 'See other.co.uk', findings: [{ messageId: 'foreign', text: 'other.co.uk' }] },
    {
      draft: 'See https://acme.example.evil.com',
      findings: [{ messageId: 'foreign', text: 'https://acme.example.evil.com' }],
    },
    {
      draft: 'See https://notacme.example',
      findings: [{ messageId: 'foreign', text: 'https://notacme.example' }],
    },
    { draft: 'See https://rivalo.com/x', findings: [{ messageId: 'foreign', text: 'https://rivalo.com/x' }] },
    { draft: 'See https://ow.ly/a', findings: [{ messageId: 'shortener', text: 'https://ow.ly/a' }] },
    { draft: 'See goo.gl/x', findings: [{ messageId: 'shortener', text: 'goo.gl/x' }] },
    { draft: 'See https://t.ly/x', findings: [{ messageId: 'shortener', text: 'https://t.ly/x' }] },
    {
      draft: 'See https://en.wikipedia.org/wiki/X',
      findings: [{ messageId: 'foreign', text: 'https://en.wikipedia.org/wiki/X' }],
    },
    {
      draft: 'See https://user@evil.com/acme.example',
      findings: [{ messageId: 'foreign', text: 'https://user@evil.com/acme.example' }],
    },
    { draft: '(https://evil.com/x)', findings: [{ messageId: 'foreign', text: 'https://evil.com/x' }] },
    { draft: 'See https://evil.com.', findings: [{ messageId: 'foreign', text: 'https://evil.com' }] },
    { draft: 'See HTTPS://EVIL.COM/X', findings: [{ messageId: 'foreign', text: 'HTTPS://EVIL.COM/X' }] },
    { draft: 'See https://youtu.be/x', findings: [{ messageId: 'shortener', text: 'https://youtu.be/x' }] },
    { draft: 'See http://bit.ly/x', findings: [{ messageId: 'shortener', text: 'http://bit.ly/x' }] },
  ],
});

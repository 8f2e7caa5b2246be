import { ruleTester } from '../../../support/rule-tester';
import { privateData } from '@/lib/guidelines/rules/private-data';

ruleTester(privateData, {
  valid: [
    'Please DM us your order number.',
    'Send us your account number in a private message.',
    "What's your order number? You can tell me in a DM.",
    'The email you sent has arrived.',
    "We've sent an email to you.",
    "Please don't share your card number here.",
    'Never post your password in public.',
    'Your order is on the van.',
    'The number of calls was high today.',
    'Write to help@acme.example.',
    'Call us on 020 7946 0123.',
    'Your case number is 20481937.',
    'Refund of £1,204.50 on 12/05/2026.',
    'Flight KA212 leaves at 14:30 from gate 22.',
    'Our shop at 12 High Street is open until six.',
    'You can change your email address in the app.',
    "I've updated your address, thank you.",
    "Message us your booking reference and we'll look.",
    'The reference is on your letter.',
    'Which flight are you on?',
    'Version 10.4.2 is out since 2026-11-02.',
    { draft: "What's your order number?", channel: 'direct' },
    'Thanks for sending your account number by DM.',
    'Is your phone on the latest update?',
    "I'll send you the tracking number today.",
    "Your postcode isn't covered yet, but it will be in May.",
    { draft: 'Ring Ana on 0161 496 0000.', options: { own: ['0161 496 0000'] } },
    'The address on the parcel was smudged.',
    'Enter your password on the next page.',
    'Follow us, so we can DM you.',
  ],
  invalid: [
    {
      draft: 'Please reply with your order number.',
      findings: [
        {
          messageId: 'asks',
          text: 'reply with your order number',
          fixed: 'Please reply with your order number in a direct message.',
        },
      ],
    },
    {
      draft: 'Tweet us your booking reference.',
      findings: [
        {
          messageId: 'asks',
          text: 'Tweet us your booking reference',
          fixed: 'Tweet us your booking reference in a direct message.',
        },
      ],
    },
    {
      draft: "What's your account number?",
      findings: [{ messageId: 'asks', text: "What's your account number" }],
    },
    {
      draft: 'May I have your phone number?',
      findings: [{ messageId: 'asks', text: 'May I have your phone number' }],
    },
    {
      draft: 'Could you give us your email address?',
      findings: [
        {
          messageId: 'asks',
          text: 'give us your email address',
          fixed: 'Could you give us your email address in a direct message?',
        },
      ],
    },
    {
      draft: "Let us know your postcode and we'll check.",
      findings: [
        {
          messageId: 'asks',
          text: 'Let us know your postcode',
          fixed: "Let us know your postcode in a direct message and we'll check.",
        },
      ],
    },
    {
      draft: 'Kindly share your registered mobile number.',
      findings: [
        {
          messageId: 'asks',
          text: 'share your registered mobile number',
          fixed: 'Kindly share your registered mobile number in a direct message.',
        },
      ],
    },
    {
      draft: 'We need your date of birth to go on.',
      findings: [{ messageId: 'asks', text: 'We need your date of birth' }],
    },
    {
      draft: 'Send your full name and address.',
      findings: [
        {
          messageId: 'asks',
          text: 'Send your full name and address',
          fixed: 'Send your full name and address in a direct message.',
        },
      ],
    },
    {
      draft: 'Your order number please?',
      findings: [{ messageId: 'asks', text: 'Your order number please' }],
    },
    { draft: 'Drop your email below.', findings: [{ messageId: 'asks', text: 'Drop your email' }] },
    {
      draft: 'Can you confirm your address?',
      findings: [
        {
          messageId: 'asks',
          text: 'confirm your address',
          fixed: 'Can you confirm your address in a direct message?',
        },
      ],
    },
    {
      draft: "I've written to maya@webmail.example.",
      findings: [{ messageId: 'stands', text: 'maya@webmail.example' }],
    },
    { draft: "We'll call you on 07700 900123.", findings: [{ messageId: 'stands', text: '07700 900123' }] },
    {
      draft: 'Call him on +1 202 555 0143 today.',
      findings: [{ messageId: 'stands', text: '+1 202 555 0143' }],
    },
    {
      draft: 'The card 4242 4242 4242 4242 was charged.',
      findings: [{ messageId: 'stands', text: '4242 4242 4242 4242' }],
    },
    {
      draft: 'It goes to GB82 WEST 1234 5698 7654 32.',
      findings: [{ messageId: 'stands', text: 'GB82 WEST 1234 5698 7654 32' }],
    },
    {
      draft: 'It was left at 14 Mill Lane, Leeds.',
      findings: [{ messageId: 'stands', text: '14 Mill Lane, Leeds' }],
    },
    {
      draft: 'It goes to Hauptstraße 12 tomorrow.',
      findings: [{ messageId: 'stands', text: 'Hauptstraße 12' }],
    },
    {
      draft: 'Your booking reference is K7P2QX.',
      findings: [{ messageId: 'stands', text: 'booking reference is K7P2QX' }],
    },
    {
      draft: 'Order #118-2203945 is on hold.',
      findings: [{ messageId: 'stands', text: 'Order #118-2203945' }],
    },
    {
      draft: 'Account number: 20481937 is closed.',
      findings: [{ messageId: 'stands', text: 'Account number: 20481937' }],
    },
    {
      draft: 'Your date of birth, 12 April 1985, does not match.',
      findings: [{ messageId: 'stands', text: 'date of birth, 12 April 1985' }],
    },
    {
      draft: 'Policy no. AB123456 has lapsed.',
      findings: [{ messageId: 'stands', text: 'Policy no. AB123456' }],
    },
    {
      draft: 'Please provide your order id and email id for further assistance.',
      findings: [
        {
          messageId: 'asks',
          text: 'provide your order id',
          fixed: 'Please provide your order id in a direct message and email id for further assistance.',
        },
      ],
    },
    {
      draft: 'Share your PNR and contact number with us.',
      findings: [
        {
          messageId: 'asks',
          text: 'Share your PNR and contact number',
          fixed: 'Share your PNR and contact number in a direct message with us.',
        },
      ],
    },
    {
      draft: 'Post your serial number here.',
      findings: [{ messageId: 'asks', text: 'Post your serial number' }],
    },
    {
      draft: 'Sort code 20-00-00 is not ours.',
      findings: [{ messageId: 'stands', text: 'Sort code 20-00-00' }],
    },
    {
      draft: 'Tell us your name, order number and postcode.',
      findings: [
        {
          messageId: 'asks',
          text: 'Tell us your name, order number and postcode',
          fixed: 'Tell us your name, order number and postcode in a direct message.',
        },
      ],
    },
  ],
});

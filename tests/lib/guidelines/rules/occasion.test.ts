import { ruleTester } from '../../../support/rule-tester';
import { occasion } from '@/lib/guidelines/rules/occasion';

ruleTester(occasion, {
  valid: [
    {
      draft: "I'm so sorry for your loss. The flight is cancelled and refunded.",
      post: 'My father passed away and I must cancel his flight',
    },
    {
      draft: 'My condolences. There is nothing more for you to do.',
      post: 'My father passed away and I must cancel his flight',
    },
    {
      draft: "I'm sorry. A colleague will call you.",
      post: 'My father passed away and I must cancel his flight',
    },
    { draft: "Let's bring it back! 🎉", post: 'my phone died' },
    { draft: 'On it!', post: 'the app is dead again' },
    { draft: 'Come by! 🎉', post: 'dying to try the burger' },
    { draft: 'Oh no!', post: 'battery died mid-call' },
    { draft: 'Haha, nearly there!', post: 'this queue is killing me' },
    { draft: 'Oops, sorry!', post: 'what a flood of emails from you' },
    { draft: 'No worries!', post: 'I deleted it by accident' },
    { draft: 'Thanks! Fixed.', post: 'dead end in your menu' },
    { draft: 'Thanks! 🥳', post: 'great party' },
    { draft: 'Sorry!', post: 'late again' },
    'Great!',
    {
      draft: "Of course, I've moved it. I hope he recovers soon.",
      post: "he's in hospital, can I move the room",
    },
    { draft: "I'm very sorry. Our duty manager will ring you today.", post: 'I was injured on your stairs' },
    {
      draft: "It is on the van, and comes before ten tomorrow. I'm sorry for your loss.",
      post: "my gran's funeral is on Friday, where is the wreath",
    },
    { draft: "I've sent a car, it is there at eight.", post: 'chemo tomorrow and no taxi' },
    { draft: 'You have until Monday!', post: 'the deadline was yesterday' },
    { draft: 'Oh no! Which console?', post: 'game crashes on level 2' },
    {
      draft: "I'm so sorry. It is stopped, and you pay nothing.",
      post: 'our house burned down, stop the broadband',
    },
  ],
  invalid: [
    {
      draft: 'Done!',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'mark', text: '!', fixed: 'Done.' }],
    },
    {
      draft: 'No worries, done.',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'light', text: 'No worries' }],
    },
    {
      draft: 'Easy peasy, all cancelled.',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'light', text: 'Easy peasy' }],
    },
    {
      draft: 'Sure thing, cancelled.',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'light', text: 'Sure thing' }],
    },
    {
      draft: 'Cancelled 😀',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'emoji', text: '😀', fixed: 'Cancelled' }],
    },
    {
      draft: 'Cancelled 🎉',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'emoji', text: '🎉', fixed: 'Cancelled' }],
    },
    {
      draft: 'Use code FLY10 for your next booking.',
      post: 'My father passed away and I must cancel his flight',
      findings: [
        { messageId: 'promotion', text: 'Use code' },
        { messageId: 'promotion', text: 'next booking' },
      ],
    },
    {
      draft: 'Get 20% off when you come back.',
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'promotion', text: '20% off' }],
    },
    {
      draft: "Great, it's cancelled.",
      post: 'My father passed away and I must cancel his flight',
      findings: [{ messageId: 'light', text: 'Great' }],
    },
    {
      draft: 'Get well soon!',
      post: "I'm in hospital",
      findings: [{ messageId: 'mark', text: '!', fixed: 'Get well soon.' }],
    },
    {
      draft: 'Hop on the 9:40.',
      post: 'mum is dying, which train is next',
      findings: [{ messageId: 'light', text: 'Hop on' }],
    },
    {
      draft: 'Oops, sorry about that.',
      post: 'my son was injured in your store',
      findings: [{ messageId: 'light', text: 'Oops' }],
    },
    {
      draft: 'Good luck.',
      post: 'we need to evacuate because of the wildfire',
      findings: [{ messageId: 'light', text: 'Good luck' }],
    },
    {
      draft: 'Cheer up.',
      post: 'my wife had a miscarriage',
      findings: [{ messageId: 'light', text: 'Cheer up' }],
    },
    { draft: 'Bummer.', post: 'my dog was killed', findings: [{ messageId: 'light', text: 'Bummer' }] },
    {
      draft: "Perfect, I've cancelled it.",
      post: 'diagnosed with cancer, can I cancel',
      findings: [{ messageId: 'light', text: 'Perfect' }],
    },
    {
      draft: 'What a story.',
      post: 'heart attack on board',
      findings: [{ messageId: 'light', text: 'What a story' }],
    },
    {
      draft: 'Haha, on it.',
      post: 'the funeral flowers are late',
      findings: [{ messageId: 'light', text: 'Haha' }],
    },
    {
      draft: 'Awesome, thanks for telling us.',
      post: 'grandpa died',
      findings: [{ messageId: 'light', text: 'Awesome' }],
    },
    {
      draft: 'No problem 👍',
      post: "suicide in the family, we can't come",
      findings: [
        { messageId: 'light', text: 'No problem' },
        { messageId: 'emoji', text: '👍', fixed: 'No problem' },
      ],
    },
    {
      draft: 'Sign up for our newsletter.',
      post: 'my sister is in intensive care',
      findings: [
        { messageId: 'promotion', text: 'Sign up for' },
        { messageId: 'promotion', text: 'our newsletter' },
      ],
    },
  ],
});

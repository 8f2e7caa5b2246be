import { ruleTester } from '../../../support/rule-tester';
import { polarity } from '@/lib/guidelines/rules/polarity';

ruleTester(polarity, {
  valid: [
    {
      draft: "I'm sorry. I'm looking for the next flight.",
      post: "My flight is cancelled and I'm stuck, awful",
    },
    { draft: 'Thank you for telling us.', post: "My flight is cancelled and I'm stuck, awful" },
    { draft: 'Thanks for your patience.', post: "My flight is cancelled and I'm stuck, awful" },
    { draft: "I'm glad you told me.", post: "My flight is cancelled and I'm stuck, awful" },
    { draft: 'We hope to have you home tonight.', post: "My flight is cancelled and I'm stuck, awful" },
    { draft: "That's not great news, I know.", post: "My flight is cancelled and I'm stuck, awful" },
    { draft: "I'm not happy to hear this.", post: "My flight is cancelled and I'm stuck, awful" },
    { draft: 'Happy to rebook you, which day?', post: "My flight is cancelled and I'm stuck, awful" },
    { draft: 'You made their day! 😊', post: 'Thank you, the crew was wonderful' },
    { draft: 'Thank you so much!', post: 'Thank you, the crew was wonderful' },
    { draft: 'We love to hear that 🎉', post: 'Thank you, the crew was wonderful' },
    { draft: "No need to be sorry, it's us who thank you.", post: 'Thank you, the crew was wonderful' },
    { draft: 'Thanks, and sorry for the late reply.', post: 'Thank you, the crew was wonderful' },
    { draft: 'Glad it works, and sorry it took so long.', post: 'Finally fixed, thanks' },
    { draft: 'Glad you liked it, sorry about the pool.', post: 'lovely hotel but a dirty pool' },
    { draft: 'At three! 😊', post: 'what time is check-in?' },
    'Great news!',
    { draft: 'Yes 😀', post: 'is there parking' },
    { draft: 'Glad you enjoyed it!', post: 'Thank you, the crew was wonderful', earlier: [] },
    { draft: 'Blocked. Thanks for the quick message.', post: 'my card was stolen' },
    { draft: 'Awesome, see you then! 😀', post: 'I booked a room for May' },
  ],
  invalid: [
    {
      draft: 'Yay, thanks for flying with us!',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Yay' }],
    },
    {
      draft: 'Thanks for the kind words!',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Thanks for the kind words' }],
    },
    {
      draft: 'Thank you so much for your lovely message.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Thank you so much for your lovely message' }],
    },
    {
      draft: 'So happy to hear from you!',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'So happy to hear from you' }],
    },
    {
      draft: 'Glad you had a good time.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Glad you had' }],
    },
    {
      draft: 'Awesome! See you soon.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Awesome' }],
    },
    {
      draft: 'Great to hear!',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Great to hear' }],
    },
    {
      draft: 'We love hearing from you.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'We love hearing' }],
    },
    {
      draft: 'Have a fantastic day!',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Have a fantastic day' }],
    },
    {
      draft: 'You made our day.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'You made our day' }],
    },
    {
      draft: "We're thrilled you flew with us 🎉",
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [
        { messageId: 'cheerful', text: "We're thrilled you flew with us 🎉" },
        { messageId: 'smile', text: '🎉', fixed: "We're thrilled you flew with us" },
      ],
    },
    {
      draft: 'On it 😀',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'smile', text: '😀', fixed: 'On it' }],
    },
    {
      draft: 'Woohoo! On it.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Woohoo' }],
    },
    {
      draft: 'Thanks for the shout-out.',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'cheerful', text: 'Thanks for the shout-out' }],
    },
    {
      draft: 'Sorry about that 😊',
      post: "My flight is cancelled and I'm stuck, awful",
      findings: [{ messageId: 'smile', text: '😊', fixed: 'Sorry about that' }],
    },
    {
      draft: 'Thanks for the love ❤️',
      post: 'you idiots lost my bag',
      findings: [
        { messageId: 'cheerful', text: 'Thanks for the love' },
        { messageId: 'smile', text: '❤️', fixed: 'Thanks for the love' },
      ],
    },
    {
      draft: "We're sorry to hear that.",
      post: 'Thank you, the crew was wonderful',
      findings: [{ messageId: 'apology', text: 'sorry to hear that' }],
    },
    {
      draft: 'Apologies for the inconvenience.',
      post: 'Thank you, the crew was wonderful',
      findings: [{ messageId: 'apology', text: 'Apologies for the inconvenience' }],
    },
    {
      draft: "I'm so sorry this happened.",
      post: 'Thank you, the crew was wonderful',
      findings: [{ messageId: 'apology', text: 'so sorry this happened' }],
    },
    {
      draft: 'Sorry you had a bad time.',
      post: 'Best coffee in town, love it',
      findings: [{ messageId: 'apology', text: 'Sorry you had a bad time' }],
    },
    {
      draft: 'We apologise for your experience.',
      post: 'great service today',
      findings: [{ messageId: 'apology', text: 'apologise for your experience' }],
    },
  ],
});

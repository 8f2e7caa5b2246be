import { ruleTester } from '../../../support/rule-tester';
import { ownIt } from '@/lib/guidelines/rules/own-it';

ruleTester(ownIt, {
  valid: [
    "I'm sorry we lost your parcel.",
    'Sorry your boiler is out again. An engineer comes at two.',
    "I'm sorry to hear about the crash. I've passed it to our engineers with your logs.",
    'We apologise for charging you twice.',
    'My apologies, I sent you the wrong link.',
    "Sorry! If you DM me the number I'll look it up.",
    "I'm sorry, Priya. If the box is still sealed we'll collect it.",
    "That was our error and I'm sorry.",
    "I'm sorry for the three days without internet and for the inconvenience.",
    "I'm so sorry you had to wait outside in the cold.",
    "I'm sorry the driver was rude to you.",
    "I won't say “sorry for any inconvenience”; you missed a wedding because of us.",
    'We made a mistake with your booking.',
    'I can see how you feel let down. We missed the date we gave you.',
    "I'm sorry for your loss. My colleague Ana will take care of everything.",
    "No need to apologise if you can't find it.",
    "I'm sorry for the inconvenience of moving rooms at midnight.",
    'Sorry about the noise from the works.',
    "A simple “we regret the inconvenience” won't do here. We lost your bag.",
    'How do you feel about a call at four?',
    "We're sorry to learn your card was copied. I've blocked it and a new one is on its way.",
    'Thanks for the heads up, the typo is fixed.',
  ],
  invalid: [
    // Said in words that no pattern lists.
    {
      draft: 'It is unfortunate that your bill was perceived as unclear.',
      findings: [{ messageId: 'heard', text: 'It is unfortunate that your bill was perceived as unclear.' }],
    },
    { draft: 'Sorry if you were upset by this.', findings: [{ messageId: 'if', text: 'Sorry if' }] },
    {
      draft: 'We apologise if our reply seemed short.',
      findings: [
        { messageId: 'if', text: 'apologise if', fixed: 'We apologise that our reply seemed short.' },
      ],
    },
    {
      draft: "I'm sorry that you feel this way.",
      findings: [{ messageId: 'feel', text: 'sorry that you feel' }],
    },
    {
      draft: "We're sorry you're not happy with your purchase.",
      findings: [{ messageId: 'feel', text: "sorry you're not happy" }],
    },
    {
      draft: "Sorry you didn't like the room.",
      findings: [{ messageId: 'feel', text: "Sorry you didn't like" }],
    },
    {
      draft: 'I apologise for any inconvenience caused.',
      findings: [
        {
          messageId: 'inconvenience',
          text: 'apologise for any inconvenience caused',
          fixed: 'I apologise for the trouble we caused you.',
        },
      ],
    },
    {
      draft: 'Apologies for the inconvenience this may have caused you.',
      findings: [
        {
          messageId: 'inconvenience',
          text: 'Apologies for the inconvenience this may have caused you',
          fixed: 'Apologies for the trouble we caused you.',
        },
      ],
    },
    { draft: 'We regret any inconvenience.', findings: [{ messageId: 'feel', text: 'We regret any' }] },
    {
      draft: 'Sorry for the inconvenience, have a nice evening.',
      findings: [
        {
          messageId: 'inconvenience',
          text: 'Sorry for the inconvenience',
          fixed: 'Sorry for the trouble we caused you, have a nice evening.',
        },
      ],
    },
    {
      draft: 'Mistakes were made.',
      findings: [{ messageId: 'passive', text: 'Mistakes were made', fixed: 'We made mistakes.' }],
    },
    {
      draft: 'An error has occurred in your billing.',
      findings: [{ messageId: 'passive', text: 'An error has occurred' }],
    },
    {
      draft: "It's unfortunate that you had to experience this.",
      findings: [{ messageId: 'feel', text: "It's unfortunate that you" }],
    },
    {
      draft: 'We regret to hear that you are dissatisfied.',
      findings: [{ messageId: 'feel', text: 'regret to hear that you are dissatisfied' }],
    },
    {
      draft: 'Our sincere apologies to anyone who was offended.',
      findings: [{ messageId: 'if', text: 'apologies to anyone who' }],
    },
    {
      draft: 'If this caused you trouble, we are sorry.',
      findings: [{ messageId: 'if', text: 'If this caused you trouble, we are sorry' }],
    },
    {
      draft: 'We are sorry for your perception of our service.',
      findings: [{ messageId: 'feel', text: 'sorry for your perception' }],
    },
    {
      draft: "We're sorry to hear that. Have a great day.",
      findings: [{ messageId: 'hear', text: 'sorry to hear that' }],
    },
    { draft: 'Sorry to learn of this.', findings: [{ messageId: 'hear', text: 'Sorry to learn of this' }] },
    {
      draft: 'apologise for inconvience caused',
      findings: [
        {
          messageId: 'inconvenience',
          text: 'apologise for inconvience caused',
          fixed: 'apologise for the trouble we caused you',
        },
      ],
    },
    { draft: 'Sorry u feel that way', findings: [{ messageId: 'feel', text: 'Sorry u feel' }] },
    {
      draft: 'We are extremely sorry if any of our staff was impolite.',
      findings: [{ messageId: 'if', text: 'sorry if' }],
    },
    {
      draft: 'Pls accept our apologies for any distress or upset this might have caused.',
      findings: [{ messageId: 'if', text: 'apologies for any distress or upset this might have' }],
    },
    {
      draft: 'Sorry for whatever may have happened.',
      findings: [{ messageId: 'if', text: 'Sorry for whatever may have' }],
    },
    {
      draft: 'I am sorry that you perceived our agent as rude.',
      findings: [{ messageId: 'feel', text: 'sorry that you perceived' }],
    },
    {
      draft: 'We apologize should this have caused a problem.',
      findings: [{ messageId: 'if', text: 'apologize should this' }],
    },
  ],
});

import { ruleTester } from '../../../support/rule-tester';
import { noBlame } from '@/lib/guidelines/rules/no-blame';

ruleTester(noBlame, {
  valid: [
    "You should have received a text this morning, and I'm sorry you didn't.",
    'We never want you to wait like this.',
    'That was not fair on you.',
    'You should have been told at the gate.',
    "You shouldn't have had to chase us.",
    'You should never have been charged twice.',
    'You must be exhausted after a night like that.',
    "You must have felt ignored, and I'm sorry.",
    "This wasn't your mistake, it was ours.",
    "It isn't your fault that the lift broke.",
    'If you forgot your password, the link below helps.',
    "If you haven't set up the app yet, I can walk you through it.",
    'You can check the balance under Accounts.',
    'Please check the light on the router and tell me its colour.',
    'Have you tried turning it off and on again?',
    'Did you get my message from yesterday?',
    "We failed to update your address, and I'm sorry.",
    'Our driver should have called before leaving.',
    "The terms should have been stated clearly on our site, and they weren't.",
    'You said “you should have called”, and nobody may speak to you like that.',
    'You were right to report it.',
    "I've put the line on priority repair because of your mother's alarm being off.",
    "Because of your dad's death I've asked the duty lead to waive what can be waived.",
    'You should be able to log in now.',
    "You could have had a much better evening, and that's on us.",
    'You did everything right.',
    "Should you have any questions, I'm here.",
    'You might have seen the news about the storm; trains run again from six.',
    'I never said that you failed to pay.',
    'You should have had your card on Monday.',
  ],
  invalid: [
    // Said in words that no pattern lists.
    {
      draft: 'Did anyone look at the care tag before it went in the dryer?',
      findings: [
        { messageId: 'heard', text: 'Did anyone look at the care tag before it went in the dryer?' },
      ],
    },
    {
      draft: 'You should have checked the app before leaving.',
      findings: [{ messageId: 'should', text: 'You should have checked' }],
    },
    {
      draft: "You could've just rung the depot.",
      findings: [{ messageId: 'should', text: "You could've just rung" }],
    },
    { draft: 'u shoulda read the label first', findings: [{ messageId: 'should', text: 'u shoulda read' }] },
    {
      draft: 'You ought to have kept the receipt.',
      findings: [{ messageId: 'should', text: 'You ought to have kept' }],
    },
    {
      draft: 'You were supposed to return the router within 14 days.',
      findings: [{ messageId: 'should', text: 'You were supposed to return' }],
    },
    {
      draft: "Why didn't you tell the driver at the door?",
      findings: [{ messageId: 'should', text: "Why didn't you tell" }],
    },
    {
      draft: 'All you had to do was press the green button.',
      findings: [{ messageId: 'should', text: 'All you had to do was' }],
    },
    { draft: 'Did you even open the manual?', findings: [{ messageId: 'asked', text: 'Did you even' }] },
    { draft: "Haven't you read the email?", findings: [{ messageId: 'asked', text: "Haven't you read" }] },
    {
      draft: "Didn't you notice the sign at the entrance?",
      findings: [{ messageId: 'asked', text: "Didn't you notice" }],
    },
    {
      draft: 'You must have entered the wrong PIN.',
      findings: [{ messageId: 'cause', text: 'You must have entered' }],
    },
    {
      draft: 'You may have accidentally deleted the file yourself.',
      findings: [{ messageId: 'cause', text: 'You may have accidentally deleted' }],
    },
    {
      draft: 'It looks like you typed the card number incorrectly.',
      findings: [{ messageId: 'cause', text: 'looks like you typed' }],
    },
    {
      draft: 'You forgot to cancel before the trial ended.',
      findings: [{ messageId: 'cause', text: 'You forgot to' }],
    },
    {
      draft: "You didn't follow the steps we sent.",
      findings: [{ messageId: 'cause', text: "You didn't follow" }],
    },
    {
      draft: 'You never told us about the allergy.',
      findings: [{ messageId: 'cause', text: 'You never told' }],
    },
    {
      draft: 'You gave us the wrong address.',
      findings: [{ messageId: 'cause', text: 'You gave us the wrong' }],
    },
    { draft: 'This is a case of user error.', findings: [{ messageId: 'cause', text: 'user error' }] },
    { draft: "That's entirely your own fault.", findings: [{ messageId: 'cause', text: 'your own fault' }] },
    {
      draft: 'The mistake was on your side.',
      findings: [{ messageId: 'cause', text: 'mistake was on your side' }],
    },
    {
      draft: 'This happened because you dropped the phone.',
      findings: [{ messageId: 'cause', text: 'because you dropped' }],
    },
    {
      draft: 'You are responsible for your belongings.',
      findings: [{ messageId: 'cause', text: 'You are responsible' }],
    },
    {
      draft: 'Customers are responsible for checking their bags.',
      findings: [{ messageId: 'cause', text: 'Customers are responsible' }],
    },
    {
      draft: 'You were clearly told about the fee.',
      findings: [{ messageId: 'cause', text: 'You were clearly told' }],
    },
    {
      draft: "If you had read the terms you'd know that.",
      findings: [{ messageId: 'cause', text: 'If you had read' }],
    },
    { draft: "You've been using it wrong.", findings: [{ messageId: 'cause', text: 'using it wrong' }] },
    {
      draft: 'As our website clearly states, refunds are not possible.',
      findings: [{ messageId: 'document', text: 'As our website clearly states' }],
    },
    {
      draft: 'The fare rules are clearly stated on your ticket.',
      findings: [{ messageId: 'document', text: 'are clearly stated' }],
    },
    {
      draft: 'Next time, check the size chart before ordering.',
      findings: [{ messageId: 'careless', text: 'Next time, check' }],
    },
    {
      draft: 'Please be more careful with your card.',
      findings: [{ messageId: 'careless', text: 'be more careful' }],
    },
    {
      draft: 'Kindly read the T&Cs before complaining.',
      findings: [{ messageId: 'careless', text: 'Kindly read the T&Cs before complaining' }],
    },
    {
      draft: 'You obviously ignored our reminder.',
      findings: [{ messageId: 'cause', text: 'You obviously ignored' }],
    },
    {
      draft: 'The fee was clearly explained when you signed up.',
      findings: [{ messageId: 'document', text: 'was clearly explained' }],
    },
    {
      draft: 'you didnt complete your KYC so account got blocked',
      findings: [{ messageId: 'cause', text: 'you didnt complete' }],
    },
    {
      draft: 'You failed to mention the pet at check-in.',
      findings: [{ messageId: 'cause', text: 'You failed to' }],
    },
  ],
});

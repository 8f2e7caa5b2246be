import { ruleTester } from '../../../support/rule-tester';
import { acknowledge } from '@/lib/guidelines/rules/acknowledge';

ruleTester(acknowledge, {
  valid: [
    {
      draft: "I'm sorry it's five days late. I'm asking the depot now.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: "Five days late is not good enough. What's the order number? DM is fine.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: "Thanks for telling us. I'm on it.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: 'I understand how annoying that is, let me look.',
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: "Hi Sam. We've let you down here. I'm calling the driver.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: "You're right to be cross, and I'm looking into it now.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: 'That sounds exhausting. Which depot was it?',
      post: 'My parcel is five days late and your chat ignores me',
    },
    { draft: 'Oh no! Let me find it.', post: 'My parcel is five days late and your chat ignores me' },
    {
      draft: "Ignored by chat as well, that must have been maddening. I'm here now.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: "Apologies, Sam, I'm tracing it.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: "I hear you, Sam. I'm chasing it.",
      post: 'My parcel is five days late and your chat ignores me',
    },
    {
      draft: 'Your parcel is late because the van broke down. It comes tomorrow before noon.',
      post: 'My parcel is five days late and your chat ignores me',
    },
    { draft: 'It opens at nine.', post: 'what time does the shop open' },
    { draft: 'Glad you like it.', post: 'Love the new app, brilliant work!' },
    {
      draft: "A freezing room is no way to spend a night. I'm moving you today.",
      post: 'The room was freezing all night',
    },
    { draft: "Two charges for one coffee is wrong, I'll refund one.", post: 'charged twice for one coffee' },
    {
      draft: 'Nobody should be cut off like that. May I call you at four?',
      post: 'Your agent hung up on me',
    },
    { draft: 'We got this wrong and should have warned you.', post: 'power is out since 6am' },
    {
      draft: 'A cracked screen after a week is far too soon. Bring it to any store.',
      post: 'my phone screen cracked after a week',
    },
    { draft: 'Please send the form.' },
    {
      draft: "Thank you for flagging this. Bring it in and we'll repair it.",
      post: 'my phone screen cracked after a week',
    },
    {
      draft: 'Which number did you use?',
      post: {
        text: 'My parcel is five days late and your chat ignores me',
        author: { name: 'Sam Lee', handle: 'sam' },
      },
      earlier: [{ text: 'Sorry about the wait, Sam.', to: 'sam' }],
    },
  ],
  invalid: [
    {
      draft: 'Please send your tracking number.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Deliveries can take up to seven days.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Hello! You can track your parcel in the app.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Call us on the number on our website.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'What is your postcode?',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Hi Sam, please log in and open the help page.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Your parcel will arrive tomorrow.',
      post: 'My parcel is five days late and your chat ignores me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Blankets are in the wardrobe.',
      post: 'The room was freezing all night',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Go to Payments and choose Dispute.',
      post: 'charged twice for one coffee',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Our lines are open from 8 to 6.',
      post: 'Your agent hung up on me',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Visit our outage map: https://acme.example/map',
      post: 'power is out since 6am',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Screens are not covered by the warranty.',
      post: 'my phone screen cracked after a week',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Refunds are sent to the original card.',
      post: 'no refund after three weeks, shocking',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Which route was it?',
      post: 'Driver was rude to my gran',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Timetables change on the first of each month.',
      post: 'bus never came AGAIN',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Have you tried another browser?',
      post: "I can't get into my account",
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Kindly fill the claim form and revert.',
      post: 'You lost my suitcase',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Good morning. Reinstall the driver.',
      post: 'Your update broke my printer',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'Next time choose express delivery in the app.',
      post: 'pizza was cold and two hours late',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'You can download statements online.',
      post: 'Statement is wrong for the third month',
      findings: [{ messageId: 'missing', text: null }],
    },
    {
      draft: 'We have rooms from the 12th. Shall I book one?',
      post: 'hotel gave our room away',
      findings: [{ messageId: 'missing', text: null }],
    },
  ],
});

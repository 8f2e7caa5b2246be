import { ruleTester } from '../../../support/rule-tester';
import { specific } from '@/lib/guidelines/rules/specific';

ruleTester(specific, {
  valid: [
    { draft: 'Water on the worktop is no fun. Which kettle is it?', post: 'My kettle leaks' },
    { draft: "I'm tracing your bag now.", post: 'My suitcase never arrived' },
    { draft: 'A 40 minute wait is too long.', post: 'your train was 40 minutes late' },
    { draft: 'Yes, it comes with every room.', post: 'is breakfast included?' },
    { draft: 'We do! Shipping to Malta takes four days.', post: 'do you ship to Malta' },
    { draft: "Two payments, one order: I'm sending one back.", post: 'charged twice!!' },
    {
      draft: "I'm sending someone to look at the connection in room 12.",
      post: 'Wifi keeps dropping in room 12',
    },
    { draft: 'Nobody should be spoken to like that by one of our couriers.', post: 'the driver was so rude' },
    {
      draft: 'The page fails at the last step, I can see it. Fixed by five.',
      post: 'Your website crashes at checkout',
    },
    { draft: 'The money left us on Monday.', post: "my refund still hasn't come" },
    {
      draft: "How is your boy now? I'd like to hear more about the meal.",
      post: 'my son got sick after your burger',
    },
    { draft: "You're welcome.", post: 'wow thanks' },
    { draft: 'Come again.', post: 'Great stay, thank you!' },
    { draft: 'Cards are fine.', post: 'can i pay by card at the market stall' },
    { draft: 'A new boarding card is at gate 4.', post: 'lost my boarding pass' },
    { draft: 'The electricity in Hove is back at nine.', post: 'power cut in Hove' },
    { draft: 'It left on Tuesday, order 55123 is in Leeds.', post: "where's my order 55123" },
    { draft: "I've unlocked it.", post: 'Locked out of my account' },
    { draft: 'Late twice in one week is not OK.', post: 'delayed AGAIN' },
    { draft: 'Which one was it?' },
    { draft: 'Yes, three mains are vegan.', post: 'any vegan options?' },
  ],
  invalid: [
    {
      draft: "We're sorry to hear that. Please DM us.",
      post: 'My kettle leaks',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Thank you for reaching out. We will check this.',
      post: 'My suitcase never arrived',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'We apologise for your bad experience.',
      post: 'your train was 40 minutes late',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Thanks for asking! Please contact us.',
      post: 'is breakfast included?',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: "Great question, we'll get back to you.",
      post: 'do you ship to Malta',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'We understand your concern.',
      post: 'I was charged twice for the cinema tickets',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Sorry about that. We are looking into it.',
      post: 'Wifi keeps dropping in room 12',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'We take feedback very seriously.',
      post: 'the driver was so rude to my mother',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Please bear with us.',
      post: 'Your website crashes at checkout',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: "We're here to help! Send us a DM.",
      post: "my refund still hasn't come",
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'We are sorry for any inconvenience.',
      post: 'my son got sick after your burger',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Kindly connect with us on chat.',
      post: 'lost my boarding pass at the gate',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'We know this is frustrating.',
      post: 'power cut in Hove',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Please share more details with us.',
      post: "where's my order 55123",
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Sorry to hear this. Could you tell us more?',
      post: 'Locked out of my account',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: "That's not what we want to hear. We'll make it right.",
      post: 'the jacket zip broke on day one',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'We hope to serve you better.',
      post: 'hotel pool closed all week',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'You can find all you need on our help pages.',
      post: 'how do I change my tariff',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Let us help you with that.',
      post: 'coffee machine displays E4',
      findings: [{ messageId: 'general', text: null }],
    },
    {
      draft: 'Oh no! Please get in touch.',
      post: 'bank card eaten by the machine in Perth',
      findings: [{ messageId: 'general', text: null }],
    },
  ],
});

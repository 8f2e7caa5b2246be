import { ruleTester } from '../../../support/rule-tester';
import { calm } from '@/lib/guidelines/rules/calm';

ruleTester(calm, {
  valid: [
    'A place is left in the IGCSE group and one in the FRCVS class.',
    "Sorry about the wait, Dick. We're adding a second man.",
    'Your SIM and PIN are on their way.',
    "We're open until 5 PM GMT.",
    'Thanks! See you soon!',
    'Really? Which gate?',
    "You're entitled to a refund.",
    'NASA was there too.',
    'The USB-C port is on the left.',
    "Oh no, I'm sorry.",
    'Hello again, Maya.',
    'Our chatbot was clueless, sorry.',
    'You are not an idiot, the form is.',
    "You wrote “THIS IS A JOKE”, and you're right.",
    'Cockburn Road is closed.',
    'Scunthorpe store opens at nine.',
    'The class starts at ten.',
    'Your Dickens set is in stock.',
    'OK.',
    'A shiitake risotto is on the menu.',
    'Terms apply to the VIP lounge.',
    "I'm sorry, that was our mistake.",
    'Congratulations on the new baby!',
    { draft: 'The XQZW app is down.', options: { acronyms: ['XQZW'] } },
    "It's back. ^DO",
  ],
  invalid: [
    // Said in words that no pattern lists.
    {
      draft: 'Do let us know when you have finished shouting at the screen.',
      findings: [
        { messageId: 'heard', text: 'Do let us know when you have finished shouting at the screen.' },
      ],
    },
    {
      draft: 'YOU need to restart it.',
      findings: [{ messageId: 'shouting', text: 'YOU', fixed: 'You need to restart it.' }],
    },
    {
      draft: 'We have ALREADY told the driver.',
      findings: [{ messageId: 'shouting', text: 'ALREADY', fixed: 'We have already told the driver.' }],
    },
    {
      draft: 'PLEASE WAIT for our answer.',
      findings: [{ messageId: 'shouting', text: 'PLEASE WAIT', fixed: 'Please wait for our answer.' }],
    },
    {
      draft: 'That is NOT our shop.',
      findings: [{ messageId: 'shouting', text: 'NOT', fixed: 'That is not our shop.' }],
    },
    { draft: 'Thank you!!', findings: [{ messageId: 'marks', text: '!!', fixed: 'Thank you!' }] },
    {
      draft: 'What do you mean??',
      findings: [{ messageId: 'marks', text: '??', fixed: 'What do you mean?' }],
    },
    { draft: 'Really?!', findings: [{ messageId: 'marks', text: '?!', fixed: 'Really?' }] },
    { draft: 'This is bullshit.', findings: [{ messageId: 'profanity', text: 'bullshit' }] },
    { draft: "That's a load of crap.", findings: [{ messageId: 'profanity', text: 'crap' }] },
    { draft: 'What the f*** do you want?', findings: [{ messageId: 'profanity', text: 'f***' }] },
    { draft: 'No sh*t.', findings: [{ messageId: 'profanity', text: 'sh*t' }] },
    { draft: "Don't be such an idiot.", findings: [{ messageId: 'insult', text: 'idiot' }] },
    { draft: "You're being childish.", findings: [{ messageId: 'insult', text: 'childish' }] },
    { draft: 'Stop whining about it.', findings: [{ messageId: 'insult', text: 'Stop whining' }] },
    { draft: 'Get a life.', findings: [{ messageId: 'insult', text: 'Get a life' }] },
    { draft: "Oh please, it's one day late.", findings: [{ messageId: 'sarcasm', text: 'Oh please' }] },
    {
      draft: 'Well done you for spotting that.',
      findings: [{ messageId: 'sarcasm', text: 'Well done you' }],
    },
    { draft: 'Nice try, but no.', findings: [{ messageId: 'sarcasm', text: 'Nice try' }] },
    { draft: 'Sure, whatever.', findings: [{ messageId: 'sarcasm', text: 'whatever' }] },
    { draft: "As if we'd do that.", findings: [{ messageId: 'sarcasm', text: 'As if' }] },
    { draft: "Of course it's late 🙄", findings: [{ messageId: 'sarcasm', text: '🙄' }] },
    { draft: 'Here you go, genius.', findings: [{ messageId: 'sarcasm', text: 'genius' }] },
    {
      draft: 'STOP SENDING US MESSAGES!!',
      findings: [
        { messageId: 'shouting', text: 'STOP SENDING US MESSAGES', fixed: 'Stop sending us messages!!' },
        { messageId: 'marks', text: '!!', fixed: 'STOP SENDING US MESSAGES!' },
      ],
    },
    { draft: 'Are you blind or what?', findings: [{ messageId: 'insult', text: 'Are you blind' }] },
    { draft: 'Bloody hell, again?', findings: [{ messageId: 'profanity', text: 'Bloody hell' }] },
    { draft: 'Deal with it.', findings: [{ messageId: 'insult', text: 'Deal with it' }] },
  ],
});

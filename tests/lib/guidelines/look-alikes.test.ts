import { describe, expect, it } from 'vitest';
import type { RuleId } from '@/lib/domain/words';
import { checkDraft } from '@/lib/guidelines';
import { guidelinePack } from '../../support/guideline-pack';

const WATER = 'No water since Monday, nobody answers and my kids cannot wash';
const TRAIN = 'You left us at Crewe for two hours without a word';

/** Words that look alike: the first list must stay silent, the second must be found. */
const PAIRS: { rule: RuleId; post: string; silent: string[]; found: string[] }[] = [
  {
    rule: 'sell',
    post: WATER,
    silent: [
      "I'm sorry. I'll get you the first visit there is tomorrow.",
      "I've asked the crew to get the line onto the priority list.",
      "While you're here, can you tell me your street?",
      'I have put a note on your next flight so that the crew knows.',
    ],
    found: [
      'Get our premium plan and this will not happen.',
      "While you're here, check out our new plans.",
      '20% off your next flight if you book today.',
      'Why not join our priority plan?',
    ],
  },
  {
    rule: 'hand-off',
    post: WATER,
    silent: [
      "I'm on the phone to the duty desk about your street.",
      'After your call to the office the crew was sent, and they are there at 4.',
    ],
    found: [
      'Please phone the duty desk.',
      'Please ring the practice and ask for the billing team.',
      'Have a word with reception.',
      'Give the call centre a bell on Monday.',
      'Kindly write to our grievance cell.',
      'Please log a ticket at our support portal.',
    ],
  },
  {
    rule: 'no-argument',
    post: TRAIN,
    silent: [
      "You told us about the delay and heard nothing. I'm sorry.",
      'You told us twice and nothing happened. I have asked control why.',
      "I've passed on your words as you wrote them.",
      "We'd never write like that to anyone, and I'm asking who did.",
      'I did call the depot for you, and they answer by 4.',
      'I have it on record that you rang twice.',
      'Nobody told you, and you waited two hours in the cold.',
      "You were left without a word and that isn't right. I'm on it.",
    ],
    found: [
      'You told us the train was on time.',
      'We would never have said that.',
      'Nobody told you that it would wait.',
      'We did ring you, twice.',
      "We'd dispute that.",
      'Your facts are wrong here.',
      'The ticket clearly states the conditions.',
    ],
  },
  {
    rule: 'no-minimising',
    post: TRAIN,
    silent: [
      "I've changed our list so that this happens first every time.",
      "It's normal to be upset after two hours without a word.",
    ],
    found: [
      'This happens.',
      'Two hours is normal on that line.',
      "It's probably nothing.",
      'A short wait never hurt anyone.',
      'Plenty of passengers manage.',
    ],
  },
  {
    rule: 'calm',
    post: TRAIN,
    silent: [
      'Whatever they say at the gate, your ticket is valid.',
      'It was a poor thing to leave you without a word.',
      'The people who asked at Crewe were told the wrong platform.',
    ],
    found: [
      'Whatever.',
      'You poor thing, two whole hours.',
      'Who asked?',
      'Wow, another expert on trains.',
      'You people are never happy.',
      'For the LAST time, it is fixed.',
      'Would you ever cop on.',
    ],
  },
  {
    rule: 'polarity',
    post: 'My router was dead for two days and nobody told me why',
    silent: [
      'Good to see you back online, and you should have been told why.',
      'Glad to hear it is working again.',
    ],
    found: ['Great to see you here! We love hearing from you!', 'So glad to hear from you!'],
  },
  {
    rule: 'acknowledge',
    post: 'I think this mail from you is a scam, it asks for my PIN and I am worried',
    silent: ['Thank you for asking first. The mail is not ours.'],
    found: ['Thank you. Please forward the mail.', 'Thanks for reaching out. Forward the mail to our team.'],
  },
  {
    rule: 'occasion',
    post: 'My dad expired last week, how do I close his account',
    silent: ['I am sorry about your dad. I have closed the account.'],
    found: ['Great news, the account is closed.', 'Easy peasy, done.'],
  },
  {
    rule: 'occasion',
    post: 'This game is killing me, died forty times to the second boss',
    silent: ['Haha, he gets everyone! Try the fire shield.'],
    found: [],
  },
];

describe('look-alikes', () => {
  const pack = guidelinePack();
  const fires = (rule: RuleId, draft: string, post: string) =>
    checkDraft({ draft, post: { text: post }, pack }).findings.some((finding) => finding.rule === rule);
  for (const { rule, post, silent, found } of PAIRS) {
    for (const draft of silent)
      it(`${rule} passes: ${draft}`, () => expect(fires(rule, draft, post)).toBe(false));
    for (const draft of found)
      it(`${rule} finds: ${draft}`, () => expect(fires(rule, draft, post)).toBe(true));
  }

  it('holds a time for an answer against the next step, though the sentence speaks of a refund', () => {
    const soon = (draft: string) =>
      checkDraft({ draft, post: { text: 'Where is my refund?' }, triage: { priority: 'normal' }, pack })
        .findings.filter((finding) => finding.rule === 'over-promise')
        .map((finding) => finding.message);
    expect(soon('Your refund is with the bank and I will write back within four hours.')).toEqual([]);
    expect(soon('I will write back about the refund within two hours.')).toEqual([
      '“within two hours” is sooner than the 4h we set ourselves. Give a time we keep.',
    ]);
    expect(soon('I have checked, and your refund will arrive within four hours.')).toEqual([
      '“within four hours” is sooner than the 1d we set ourselves. Give a time we keep.',
    ]);
  });

  it('shows no next step in a reproach', () => {
    const parts = (draft: string) =>
      checkDraft({ draft, post: { text: 'My booking was cancelled, why?' }, pack }).anatomy.map(
        ({ part }) => part,
      );
    expect(parts('You should have read the conditions before you booked.')).not.toContain('nextStep');
    expect(parts('You should have the refund by Friday.')).toContain('nextStep');
  });
});

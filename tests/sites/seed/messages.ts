/** A conversation: the other person, then lines of "them" or "us" with minutes ago. */
export interface ThreadSeed {
  with: string;
  lines: ['them' | 'us', number, string][];
}

/** Direct messages on X: other person, then lines of "them" or "us" with minutes ago. */
export const chatSeeds: ThreadSeed[] = [
  {
    with: 'mayalq',
    lines: [
      ['them', 31, 'Hi, it is KA418 to Lisbon, booking QX7L2P'],
      ['us', 28, 'Thank you, Maya. Looking at it now. ^DW'],
      ['them', 12, 'any news? we are still at gate B14 and the desk has closed'],
    ],
  },
  {
    with: 'tomokafor',
    lines: [
      ['them', 5, 'My suitcase is still missing. The tag number is KA 448 201.\nI start nights tomorrow.'],
    ],
  },
  {
    with: 'anniecrumb',
    lines: [
      ['us', 1_500, 'Your lounge pass is in your account, Annie. ^JT'],
      ['them', 1_490, 'You are wonderful, thank you 💙'],
    ],
  },
];

/** Messenger: other person, then lines. */
export const messengerSeeds: ThreadSeed[] = [
  {
    with: 'priyadesh',
    lines: [
      ['them', 68, 'Hello, I am on KA61, booking TT90LM'],
      ['us', 60, 'Thank you, Priya. I’m asking the gate now. ^DW'],
      ['them', 9, 'They have now said seven o’clock. I will miss the rehearsal.\nWhat can you do?'],
    ],
  },
  { with: 'lenawolff', lines: [['them', 40, 'Hallo, mein Gepäck (KA 220 118) ist immer noch nicht da.']] },
];

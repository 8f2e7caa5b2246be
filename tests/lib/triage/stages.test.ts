import { describe, expect, test } from 'vitest';
import { createTriage } from '@/lib/triage';
import { stageOf } from '@/lib/replies/stage';
import { airline } from './packs';

const engine = createTriage([airline]);
const hits = [
  {
    pack: 'airline-care',
    brand: 'kestrel',
    kind: 'name' as const,
    term: 'Kestrel Air',
    start: 0,
    end: 0,
    confidence: 1,
  },
];
const triage = (text: string, contacts?: number) => engine.triage({ text }, hits, { contacts });

describe('where a post says that it stands', () => {
  test.each([
    ['resolved', 'All sorted now, thank you so much Dana'],
    ['resolved', 'Refund came through this morning, cheers'],
    ['resolved', 'The internet is back up. Thanks for getting it fixed so fast!'],
    ['resolved', 'that did the trick, ta'],
    ['resolved', 'Parcel has just arrived, appreciate the help'],
    ['resolved', 'Your engineer fixed it today, great guy'],
    ['resolved', 'thank you for sorting this out'],
    ['resolved', 'you can close this ticket'],
    ['resolved', 'Got my bag back finally, thanks for finding it'],
    ['resolved', 'Working again, thanks'],
    ['resolved', 'Hat geklappt, vielen Dank!'],
    ['resolved', "C'est réglé, merci beaucoup"],
    ['resolved', 'Ya funciona, gracias'],
    ['resolved', 'Het is opgelost, bedankt'],
    ['again', 'Still not fixed'],
    ['again', 'same problem again today'],
    ['again', "thanks but it's still not working"],
    ['again', "it worked for a day and now it's dead again"],
    ['again', 'You said someone would call and nobody has'],
    ['again', "third time I'm writing about this"],
    ['again', 'any update on my refund?'],
    ['again', 'the replacement has the same fault'],
    ['again', 'Immer noch kein Internet'],
    ['again', 'toujours pas de réponse'],
    ['again', 'it broke again'],
    ['again', 'nothing has changed since your last message'],
    ['again', "Case closed but my money isn't here"],
    ['again', 'heating off again since this morning'],
    ['advocate', "In their defence, the storm wasn't their fault"],
    ['advocate', "Give the staff a break, they're doing their best"],
    ['advocate', "They've always been brilliant to me, I'd recommend them to anyone"],
    ['advocate', 'Works fine for me, have you tried restarting?'],
    ['wish', 'Would love to see a vegan option on the menu'],
    ['wish', 'please bring back the lemon flavour'],
    ['wish', 'wish you flew to Lisbon'],
    ['wish', 'Have you considered opening on Sundays?'],
    ['wish', 'Could you add dark mode to the app'],
    ['wish', 'Feature request: export to CSV'],
    ['wish', 'It would be great if the app had widgets'],
    ['wish', 'Wäre schön, wenn ihr auch glutenfreie Pizza hättet'],
  ] as const)('%s: %s', (is, text) => {
    const stage = triage(text)?.stage;
    expect(stage?.is).toBe(is);
    expect(text.slice(stage?.start, stage?.end)).not.toBe('');
  });

  test.each([
    'My flight is four hours late',
    'Is it fixed now?',
    'When will it be sorted?',
    'Love the new shoes!',
    'How do I reset my password?',
    'please get this sorted',
    'can you help me with my bill',
    'I was charged twice',
    'What time do you open on Sunday?',
    'best burger in town',
    'your website is slow',
    'I need a refund',
    'Staff at gate 4 were rude',
    'thank you for a lovely evening',
  ])('says nothing of it: %s', (text) => expect(triage(text)?.stage).toBeUndefined());

  test('what is still open outweighs thanks for the rest', () => {
    expect(triage('Thanks for fixing the app, but my bag is still not here')?.stage?.is).toBe('again');
  });

  test('a second contact that is still not solved is more pressing than a first', () => {
    const text = 'I was charged twice, still not refunded';
    expect(triage(text, 1)?.priority).toBe('normal');
    const second = triage(text, 2);
    expect(second?.priority).toBe('high');
    expect(second?.reasons.map(({ why }) => why)).toContain('contact number 2, and it is still not solved');
  });
});

describe('the stage of the conversation', () => {
  const stage = (text: string, replies: number, closed = false) =>
    stageOf({ triage: triage(text), contacts: 1, replies, closed });

  test('a thank-you after a reply closes, the same words before one are praise', () => {
    expect(stage('All sorted now, thank you', 1)).toBe('resolved');
    expect(stage('All sorted now, thank you', 0)).toBe('praise');
  });

  test('what is not solved comes back, first it is new', () => {
    expect(stage('thanks but it is still not working', 1)).toBe('again');
    expect(stage('same problem again today', 0, true)).toBe('again');
    expect(stage('still waiting at the gate', 0)).toBe('first');
  });

  test('who defends us is an advocate, who wishes something is no complainer', () => {
    expect(stage("In their defence, the storm wasn't their fault", 0)).toBe('advocate');
    expect(stage('Would love to see a vegan option', 0)).toBe('wish');
  });
});

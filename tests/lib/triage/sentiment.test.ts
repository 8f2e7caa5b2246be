import { describe, expect, test } from 'vitest';
import { cuesOf } from '@/lib/triage/cues';
import { moodOf } from '@/lib/triage/sentiment';
import { tokenise } from '@/lib/triage/tokens';

const mood = (text: string) => {
  const tokens = tokenise(text);
  return moodOf(tokens, cuesOf(tokens));
};
const reasonsOf = (text: string): string[] =>
  mood(text).reasons.map((reason) => text.slice(reason.start, reason.end));

describe('unhappy without a bad word', () => {
  test.each([
    'still waiting',
    'I was charged twice',
    'error 403',
    'thanks for ruining my honeymoon',
    'day four and nobody answers',
    'on hold for 50 minutes',
    'my parcel never arrived',
    'the app won’t load since the update',
    'wow, great job losing my bag 🙄',
    'thanks for sending the wrong shirt',
    'love waiting three hours at the gate',
    'so helpful 🙃',
    'not happy with this at all',
    'you said Tuesday. it is Friday.  still no refund',
    'good product but the delivery was a disaster',
    'can’t log in',
    '#neveragain',
    '😡😡',
  ])('%s', (text) => {
    expect(mood(text).sentiment).toBe('negative');
    expect(reasonsOf(text).length).toBeGreaterThan(0);
  });
});

describe('happy', () => {
  test.each([
    'thank you so much for the quick help',
    'thanks to Lea at the desk for rebooking our cancelled flight',
    'best service I have had in years ❤️',
    'my issue was resolved, thanks',
    'you rock',
    'not bad at all, really impressed',
    'shout out to the crew',
  ])('%s', (text) => expect(mood(text).sentiment).toBe('positive'));
});

describe('neither', () => {
  test.each([
    'what time do you open?',
    'can I bring a guitar?',
    'do you ship to Norway?',
    'my order number is 4711',
    'flying to Oslo on Monday',
    'which gate?',
    '',
  ])('%s', (text) => expect(mood(text).sentiment).toBe('neutral'));
});

describe('other languages', () => {
  test.each([
    ['mein Paket ist immer noch nicht angekommen', 'negative'],
    ['danke für gar nichts', 'negative'],
    ['vielen Dank, super Service', 'positive'],
    ['toujours pas de réponse, c’est honteux', 'negative'],
    ['merci beaucoup, service excellent', 'positive'],
    ['llevo dos horas esperando y nadie responde', 'negative'],
    ['muchas gracias, excelente atención', 'positive'],
    ['o aplicativo não funciona, péssimo', 'negative'],
    ['muito obrigado, atendimento ótimo', 'positive'],
    ['il pacco non è arrivato, servizio pessimo', 'negative'],
    ['grazie mille, perfetto', 'positive'],
    ['mijn pakket is nog steeds niet geleverd, belachelijk', 'negative'],
    ['bedankt, geweldig geholpen', 'positive'],
  ])('%s', (text, sentiment) => expect(mood(text).sentiment).toBe(sentiment));
});

test('reasons are the words that moved it, and of its own direction', () => {
  expect(reasonsOf('nice seats but I was charged twice')).toContain('charged twice');
  expect(reasonsOf('nice seats but I was charged twice')).not.toContain('nice');
});

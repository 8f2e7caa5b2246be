import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyLanguage } from '@/lib/language/identify';

describe('languages told by their words', () => {
  test.each([
    ['en', 'I have been waiting for my parcel since Monday'],
    ['en', '@brand thanks for the quick help!'],
    ['de', 'Ich warte seit Montag auf mein Paket und niemand antwortet'],
    ['de', 'Warum ist die App schon wieder kaputt?'],
    ['fr', 'Toujours pas de réponse, c’est vraiment honteux'],
    ['fr', 'Je ne peux pas me connecter à mon compte'],
    ['es', 'Llevo dos horas esperando y nadie me responde'],
    ['es', '¿Cuándo llega mi pedido?'],
    ['pt', 'Não consigo entrar na minha conta desde ontem'],
    ['pt', 'O meu pedido ainda não chegou'],
    ['it', 'Non riesco ad accedere al mio account, perché?'],
    ['it', 'Il pacco non è ancora arrivato'],
    ['nl', 'Mijn pakket is nog steeds niet aangekomen'],
    ['nl', 'Waarom werkt de app niet meer?'],
  ])('%s: %s', (language, text) => expect(identifyLanguage(text).language).toBe(language));
});

describe('languages told by their letters', () => {
  test.each([
    ['ja', '飛行機がまた遅れた'],
    ['ja', 'スカイネスト最高'],
    ['zh', '我的包裹还没有到'],
    ['ko', '비행기가 또 늦었어요'],
    ['ar', 'لم تصل حقيبتي بعد'],
    ['he', 'המזוודה שלי לא הגיעה'],
    ['ru', 'мой рейс снова отменили'],
    ['el', 'η πτήση μου ακυρώθηκε'],
    ['th', 'เที่ยวบินของฉันล่าช้า'],
    ['hi', 'मेरा सामान नहीं आया'],
  ])('%s: %s', (language, text) => expect(identifyLanguage(text).language).toBe(language));
});

describe('says when it cannot tell', () => {
  test.each([
    '',
    '😡😡',
    '@brand',
    'https://a.example/le/la/les',
    '#nicht',
    '4711',
    'ok',
    'DM',
    'iPhone 7, iOS 11.0.3',
    'Spotify Windows Android',
    'x',
  ])('%s', (text) => expect(identifyLanguage(text).language).toBe('und'));
});

test('any text has an answer between nothing and certain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { language, confidence } = identifyLanguage(text);
      expect(language).toMatch(/^[a-z]{2,3}$/);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});

test('100,000 characters', () => {
  expect(identifyLanguage('das ist nicht gut '.repeat(6_000)).language).toBe('de');
});

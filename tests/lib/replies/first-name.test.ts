import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName } from '@/lib/replies/first-name';

describe('the first name in a display name', () => {
  it.each([
    ['Maya Lindqvist', 'Maya'],
    ['Maya', 'Maya'],
    ['maya lindqvist', 'Maya'],
    ['MAYA LINDQVIST', 'Maya'],
    ['Maya L.', 'Maya'],
    ['Maya 🌸✨', 'Maya'],
    ['🎗️ Maya Lindqvist 🇸🇪', 'Maya'],
    ['𝓜𝓪𝔂𝓪 𝓛𝓲𝓷𝓭𝓺𝓿𝓲𝓼𝓽', 'Maya'],
    ['Ｍａｙａ', 'Maya'],
    ['ᴍᴀʏᴀ ʟɪɴᴅqᴠɪsᴛ', 'Maya'],
    ['Lindqvist, Maya', 'Maya'],
    ['Oyelaran, Temitope', 'Temitope'],
    ['Maya Lindqvist, PhD', 'Maya'],
    ['Dr Maya Lindqvist', 'Maya'],
    ['Dr. Maya Lindqvist MD', 'Maya'],
    ['Prof. Dr. Ulrike Meyer', 'Ulrike'],
    ['Herr Jürgen Müller', 'Jürgen'],
    ['Maya Lindqvist (she/her)', 'Maya'],
    ['Maya she/her', 'Maya'],
    ['Maya | travel writer', 'Maya'],
    ['Maya Lindqvist - Stockholm', 'Maya'],
    ['Robert "Bob" Miller', 'Robert'],
    ['José García', 'José'],
    ['Zoë van der Berg', 'Zoë'],
    ['Anne-Marie Dupont', 'Anne-Marie'],
    ['ANNE-MARIE DUPONT', 'Anne-Marie'],
    ['Łukasz Nowak', 'Łukasz'],
    ['Şule Yılmaz', 'Şule'],
    ['İbrahim Demir', 'İbrahim'],
    ['Temitope Oyelaran', 'Temitope'],
    ['D’Angelo Harris', 'D’Angelo'],
    ['Maria de la Cruz', 'Maria'],
    ['Ludwig van Beethoven', 'Ludwig'],
    ['Мария Иванова', 'Мария'],
    ['Ελένη Παπαδοπούλου', 'Ελένη'],
    ['Will Smith', 'Will'],
    ['Grace Kelly', 'Grace'],
    ['Kim Anderson', 'Kim'],
    ['Maya Lindqvist #savethebees', 'Maya'],
    ['Maya 92', 'Maya'],
    ['Maya\u200b Lindqvist\u202e', 'Maya'],
  ])('%s: %s', (display, expected) => {
    expect(firstName(display)).toBe(expected);
  });

  it.each([
    '',
    '   ',
    '🌸✨',
    '.',
    'J. Smith',
    'J Smith',
    'J.R. Smith',
    'JR Smith',
    'M.',
    'Dr Smith',
    'Mrs Jones',
    'Herr Müller',
    'Mme Dupont',
    'Sir Bob',
    'Acme Support',
    'Acme Ltd',
    'Maya Photography',
    'Tom’s Diner',
    "Maya's Mum",
    'The Real Bob',
    'Angry Customer',
    'Disappointed Passenger',
    'Grumpy Old Man',
    'Just Maya Things',
    'Not Maya',
    'Team Maya',
    'Taylor Swift Updates',
    'Harry Styles Fan',
    'Life is good',
    'Living my best life',
    'No War',
    'Karma Police',
    'Midnight Rain',
    'London Girl',
    'Breaking News',
    'Tom & Ann',
    'Tom and Ann',
    'Tom + Ann',
    'Tom/Ann',
    'Tom und Anna Meyer',
    'mayalq',
    '@mayalq',
    'maya_lq92',
    'MayaLindqvist',
    'user8271635',
    'm.lindqvist',
    'xX_sniper_Xx',
    'Studio 54',
    '12345',
    'Nike',
    'ACME',
    'BREAKING NEWS',
    'de la Cruz',
    'van der Berg',
    'Abdul Rahman',
    'Nguyễn Thị Minh Khai',
    'Nguyen Van Anh',
    'Wang Wei',
    'Kim Min-jun',
    'Kim Soo',
    'Tanaka Hiroshi',
    'Kovács Anna',
    'Lindqvist Maya',
    'McDonald Family',
    '田中太郎',
    '김민준',
    '王伟',
    'محمد علي',
    'עידו כהן',
    'Иванова Мария',
    'Mr. Nobody',
    'Queen of Hearts',
    'Customer',
    'Anonymous User',
    'A',
    'Maya loves trains a lot',
    'Garcia, Lopez, Maria',
    'null',
    'undefined',
  ])('%s: no name', (display) => {
    expect(firstName(display)).toBeUndefined();
  });

  it('takes a known name even where the handle repeats it, and no handle for a name', () => {
    expect(firstName('Maya', 'maya')).toBe('Maya');
    expect(firstName('mayalq', 'mayalq')).toBeUndefined();
  });

  it('gives one clean word or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (display) => {
        const name = firstName(display);
        if (name !== undefined) expect(name).toMatch(/^\p{Lu}[\p{L}\p{M}'’ʼ-]+$/u);
      }),
    );
    expect(firstName('Maya '.repeat(1_000))).toBeUndefined();
    expect(firstName('\ud800Maya\udfff')).toBe('Maya');
  });
});

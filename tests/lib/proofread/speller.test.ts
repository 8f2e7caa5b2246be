import { describe, expect, it } from 'vitest';
import { readingOf } from '@/lib/proofread/dialect';
import { nodeReaders } from '@/lib/proofread/node';
import type { SpellingLanguage } from '@/lib/proofread/languages';
import { proofread } from '@/lib/proofread/read';
import { createSpeller } from '@/lib/proofread/speller';
import { guidelinePack } from '../../support/guideline-pack';

const readers = nodeReaders();
const drafts: Record<SpellingLanguage, { right: string; wrong: string; slips: string[] }> = {
  fr: {
    right:
      "Bonjour Camille, nous sommes désolés pour le retard. Votre colis arrivera demain matin, aujourd'hui c'est impossible.",
    wrong: 'Votre rembousement est parti, merci pour votre patiance.',
    slips: ['rembousement', 'patiance'],
  },
  es: {
    right:
      'Hola, lamentamos mucho el retraso, nuestro equipo está revisando tu pedido y te avisaremos mañana por la tarde.',
    wrong: 'Enviaremos otro paquette, graciass por tu pacienca.',
    slips: ['paquette', 'graciass', 'pacienca'],
  },
  pt: {
    right:
      'Olá, pedimos desculpa pelo atraso, a sua encomenda chega amanhã de manhã. Envie uma mensagem com o número do pedido.',
    wrong: 'Já verificamos o probelma, obrigadoo.',
    slips: ['probelma', 'obrigadoo'],
  },
  nl: {
    right:
      'Hallo, excuses voor het ongemak. Uw pakket is onderweg en wordt morgen bezorgd, wij kijken naar het retourpakket.',
    wrong: 'Bedankt voor uw gedult en het berichtt.',
    slips: ['gedult', 'berichtt'],
  },
};

describe('spelling by dictionary', () => {
  it.each(['fr', 'es', 'pt', 'nl'] as const)('%s: good sentences pass, slips are found', async (language) => {
    const { right, wrong, slips } = drafts[language];
    expect((await proofread(right, { language }, readers)).slips).toEqual([]);
    const found = (await proofread(wrong, { language }, readers)).slips;
    expect(found.map(({ start, end }) => wrong.slice(start, end))).toEqual(slips);
    for (const { better } of found) expect(better.length).toBeGreaterThan(0);
  });

  it('knows forms by their endings, in both directions, and compounds of parts', () => {
    const aff =
      'TRY aes\nCOMPOUNDFLAG C\nSFX S Y 1\nSFX S y ies [^aeiou]y\nPFX U Y 1\nPFX U 0 un .\nFORBIDDENWORD F';
    const speller = createSpeller(aff, '4\nparty/SC\ntied/UC\nhouse/C\nwrong/F');
    const words = (text: string) => speller.read(text).map(({ start, end }) => text.slice(start, end));
    expect(words('parties untied houseparty party')).toEqual([]);
    expect(words('partys')).toEqual(['partys']);
    expect(speller.read('partys')[0]?.better).toContain('party');
  });
});

describe('what a draft is read as', () => {
  const pack = guidelinePack();
  it('is English of the pack’s country, or a language that has a dictionary', () => {
    expect(readingOf('We found your bag, sorry.', { ...pack, language: 'en-GB' })).toEqual({
      language: 'en',
      dialect: 'british',
    });
    expect(readingOf('We found your bag, sorry.', { ...pack, language: 'en-IN' })).toEqual({
      language: 'en',
      dialect: 'indian',
    });
    expect(readingOf('We found your bag, sorry.', { ...pack, language: 'en' })).toEqual({ language: 'en' });
    expect(readingOf(drafts.fr.right, pack)).toEqual({ language: 'fr' });
  });

  it('is nothing in a language without a dictionary or where the rule is off', () => {
    expect(
      readingOf('Es tut uns sehr leid, wir suchen das Paket und melden uns bei Ihnen.', pack),
    ).toBeUndefined();
    const off = { ...pack, guidelines: { rules: { proofread: 'off' as const } } };
    expect(readingOf('We found your bag, sorry.', off)).toBeUndefined();
  });
});

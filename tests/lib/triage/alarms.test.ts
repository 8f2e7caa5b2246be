import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alarm } from '@/lib/triage/alarms';
import { alarmsOf } from '@/lib/triage/alarms';
import { LineBook, linesOf } from '@/lib/triage/alarms/pattern';
import { createTriage } from '@/lib/triage';
import { tokenise } from '@/lib/triage/tokens';
import { airline } from './packs';
import { freshPosts } from './safety-fresh';
import { safetyPosts } from './safety-posts';

const kinds = (text: string): Alarm['kind'][] => alarmsOf(tokenise(text)).map(({ kind }) => kind);
const posts = [...safetyPosts, ...freshPosts];

describe('what must not be missed', () => {
  test.each([...new Set(posts.flatMap(({ kind }) => kind ?? []))])('%s is noticed in 19 of 20', (kind) => {
    const of = posts.filter((post) => post.kind === kind);
    const missed = of.filter(({ text }) => !kinds(text).includes(kind)).map(({ text }) => text);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.floor(of.length / 20 + 0.6));
  });

  test('posts that share its words raise no alarm', () => {
    const alarmed = posts.filter(({ kind, text }) => kind === null && kinds(text).length > 0);
    expect(alarmed.map(({ text }) => text).length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['Mein Sohn wurde an eurer Rolltreppe verletzt', 'safety'],
    ['Mon avocat vous contactera', 'legal'],
    ['Soy periodista y preparo un reportaje', 'press'],
    ['O meu filho foi para o pronto-socorro depois do vosso bolo', 'safety'],
    ['Non voglio più vivere, avete preso tutto', 'self-harm'],
    ['Door jullie datalek liggen mijn gegevens op straat', 'data'],
  ])('in other languages: %s', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('what becomes of it', () => {
  const engine = createTriage([airline]);
  const hits = [
    {
      pack: 'airline-care',
      brand: 'kestrel',
      kind: 'name',
      term: 'Kestrel Air',
      start: 0,
      end: 0,
      confidence: 1,
    },
  ] as const;
  const triage = (text: string) => engine.triage({ text }, [...hits]);

  test('it is urgent, answered and named, with the words that say so', () => {
    const text = 'I am going to end my life and it is on you';
    const result = triage(text);
    expect(result?.priority).toBe('urgent');
    expect(result?.answer).toBe(true);
    const [alarm] = result?.alarms ?? [];
    expect(alarm?.kind).toBe('self-harm');
    expect(text.slice(alarm?.start, alarm?.end)).toContain('end my life');
  });

  test('insults alone are left, insults around a matter are answered', () => {
    expect(triage('you worthless inbred scum, rot in hell')?.answer).toBe(false);
    expect(triage('you worthless scum, where is my suitcase, day three')?.answer).toBe(true);
    expect(triage('this is shit, three hours and nobody answers')?.alarms).toBeUndefined();
  });

  test('spam is left', () => {
    expect(triage('Recover your lost crypto, contact hackpro on telegram')?.answer).toBe(false);
  });
});

describe('patterns', () => {
  test('gaps end with the sentence, and whole words are meant', () => {
    const book = new LineBook<string>();
    book.add(linesOf('burn .. house', {}), 'near');
    expect(book.first(' burn down the house ')?.value).toBe('near');
    expect(book.first(' burn . the house ')).toBeUndefined();
    expect(book.first(' burning the house ')).toBeUndefined();
    expect(book.first(' burn a b c d house ')).toBeUndefined();
  });
});

test('any text: never throws, spans lie in it', () => {
  const piece = fc.oneof(
    fc.constantFrom('my ', 'the ', 'your ', 'burn ', 'fire ', 'lawyer ', '\ud800', '😂', '. ', '’'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of alarmsOf(tokenise(text))) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

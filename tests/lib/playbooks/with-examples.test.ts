import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPrivate } from '@/lib/playbooks/mask';
import { parsePack } from '@/lib/playbooks/parse';
import { withExamples } from '@/lib/playbooks/with-examples';

const sample = readFileSync('public/playbooks/kestrel-air.playbook.yaml', 'utf8');
const examplesOf = (source: string, category: string): string[] => {
  const parsed = parsePack(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 2)));
  return parsed.pack.triage.categories.find(({ id }) => id === category)?.examples ?? [];
};
const small = (categories: string, version = 'version: 1.2.3'): string => `# ours
schema: earshot.playbook/1
id: small
name: Small
${version} # counted up
language: en
publisher: { name: Us }
brands: [{ id: us, name: Us, terms: [{ kind: name, text: Us Ltd }] }]
triage:
  categories:
${categories}
plays: []
tests: []
`;

describe('examples that go into a pack', () => {
  it('stand under their category, with the next version, and nothing else changes', () => {
    const made = withExamples(sample, [
      { category: 'refund', text: 'Day 40: still no money?' },
      { category: 'refund', text: 'Day 40: still no money?' },
      { category: 'nowhere', text: 'lost' },
    ]);
    expect(made.added).toBe(1);
    expect(examplesOf(made.source, 'refund')).toEqual([
      ...examplesOf(sample, 'refund'),
      'Day 40: still no money?',
    ]);
    const before = sample.split('\n');
    const changed = made.source.split('\n').filter((line) => !before.includes(line));
    expect(changed.length).toBeLessThanOrEqual(2);
    const parsed = parsePack(made.source);
    expect(parsed.ok && parsed.pack.version).toBe(made.version);
  });

  it.each([
    ['in one flow', '    - { id: late, label: Late, examples: [one] }'],
    ['in an empty flow', '    - { id: late, label: Late, examples: [] }'],
    [
      'a line each',
      '    - id: late\n      label: Late\n      examples:\n        - one # the first\n      signals: [late]',
    ],
    [
      'as a text of several lines',
      '    - id: late\n      label: Late\n      examples:\n        - |\n          one\n          two\n    - id: other\n      label: Other',
    ],
    ['nowhere yet, in one flow', '    - { id: late, label: Late }'],
    [
      'nowhere yet, in lines',
      '    - id: late\n      label: Late # of trains\n    - id: other\n      label: Other',
    ],
  ])('written %s', (_, categories) => {
    const source = small(categories);
    const text = 'it\'s "late": #3, again {x} [y]\\n — ü';
    const made = withExamples(source, [{ category: 'late', text }]);
    expect(made.added).toBe(1);
    expect(examplesOf(made.source, 'late')).toEqual([...examplesOf(source, 'late'), text]);
    expect(made.source).toContain('# ours');
    expect(made.source).toContain('version: 1.2.4 # counted up');
    // Once is enough.
    expect(withExamples(made.source, [{ category: 'late', text }]).added).toBe(0);
  });

  it('in JSON too', () => {
    const parsed = parsePack(small('    - { id: late, label: Late }'));
    if (!parsed.ok) throw new Error('no pack');
    for (const indent of [0, 2]) {
      const made = withExamples(JSON.stringify(parsed.pack, null, indent), [
        { category: 'late', text: 'so late' },
      ]);
      const pack = JSON.parse(made.source) as typeof parsed.pack;
      expect(pack.triage.categories[0]?.examples).toEqual(['so late']);
      expect(pack.version).toBe('1.2.4');
    }
  });

  it('of any text come back as they were', () => {
    const source = small('    - id: late\n      label: Late\n      examples:\n        - one');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (raw) => {
        const text = raw.trim();
        if (text === '' || text === 'one') return;
        expect(examplesOf(withExamples(source, [{ category: 'late', text }]).source, 'late')).toEqual([
          'one',
          text,
        ]);
      }),
    );
  });

  it('need a pack', () => {
    for (const source of ['', 'a: [', 'version: x', '[]', 'triage: { categories: [] }'])
      expect(() => withExamples(source, [])).toThrow('no pack');
  });
});

describe('masking', () => {
  it.each([
    ['write me at maya.l@mail.example please', 'write me at (email) please'],
    ['see https://pics.example/1?id=4 for the photo', 'see (link) for the photo'],
    ['@KestrelAir @mayalq four hours late', '@KestrelAir @somebody four hours late'],
    ['order #88213 and booking QX7T2P are gone', 'order (number) and booking (number) are gone'],
    ['call me on 020 7946 0018 today', 'call me on (phone) today'],
    ['My name is Jana Kovač, where is my bag', 'My name is (name), where is my bag'],
    ['thanks, Maya here again', 'thanks, (name) here again'],
    ['four hours at gate 14 and 3 more to go', 'four hours at gate 14 and 3 more to go'],
  ])('%s', (text, masked) => {
    expect(maskPrivate(text, { keep: ['@KestrelAir'], names: ['Maya Lindqvist'] })).toBe(masked);
  });

  it('never throws, whatever names and texts are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 10 }), (text, name) => {
        expect(typeof maskPrivate(text, { names: [name] })).toBe('string');
      }),
    );
  });
});

import AhoCorasick from 'modern-ahocorasick';
import { packSchema } from '@/lib/domain/pack';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import type { Bench, Row } from './bench';
import { kilobytes, milliseconds, perSecond, rate } from './bench';
import { posts, terms } from './made-up';

const packWith = (names: string[], automatic: boolean) =>
  packSchema.parse({
    schema: 'earshot.playbook/1',
    id: 'bench',
    name: 'Bench',
    version: '1.0.0',
    language: 'en',
    publisher: { name: 'Bench' },
    brands: [
      {
        id: 'bench',
        name: 'Bench',
        terms: names.map((text) => ({ kind: 'name', text })),
        misspellings: { automatic },
      },
    ],
    triage: { categories: [{ id: 'other', label: 'Other' }] },
    plays: [],
    tests: [],
  });

/** Short rounds find the quiet moments of a shared machine; what comes before them warms up. */
const rounds = { rounds: 25, milliseconds: 60 };

function rowsFor(count: number): Row[] {
  const names = terms(count);
  const texts = posts(2_000, names);
  const speed = (find: (text: string) => unknown, sample = texts, how = rounds): number =>
    rate(
      () => {
        let last: unknown;
        for (const text of sample) last = find(text);
        return last;
      },
      sample.length,
      how,
    );
  const compiled = (automatic: boolean) => {
    const start = performance.now();
    const snapshot = compileLexicon([packWith(names, automatic)]);
    const matcher = createMatcher(snapshot);
    const took = performance.now() - start;
    return { matcher, took, bytes: JSON.stringify(snapshot).length };
  };
  const exact = compiled(false);
  const fuzzy = compiled(true);
  const ours = speed((text) => exact.matcher.find(text));
  const misspelt = speed((text) => fuzzy.matcher.find(text));
  // The peers that look at every term for every text get fewer texts and rounds.
  const few = texts.slice(0, 100);
  const seldom = { rounds: 3, milliseconds: 200 };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const expression = speed((text) => [...text.matchAll(pattern)], few, seldom);
  const automaton = new AhoCorasick(names);
  const library = speed((text) => automaton.search(text.toLowerCase()), texts, seldom);
  const naive = speed(
    (text) => {
      const lower = text.toLowerCase();
      return names.filter((name) => lower.includes(name));
    },
    few,
    seldom,
  );
  const label = `${count.toLocaleString('en')} terms`;
  const held = count === 2_000;
  return [
    {
      what: `${label}, exact`,
      ours: perSecond(ours),
      peer: `RegExp ${perSecond(expression)} · modern-ahocorasick ${perSecond(library)} · naive ${perSecond(naive)}`,
      ...(held ? { budget: '≥ 1,000,000/s', ok: ours >= 1_000_000 } : {}),
    },
    {
      what: `${label}, with misspellings`,
      ours: perSecond(misspelt),
      ...(held ? { budget: '≥ 250,000/s', ok: misspelt >= 250_000 } : {}),
    },
    {
      what: `${label}, compiling and starting, with misspellings`,
      ours: `${milliseconds(fuzzy.took)}, ${kilobytes(fuzzy.bytes)}`,
    },
  ];
}

export const matching: Bench = {
  name: 'Matching, posts of 100 characters',
  run: () => Promise.resolve([200, 2_000, 20_000].flatMap(rowsFor)),
};

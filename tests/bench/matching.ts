import AhoCorasick from 'modern-ahocorasick';
import { packSchema } from '@/lib/domain/pack';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import type { Bench, Row } from './bench';
import { perSecond, rate } from './bench';
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

export const matching: Bench = {
  name: 'Matching, posts of 100 characters',
  run() {
    const rows: Row[] = [];
    for (const count of [200, 2_000]) {
      const names = terms(count);
      const texts = posts(2_000, names);
      const all = (find: (text: string) => unknown) => () => {
        let last: unknown;
        for (const text of texts) last = find(text);
        return last;
      };
      const exact = createMatcher(compileLexicon([packWith(names, false)]));
      const fuzzy = createMatcher(compileLexicon([packWith(names, true)]));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
      const automaton = new AhoCorasick(names);
      const ours = rate(
        all((text) => exact.find(text)),
        texts.length,
      );
      const misspelt = rate(
        all((text) => fuzzy.find(text)),
        texts.length,
      );
      const expression = rate(
        all((text) => [...text.matchAll(pattern)]),
        texts.length,
      );
      const library = rate(
        all((text) => automaton.search(text.toLowerCase())),
        texts.length,
      );
      const naive = rate(
        all((text) => {
          const lower = text.toLowerCase();
          return names.filter((name) => lower.includes(name));
        }),
        texts.length,
      );
      const terms_ = `${count.toLocaleString('en')} terms`;
      rows.push(
        {
          what: `${terms_}, exact`,
          ours: perSecond(ours),
          peer: `RegExp ${perSecond(expression)} · modern-ahocorasick ${perSecond(library)} · naive ${perSecond(naive)}`,
          budget: count === 2_000 ? '≥ 1,000,000/s' : undefined,
          ok: count === 2_000 ? ours >= 1_000_000 : undefined,
        },
        {
          what: `${terms_}, with misspellings`,
          ours: perSecond(misspelt),
          budget: count === 2_000 ? '≥ 250,000/s' : undefined,
          ok: count === 2_000 ? misspelt >= 250_000 : undefined,
        },
      );
    }
    return Promise.resolve(rows);
  },
};

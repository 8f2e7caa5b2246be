import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackTest } from '@/lib/domain/pack';
import { parsePack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';
import { harbour } from './load';

const now = '2026-11-24T10:00:00Z';
const shared = '../shared/packs/kestrel-air.playbook.yaml';
const said = (test: PackTest) =>
  provePack({ ...harbour(), tests: [test] }, { now }).failed[0]?.messages ?? [];
const post = { site: 'x', text: '@HarbourBikes the chain of my bike is broken' } as const;

describe('proving a pack by its own tests', () => {
  it.skipIf(!existsSync(shared))('passes every test of the pack the format is shown by', () => {
    const parsed = parsePack(readFileSync(shared, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    expect(provePack(parsed.pack, { now })).toEqual({ passed: 4, failed: [], custom: [] });
  });

  it('passes what is right', () => {
    expect(
      said({
        post,
        expect: {
          brand: 'harbour',
          category: 'broken',
          sentiment: 'negative',
          priority: 'high',
          answer: true,
          play: 'broken-first',
          escalate: 'none',
        },
      }),
    ).toEqual([]);
    expect(
      said({
        post: { text: 'Boats in the harbour' },
        expect: { brand: 'none', category: 'none', play: 'none' },
      }),
    ).toEqual([]);
    expect(
      said({ post: { text: '@HarbourBikes my lawyer will write to you' }, expect: { escalate: 'legal' } }),
    ).toEqual([]);
    expect(
      said({
        draft: 'Per our policy, no.',
        expect: { rules: ['no-policy'], notRules: ['length'], verdict: 'warn' },
      }),
    ).toEqual([]);
  });

  it('says in words what was expected, what came and why', () => {
    expect(said({ post, expect: { brand: 'none' } })).toEqual([
      expect.stringMatching(/^expected brand none, got harbour because "@HarbourBikes" was found/),
    ]);
    expect(said({ post, expect: { category: 'praise' } })).toEqual([
      expect.stringMatching(/^expected category praise, got broken because .*broken/),
    ]);
    expect(said({ post, expect: { play: 'praise-thanks' } })).toEqual([
      expect.stringMatching(
        /^expected play praise-thanks, got broken-first because the category is broken, the stage first/,
      ),
    ]);
    expect(said({ post, expect: { escalate: 'legal' } })).toEqual([
      'expected escalation to legal, got none because no route fits',
    ]);
    expect(said({ post: { text: 'harbour' }, expect: { brand: 'harbour' } })).toEqual([
      expect.stringMatching(/got none because "Harbour" was found but is not sure enough/),
    ]);
    expect(said({ post: { text: 'hello' }, expect: { brand: 'harbour', priority: 'high' } })).toEqual([
      'expected brand harbour, got none because no term of a brand was found',
      'expected priority high, got none because no term of a brand was found',
    ]);
    expect(said({ draft: 'Fine.', expect: { verdict: 'block', rules: ['calm'] } })).toEqual([
      'expected verdict block, got pass because no rule fired',
      'expected rule calm to fire, but none did',
    ]);
    expect(said({ draft: 'Per our policy, no.', expect: { notRules: ['no-policy'] } })).toEqual([
      'expected rule no-policy to stay silent, but it says: Say what you can do.',
    ]);
  });

  it('names a failed test by its place', () => {
    const proof = provePack(
      { ...harbour(), tests: [{ name: 'Boats', post: { text: 'boats' }, expect: { brand: 'harbour' } }] },
      { now, testLines: [12] },
    );
    expect(proof).toMatchObject({ passed: 0, failed: [{ index: 0, name: 'Boats', line: 12 }] });
  });
});

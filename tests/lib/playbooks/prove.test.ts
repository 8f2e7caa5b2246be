import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';

const now = '2026-11-24T10:00:00Z';
const shared = '../shared/packs/kestrel-air.playbook.yaml';

describe('proving a pack by its own tests', () => {
  it.skipIf(!existsSync(shared))('passes every test of the pack the format is shown by', () => {
    const parsed = parsePack(readFileSync(shared, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    expect(provePack(parsed.pack, { now })).toEqual({ passed: 4, failed: [], custom: [] });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/lib/playbooks/parse';

const shared = '../shared/packs/kestrel-air.playbook.yaml';
describe('parsing', () => {
  it.skipIf(!existsSync(shared))('reads the pack the format is shown by', () => {
    const result = parsePack(readFileSync(shared, 'utf8'));
    expect('problems' in result ? result.problems : []).toEqual([]);
  });
});

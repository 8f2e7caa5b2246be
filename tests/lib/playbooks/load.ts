import { readFileSync } from 'node:fs';
import type { Pack } from '@/lib/domain/pack';
import { parsePack } from '@/lib/playbooks/parse';

export function harbour(change: (source: string) => string = (source) => source): Pack {
  const parsed = parsePack(change(readFileSync('tests/lib/playbooks/packs/harbour.playbook.yaml', 'utf8')));
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return parsed.pack;
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inside } from './run';

const pack = resolve('tests/lib/playbooks/packs/harbour.playbook.yaml');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-figures-'));
});
afterAll(() => rm(folder, { recursive: true }));

const post = { text: 'my bike is broken again @HarbourBikes', site: 'x', author: { name: 'Maya Lindqvist' } };
const replies = [
  { id: 1, post, draft: 'You should have read the terms, Maya.', overridden: ['no-blame'] },
  { id: 2, post, draft: 'STOP SHOUTING at us, Maya.' },
];

it('shows what a pack says of replies, and what a changed one would say', { timeout: 60_000 }, async () => {
  const file = join(folder, 'replies.jsonl');
  await writeFile(file, replies.map((reply) => JSON.stringify(reply)).join('\n'));
  const changed = join(folder, 'changed.yaml');
  await writeFile(changed, (await readFile(pack, 'utf8')).replace('calm: warn', 'calm: off'));
  const report = await inside(['pack', 'figures', pack, file]);
  expect(report).toMatchObject({ status: 0, err: '' });
  expect(report.out).toMatch(/^2 replies\n/);
  expect(report.out).toMatch(/no-blame +1 \(50\.0 %\) {2}blocked 1, overridden 1\n +1: You should have read/);
  const compared = await inside(['pack', 'figures', '--json', pack, changed, file]);
  const told = JSON.parse(compared.out) as { replies: number; changes: unknown[] };
  expect(told.replies).toBe(2);
  expect(told.changes).toEqual([
    {
      rule: 'calm',
      before: 1,
      after: 0,
      blockedBefore: 0,
      blockedAfter: 0,
      added: [],
      dropped: [{ id: '2', draft: 'STOP SHOUTING at us, Maya.' }],
    },
  ]);
  expect(await inside(['pack', 'figures', pack])).toMatchObject({
    status: 2,
    err: expect.stringMatching(/a file of replies/) as string,
  });
});

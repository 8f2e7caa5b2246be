import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEntry } from '@/components/workspace/customers/describe-entry';
import { excerptsOf } from '@/components/workspace/packs/excerpts';
import { expiryOf } from '@/components/workspace/packs/expiry';
import { directionOf } from '@/components/workspace/packs/inspect';
import { linesOf } from '@/components/workspace/settings/import-data';
import { bytes } from '@/components/workspace/settings/storage-facts';
import type { Entry, EntryType } from '@/lib/domain/entry';
import { entrySchema } from '@/lib/domain/entry';

const base = { id: '01930000-0000-7000-8000-000000000001', at: '2026-11-24T10:00:00Z', by: 'DW' };
const post = { site: 'x', id: '1', surface: 'thread', author: { name: 'M', handle: 'm' }, text: 'Words.' };
const data: Record<EntryType, unknown> = {
  'mention.seen': { post, hits: [], triage: {}, due: {}, identity: {} },
  'post.logged': { post, due: {}, identity: {}, note: 'Note.' },
  'triage.corrected': { correction: { category: null, answer: false }, was: {}, text: '', due: {} },
  'mention.left': { reason: 'Spam.' },
  'mention.returned': {},
  'mention.answered': { author: { name: 'Kestrel Helps', handle: 'h' }, text: 'Hi.' },
  'draft.inserted': { text: 'Draft.', method: 'paste', assist: {} },
  'check.overridden': { draft: 'x', overridden: [{ rule: 'length', reason: 'Agreed.' }] },
  'reply.sent': { text: 'Sorry.', site: 'x', channel: 'direct', signals: ['click'] },
  'interaction.logged': { kind: 'call', text: 'Spoke.' },
  'step.checked': { play: 'p', step: 1, done: true },
  'customer.edited': { name: 'N', vip: true, tags: ['a'], note: '', firstName: '' },
  'customer.linked': { identity: { site: 'facebook', handle: 'h', name: 'N' } },
  'customer.merged': { from: 'c2' },
  'customer.split': { merge: base.id },
  'customer.forgotten': { hash: 'h' },
  'case.closed': { outcome: 'Solved.' },
  'case.reopened': { why: 'Wrote again.' },
  'escalation.raised': { label: 'Duty lead', brief: { subject: 'Subject', body: 'Body' } },
  'escalation.delivered': { escalation: 'e', attempt: 1 },
  'escalation.failed': { escalation: 'e', attempt: 1, code: 'timeout', message: 'No answer.' },
  'escalation.retried': { escalation: 'e' },
  'escalation.acknowledged': { escalation: 'e', who: 'Ruth' },
  'escalation.closed': { escalation: 'e', outcome: 'Done.' },
  'reminder.set': { reminder: 'r', due: base.at, note: 'Ask.' },
  'reminder.done': { reminder: 'r' },
  'clock.warned': { clock: 'c', kind: 'late', due: base.at },
  'concession.given': { value: 40, currency: 'GBP' },
  'pack.activated': { pack: 'p', version: '1.0.0' },
  'pack.removed': { pack: 'p', version: '1.0.0' },
};
/** Entries that belong to no customer and so never stand in a history. */
const elsewhere = ['customer.forgotten', 'pack.activated', 'pack.removed'];

describe('an entry in words', () => {
  const types = Object.keys(data) as EntryType[];

  it('knows every type of the ledger', () => {
    const known = entrySchema.options.map((option) => option.shape.type.value);
    expect(types.toSorted()).toEqual(known.toSorted());
  });

  it.each(types.filter((type) => !elsewhere.includes(type)))('%s reads as a sentence', (type) => {
    const { title, body } = describeEntry({ ...base, type, data: data[type] } as Entry);
    expect(title).toMatch(/^\p{Lu}.*[^$\d]$|\d$/u);
    expect(title).not.toMatch(/\$\d|undefined|workspace/);
    expect(body ?? '').not.toMatch(/undefined|\[object/);
  });
});

describe('lines around a problem', () => {
  it('joins neighbours and keeps to the file', () => {
    const source = Array.from({ length: 30 }, (_, n) => `line ${n + 1}`).join('\n');
    expect(excerptsOf(source, [1, 5, 20, 99, 0]).map(({ from, lines }) => [from, lines.length])).toEqual([
      [1, 8],
      [17, 7],
    ]);
    expect(excerptsOf('x'.repeat(10_000), [1])[0]?.lines[0]?.length).toBe(401);
  });

  it('never loses, doubles or reorders a line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), fc.array(fc.nat(40)), (lines, wanted) => {
        const all = lines.join('\n').split(/\r\n|\r|\n/);
        const numbers = excerptsOf(lines.join('\n'), wanted).flatMap((excerpt) =>
          excerpt.lines.map((text, at) => {
            expect(text).toBe(all[excerpt.from - 1 + at]);
            return excerpt.from + at;
          }),
        );
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('small things', () => {
  it('expiry: the last day still counts, thirty days before it warns', () => {
    const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
    expect(expiryOf('2026-11-24', at('2026-11-24'))).toBe('soon');
    expect(expiryOf('2026-11-24', at('2026-11-25'))).toBe('over');
    expect(expiryOf('2027-06-30', at('2026-11-24'))).toBeUndefined();
    expect(expiryOf(undefined, 0)).toBeUndefined();
  });

  it('versions compare as versions, not as text', () => {
    expect(directionOf('1.9.0', '1.10.0')).toBe('newer');
    expect(directionOf('2.0.0', '1.10.0')).toBe('older');
    expect(directionOf('1.0.0', '1.0.0')).toBe('same');
    expect(directionOf(undefined, '1.0.0')).toBe('new');
  });

  it('sizes carry their unit', () => {
    expect(bytes(3_400_000, 'en')).toBe('3.4 MB');
    expect(bytes(900, 'en')).toBe('0.9 kB');
  });

  it('lines of a file are those of the text, wherever its pieces break', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[^\r\n]{0,8}$/)), async (lines) => {
        const text = lines.join('\n');
        const found: string[] = [];
        for await (const line of linesOf(new Blob([text]))) found.push(line);
        const wanted = new TextDecoder().decode(new TextEncoder().encode(text)).split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        expect(found).toEqual(wanted);
      }),
      { numRuns: 50 },
    );
  });
});

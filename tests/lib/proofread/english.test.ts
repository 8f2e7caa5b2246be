import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeReaders } from '@/lib/proofread/node';
import type { Reading } from '@/lib/proofread/read';
import { proofread } from '@/lib/proofread/read';

const readers = nodeReaders();
const slips = async (text: string, reading: Reading = { language: 'en', dialect: 'british' }) =>
  (await proofread(text, reading, readers)).slips.map(({ start, end, better }) => [
    text.slice(start, end),
    better[0],
  ]);

interface Line {
  draft: string;
  slip: boolean;
}
const heldBack = readFileSync(path.join(import.meta.dirname, 'held-back.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Line => JSON.parse(line));

describe('English, read by Harper', () => {
  it('finds nine of ten slips of the held-back drafts and hardly ever calls a good one wrong', async () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { draft, slip } of heldBack) {
      const found = await slips(draft);
      if (slip && found.length === 0) missed.push(draft);
      if (!slip && found.length > 0) wrong.push(`${draft} ${JSON.stringify(found)}`);
    }
    const bad = heldBack.filter(({ slip }) => slip).length;
    expect(bad).toBeGreaterThanOrEqual(60);
    expect(heldBack.length - bad).toBeGreaterThanOrEqual(60);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(bad * 0.1);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2);
  });

  it('flags the exact words, behind emoji too', async () => {
    expect(await slips('👩‍👩‍👧🏽 Sorry 😀, we has found the the bag and recieved your note.')).toEqual([
      ['has', 'have'],
      ['the the', 'the'],
      ['recieved', 'received'],
    ]);
    expect(await slips('a\uD800b — we recieved it.')).toEqual([['recieved', 'received']]);
  });

  it('leaves handles, hashtags, links, numbers, placeholders, signs and emoji alone', async () => {
    for (const draft of [
      '@acmehlp #fibrbroke see https://acme.exmple/reciept and www.acme.exmple.com/pge',
      'Your order ABX-29x881 and KA212q are on the way. ^XQ',
      'Hi {{ custmer.name }}, thanks. {NAEM} [yuor name] <frist name> %FRSTNAME%',
      'All sorted 😀🧳 ^Dwh',
      'Write to hlep@acme.example or call 0800-recieve1.',
    ])
      expect(await slips(draft), draft).toEqual([]);
  });

  it('spells as the pack’s country does, and as any where it names none', async () => {
    const colour = 'The colour was cancelled by our centre.';
    expect(await slips(colour, { language: 'en', dialect: 'british' })).toEqual([]);
    expect((await slips(colour, { language: 'en', dialect: 'american' })).map(([word]) => word)).toEqual([
      'colour',
      'cancelled',
      'centre',
    ]);
    expect(await slips(colour, { language: 'en' })).toEqual([]);
    expect(await slips('The color was canceled by our center.', { language: 'en' })).toEqual([]);
  });

  it('survives text that breaks the dictionary: endless words, markup, bidi, 100,000 characters', async () => {
    for (const text of [
      'a'.repeat(100_000),
      'x'.repeat(280),
      'a.'.repeat(50_000),
      "a'".repeat(50_000),
      'é́́́'.repeat(5_000),
      'שלום עולם مرحبا \u202e evil \u202c',
      '<b>'.repeat(2_000),
      '\0\uFEFF\uD800',
      'ab_'.repeat(3_000),
      '1'.repeat(5_000),
      '-'.repeat(10_000),
    ]) {
      const { slips: found } = await proofread(text, { language: 'en' }, readers);
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
    expect(await slips('We recieved it.')).toEqual([['recieved', 'received']]);
  });
});

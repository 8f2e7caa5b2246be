import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PACK_SCHEMA_ID, packJsonSchema } from '@/lib/playbooks/json-schema';
import { samplePacks } from '@/lib/playbooks/sample';
import { parsePack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';
import { PRIORITIES, SITES, STAGES, TERM_KINDS, WANTS } from '@/lib/domain/words';
import { FIXED_FIELDS } from '@/lib/replies/fields';
import { SAFE_FILTERS, SAFE_TAGS } from '@/lib/replies/liquid';
import { harbour } from './load';

type Node = {
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  additionalProperties?: Node | false;
  required?: string[];
  propertyNames?: unknown;
};

/** Names of all fields anywhere in the schema. */
function fieldNames(node: Node | undefined, names = new Set<string>()): Set<string> {
  if (!node) return names;
  for (const [name, inner] of Object.entries(node.properties ?? {})) {
    names.add(name);
    fieldNames(inner, names);
  }
  for (const inner of [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) fieldNames(inner, names);
  if (node.additionalProperties) fieldNames(node.additionalProperties, names);
  return names;
}

describe('the pack format as JSON Schema', () => {
  const schema = packJsonSchema();

  it('says what it is and what a pack must have', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: PACK_SCHEMA_ID,
      title: 'Earshot playbook pack',
      type: 'object',
      additionalProperties: false,
      required: [
        'schema',
        'id',
        'name',
        'version',
        'language',
        'publisher',
        'brands',
        'triage',
        'plays',
        'tests',
      ],
    });
  });

  it('takes a pack that is in order and refuses one that is not', () => {
    const back = z.fromJSONSchema(schema);
    expect(back.safeParse(harbour()).success).toBe(true);
    expect(back.safeParse({ ...harbour(), extra: 1 }).success).toBe(false);
    expect(back.safeParse({ ...harbour(), version: 'one' }).success).toBe(false);
  });

  it('has every field explained in docs/pack-format.md', () => {
    const document = readFileSync('docs/pack-format.md', 'utf8');
    const silent = [...fieldNames(schema as Node)].filter((name) => !document.includes(`\`${name}\``));
    const vocabulary = [
      ...SITES,
      ...STAGES,
      ...WANTS,
      ...PRIORITIES,
      ...TERM_KINDS,
      ...SAFE_TAGS,
      ...SAFE_FILTERS,
    ];
    expect(vocabulary.filter((word) => !document.includes(`\`${word}\``))).toEqual([]);
    expect(Object.keys(FIXED_FIELDS).filter((field) => !document.includes(`{{ ${field} }}`))).toEqual([]);
    expect(silent).toEqual([]);
  });
});

describe('the sample packs', { timeout: 60_000 }, () => {
  it('are all listed', () => {
    const files = readdirSync('public/playbooks').map((file) => `/playbooks/${file}`);
    expect(samplePacks.map(({ path }) => path).sort()).toEqual(files.sort());
  });

  it.each([...samplePacks])('$path is in order, rich and passes its own tests', ({ id, name, path }) => {
    const parsed = parsePack(readFileSync(`public${path}`, 'utf8'));
    if (!parsed.ok)
      throw new Error(parsed.problems.map((problem) => `${problem.line} ${problem.message}`).join('\n'));
    const { pack } = parsed;
    expect(pack).toMatchObject({ id, name });
    expect(pack.triage.categories.length).toBeGreaterThanOrEqual(12);
    expect(pack.plays.length).toBeGreaterThanOrEqual(25);
    expect(pack.plays.filter(({ replies }) => replies.length < 2)).toEqual([]);
    expect(pack.tests.length).toBeGreaterThanOrEqual(30);
    expect(pack.faq?.length).toBeGreaterThan(0);
    expect(pack.escalation?.routes.length).toBeGreaterThan(0);
    const proof = provePack(pack, { now: '2026-11-24T10:00:00Z', testLines: parsed.testLines });
    expect(proof.failed.map((failure) => `${failure.name}: ${failure.messages.join(' ')}`)).toEqual([]);
    expect(proof.custom).toEqual([]);
  });
});

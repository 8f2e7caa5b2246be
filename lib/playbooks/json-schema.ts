import { z } from 'zod';
import { packSchema } from '@/lib/domain/pack';

export const PACK_SCHEMA_ID = 'https://earshot.example/schemas/playbook-1.json';

/** The pack format as JSON Schema (draft 2020-12), for editors that complete and check while one types. */
export function packJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(packSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // A refinement has no form in JSON Schema; import still checks it.
    unrepresentable: 'any',
    reused: 'inline',
  }) as Record<string, unknown>;
  return {
    $schema,
    $id: PACK_SCHEMA_ID,
    title: 'Earshot playbook pack',
    description:
      'One portable file with brands, terms, triage, plays, FAQ, guidelines, authority, routes and tests.',
    ...schema,
  };
}

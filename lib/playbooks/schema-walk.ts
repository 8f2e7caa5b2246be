import { z } from 'zod';
import type { Path } from './problem';

/** What a schema is at a path of a value: lets messages say which fields are allowed there. */
export function schemaAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  let here: unknown = value;
  for (const step of path) {
    current = current && choose(unwrap(current), here);
    current = current && child(current, step);
    here = member(here, step);
  }
  return current && choose(unwrap(current), here);
}

/** Names of the fields of an object schema, or the keys a record allows; undefined for anything else. */
export function allowedKeys(schema: z.core.$ZodType | undefined): string[] | undefined {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.core.$ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** The branch of a union that the value is meant for: by its `kind`, else the one made of fields. */
function choose(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  const kind = isRecord(value) ? value['kind'] : undefined;
  const meant = objects.find((option) => {
    const literal: unknown = (option.shape as Record<string, unknown>)['kind'];
    return literal instanceof z.ZodLiteral && literal.value === kind;
  });
  return meant ?? objects[0] ?? schema;
}

/** What stands in a list or a group under an index or a name of its own. */
export function member(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return typeof step === 'number' ? list[step] : undefined;
  }
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import type { z } from 'zod';
import type { Path } from './problem';
import { didYouMean, inWords, oneOf, pathText, quoted } from './problem';
import { allowedKeys, isRecord, member, schemaAt } from './schema-walk';

/** A problem before its place in the text is looked up. */
export interface Finding {
  path: Path;
  /** Which part of the field the place should point to. */
  part: 'key' | 'value';
  message: string;
}

type Issue = z.core.$ZodIssue;

/** Enough for any author; a hostile file gets no more work done than this. */
const MAXIMUM = 500;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Every complaint of the schema as a sentence that says what is allowed. */
export function explain(schema: z.core.$ZodType, value: unknown, issues: readonly Issue[]): Finding[] {
  return issues.slice(0, MAXIMUM).flatMap((issue) => one(schema, value, issue, []));
}

function one(schema: z.core.$ZodType, value: unknown, issue: Issue, base: Path): Finding[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const name = nameOf(path);
  const given = valueAt(value, path);
  const at = (message: string): Finding[] => [{ path, part: 'value', message }];
  if (given === undefined && issue.code !== 'unrecognized_keys') return missing(schema, value, path, issue);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAXIMUM).map((key) => unknownKey(schema, value, path, key));
    case 'invalid_type':
      return at(wrongType(name, given, issue.expected));
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (path.length === 1 && path[0] === 'schema')
        return at(`schema is ${quoted(given)}; this version of Earshot reads ${oneOf(values)}.`);
      return at(
        `${name} is ${quoted(given)}; allowed: ${oneOf(values)}.${didYouMean(inWords(given), values)}`,
      );
    }
    case 'invalid_union':
      return union(schema, value, issue, path, given);
    case 'invalid_format':
      if (issue.format === 'url')
        return at(`${name} is ${quoted(given)}; it must be a web address like https://example.com/help.`);
      return at(`${name} is ${quoted(given)}; it ${issue.message}.`);
    case 'too_small':
    case 'too_big':
      return at(wrongSize(name, given, issue));
    default:
      return at(`${name} is ${quoted(given)}; it ${issue.message}.`);
  }
}

function missing(schema: z.core.$ZodType, value: unknown, path: Path, issue: Issue): Finding[] {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1) ?? 'the pack');
  const kind =
    issue.code === 'invalid_type'
      ? ` It must be ${KINDS[issue.expected] ?? issue.expected}.`
      : issue.code === 'invalid_value'
        ? ` Allowed: ${oneOf(issue.values.map(String))}.`
        : issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
          ? ` Allowed: ${oneOf(issue.options.map(String))}.`
          : '';
  const where = parent.length === 0 ? 'The pack' : pathText(parent);
  // What was probably meant to be this field stands there under another name.
  const siblings = Object.keys(recordAt(value, parent));
  const known = allowedKeys(schemaAt(schema, parent, value)) ?? [];
  const strangers = siblings.filter((key) => !known.includes(key));
  const meant = strangers.find((key) => didYouMean(key, [name]) !== '');
  const hint = meant === undefined ? '' : ` Is "${meant}" meant to be it?`;
  return [{ path, part: 'key', message: `${where} has no "${name}".${kind}${hint}` }];
}

function unknownKey(schema: z.core.$ZodType, value: unknown, path: Path, key: string): Finding {
  const known = allowedKeys(schemaAt(schema, path, value)) ?? [];
  const where = path.length === 0 ? 'a pack' : pathText(path);
  return {
    path: [...path, key],
    part: 'key',
    message: `"${key}" is no field of ${where}; allowed: ${oneOf(known)}.${didYouMean(key, known)}`,
  };
}

function wrongType(name: string, given: unknown, expected: string): string {
  const kind = KINDS[expected] ?? expected;
  if (given === null)
    return `${name} is empty; it must be ${kind}. Text that begins with # or holds ": " needs quotes.`;
  if (expected === 'string' && (typeof given === 'number' || typeof given === 'boolean'))
    return `${name} is ${String(given)}; it must be ${kind}, so write it in quotes: "${String(given)}".`;
  if (expected === 'array' && typeof given !== 'object')
    return `${name} is ${quoted(given)}; it must be a list, like [${inWords(given).slice(0, 40)}].`;
  return `${name} is ${quoted(given)}; it must be ${kind}.`;
}

function union(schema: z.core.$ZodType, value: unknown, issue: Issue, path: Path, given: unknown): Finding[] {
  if (issue.code !== 'invalid_union') return [];
  if ('options' in issue && Array.isArray(issue.options)) {
    const options = issue.options.map(String);
    return [
      {
        path,
        part: 'value',
        message: `${nameOf(path)} is ${quoted(given)}; allowed: ${oneOf(options)}.${didYouMean(inWords(given), options)}`,
      },
    ];
  }
  // A setting is a word or a group: show what is wrong with the form that was written.
  const branch = issue.errors.find((errors) =>
    isRecord(given)
      ? !errors.some((error) => error.path.length === 0 && error.code !== 'unrecognized_keys')
      : errors.some((error) => error.code === 'invalid_value' && error.path.length === 0),
  );
  if (branch && isRecord(given)) return branch.flatMap((error) => one(schema, value, error, path));
  const words =
    branch?.flatMap((error) => (error.code === 'invalid_value' ? error.values.map(String) : [])) ?? [];
  return [
    {
      path,
      part: 'value',
      message: `${nameOf(path)} is ${quoted(given)}; allowed: ${oneOf(words)}, or a group of fields.${didYouMean(inWords(given), words)}`,
    },
  ];
}

function wrongSize(name: string, given: unknown, issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const bound = issue.code === 'too_small' ? 'at least' : 'at most';
  if (issue.origin === 'string') {
    if (issue.message.startsWith('must ')) return `${name} is ${quoted(given)}; it ${issue.message}.`;
    if (given === '') return `${name} is empty; it must have text.`;
    return `${name} has ${inWords(given).length} characters; allowed are ${bound} ${limit}.`;
  }
  if (Array.isArray(given))
    return `${name} has ${given.length} ${given.length === 1 ? 'entry' : 'entries'}; allowed are ${bound} ${limit}.`;
  return `${name} is ${quoted(given)}; it must be ${bound} ${limit}.`;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The pack';
  return typeof last === 'number' ? `Entry ${last + 1} of ${String(path.at(-2) ?? 'the list')}` : last;
}

const valueAt = (value: unknown, path: Path): unknown => path.reduce(member, value);

const recordAt = (value: unknown, path: Path): Record<string, unknown> => {
  const found = valueAt(value, path);
  return isRecord(found) ? found : {};
};

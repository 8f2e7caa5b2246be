import type { Template } from 'liquidjs';
import { Drop, Liquid } from 'liquidjs';

/**
 * Liquid as wordings may use it: a few tags and filters that can neither loop nor reach for files, with limits on
 * length, time and memory. Values stay plain text; what is unknown comes out as a mark that render.ts looks at.
 */
export const SAFE_TAGS = ['if', 'unless', 'case', 'comment', 'raw'] as const;
export const SAFE_FILTERS = [
  'append',
  'capitalize',
  'default',
  'downcase',
  'prepend',
  'remove',
  'replace',
  'strip',
  'truncate',
  'truncatewords',
  'upcase',
] as const;

// Noncharacters of Unicode: no keyboard types them, and they are taken out of everything that comes in.
export const OPEN = '\uFDD0';
export const CLOSE = '\uFDD1';
export const HOLE = '\uFDD2';
export const END = '\uFDD3';
export const withoutMarks = (text: string): string => text.replace(/[\uFDD0-\uFDEF]/g, '');

/** A value nobody knows. False in a condition; keeps its name when it is printed. */
export class Unknown extends Drop {
  constructor(
    readonly field: string,
    /** The wording may do without it. */
    readonly droppable: boolean,
  ) {
    super();
  }
  override valueOf(): undefined {
    return undefined;
  }
}

function mark(value: unknown): string {
  if (value instanceof Unknown) return `${HOLE}${value.field}${END}`;
  // A group ("{{ customer }}") is no text: only its fields are.
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return `${OPEN}${withoutMarks(String(value))}${CLOSE}`;
}

function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: false,
    parseLimit: 20_000,
    renderLimit: 100,
    memoryLimit: 1_000_000,
    outputEscape: mark,
    templates: {},
  });
  const keep = (registry: Record<string, unknown>, names: readonly string[]) => {
    for (const name of Object.keys(registry))
      if (!names.includes(name)) Reflect.deleteProperty(registry, name);
  };
  keep(engine.tags, SAFE_TAGS);
  // `raw` as a filter would let a value out unmarked.
  keep(engine.filters, SAFE_FILTERS);
  for (const [name, filter] of Object.entries(engine.filters)) {
    if (name === 'default' || typeof filter !== 'function') continue;
    // A filter would turn an unknown value into an empty text, and the hole would go unnoticed.
    engine.registerFilter(name, function (value: unknown, ...rest: unknown[]) {
      return value instanceof Unknown ? value : filter.call(this, value, ...rest);
    });
  }
  return engine;
}

let engine: Liquid | undefined;
export const liquid = (): Liquid => (engine ??= createEngine());

const parsed = new Map<string, Template[] | { problem: string }>();

/** Parses a wording once; a later call gets the same answer from memory. */
export function parseWording(template: string): Template[] | { problem: string } {
  const known = parsed.get(template);
  if (known) return known;
  let result: Template[] | { problem: string };
  try {
    result = liquid().parse(withoutMarks(template));
  } catch (error) {
    result = { problem: sentence(error) };
  }
  if (parsed.size > 2_000) parsed.clear();
  parsed.set(template, result);
  return result;
}

const LIMITS: readonly [RegExp, string][] = [
  [/parse length limit/, 'The wording is longer than 20,000 characters.'],
  [/template render limit|memory alloc limit/, 'The wording takes too long to fill in.'],
];

/** The time for one wording was over. */
export const isTimeUp = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('template render limit');

/** A sentence for a person out of an error of the template engine. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  for (const [pattern, text] of LIMITS) if (pattern.test(message)) return text;
  const tag = /tag "?([\w-]+)"? not found/.exec(message)?.[1];
  if (tag) return `The tag "${tag}" is not allowed; allowed are ${SAFE_TAGS.join(', ')}.`;
  const filter = /undefined filter: ([\w-]+)/.exec(message)?.[1];
  if (filter) return `The filter "${filter}" is not allowed; allowed are ${SAFE_FILTERS.join(', ')}.`;
  return `The wording is not valid Liquid: ${message.replace(/, line:.*$/s, '')}.`;
}

import type { Pack } from '@/lib/domain/pack';

/**
 * The values a wording is rendered with, by dotted name ("customer.first_name").
 * A string is the value; null means nobody knows it and the wording may do without; absent means the agent is asked.
 */
export type ReplyFields = Record<string, string | null>;

export interface MissingField {
  /** "post.issue" */
  field: string;
  /** What to ask the agent for. */
  label: string;
  /** A proposal, always editable. */
  suggestion?: string;
}

/** Fields every pack may use, with what they hold. `faq.<id>`, `link.<id>` and `ask.<name>` come on top. */
export const FIXED_FIELDS: Readonly<Record<string, string>> = {
  'customer.first_name': "The customer's first name",
  'customer.name': "The customer's name as the site shows it",
  'customer.handle': "The customer's handle with @",
  'post.issue': 'What happened, in a few words',
  'agent.name': 'Your name',
  'agent.initials': 'Your initials',
  'agent.sign_off': 'Your sign-off',
  'brand.name': "The brand's name",
};

/** Fields that a wording may lose when nobody knows them. */
export const OPTIONAL_FIELDS: readonly string[] = ['customer.first_name', 'customer.name', 'customer.handle'];

/** Why a field cannot be used in a pack, as a sentence; undefined when it can. */
export function fieldProblem(field: string, faqIds: readonly string[]): string | undefined {
  if (Object.hasOwn(FIXED_FIELDS, field)) return undefined;
  const dot = field.indexOf('.');
  const group = dot < 0 ? field : field.slice(0, dot);
  const name = dot < 0 ? '' : field.slice(dot + 1);
  if (group === 'ask')
    return /^[a-z][a-z0-9_]*$/.test(name)
      ? undefined
      : `"${field}" needs a name of small letters, digits and underscores after "ask.", like ask.flight_number.`;
  if (group === 'faq' || group === 'link') {
    if (faqIds.includes(name)) return undefined;
    const known = faqIds.length > 0 ? faqIds.slice(0, 40).join(', ') : 'none, the pack has no FAQ';
    return `"${field}" names no entry of the FAQ; allowed are ${known}.`;
  }
  return `"${field}" is no field of a wording.`;
}

/** What the agent reads beside the empty field: "Flight number" for ask.flight_number. */
export function fieldLabel(field: string): string {
  const fixed = FIXED_FIELDS[field];
  if (fixed) return fixed;
  const name = field.slice(field.indexOf('.') + 1).replace(/[_-]+/g, ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export interface FieldSource {
  pack: Pack;
  brand?: string;
  /** Undefined when nobody knows it: better no name than a wrong one. */
  firstName?: string;
  author?: { name?: string; handle?: string };
  /** Absent where nobody answers under a name (the command line): the sign-off is left out then. */
  agent?: { name?: string; initials?: string };
  /** Noun phrase that stands for the trouble, when it can be told. */
  issue?: string;
  answers?: Readonly<Record<string, string>>;
}

const filled = (value: string | undefined): string | undefined => value?.trim() || undefined;

function signOffFormat(pack: Pack): string {
  const setting = pack.guidelines?.rules?.['sign-off'];
  const format = typeof setting === 'object' ? setting.options?.['format'] : undefined;
  return typeof format === 'string' ? format : '^{{ agent.initials }}';
}

/** The sign-off as the pack's rule wants it, or undefined when the agent lacks what it needs. */
export function signOff(pack: Pack, agent: { name?: string; initials?: string }): string | undefined {
  let whole = true;
  const text = signOffFormat(pack).replace(/\{\{\s*agent\.(name|initials)\s*\}\}/g, (_, key: string) => {
    const value = filled(key === 'name' ? agent.name : agent.initials);
    whole &&= value !== undefined;
    return value ?? '';
  });
  return whole ? text : undefined;
}

/** Collects every value that is known before a wording is rendered. Answers of the agent win over all others. */
export function replyFields(source: FieldSource): ReplyFields {
  const { pack, agent } = source;
  const fields: ReplyFields = {
    'customer.first_name': filled(source.firstName) ?? null,
    'customer.name': filled(source.author?.name) ?? null,
    'customer.handle': filled(source.author?.handle)?.replace(/^@?/, '@') ?? null,
  };
  const add = (field: string, value: string | undefined) => {
    if (value !== undefined) fields[field] = value;
  };
  const brand = pack.brands.find((item) => item.id === source.brand) ?? pack.brands[0];
  add('brand.name', brand?.name);
  add('post.issue', filled(source.issue));
  if (agent) {
    add('agent.name', filled(agent.name));
    add('agent.initials', filled(agent.initials));
    add('agent.sign_off', signOff(pack, agent));
  } else {
    fields['agent.name'] = fields['agent.initials'] = fields['agent.sign_off'] = null;
  }
  for (const entry of pack.faq ?? []) {
    add(`faq.${entry.id}`, entry.answer);
    add(`link.${entry.id}`, entry.url);
  }
  for (const [field, value] of Object.entries(source.answers ?? {})) add(field, filled(value));
  return fields;
}

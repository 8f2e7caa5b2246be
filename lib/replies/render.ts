import type { Template } from 'liquidjs';
import { OPTIONAL_FIELDS, type ReplyFields } from './fields';
import {
  CLOSE,
  HOLE,
  END,
  OPEN,
  Unknown,
  isTimeUp,
  liquid,
  parseWording,
  sentence,
  withoutMarks,
} from './liquid';
import { settle, upperFirst } from './settle';

export type RenderResult = { ok: true; text: string; missing: string[] } | { ok: false; message: string };
export type RenderFn = (template: string, fields: ReplyFields) => RenderResult;

/** Names of the fields a wording uses ("customer.first_name"), in order of use; empty when it does not parse. */
export function fieldsOf(template: string): string[] {
  const templates = parseWording(template);
  if ('problem' in templates) return [];
  try {
    return liquid()
      .globalVariableSegmentsSync(templates)
      .map((segments) => segments.map(String).join('.'));
  } catch {
    return [];
  }
}

/** What is wrong with a wording as Liquid, as a sentence; undefined when nothing is. */
export function wordingProblem(template: string): string | undefined {
  const templates = parseWording(template);
  if ('problem' in templates) return templates.problem;
  const result = renderReply(template, {});
  return result.ok ? undefined : result.message;
}

/** The engine counts by the clock: a machine that was busy is asked again, a slow wording is slow each time. */
const TRIES = 3;
function fill(templates: Template[], scope: Tree): string {
  for (let left = TRIES; ; left--)
    try {
      return String(liquid().renderSync(templates, scope));
    } catch (error) {
      if (left <= 1 || !isTimeUp(error)) throw error;
    }
}

type Tree = { [key: string]: Tree | string | Unknown };
/** Without a prototype, so that a wording finds nothing but fields in it. */
const emptyTree = (): Tree => Object.setPrototypeOf({}, null);

function put(tree: Tree, path: string[], value: string | Unknown): void {
  let node = tree;
  for (const key of path.slice(0, -1)) {
    const next = Object.hasOwn(node, key) ? node[key] : undefined;
    if (next instanceof Unknown || typeof next === 'string') return;
    node = node[key] = next ?? emptyTree();
  }
  const last = path.at(-1);
  if (last !== undefined && !Object.hasOwn(node, last)) node[last] = value;
}

/**
 * Fills a wording in. Values are plain text and never read as Liquid. A value nobody knows is left out where the
 * sentence stays whole without it, and otherwise stands as a visible `{{ field }}` and is listed in `missing`.
 */
export function renderReply(template: string, fields: ReplyFields): RenderResult {
  const templates = parseWording(template);
  if ('problem' in templates) return { ok: false, message: templates.problem };
  const scope = emptyTree();
  for (const field of fieldsOf(template)) {
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    put(
      scope,
      field.split('.'),
      typeof value === 'string' && withoutMarks(value).trim() !== ''
        ? withoutMarks(value)
        : new Unknown(field, value === null || OPTIONAL_FIELDS.includes(field)),
    );
  }
  let raw: string;
  try {
    raw = fill(templates, scope);
  } catch (error) {
    return { ok: false, message: sentence(error) };
  }
  const droppable = (field: string) => fields[field] === null || OPTIONAL_FIELDS.includes(field);
  const { text, missing } = settle(raw, { OPEN, CLOSE, HOLE, END }, droppable);
  // A wording that begins with a field or a condition may have lost its first word.
  return { ok: true, text: /^\s*\{/.test(template) ? upperFirst(text) : text, missing };
}

import type { Finding } from './explain';
import type { Path } from './problem';
import { didYouMean, oneOf, quoted } from './problem';
import { checkHours } from './reference-hours';
import { checkRoutes } from './reference-routes';
import { checkSites } from './reference-sites';
import { checkWordings } from './reference-wordings';
import { isRecord } from './schema-walk';

/**
 * What a schema cannot see: names that must lead somewhere, names that stand twice, times, wordings. Works on a pack
 * that has other mistakes too, so that its author sees all of them at once.
 */
export interface References {
  problems: Finding[];
  warnings: Finding[];
}

export type Loose = Record<string, unknown>;
export interface Found {
  path: Path;
  value: Loose;
}
/** The sentence is made only when there is still room for it. */
export type Report = (path: Path, message: string | (() => string)) => void;

/** Names that something may refer to. */
export interface Names {
  list: readonly string[];
  set: ReadonlySet<string>;
}

/** The groups in a list at a path; anything else is passed over. */
export function groups(root: Loose, ...path: string[]): Found[] {
  let here: unknown = root;
  for (const step of path) here = isRecord(here) ? here[step] : undefined;
  return Array.isArray(here)
    ? here.flatMap((value: unknown, index) => (isRecord(value) ? [{ path: [...path, index], value }] : []))
    : [];
}

export const texts = (value: unknown): [number, string][] =>
  Array.isArray(value)
    ? value.flatMap((item: unknown, index): [number, string][] =>
        typeof item === 'string' ? [[index, item]] : [],
      )
    : [];

export const names = (list: readonly string[]): Names => ({ list, set: new Set(list) });

export const ids = (found: readonly Found[]): string[] =>
  found.flatMap(({ value }) => (typeof value['id'] === 'string' ? [value['id']] : []));

export const group = (value: unknown): Loose => (isRecord(value) ? value : {});

/** Reports a name that leads nowhere. */
export function mustBe(report: Report, path: Path, value: unknown, known: Names, what: string): void {
  if (typeof value !== 'string' || known.set.has(value)) return;
  report(
    path,
    () =>
      `${quoted(value)} is no ${what} of this pack; allowed: ${oneOf(known.list)}.${didYouMean(value, known.list)}`,
  );
}

/** Enough for any author; a hostile file gets no more work done than this. */
const MAXIMUM = 1_000;

function reporter(into: Finding[]): Report {
  return (path, message) => {
    if (into.length < MAXIMUM)
      into.push({ path, part: 'value', message: typeof message === 'string' ? message : message() });
  };
}

export function checkReferences(value: unknown, ruleIds: readonly string[]): References {
  const root = group(value);
  const problems: Finding[] = [];
  const warnings: Finding[] = [];
  const report = reporter(problems);
  const warn = reporter(warnings);

  const brands = groups(root, 'brands');
  const competitors = groups(root, 'competitors');
  const categories = groups(root, 'triage', 'categories');
  const plays = groups(root, 'plays');
  const faq = groups(root, 'faq');
  const custom = groups(root, 'guidelines', 'custom');
  const routes = groups(root, 'escalation', 'routes');
  const gestures = groups(root, 'authority', 'gestures');

  const known = {
    category: names(ids(categories)),
    faq: names(ids(faq)),
    route: names(ids(routes)),
  };
  noDoubles(report, [...brands, ...competitors], 'brand or competitor');
  for (const [list, what] of [
    [categories, 'category'],
    [plays, 'play'],
    [faq, 'FAQ entry'],
    [custom, 'custom rule'],
    [routes, 'route'],
    [gestures, 'gesture'],
  ] as const)
    noDoubles(report, list, what);

  for (const { path, value: rule } of custom) {
    if (typeof rule['id'] === 'string' && ruleIds.includes(rule['id']))
      report(
        [...path, 'id'],
        `"${rule['id']}" is a rule that ships with Earshot; give your own rule another id.`,
      );
    checkCondition(report, [...path, 'when'], rule['when'], known.category);
  }
  for (const [id, setting] of Object.entries(group(group(root['guidelines'])['rules'])))
    for (const { path, value } of groups(group(setting), 'except'))
      checkCondition(report, ['guidelines', 'rules', id, ...path, 'when'], value['when'], known.category);
  for (const { path, value: play } of plays) {
    mustBe(report, [...path, 'category'], play['category'], known.category, 'category');
    for (const [index, id] of texts(play['faq']))
      mustBe(report, [...path, 'faq', index], id, known.faq, 'FAQ entry');
  }
  const planned = new Set(plays.map(({ value: play }) => play['category']));
  for (const { path, value: category } of categories) {
    const silent = texts(category['signals']).length === 0 && texts(category['examples']).length === 0;
    if (silent)
      warn(
        path,
        `The category ${quoted(category['id'])} has neither signals nor examples, so no post falls into it.`,
      );
    if (plays.length > 0 && !planned.has(category['id']))
      warn(
        path,
        `The category ${quoted(category['id'])} has no play, so nothing is suggested for its posts.`,
      );
  }
  mustBe(report, ['authority', 'approver'], group(root['authority'])['approver'], known.route, 'route');
  checkRoutes(report, routes, known);
  checkHours(report, warn, root);
  checkSites(report, root);
  checkWordings(report, warn, plays, known.faq);
  checkTests(report, root, {
    brand: names([...ids(brands), 'none']),
    category: names([...ids(categories), 'none']),
    play: names([...ids(plays), 'none']),
    escalate: names([...ids(routes), 'none']),
    rules: names([...ruleIds, ...ids(custom)]),
  });
  checkLanguage(report, root['language']);
  return { problems, warnings };
}

/** What a condition names must be there, or it never holds. */
function checkCondition(report: Report, path: Path, when: unknown, categories: Names): void {
  for (const [index, id] of texts(group(when)['category']))
    mustBe(report, [...path, 'category', index], id, categories, 'category');
  for (const [index, tag] of texts(group(when)['language']))
    if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag))
      report(
        [...path, 'language', index],
        `${quoted(tag)} is no language tag; write it like de, pt or en-GB.`,
      );
}

function noDoubles(report: Report, list: readonly Found[], what: string): void {
  const seen = new Set<unknown>();
  for (const { path, value } of list) {
    const id = value['id'];
    if (typeof id !== 'string') continue;
    if (seen.has(id)) report([...path, 'id'], `The id "${id}" stands twice; every ${what} needs its own.`);
    seen.add(id);
  }
}

type Known = Record<'brand' | 'category' | 'play' | 'escalate' | 'rules', Names>;

function checkTests(report: Report, root: Loose, known: Known): void {
  for (const { path, value: test } of groups(root, 'tests')) {
    const expect = group(test['expect']);
    const at = (key: string) => [...path, 'expect', key];
    mustBe(report, at('brand'), expect['brand'], known.brand, 'brand');
    mustBe(report, at('category'), expect['category'], known.category, 'category');
    mustBe(report, at('play'), expect['play'], known.play, 'play');
    mustBe(report, at('escalate'), expect['escalate'], known.escalate, 'route');
    for (const key of ['rules', 'notRules'])
      for (const [index, id] of texts(expect[key]))
        mustBe(report, [...at(key), index], id, known.rules, 'rule');
    if (test['post'] === undefined && test['draft'] === undefined)
      report(path, 'A test needs a post, a draft or both.');
    else if (isRecord(test['expect']) && Object.keys(expect).length === 0)
      report(
        at('expect').slice(0, -1),
        `expect is empty; say what must come out: ${oneOf([...EXPECTATIONS])}.`,
      );
    const ofDraft = ['verdict', 'rules', 'notRules'].find((key) => expect[key] !== undefined);
    if (ofDraft && test['draft'] === undefined)
      report(at(ofDraft), `"${ofDraft}" is about a draft, and this test has none; add draft.`);
    const ofPost = EXPECTATIONS.find(
      (key) => !/^(?:verdict|rules|notRules)$/.test(key) && expect[key] !== undefined,
    );
    if (ofPost && test['post'] === undefined && test['draft'] !== undefined)
      report(at(ofPost), `"${ofPost}" is about a post, and this test has none; add post.`);
  }
}

const EXPECTATIONS = [
  'brand',
  'category',
  'wants',
  'sentiment',
  'priority',
  'answer',
  'play',
  'escalate',
  'verdict',
  'rules',
  'notRules',
] as const;

function checkLanguage(report: Report, language: unknown): void {
  if (typeof language !== 'string' || language.length < 2 || language.length > 35) return;
  try {
    Intl.getCanonicalLocales(language);
  } catch {
    report(
      ['language'],
      `language is ${quoted(language)}; it must be a language tag like en, en-GB or pt-BR.`,
    );
  }
}

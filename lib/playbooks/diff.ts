import microdiff from 'microdiff';
import type { Pack } from '@/lib/domain/pack';
import { pathText, quoted } from './problem';

export interface PackChange {
  area:
    | 'brands'
    | 'triage'
    | 'plays'
    | 'faq'
    | 'guidelines'
    | 'authority'
    | 'escalation'
    | 'hours'
    | 'targets'
    | 'tests'
    | 'about';
  kind: 'added' | 'removed' | 'changed';
  /** What it is: "Play delay-first: Late flight, first answer". */
  what: string;
  /** What about it: "replies[1] changed from … to …". */
  detail?: string;
}
type Area = PackChange['area'];

/** What a person would want to know before one pack takes the place of another, in the order of a pack. */
export function diffPacks(before: Pack | undefined, after: Pack): PackChange[] {
  return [
    ...fields('about', before && about(before), about(after)),
    ...brands(before, after),
    ...fields('hours', before?.hours, after.hours),
    ...fields('targets', before?.targets, after.targets),
    ...listed('triage', 'Category', before?.triage.categories, after.triage.categories, ({ label }) => label),
    ...wordList('triage', 'Occasion', before?.triage.occasions, after.triage.occasions),
    ...wordList('triage', 'Word to leave', before?.triage.leave, after.triage.leave),
    ...listed('plays', 'Play', before?.plays, after.plays, ({ title }) => title),
    ...fields(
      'plays',
      before?.followUp && { followUp: before.followUp },
      after.followUp && { followUp: after.followUp },
    ),
    ...listed('faq', 'FAQ entry', before?.faq, after.faq, ({ question }) => question),
    ...guidelines(before, after),
    ...fields('authority', before?.authority, after.authority),
    ...listed(
      'escalation',
      'Route',
      before?.escalation?.routes,
      after.escalation?.routes,
      ({ label }) => label,
    ),
    ...tests(before, after),
  ];
}

const about = (pack: Pack) => ({
  name: pack.name,
  version: pack.version,
  language: pack.language,
  publisher: pack.publisher,
  expires: pack.expires,
  reviewedBy: pack.reviewedBy,
  changes: pack.changes,
  sites: pack.sites,
});

function brands(before: Pack | undefined, after: Pack): PackChange[] {
  const bare = <T extends { terms: unknown[] }>(owner: T) => ({ ...owner, terms: undefined });
  const changes = [
    ...listed('brands', 'Brand', before?.brands.map(bare), after.brands.map(bare), ({ name }) => name),
    ...listed(
      'brands',
      'Competitor',
      before?.competitors?.map(bare),
      after.competitors?.map(bare),
      ({ name }) => name,
    ),
  ];
  const owners = (pack: Pack | undefined) => [...(pack?.brands ?? []), ...(pack?.competitors ?? [])];
  const was = owners(before);
  for (const owner of owners(after)) {
    const terms = (list: typeof owner.terms | undefined) =>
      (list ?? []).map((term) => ({ ...term, id: `${term.kind} ${term.text}` }));
    const earlier = was.find(({ id }) => id === owner.id);
    if (!earlier) continue;
    changes.push(
      ...listed('brands', `${owner.name}, term`, terms(earlier.terms), terms(owner.terms), () => ''),
    );
  }
  return changes;
}

function guidelines(before: Pack | undefined, after: Pack): PackChange[] {
  const extend = (pack: Pack | undefined) => pack && { extends: pack.guidelines?.extends ?? 'recommended' };
  const rules = (pack: Pack | undefined) =>
    Object.entries(pack?.guidelines?.rules ?? {}).map(([id, setting]) => ({ id, setting }));
  return [
    ...(before ? fields('guidelines', extend(before), extend(after)) : []),
    ...listed('guidelines', 'Rule', rules(before), rules(after), () => ''),
    ...listed(
      'guidelines',
      'Own rule',
      before?.guidelines?.custom,
      after.guidelines?.custom,
      ({ message }) => message,
    ),
  ];
}

function tests(before: Pack | undefined, after: Pack): PackChange[] {
  const keyed = (pack: Pack | undefined) =>
    (pack?.tests ?? []).map((test) => ({
      id: test.name ?? quoted(test.draft ?? test.post?.text ?? ''),
      test,
    }));
  return listed('tests', 'Test', keyed(before), keyed(after), () => '');
}

/** Things with ids, compared by id; a change names the fields that differ. */
function listed<T extends { id: string }>(
  area: Area,
  what: string,
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  title: (item: T) => string,
): PackChange[] {
  const was = new Map((before ?? []).map((item) => [item.id, item]));
  const is = new Map((after ?? []).map((item) => [item.id, item]));
  const name = (item: T) => `${what} ${item.id}${title(item) === '' ? '' : `: ${title(item)}`}`;
  const changes: PackChange[] = [];
  for (const item of is.values()) {
    const earlier = was.get(item.id);
    if (!earlier) changes.push({ area, kind: 'added', what: name(item) });
    else {
      const detail = details(earlier, item);
      if (detail !== '') changes.push({ area, kind: 'changed', what: name(item), detail });
    }
  }
  for (const item of was.values())
    if (!is.has(item.id)) changes.push({ area, kind: 'removed', what: name(item) });
  return changes;
}

function wordList(
  area: Area,
  what: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): PackChange[] {
  const keyed = (words: readonly string[] | undefined) => (words ?? []).map((word) => ({ id: word }));
  return listed(area, what, keyed(before), keyed(after), () => '');
}

/** Named fields without ids, each its own change. */
function fields(area: Area, before: object | undefined, after: object | undefined): PackChange[] {
  const was = new Map(Object.entries(before ?? {}).filter(([, value]) => value !== undefined));
  const is = new Map(Object.entries(after ?? {}).filter(([, value]) => value !== undefined));
  const changes: PackChange[] = [];
  for (const [key, value] of is) {
    if (!was.has(key)) changes.push({ area, kind: 'added', what: key, detail: show(value) });
    else {
      const detail = details({ [key]: was.get(key) }, { [key]: value });
      if (detail !== '') changes.push({ area, kind: 'changed', what: key, detail });
    }
  }
  for (const [key, value] of was)
    if (!is.has(key)) changes.push({ area, kind: 'removed', what: key, detail: show(value) });
  return changes;
}

const MANY = 8;

function details(before: object, after: object): string {
  const differences = microdiff(before, after);
  const lines = differences.slice(0, MANY).map((difference) => {
    const path = pathText(difference.path);
    if (difference.type === 'CREATE') return `${path} added: ${show(difference.value)}`;
    if (difference.type === 'REMOVE') return `${path} removed: ${show(difference.oldValue)}`;
    return `${path} from ${show(difference.oldValue)} to ${show(difference.value)}`;
  });
  if (differences.length > MANY) lines.push(`and ${differences.length - MANY} more`);
  return lines.join('; ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  const text = JSON.stringify(value) ?? '';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

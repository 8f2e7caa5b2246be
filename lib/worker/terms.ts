import type { Entry } from '@/lib/domain/entry';
import type { Hit } from '@/lib/domain/mention';
import type { Pack } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { HistoryDb } from '@/lib/history/db';
import { mentionId } from '@/lib/history/order';
import { verdictOf, verdicts } from '@/lib/history/queries';
import type { Learned } from '@/lib/mentions/learned';
import { createLearned, variantOf } from '@/lib/mentions/learned';
import type { Tally, TermReport, VariantReport } from '@/lib/messaging/protocol';

export interface TermsService {
  /** What agents taught so far; the same object for as long as the worker lives. Empty until `ready`. */
  learned: Learned;
  /** Reads what was taught before. Throws nothing: without history the packs alone decide. */
  ready(): Promise<void>;
  /** Takes in what agents did with mentions, as it is written. */
  learn(entries: readonly Entry[]): void;
}

/** Keeps what this machine's agents said of terms: each answer says yes, each “not about us” no. */
export function createTermsService(db: HistoryDb): TermsService {
  let current = createLearned();
  let counted = new Map<string, boolean>();
  let loading: Promise<void> | undefined;
  /** Verdicts that are being taken in: the next text waits for them. */
  let taking: Promise<unknown> = Promise.resolve();

  /** What was taught is read again when it is next asked for. */
  function forget(): void {
    loading = undefined;
  }

  async function load(): Promise<void> {
    const found = await verdicts(db);
    counted = new Map(found.map(({ id, about }) => [id, about]));
    current = createLearned(found);
  }

  async function take(id: string): Promise<void> {
    const row = await db.mentions.get(id);
    const verdict = row && verdictOf(row);
    const before = counted.get(id);
    if (before === verdict?.about) return;
    // Somebody took a word back: what was counted cannot be, so it is counted afresh.
    if (before !== undefined) forget();
    else if (verdict) {
      counted.set(id, verdict.about);
      current.add(verdict);
    }
  }

  return {
    learned: {
      add: (verdict) => current.add(verdict),
      of: (...asked) => current.of(...asked),
    },
    async ready() {
      await taking;
      await (loading ??= load().catch(forget));
    },
    learn(entries) {
      if (!loading) return;
      const told = new Set(
        entries.flatMap(({ type, mention }) => (mention && DECIDES.has(type) ? [mention] : [])),
      );
      for (const id of told) taking = Promise.all([taking, take(id).catch(forget)]);
      if (entries.some(({ type }) => type === 'customer.forgotten')) forget();
    },
  };
}

const DECIDES: ReadonlySet<Entry['type']> = new Set<Entry['type']>([
  'reply.sent',
  'mention.answered',
  'mention.left',
  'mention.returned',
]);

const CERTAIN = 0.5;

/** The brands that posts which these answer are certainly about: those read before, and those earlier in the batch. */
export async function threadsOf(db: HistoryDb, posts: readonly Post[]) {
  const known = new Map<string, { pack: string; brand: string }[]>();
  const ids = [...new Set(posts.flatMap((post) => aboveOf(post)))];
  const rows = ids.length > 0 ? await db.mentions.bulkGet(ids) : [];
  for (const row of rows) if (row) tell(row.id, row.hits);

  function tell(id: string, hits: readonly Hit[]): void {
    const brands = hits.flatMap(({ pack, brand, competitor, confidence }) =>
      competitor || confidence < CERTAIN ? [] : [{ pack, brand }],
    );
    if (brands.length > 0) known.set(id, brands);
  }
  return {
    about: (post: Post) => aboveOf(post).flatMap((id) => known.get(id) ?? []),
    tell: (post: Post, hits: readonly Hit[]) => tell(mentionId(post), hits),
  };
}

const aboveOf = ({ site, id, parent, thread }: Post): string[] =>
  [parent, thread].flatMap((above) => (above && above !== id ? [mentionId({ site, id: above })] : []));

/** Mentions that the report counts, the newest ids of each site first. */
const MOST = 50_000;

/** Every term of the packs, with the spellings that were met of it. */
export async function termReports(db: HistoryDb, packs: readonly Pack[]): Promise<TermReport[]> {
  const reports = new Map<string, TermReport & { byText: Map<string, VariantReport> }>();
  const keyOf = (...parts: string[]): string => parts.join('\n');
  for (const pack of packs)
    for (const [competitor, brands] of [
      [false, pack.brands],
      [true, pack.competitors ?? []],
    ] as const)
      for (const { id, name, terms } of brands)
        for (const { text, kind, ambiguous } of terms)
          reports.set(keyOf(pack.id, id, text), {
            ...nothing(),
            pack: pack.id,
            brand: id,
            name,
            competitor,
            term: text,
            kind,
            ambiguous: ambiguous === true,
            variants: [],
            byText: new Map(),
          });
  await db.mentions
    .reverse()
    .limit(MOST)
    .each((row) => {
      const about = verdictOf(row)?.about;
      for (const { pack, brand, term, start, end, way } of row.hits) {
        const report = reports.get(keyOf(pack, brand, term));
        if (!report || start >= end) continue;
        const text = variantOf(row.post.text.slice(start, end)).slice(0, 100);
        const variant = report.byText.get(text) ?? { ...nothing(), text, ...(way ? { way } : {}) };
        report.byText.set(text, variant);
        for (const tally of [report, variant]) {
          tally.hits++;
          if (about === true) tally.confirmed++;
          if (about === false) tally.rejected++;
        }
      }
    });
  return [...reports.values()].map(({ byText, ...report }) => ({
    ...report,
    variants: [...byText.values()].sort((a, b) => b.hits - a.hits).slice(0, 200),
  }));
}

const nothing = (): Tally => ({ hits: 0, confirmed: 0, rejected: 0 });

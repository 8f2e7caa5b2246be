import semver from 'semver';
import type { Matcher, PageLexicon } from '@/lib/domain/lexicon';
import type { Pack } from '@/lib/domain/pack';
import { EarshotError } from '@/lib/domain/result';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { pageLexiconOf } from '@/lib/mentions/page-lexicon';
import type { HistoryDb } from '@/lib/history/db';
import { openDb, storageError } from '@/lib/history/db';
import type { Ledger } from '@/lib/history/ledger';
import type { PackRow, PackStateRow } from '@/lib/history/tables';
import type { PackSummary } from '@/lib/messaging/protocol';
import { parsePack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';
import type { TermsService } from './terms';

export interface ActivePacks {
  /** Changes when the packs change. */
  version: string;
  /** The enabled packs, in the order in which they came. */
  packs: Pack[];
}
export interface Lexicon {
  matcher: Matcher;
  page: PageLexicon;
}
export interface Packs {
  active(): Promise<ActivePacks>;
  /** What finds mentions, and what pages need to tell which posts may be one; undefined when no pack is enabled. */
  lexicon(): Promise<Lexicon | undefined>;
  list(): Promise<PackSummary[]>;
  /** Throws EarshotError `pack-invalid`, `pack-fails-tests` or `pack-older`. */
  activate(input: {
    entry: string;
    source: string;
    allowDowngrade: boolean;
    by: string;
  }): Promise<PackSummary>;
  rollback(input: { entry: string; pack: string; by: string }): Promise<PackSummary>;
  enable(pack: string, enabled: boolean): Promise<void>;
  remove(input: { entry: string; pack: string; by: string }): Promise<void>;
  source(pack: string): Promise<string>;
  /** The packs as they were imported, for an export. */
  sources(): Promise<{ source: string; enabled: boolean }[]>;
}

export interface PacksOptions {
  db: HistoryDb;
  ledger: Ledger;
  now: () => Date;
  /** What agents taught of the terms. */
  terms: Pick<TermsService, 'learned' | 'ready'>;
  /** Told after a switch. */
  onChanged: () => void;
}

export function createPacks({ db, ledger, now, terms, onChanged }: PacksOptions): Packs {
  let known: Promise<ActivePacks> | undefined;
  let compiled: { version: string; lexicon: Lexicon } | undefined;

  const changed = (): void => {
    known = undefined;
    onChanged();
  };

  async function states(): Promise<{ state: PackStateRow; row: PackRow }[]> {
    await ledger.open();
    await openDb(db);
    const all = await db.packStates.toArray();
    const rows = await db.packs.bulkGet(all.map(({ revision }) => revision));
    return all
      .flatMap((state, index) => {
        const row = rows[index];
        return row ? [{ state, row }] : [];
      })
      .sort((a, b) => (a.state.id < b.state.id ? -1 : 1));
  }

  async function load(): Promise<ActivePacks> {
    const enabled = (await states()).filter(({ state }) => state.enabled);
    return {
      version: enabled.map(({ row }) => `${row.id}@${row.version}#${row.revision}`).join(' '),
      packs: enabled.map(({ row }) => row.pack),
    };
  }

  const active = (): Promise<ActivePacks> =>
    (known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));

  async function summary(pack: string): Promise<PackSummary> {
    const found = (await list()).find(({ id }) => id === pack);
    if (!found) throw noPack(pack);
    return found;
  }

  async function list(): Promise<PackSummary[]> {
    const all = await states();
    const previous = await db.packs.bulkGet(all.map(({ state }) => state.previous ?? ''));
    return all.map(({ state, row }, index) => summaryOf(state, row, previous[index]));
  }

  async function stateOf(pack: string): Promise<PackStateRow> {
    const state = await db.packStates.get(pack);
    if (!state) throw noPack(pack);
    return state;
  }

  return {
    active,
    list,
    async lexicon() {
      const { version, packs } = await active();
      if (!packs.length) return undefined;
      await terms.ready();
      if (compiled?.version !== version) {
        const snapshot = compileLexicon(packs);
        compiled = {
          version,
          lexicon: { matcher: createMatcher(snapshot, terms.learned), page: pageLexiconOf(snapshot) },
        };
      }
      return compiled.lexicon;
    },

    async activate({ entry, source, allowDowngrade, by }) {
      const pack = proven(source, now());
      const { id, version } = pack;
      await ledger.append(async () => {
        if (await db.packs.get(entry)) return [];
        const state = await db.packStates.get(id);
        const current = state && (await db.packs.get(state.revision));
        if (current && !allowDowngrade && semver.lt(version, current.version))
          throw new EarshotError(
            'pack-older',
            `${pack.name} ${version} is older than ${current.version}, which is in use. Allow the older version, or raise the number.`,
          );
        await db.packs.put({ revision: entry, id, version, source, pack });
        await db.packStates.put({
          id,
          revision: entry,
          ...(state ? { previous: state.revision } : {}),
          enabled: true,
          activated: now().toISOString(),
        });
        // One step back is kept, no more.
        const kept = [entry, state?.revision];
        await db.packs
          .where('id')
          .equals(id)
          .and(({ revision }) => !kept.includes(revision))
          .delete();
        const previous = current ? { previous: current.version } : {};
        return [{ id: entry, by, type: 'pack.activated', data: { pack: id, version, ...previous } }];
      });
      changed();
      return summary(id);
    },

    async rollback({ entry, pack, by }) {
      await ledger.append(async () => {
        if (await db.entries.get(entry)) return [];
        const state = await stateOf(pack);
        const row = state.previous ? await db.packs.get(state.previous) : undefined;
        if (!row)
          throw new EarshotError('no-previous', 'There is no earlier version of this pack to go back to.');
        const from = await db.packs.get(state.revision);
        await db.packStates.put({
          ...state,
          revision: row.revision,
          previous: state.revision,
          activated: now().toISOString(),
        });
        const previous = from ? { previous: from.version } : {};
        const data = { pack, version: row.version, rollback: true, ...previous };
        return [{ id: entry, by, type: 'pack.activated', data }];
      });
      changed();
      return summary(pack);
    },

    async enable(pack, enabled) {
      await ledger.open();
      try {
        await db.transaction('rw', db.packStates, async () => {
          await db.packStates.put({ ...(await stateOf(pack)), enabled });
        });
      } catch (error) {
        throw storageError(error);
      }
      changed();
    },

    async remove({ entry, pack, by }) {
      await ledger.append(async () => {
        if (await db.entries.get(entry)) return [];
        const state = await stateOf(pack);
        const version = (await db.packs.get(state.revision))?.version ?? '';
        await db.packStates.delete(pack);
        await db.packs.where('id').equals(pack).delete();
        return [{ id: entry, by, type: 'pack.removed', data: { pack, version } }];
      });
      changed();
    },

    async source(pack) {
      await ledger.open();
      const row = await db.packs.get((await stateOf(pack)).revision);
      if (!row) throw noPack(pack);
      return row.source;
    },
    sources: async () =>
      (await states()).map(({ state, row }) => ({ source: row.source, enabled: state.enabled })),
  };
}

/** The pack of a source that is well-formed and passes its own tests. */
function proven(source: string, now: Date): Pack {
  const parsed = parsePack(source);
  if (!parsed.ok) {
    const first = parsed.problems[0];
    const place = first?.line === undefined ? '' : `line ${first.line}: `;
    const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : '';
    throw new EarshotError(
      'pack-invalid',
      `This pack cannot be used. ${place}${first?.message ?? ''}${more}`,
      parsed.problems,
    );
  }
  const proof = provePack(parsed.pack, { now: now.toISOString() });
  const count = proof.failed.length + proof.custom.length;
  if (count)
    throw new EarshotError(
      'pack-fails-tests',
      `This pack fails ${count} of its own tests, so it does not go live. Mend the pack or its tests.`,
      proof,
    );
  return parsed.pack;
}

const noPack = (pack: string): EarshotError =>
  new EarshotError('no-pack', `There is no pack “${pack}”. It may have been removed in another window.`);

function summaryOf(state: PackStateRow, { pack }: PackRow, previous: PackRow | undefined): PackSummary {
  const brands = [...pack.brands, ...(pack.competitors ?? [])];
  return {
    id: pack.id,
    name: pack.name,
    version: pack.version,
    language: pack.language,
    publisher: pack.publisher.name,
    ...(pack.expires ? { expires: pack.expires } : {}),
    enabled: state.enabled,
    activated: state.activated,
    ...(previous ? { previous: previous.version } : {}),
    counts: {
      categories: pack.triage.categories.length,
      plays: pack.plays.length,
      tests: pack.tests.length,
      terms: brands.reduce((total, { terms }) => total + terms.length, 0),
    },
  };
}

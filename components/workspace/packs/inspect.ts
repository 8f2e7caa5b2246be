import semver from 'semver';
import type { Pack } from '@/lib/domain/pack';
import { send } from '@/lib/messaging/client';
import type { PackChange } from '@/lib/playbooks/diff';
import { diffPacks } from '@/lib/playbooks/diff';
import type { PackProblem } from '@/lib/playbooks/parse';
import { parsePack } from '@/lib/playbooks/parse';
import type { Proof } from '@/lib/playbooks/prove';
import { provePack } from '@/lib/playbooks/prove';

export type Inspection =
  | { ok: false; problems: PackProblem[] }
  | {
      ok: true;
      pack: Pack;
      warnings: PackProblem[];
      proof: Proof;
      changes: PackChange[];
      /** The version in use now, where there is one. */
      before?: { version: string; publisher: string };
      /** Compared with the version in use. */
      direction: 'new' | 'newer' | 'same' | 'older';
    };

/**
 * Everything a person should know before a pack is switched on: what is wrong with it, whether it passes its own
 * tests, what changes. Switches nothing.
 */
export async function inspectPack(source: string, now: string): Promise<Inspection> {
  const parsed = parsePack(source);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const { pack } = parsed;
  const before = await inUse(pack.id);
  // A breath in between, so that the page can say what it is doing.
  await new Promise((resolve) => setTimeout(resolve));
  return {
    ok: true,
    pack,
    warnings: parsed.warnings,
    proof: provePack(pack, { now, testLines: parsed.testLines }),
    changes: diffPacks(before?.pack, pack),
    ...(before ? { before: { version: before.version, publisher: before.publisher } } : {}),
    direction: directionOf(before?.version, pack.version),
  };
}

interface Installed {
  version: string;
  publisher: string;
  /** Absent where an older version of the product wrote something that this one cannot read. */
  pack?: Pack;
}

/** The pack with this id that is installed now, where there is one. */
async function inUse(id: string): Promise<Installed | undefined> {
  const summary = (await send('packs.list', {})).find((pack) => pack.id === id);
  if (!summary) return undefined;
  const { version, publisher } = summary;
  const parsed = parsePack((await send('pack.source', { pack: id })).source);
  return { version, publisher, ...(parsed.ok ? { pack: parsed.pack } : {}) };
}

export function directionOf(before: string | undefined, after: string): 'new' | 'newer' | 'same' | 'older' {
  if (before === undefined) return 'new';
  const order = semver.compare(after, before);
  return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}

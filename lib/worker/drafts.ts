import type { CheckInput, Cooling, Earlier, Report } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import type { Channel, SiteId } from '@/lib/domain/words';
import { settledRoutes } from '@/lib/escalation/routes';
import { checkDraft } from '@/lib/guidelines';
import type { Thread } from '@/lib/guidelines/cooling';
import { coolingOff, LONGEST_COOLING } from '@/lib/guidelines/cooling';
import { withoutPlaceholders } from '@/lib/guidelines/placeholders';
import { membersOf, rootCustomer, viewOf } from '@/lib/history/customers';
import { recentReplies } from '@/lib/history/queries';
import { firstName } from '@/lib/replies/first-name';
import { stageOf } from '@/lib/replies/stage';
import type { WorkerContext } from './context';

export interface DraftInput {
  text: string;
  channel: Channel;
  site: SiteId;
  /** Id of the mention that the text answers. */
  mention?: string | undefined;
}

/** Everything the ledger knows of whom a text answers. */
interface Known {
  earlier: Earlier[];
  /** Pack that triaged the mention. */
  pack?: string | undefined;
  whom: Partial<CheckInput>;
  thread: Omit<Thread, 'direct'>;
}

/** Whom a text answers is looked up once, not for every letter: until something in the ledger or the packs changes. */
export interface Drafts {
  /** What the guidelines say of a text. Undefined without a pack. */
  report(input: DraftInput): Promise<Report | undefined>;
  /** The same, with what a press that would post it is held for. */
  check(input: DraftInput): Promise<Checked | undefined>;
}
export interface Checked {
  report: Report;
  pack: Pack;
  /** A finding that blocks holds the press. */
  hold: boolean;
  cooling?: Cooling;
}

/** Whether anything that is typed into a site's own composer is looked at: the agent's word, or a pack that holds. */
export const checksComposers = (composer: Settings['composer'], packs: readonly Pack[]): boolean =>
  composer.check || packs.some(({ guidelines: { hold } = {} }) => hold?.blocked || hold?.heated);

const MOST_KNOWN = 50;

type Parts = Pick<WorkerContext, 'db' | 'ledger' | 'triage' | 'settings' | 'now' | 'version'>;

export function createDrafts({ db, ledger, triage, settings, now, version }: Parts): Drafts {
  let at = -1;
  let replies: Promise<Earlier[]> | undefined;
  const known = new Map<string, Promise<Known>>();

  function knownOf(mention: string | undefined): Promise<Known> {
    if (at !== version() || known.size > MOST_KNOWN) {
      known.clear();
      replies = undefined;
      at = version();
    }
    const key = mention ?? '';
    let found = known.get(key);
    if (!found) {
      replies ??= recentReplies(db, now()).then((all) => all.map(({ earlier }) => earlier));
      found = lookUp(mention, replies);
      known.set(key, found);
      // What could not be read is read again next time.
      found.catch(() => (at = -1));
    }
    return found;
  }

  async function lookUp(mention: string | undefined, replied: Promise<Earlier[]>): Promise<Known> {
    const row = mention ? await db.mentions.get(mention) : undefined;
    const earlier = await replied;
    if (!row) return { earlier, whom: {}, thread: { posts: 0, answers: 0, vip: false } };
    const found = await db.cases.get(row.case);
    const escalations = (await db.escalations.bulkGet(found?.escalations ?? [])).flatMap((one) => one ?? []);
    const root = await rootCustomer(db, row.customer);
    const members = root ? await membersOf(db, root) : [];
    const { author } = row.post;
    const name = root?.firstName || firstName(root?.named ? root.name : author.name, author.handle);
    const concessions = await db.concessions
      .where('customer')
      .anyOf(members.map(({ id }) => id))
      .toArray();
    const vip = members.length > 0 && viewOf(members).vip;
    return {
      earlier,
      pack: row.triage?.pack,
      whom: {
        post: row.post,
        case: { holds: found?.holds ?? [], settled: settledRoutes(escalations) },
        customer: {
          ...(name ? { firstName: name } : {}),
          ...(members.length ? { vip } : {}),
          concessions: concessions.map(({ at: given, value, currency, gesture }) => ({
            at: given,
            value,
            currency,
            gesture,
          })),
        },
        ...(row.triage ? { triage: row.triage } : {}),
        stage: stageOf({
          ...(row.triage ? { triage: row.triage } : {}),
          contacts: members.reduce((total, member) => total + member.mentions, 0),
          replies: found?.replies ?? 0,
          closed: found?.state === 'closed',
        }),
      },
      thread: {
        post: row.post,
        ...(row.triage ? { triage: row.triage } : {}),
        posts: found?.mentions.length ?? 1,
        answers: found?.replies ?? 0,
        vip,
      },
    };
  }

  async function reported({ text, channel, site, mention }: DraftInput) {
    await ledger.open();
    const about = await knownOf(mention);
    const judge = await triage.judge();
    const pack = judge.packOf(about.pack) ?? judge.packs[0];
    if (!pack) return undefined;
    const { agent } = await settings.get();
    const report = checkDraft({
      draft: text,
      pack: withoutPlaceholders(pack),
      channel,
      site,
      agent: { name: agent.name, initials: agent.initials },
      earlier: about.earlier,
      now: now().toISOString(),
      ...about.whom,
    });
    return { report, pack, about };
  }

  return {
    report: async (input) => (await reported(input))?.report,
    async check(input) {
      const done = await reported(input);
      if (!done) return undefined;
      const { report, pack, about } = done;
      const { composer } = await settings.get();
      const { blocked, heated } = pack.guidelines?.hold ?? {};
      // An agent may be stricter than the pack, not laxer.
      const longest = composer.hold ? (heated ?? LONGEST_COOLING) : (heated ?? 0);
      const thread = { ...about.thread, direct: input.channel === 'direct' };
      const cooling = longest ? coolingOff(input.text, report.findings, thread, longest) : undefined;
      return { report, pack, hold: composer.hold || blocked === true, ...(cooling ? { cooling } : {}) };
    },
  };
}

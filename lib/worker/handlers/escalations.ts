import type { BriefText, NewEntry } from '@/lib/domain/entry';
import type { Pack, Route } from '@/lib/domain/pack';
import type { EscalationRow } from '@/lib/domain/rows';
import { EarshotError } from '@/lib/domain/result';
import { composeBrief } from '@/lib/escalation/brief';
import { dueFor } from '@/lib/escalation/clocks';
import type { ProposedRoute } from '@/lib/escalation/routes';
import { proposeRoutes } from '@/lib/escalation/routes';
import { membersOf, rootCustomer, viewOf } from '@/lib/history/customers';
import { timeline } from '@/lib/history/queries';
import type { StoredMention } from '@/lib/history/tables';
import type { RouteChoice } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import { nameOfSite } from '@/lib/sites/registry';
import type { WorkerContext } from '../context';
import { agentOf, idFrom, mentionRow, placeOf } from '../context';

const HISTORY = 50;

type EscalationHandlers = Pick<
  Handlers,
  | 'escalation.propose'
  | 'escalation.raise'
  | 'escalation.retry'
  | 'escalation.acknowledge'
  | 'escalation.close'
  | 'escalations.list'
>;

/** Handing over what the agent should not answer alone. */
export function escalationHandlers(context: WorkerContext): EscalationHandlers {
  const { db, ledger, triage, now, deliver } = context;

  async function act(
    id: string,
    make: (row: EscalationRow) => Pick<NewEntry, 'id' | 'type' | 'data'>,
  ): Promise<void> {
    await ledger.open();
    const row = await db.escalations.get(id);
    if (!row) throw new EarshotError('no-escalation', 'This escalation is not in the history any more.');
    const by = await agentOf(context);
    const place = { mention: row.mention, case: row.case, customer: row.customer };
    await ledger.append([{ ...make(row), ...place, by } as NewEntry]);
  }

  return {
    async 'escalation.propose'({ mention: id }) {
      const mention = await mentionRow(context, id);
      const { packs } = await triage.judge();
      const bound = new Map((await context.destinations()).map((one) => [one.alias, one]));
      const proposals = await proposalsFor(context, mention, packs);
      const choices = packs.flatMap((pack) =>
        (pack.escalation?.routes ?? []).map((route): RouteChoice => {
          const reason = proposals.get(keyOf(pack, route))?.reason;
          const address = bound.get(route.destination);
          return {
            pack: pack.id,
            route: route.id,
            label: route.label,
            tier: route.tier,
            destination: route.destination,
            hold: route.hold ?? false,
            ...(reason ? { reason } : {}),
            ...(address ? { bound: address } : {}),
          };
        }),
      );
      const routes = choices.sort((a, b) =>
        a.reason && b.reason ? b.tier - a.tier : Number(Boolean(b.reason)) - Number(Boolean(a.reason)),
      );
      const first = routes[0];
      const chosen = first && routeOf(packs, first.pack, first.route);
      return { routes, brief: (await composed(context, mention, chosen, first?.reason)).brief };
    },

    async 'escalation.raise'({ entry, escalation, mention: id, pack, route, connector, brief }) {
      const mention = await mentionRow(context, id);
      const { packs } = await triage.judge();
      const chosen = routeOf(packs, pack, route);
      if (!chosen)
        throw new EarshotError('no-route', 'The pack has no such route any more. Choose another one.');
      const reason = (await proposalsFor(context, mention, packs)).get(
        keyOf(chosen.pack, chosen.route),
      )?.reason;
      const { facts } = await composed(context, mention, chosen, reason);
      await raise(context, mention, chosen, { entry, escalation, connector, brief, facts, reason });
      if (connector === 'webhook') deliver();
      return rowOf(context, escalation);
    },

    async 'escalation.retry'({ entry, escalation }) {
      await act(escalation, () => ({ id: entry, type: 'escalation.retried', data: { escalation } }));
      deliver();
    },
    'escalation.acknowledge': ({ entry, escalation, who }) =>
      act(escalation, () => ({
        id: entry,
        type: 'escalation.acknowledged',
        data: { escalation, ...(who ? { who } : {}) },
      })),
    'escalation.close': ({ entry, escalation, outcome }) =>
      act(escalation, () => ({ id: entry, type: 'escalation.closed', data: { escalation, outcome } })),

    async 'escalations.list'({ limit }) {
      await ledger.open();
      return db.escalations.orderBy('raised').reverse().limit(limit).toArray();
    },
  };

  async function rowOf(from: WorkerContext, id: string): Promise<EscalationRow> {
    const row = await from.db.escalations.get(id);
    if (!row) throw new EarshotError('no-escalation', 'The escalation was not written. Try again.');
    return row;
  }

  async function raise(
    from: WorkerContext,
    mention: StoredMention,
    { pack, route }: Chosen,
    given: {
      entry: string;
      escalation: string;
      connector: EscalationRow['connector'];
      brief: BriefText;
      facts: Record<string, unknown>;
      reason: string | undefined;
    },
  ): Promise<void> {
    const { entry, escalation, connector, brief, facts, reason } = given;
    const by = await agentOf(from);
    const at = now().toISOString();
    const raised: NewEntry<'escalation.raised'> = {
      id: entry,
      by,
      ...placeOf(mention),
      type: 'escalation.raised',
      data: {
        escalation,
        pack: pack.id,
        route: route.id,
        label: route.label,
        tier: route.tier,
        destination: route.destination,
        connector,
        reason: reason ?? 'because the agent chose it',
        brief,
        facts,
        hold: route.hold ?? false,
        due: dueFor(route.targets, pack.hours, at),
      },
    };
    await ledger.append([raised, ...handedOver(raised)]);
  }
}

/** A mail or a copy is in the person's hands from the start; there is nothing that the worker could deliver. */
function handedOver({
  id,
  by,
  mention,
  case: kase,
  customer,
  data,
}: NewEntry<'escalation.raised'>): NewEntry[] {
  if (data.connector === 'webhook') return [];
  const receipt =
    data.connector === 'mailto'
      ? 'Handed over as a mail. Earshot cannot see whether it was sent.'
      : 'Handed over as a copy. Earshot cannot see where it was pasted.';
  return [
    {
      id: idFrom(id ?? '', 'handed over'),
      ...(by ? { by } : {}),
      ...(mention ? { mention } : {}),
      ...(kase ? { case: kase } : {}),
      ...(customer ? { customer } : {}),
      type: 'escalation.delivered',
      data: { escalation: data.escalation, attempt: 1, receipt },
    },
  ];
}

export interface Chosen {
  pack: Pack;
  route: Route;
}
const keyOf = (pack: Pack, route: Route): string => `${pack.id}/${route.id}`;

export function routeOf(packs: readonly Pack[], pack: string, route: string): Chosen | undefined {
  const found = packs.find(({ id }) => id === pack);
  const chosen = found?.escalation?.routes.find(({ id }) => id === route);
  return found && chosen ? { pack: found, route: chosen } : undefined;
}

async function proposalsFor(
  context: WorkerContext,
  mention: StoredMention,
  packs: readonly Pack[],
): Promise<Map<string, ProposedRoute>> {
  const root = await rootCustomer(context.db, mention.customer);
  const contacts = root ? viewOf(await membersOf(context.db, root)).mentions : 1;
  const { followers } = mention.post.author;
  const situation = {
    ...(mention.triage ? { triage: mention.triage } : {}),
    text: mention.post.text,
    ...(followers === undefined ? {} : { followers }),
    contacts,
  };
  return new Map(
    packs.flatMap((pack) =>
      // A post of one pack does not go up another pack's routes by itself.
      mention.triage && mention.triage.pack !== pack.id
        ? []
        : proposeRoutes(pack, situation).map((one): [string, ProposedRoute] => [keyOf(pack, one.route), one]),
    ),
  );
}

/** The brief of a mention for a route. */
export async function composed(
  context: WorkerContext,
  mention: StoredMention,
  chosen: Chosen | undefined,
  reason: string | undefined,
): Promise<ReturnType<typeof composeBrief>> {
  const { db, now } = context;
  const row = await db.cases.get(mention.case);
  const root = await rootCustomer(db, mention.customer);
  if (!row || !root)
    throw new EarshotError('no-mention', 'This post has lost its case. Rebuild the history.');
  const members = await membersOf(db, root);
  const { items } = await timeline(
    db,
    members.map(({ id }) => id),
    { limit: HISTORY },
  );
  const { agent } = await context.settings.get();
  const judge = await context.triage.judge();
  const pack = chosen?.pack ?? judge.packOf(mention.triage?.pack);
  const siteName = nameOfSite(mention.site, mention.post.author.handle);
  return composeBrief({
    ...(siteName ? { siteName } : {}),
    mention,
    case: row,
    customer: viewOf(members),
    history: items,
    ...(pack ? { pack } : {}),
    ...(chosen
      ? {
          route: { id: chosen.route.id, label: chosen.route.label, tier: chosen.route.tier },
          due: dueFor(chosen.route.targets, chosen.pack.hours, now().toISOString()),
        }
      : {}),
    ...(reason ? { reason } : {}),
    ...(agent.name || agent.initials ? { agent: agent.name || agent.initials } : {}),
  });
}

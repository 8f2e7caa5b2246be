import type { Pack, Route } from '@/lib/domain/pack';
import type { EscalationRow } from '@/lib/domain/rows';
import type { Triage } from '@/lib/domain/triage';
import { graveAlarms } from '@/lib/domain/alarms';

export interface RouteSituation {
  triage?: Triage;
  text: string;
  followers?: number;
  /** How often this customer has spoken to us lately, this time included. */
  contacts: number;
}
export interface ProposedRoute {
  route: Route;
  /** For a person: `because it says “lawyer”`. */
  reason: string;
}

/** Routes that have acknowledged or closed their escalation of a case: there is nothing to wait for any more. */
export const settledRoutes = (
  escalations: readonly Pick<EscalationRow, 'route' | 'acknowledged' | 'closed'>[],
): string[] =>
  escalations.filter(({ acknowledged, closed }) => acknowledged ?? closed).map(({ route }) => route);

/**
 * The pack's routes whose `when` fits (an OR over its keys), highest tier first, each with its reason. A grave alarm for
 * which no route was made goes to the highest tier, before all to a route with a hold.
 */
export function proposeRoutes(pack: Pack, situation: RouteSituation): ProposedRoute[] {
  const routes = pack.escalation?.routes ?? [];
  const proposed: ProposedRoute[] = [];
  for (const route of routes) {
    const reasons = reasonsFor(pack, route, situation);
    if (reasons.length) proposed.push({ route, reason: `because ${reasons.join(', and ')}` });
  }
  proposed.sort((a, b) => b.route.tier - a.route.tier);
  const [alarm] = alarmReasons(situation.triage);
  if (alarm === undefined || proposed.length > 0) return proposed;
  // A route without conditions is meant to be chosen by hand: it comes last.
  const [highest] = routes.toSorted(
    (a, b) =>
      Number(Boolean(b.when)) - Number(Boolean(a.when)) ||
      Number(b.hold ?? false) - Number(a.hold ?? false) ||
      b.tier - a.tier,
  );
  return highest ? [{ route: highest, reason: `because it ${alarm}` }] : [];
}

/** What the grave alarms among these say, for a person: "speaks of the law". */
function alarmReasons(triage: Triage | undefined, kinds?: readonly string[]): string[] {
  return graveAlarms(triage)
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .flatMap(({ start, end }) => {
      const reason = triage?.reasons.find(
        (one) => one.about === 'priority' && one.start === start && one.end === end,
      );
      return reason ? [reason.why] : [];
    });
}

function reasonsFor(pack: Pack, { when }: Route, situation: RouteSituation): string[] {
  if (!when) return [];
  const { triage, text, contacts, followers } = situation;
  const reasons: string[] = [];
  const said = (when.contains ?? []).filter((words) => containsWords(text, words));
  if (said.length) reasons.push(`it says ${said.map((words) => `“${words}”`).join(' and ')}`);
  // Category ids belong to their pack; another pack's "safety" is another thing.
  const category = triage?.pack === pack.id ? triage.category : null;
  if (category && when.categories?.includes(category)) {
    const label = pack.triage.categories.find(({ id }) => id === category)?.label ?? category;
    reasons.push(`of the category ${label}`);
  }
  if (triage && when.priority?.includes(triage.priority)) reasons.push(`the priority is ${triage.priority}`);
  if (when.alarms) reasons.push(...alarmReasons(triage, when.alarms).map((why) => `it ${why}`));
  if (when.contactsAtLeast !== undefined && contacts >= when.contactsAtLeast)
    reasons.push(contacts === 1 ? 'they wrote once' : `they wrote ${contacts} times`);
  if (when.followersAtLeast !== undefined && (followers ?? 0) >= when.followersAtLeast)
    reasons.push(`${(followers ?? 0).toLocaleString('en')} people follow them`);
  return reasons;
}

/** Scripts that do not put spaces between words: there the edge of a word cannot be told. */
const spaceless =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/[’‘ʼ]/gu, "'").replaceAll(/\s+/gu, ' ').trim();

/** Whether the text says these words, whole and without case. */
export function containsWords(text: string, words: string): boolean {
  const needle = fold(words);
  if (!needle) return false;
  const hay = fold(text);
  const first = String.fromCodePoint(needle.codePointAt(0) ?? 0);
  const final = Array.from(needle.slice(-2)).at(-1) ?? '';
  const openStart = !wordCharacter.test(first) || spaceless.test(first);
  const openEnd = !wordCharacter.test(final) || spaceless.test(final);
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const before = Array.from(hay.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
    const after = String.fromCodePoint(hay.codePointAt(at + needle.length) ?? 32);
    if ((openStart || !wordCharacter.test(before)) && (openEnd || !wordCharacter.test(after))) return true;
  }
  return false;
}

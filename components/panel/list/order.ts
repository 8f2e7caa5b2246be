import type { MentionSummary } from '@/lib/domain/brief';
import { PRIORITIES } from '@/lib/domain/words';

const waits = (mention: MentionSummary): boolean => mention.state === 'open' || mention.state === 'escalated';
const instant = (at: string | undefined): number => {
  const time = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};

/** What waits first; then by urgency; then by the clock that runs out first; then by who has waited longest. */
export function byUrgency(a: MentionSummary, b: MentionSummary): number {
  return (
    Number(waits(b)) - Number(waits(a)) ||
    PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
    compare(instant(a.due), instant(b.due)) ||
    compare(instant(a.at ?? a.firstSeen), instant(b.at ?? b.firstSeen)) ||
    (a.id < b.id ? -1 : 1)
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

export const sortMentions = (mentions: readonly MentionSummary[]): MentionSummary[] =>
  [...mentions].sort(byUrgency);

/** How many wait for an answer. */
export const waitingCount = (mentions: readonly MentionSummary[]): number => mentions.filter(waits).length;

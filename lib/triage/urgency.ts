import type { Reason } from '@/lib/domain/triage';
import type { Priority, Sentiment } from '@/lib/domain/words';
import { PRIORITIES } from '@/lib/domain/words';
import type { Alarm } from './alarms';
import type { Role } from './category';

export interface UrgencyInput {
  base: Priority | undefined;
  role: Role | undefined;
  sentiment: Sentiment;
  /** The post speaks of danger, law, press or the like by itself. */
  alarms: readonly Alarm[];
  occasions: { word: string; start: number; end: number }[];
  followers?: number;
  replies?: number;
  reposts?: number;
  contacts?: number;
  wave?: { about: string; count: number; minutes: number };
  /** They say that it is still not solved, or back. */
  again?: boolean;
}

export const MANY_FOLLOWERS = 10_000;
export const MANY_REPOSTS = 20;
export const MANY_REPLIES = 20;
export const MANY_CONTACTS = 3;

/** Priority and why: the category's own, one step up for each of occasion, reach and repeat, never past urgent. */
export function urgencyOf(input: UrgencyInput): { priority: Priority; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const say = (why: string, span?: { start: number; end: number }): void => {
    reasons.push({ about: 'priority', why, ...(span && { start: span.start, end: span.end }) });
  };
  let level: number = PRIORITIES.indexOf(input.base ?? 'normal');
  if (input.base) say(`the category is ${input.base}`);
  const praise = input.role === 'praise' || (input.role === undefined && input.sentiment === 'positive');
  if (praise && !input.base) level = PRIORITIES.indexOf('low');
  if (!input.base && input.sentiment === 'neutral') level = PRIORITIES.indexOf('normal');
  // Thanks for how it went are not as pressing as the trouble itself.
  if (input.sentiment === 'positive' && !praise && input.role !== 'danger' && level < 2) {
    level += 1;
    say('is content');
  }
  const up = (why: string, span?: { start: number; end: number }): void => {
    if (level > 0) level -= 1;
    say(why, span);
  };
  if (!praise) {
    const occasion = input.occasions[0];
    if (occasion) up(`occasion: ${occasion.word}`, occasion);
    const { wave } = input;
    if (wave) up(`one of ${wave.count} posts on “${wave.about}” in ${wave.minutes} minutes`);
    const contacts = input.contacts ?? 0;
    if (contacts >= MANY_CONTACTS) up(`contact number ${contacts}`);
    else if (contacts > 1 && input.again) up(`contact number ${contacts}, and it is still not solved`);
  }
  if ((input.followers ?? 0) >= MANY_FOLLOWERS) up(`${input.followers} followers`);
  else if ((input.reposts ?? 0) >= MANY_REPOSTS) up(`${input.reposts} reposts`);
  else if ((input.replies ?? 0) >= MANY_REPLIES) up(`${input.replies} replies`);
  for (const alarm of input.alarms) {
    if (!alarm.floor) continue;
    const floor = PRIORITIES.indexOf(alarm.floor);
    if (level > floor) level = floor;
    say(alarm.why, alarm);
  }
  return { priority: PRIORITIES[level] ?? 'normal', reasons };
}

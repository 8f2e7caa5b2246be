import type { Cooling, Finding } from '@/lib/domain/check';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';

/** Longest cooling-off there is, in seconds. */
export const LONGEST_COOLING = 120;
/** A pause shorter than this is a stumble and no pause, in seconds. */
const SHORTEST = 10;
const STEP = 5;
/** From here on a thread is hot, and a draft was written in heat; both 0 to 1. */
const HOT = 0.45;
const HEATED = 0.35;

/** What is known of the thread that a draft answers. */
export interface Thread {
  post?: Pick<Post, 'text'> & Partial<Pick<Post, 'author' | 'likes' | 'replies' | 'reposts'>>;
  triage?: Partial<Pick<Triage, 'sentiment' | 'priority' | 'confidence'>>;
  /** Posts of this customer in this matter, and our answers to them. */
  posts: number;
  answers: number;
  vip: boolean;
  direct: boolean;
}

/** How much each rule's finding says of the temper of who wrote it, 0 to 1. */
const TEMPER: Record<string, number> = {
  'no-argument': 0.55,
  'no-blame': 0.5,
  calm: 0.5,
  'no-minimising': 0.4,
};
/** A second exclamation mark is no insult. */
const MARKS = 0.2;

/**
 * The pause that a reply should have before it is posted: none unless the thread is hot and the draft reads as written
 * in heat. `longest` is the pack's word in seconds; the heat of both and the reach of the thread take their share of it.
 */
export function coolingOff(
  text: string,
  findings: readonly Finding[],
  thread: Thread,
  longest: number,
): Cooling | undefined {
  const heated = findings.filter((finding) => temperOf(finding, text) > 0);
  const draft = together(heated.map((finding) => temperOf(finding, text)));
  const signs = signsOf(thread);
  const seconds = coolingSeconds({
    thread: together(signs.map(({ weight }) => weight)),
    draft,
    reach: reachOf(thread),
    longest,
  });
  return seconds ? { seconds, heated, why: [...signs.map(({ why }) => why), reachWords(thread)] } : undefined;
}

/** Heat of thread and draft and reach, each 0 to 1, as a pause in whole seconds, 0 to two minutes. */
export function coolingSeconds(heat: {
  thread: number;
  draft: number;
  reach: number;
  longest: number;
}): number {
  const most = Math.min(LONGEST_COOLING, Math.max(0, Math.floor(heat.longest)));
  if (!(heat.thread >= HOT) || !(heat.draft >= HEATED) || most === 0) return 0;
  const share = Math.sqrt(one(heat.thread) * one(heat.draft)) * (0.4 + 0.6 * one(heat.reach));
  return Math.min(most, Math.max(SHORTEST, Math.ceil((most * share) / STEP) * STEP));
}

function temperOf(finding: Finding, text: string): number {
  const weight = Object.hasOwn(TEMPER, finding.rule) ? (TEMPER[finding.rule] ?? 0) : 0;
  const words = text.slice(finding.start ?? 0, finding.end ?? 0);
  return weight && /^[!?！？]+$/.test(words) ? MARKS : weight;
}

const ANGRY = /[\u{1F620}\u{1F621}\u{1F624}\u{1F92C}\u{1F595}\u{1F4A9}]/u;
const LOUD = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;
/** Longest stretch of a post that is looked at for its temper, in UTF-16 units. */
const READ = 2_000;

function signsOf({ post, triage, posts, answers }: Thread): { weight: number; why: string }[] {
  const signs: { weight: number; why: string }[] = [];
  const add = (weight: number, why: string) => weight > 0 && signs.push({ weight, why });
  if (triage?.sentiment === 'negative')
    add(0.3 + 0.2 * (triage.confidence?.sentiment ?? 0.5), 'they are unhappy');
  if (triage?.priority === 'urgent') add(0.3, 'it is urgent');
  if (triage?.priority === 'high') add(0.15, 'it is pressing');
  const text = post?.text.slice(0, READ) ?? '';
  if (ANGRY.test(text) || /[!?！？]{2,}/.test(text) || (text.match(LOUD)?.length ?? 0) > 1)
    add(0.25, 'they raise their voice');
  if (posts > 1) add(1 - 0.85 ** Math.min(6, posts - 1), `they wrote ${times(posts)}`);
  if (answers > 0) add(1 - 0.9 ** Math.min(6, answers), `we answered ${times(answers)}`);
  return signs;
}

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;
const audienceOf = ({ post }: Thread): number =>
  (post?.author?.followers ?? 0) +
  100 * (post?.reposts ?? 0) +
  20 * ((post?.likes ?? 0) + (post?.replies ?? 0));

/** How far an answer carries, 0 to 1: nobody else in a direct message, everyone within earshot in public. */
function reachOf(thread: Thread): number {
  const vip = thread.vip ? 0.2 : 0;
  if (thread.direct) return vip;
  return one(Math.max(0.3, Math.log10(1 + audienceOf(thread)) / 5) + vip);
}

function reachWords(thread: Thread): string {
  if (thread.direct) return 'only they read it';
  const followers = thread.post?.author?.followers ?? 0;
  return followers >= 1_000
    ? `they have ${followers.toLocaleString('en')} followers`
    : 'everyone can read it';
}

/** Signs that do not depend on each other, taken together; never over 1. */
const together = (weights: readonly number[]): number =>
  1 - weights.reduce((left, weight) => left * (1 - weight), 1);
const one = (value: number): number => Math.min(1, Math.max(0, value));

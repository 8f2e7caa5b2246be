import type { LoggedReply } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import { send } from '@/lib/messaging/client';
import type { RuleChange, RuleFigures } from '@/lib/playbooks/figures';
import { createComparison, createFigures } from '@/lib/playbooks/figures';

/** Replies that a pack is tried on: enough to tell, few enough to wait for. */
const REPLIES = 300;
/** Replies between two breaths, so that the page can draw and be left. */
const SLICE = 10;
const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

async function eachReply(signal: AbortSignal, add: (reply: LoggedReply) => void): Promise<number> {
  const replies = await send('replies.logged', { limit: REPLIES });
  for (const [index, reply] of replies.entries()) {
    if (index % SLICE === 0) await breath();
    signal.throwIfAborted();
    add(reply);
  }
  return replies.length;
}

/** What a pack says of the team's own replies, rule by rule. */
export async function figuresOf(
  pack: Pack,
  signal: AbortSignal,
): Promise<{ replies: number; rules: RuleFigures[] }> {
  const figures = createFigures(pack);
  await eachReply(signal, (reply) => figures.add(reply));
  return figures.done();
}

/** What would have been different on the team's own replies. */
export async function comparisonOf(
  before: Pack,
  after: Pack,
  signal: AbortSignal,
): Promise<{ replies: number; changes: RuleChange[] }> {
  const comparison = createComparison(before, after);
  const replies = await eachReply(signal, (reply) => comparison.add(reply));
  return { replies, changes: comparison.done() };
}

import { z } from 'zod';
import { type Fact, factsOf, sameTopic } from '../analysis/facts';
import { fold } from '../analysis/situation';
import { defineRule, type RawFinding } from '../rule';

/** An open correction is honest and no contradiction. */
const CORRECTS =
  /\b(?:correction|corrected|i was wrong|we were wrong|my mistake|our mistake|i said|we said|i told you|we told you|instead of|instead|not \w+ as|has (?:changed|moved)|have (?:changed|moved)|changed (?:to|the|your|it)|moved to|new (?:date|time|slot|estimate|amount)|updated?|rescheduled|postponed|brought forward|i gave you|earlier (?:message|reply|answer)|was wrong|got it wrong|turns out|sorry for the (?:mix-up|confusion|wrong))\b/;
const NEWS = /\b(?:now|today|since then|meanwhile|in the meantime|finally|just)\b/;
const MOST_EARLIER = 50;

export const consistent = defineRule({
  meta: {
    id: 'consistent',
    title: 'Says what we said before',
    why: 'Two answers that differ get posted side by side.',
    source: 'Inconsistent answers get posted side by side.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      value: 'We told them {before}; this says {now}. Correct it openly or keep to it.',
      opposite: 'We told them the opposite before. Correct it openly or keep to it.',
    },
  },
  check({ draft, input }) {
    const handle = fold(input.post?.author?.handle);
    const earlier = (input.earlier ?? [])
      .filter(
        (reply) =>
          (handle !== '' && fold(reply.to) === handle) ||
          (reply.thread !== undefined && reply.thread === input.post?.thread),
      )
      .slice(0, MOST_EARLIER);
    if (earlier.length === 0 || CORRECTS.test(draft.normal)) return [];
    const ours = factsOf(draft.text);
    const findings: RawFinding[] = [];
    for (const { text } of earlier)
      for (const before of factsOf(text))
        for (const fact of ours) {
          if (!sameTopic(fact, before)) continue;
          const finding = valueChange(fact, before, ours) ?? opposite(fact, before, draft.text);
          if (finding && !findings.some((other) => other.start === finding.start))
            findings.push({ ...finding, twin: text });
        }
    return findings.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  },
});

function valueChange(fact: Fact, before: Fact, all: readonly Fact[]): RawFinding | undefined {
  for (const was of before.values) {
    const same = fact.values.filter((value) => value.kind === was.kind);
    if (
      same.length === 0 ||
      all.some((other) => other.values.some((value) => value.kind === was.kind && value.value === was.value))
    )
      continue;
    // A second value of the other kind ("£60 and £5") may belong to another thing.
    if (same.length > 1 && before.values.filter((value) => value.kind === was.kind).length > 1) continue;
    const [now] = same;
    if (now && !(was.kind === 'day' && /^(?:today|tomorrow)$/.test(was.value + now.value)))
      return {
        messageId: 'value',
        data: { before: was.value, now: now.value },
        start: now.start,
        end: now.end,
      };
  }
  return undefined;
}

function opposite(fact: Fact, before: Fact, text: string): RawFinding | undefined {
  if (fact.negated === before.negated) return undefined;
  // Not done, then done: that is how it should go.
  if (before.negated && (fact.perfect || NEWS.test(text.toLowerCase()))) return undefined;
  const common = [...fact.words].filter((word) => before.words.has(word)).length;
  const shorter = Math.min(fact.words.size, before.words.size);
  if (common < 1 || common / Math.max(1, shorter) < 0.5) return undefined;
  // The same verb about other things ("ship to Cuba", "ship to Malta").
  const own = [...fact.topics].filter((topic) => !before.topics.has(topic)).length;
  const other = [...before.topics].filter((topic) => !fact.topics.has(topic)).length;
  if (own > 0 && other > 0) return undefined;
  return { messageId: 'opposite', start: fact.start, end: fact.end };
}

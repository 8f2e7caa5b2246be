import { z } from 'zod';
import type { Route } from '@/lib/domain/pack';
import type { CheckContext } from '@/lib/domain/check';
import type { Reading } from '../analysis/draft';
import { causesIn, tellsOfHarm } from '../analysis/harm';
import { phraseSpans } from '../custom/phrases';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const HARM = String.raw`(?:injur\w*|accidents?|damages?|harm\w*|loss(?:es)?|death|burns?|illness\w*|incident|consequences|negligence|your (?:fall|burn|injury|illness|loss|condition|medical)|medical \w+|claims?|theft|poisoning|allergic \w+)`;
const PATTERNS: RegExp[] = [
  /\b(?:we|i|the company|our company|the (?:airline|bank|hotel|shop|store|restaurant|driver|courier)|acme|they|us|management|he|she|it|you) (?:\w+ ){0,3}?(?:liable|legally (?:responsible|at fault|to blame|obliged|bound)|at fault legally|negligent|culpable|in breach)\b|\b(?:not|never|held|hold us|are|be|is|fully|legally|solely|strictly|jointly) (?:\w+ )?liable\b/g,
  /\b(?:accept|admit|admits|admitted|acknowledge|assume|deny|denies|denied|denying|reject|dispute|disclaim|waive|exclude|take|bear|concede|no|any|full|our|limit|without) (?:\w+ ){0,2}?liabilit(?:y|ies)\b(?! (?:insurance|cover|policy))/g,
  /\b(?:our|my|the (?:driver|crew|staff|team|company|manager|technician|nurse|doctor|pilot)(?: ?'?s)?|staff|gross|criminal|of|due to|through|by|was|is|been) (?:\w+ )?negligen(?:ce|t)\b|\bnegligence (?:on|of) (?:our|the|my)\b|\bnegligen(?:ce|t)\b[^.!?\n]{0,30}\b(?:caused|led|resulted|on our part)\b|\bduty of care\b|\bbreach(?:ed)? (?:of )?(?:contract|the (?:contract|law|regulations?)|our duty|duty)\b/g,
  /\b(?:fault|blame|responsib\w+|guilty|liable|wrong) legally\b|\blegally (?:our|my) (?:fault|responsibility|mistake)\b|\b(?:legal (?:fault|responsibility|blame))\b|\bwe (?:broke|violated|breached) the law\b|\b(?:we|our company) (?:are|were) guilty\b|\bin the eyes of the law\b/g,
  new RegExp(
    String.raw`\b(?:we|i|the company|our company|the \w+) (?:are|is|am|were|was|can|will|shall|do|does|take|accept|bear|assume)(?: not| never| fully| entirely| solely| be| hold| held| accept| take| any| no| full| complete| in any way)* (?:responsib\w+|to blame|at fault|accountable) (?:for|of) (?:\w+ ){0,4}?${HARM}`,
    'g',
  ),
  /\b(?:can not|could not|will not|shall not|must not|not|never) be (?:held |made )(?:to be )?(?:responsible|accountable|to account|to blame)\b|\b(?:accepts?|accepting|takes?|assumes?|bears?|denies|deny|disclaims?|declines?) (?:no|any|all|full|total) responsibility (?:for|of) (?:any |the |all |your )?(?:\w+ )?(?:harm|injur\w*|loss\w*|damage\w*|illness\w*|death|accidents?|theft|consequences?|claims?)\b|\b(?:legally|by law|in law|from a legal (?:standpoint|point of view|perspective)|under (?:the )?(?:law|act|contract|convention|regulations?)) ,? ?(?:we|it|this|you|our \w+|the \w+) (?:are|is|am|were|was|have|has|had|do|does|can|could) (?:\w+ ){0,3}?(?:fault|wrong|liable|responsible|no (?:case|claim|right)|not (?:owe|have)|nothing|entitled|blame|covered|obliged|guilty)\b|\b(?:no|not (?:have )?(?:a|any)|without|never) (?:legal |valid |real )?(?:case|legal claim|grounds to sue|grounds for (?:a )?(?:claim|legal \w+)|leg to stand on)(?: against (?:us|the))?\b|\bbreach\w* (?:of )?(?:the |our |its )?(?:\w+ ){0,3}?(?:code|rules|regulations?|licence|license|act|terms|contract|duty|law|gdpr|safety \w+)\b/g,
  new RegExp(
    String.raw`\b(?:our|my|the (?:driver|crew|staff|company|shop|hotel|airline|restaurant|manufacturer)(?: ?'?s)?) (?:fault|mistake|error|doing) (?:that |why )?(?:you|he|she|they|your \w+(?: \w+)?|the \w+) (?:\w+ ){0,2}?(?:hurt|injured|burn\w*|harmed|ill|sick|scalded|poisoned|cut|fell|fallen|died|hospitali\w+)\b|\bnot (?:to blame|at fault|the cause|the reason|responsible|behind) (?:for|of)? ?(?:\w+ ){0,4}?${HARM}\b|\b${HARM} (?:\w+ ){0,3}?(?:was|were|is|are) (?:not |entirely |clearly |all )*(?:our|my|the (?:driver|company|shop)(?: ?'?s)?) (?:fault|doing|responsibility)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:not|no|nor) (?:\w+ )?(?:responsib\w+|accountable) (?:for|of) (?:\w+ ){0,4}?${HARM}`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:our|my) (?:fault|mistake|error|product|driver|staff|negligence|food|coffee|vehicle) (?:\w+ ){0,2}?(?:caused|led to|injured|hurt|burned|burnt|harmed|made (?:you|him|her|them|your \w+) (?:ill|sick))\b|\b(?:we|our \w+) (?:caused|are the cause of) (?:\w+ ){0,3}?${HARM}|\b${HARM} (?:was|were|is) (?:\w+ )?(?:our|caused by (?:us|our)) ?(?:fault)?|\b(?:we|i) (?:will|would) (?:see you in court|settle|sue)\b|\b(?:settlement|out of court|compensation for (?:your )?(?:injur\w*|pain))\b`,
    'g',
  ),
];

export const legalHold = defineRule({
  meta: {
    id: 'legal-hold',
    title: 'Answered by somebody else',
    why: 'Some things are answered by somebody else; a public word of ours can decide a case.',
    source: 'Some things are answered by somebody else.',
    severity: 'block',
    scope: 'public',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      open: 'Route “{route}” has to acknowledge first; no public answer until then.',
      raise: 'This belongs to “{route}” ({why}). Escalate it; no public answer until they acknowledge.',
      liability: '“{words}” speaks of liability. Leave that to legal.',
    },
  },
  check({ draft, pack, input, post, speech }) {
    const findings: RawFinding[] = [];
    const routes = pack.escalation?.routes ?? [];
    const open = input.case?.holds?.[0];
    if (open !== undefined)
      findings.push({
        messageId: 'open',
        data: { route: routes.find((route) => route.id === open)?.label ?? open },
      });
    else
      for (const route of routes) {
        const why =
          route.hold && !input.case?.settled?.includes(route.id) ? matches(route, input, post) : undefined;
        if (why !== undefined) {
          findings.push({ messageId: 'raise', data: { route: route.label, why } });
          break;
        }
      }
    const spans: { start: number; end: number }[] = [];
    for (const pattern of PATTERNS)
      for (const match of draft.find(pattern)) {
        const sentence = draft.sentences[match.sentence]?.normal ?? '';
        if (
          /\bliability (?:insurance|cover|policy)\b/.test(sentence) ||
          // Likely to, as in "the times are liable to shift".
          (match.normal.endsWith('liable') &&
            /^ to (?!pay|compensate|reimburse|refund|you|the|your|any|make good)/.test(
              draft.normal.slice(match.to),
            )) ||
          // Telling them that they owe nothing is no word on our liability.
          /\byou (?:are|were|will|would) (?:not|no longer|never) (?:\w+ )?liable\b/.test(sentence) ||
          spans.some((span) => match.start < span.end && span.start < match.end)
        )
          continue;
        spans.push(match);
      }
    // Where somebody came to harm, every word on the cause is one on the fault.
    if (post && tellsOfHarm(post))
      for (const match of causesIn(draft))
        if (!spans.some((span) => match.start < span.end && span.start < match.end)) spans.push(match);
    for (const { start, end } of spans.sort((a, b) => a.start - b.start))
      findings.push({ messageId: 'liability', data: { words: draft.text.slice(start, end) }, start, end });
    for (const { start, end } of heard({ draft, speech }, 'liability', spans))
      findings.push({
        messageId: 'liability',
        data: { words: draft.text.slice(start, end) },
        start,
        end,
        ...HEARD,
      });
    return findings;
  },
});

/** Why a route should be raised by this post; an OR over the keys of its `when`. */
function matches(route: Route, input: CheckContext, post: Reading | undefined): string | undefined {
  const { when } = route;
  if (!when) return undefined;
  const { triage } = input;
  if (triage?.priority !== undefined && when.priority?.includes(triage.priority))
    return `priority ${triage.priority}`;
  if (typeof triage?.category === 'string' && when.categories?.includes(triage.category))
    return triage.category;
  const followers = input.post?.author?.followers;
  if (when.followersAtLeast !== undefined && followers !== undefined && followers >= when.followersAtLeast)
    return `${followers} followers`;
  if (!post || !when.contains) return undefined;
  for (const span of phraseSpans(post.text, when.contains, false))
    if (!isName(post.text, span)) return `“${post.text.slice(span.start, span.end)}”`;
  return undefined;
}

/** "Sue" with a capital in the middle of a sentence, or before "in" or "was", is a person. */
function isName(
  text: string,
  { start, end, phrase }: { start: number; end: number; phrase: string },
): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Ll}/u.test(phrase) || !/^\p{Lu}\p{Ll}*$/u.test(word) || /\s/.test(word)) return false;
  const begins = /(?:^|[.!?\n]\s*|^(?:@\w+\s+)+)$/.test(text.slice(0, start));
  return (
    !begins ||
    /^(?:'s|’s)?\s+(?:in|from|at|was|is|has|who|and|on|did|helped|really|the|\p{Lu})/u.test(text.slice(end))
  );
}

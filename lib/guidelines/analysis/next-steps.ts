import type { RuleContext } from '../rule';
import { overlapOf } from './overlap';

const EMPTY =
  /\b(?:(?:we|i) (?:will|are|always|do|would|hope|strive|aim|try)[^.!?\n]{0,30}\b(?:do better|improve|strive|striving|try harder|take (?:this|that|it|all|your|such|customer)[^.!?\n]{0,40}serious\w*|work(?:ing)? hard|keep (?:this|that|it|your)[^.!?\n]{0,20}in mind|bear (?:this|that|it) in mind|see you|welcom\w+|serv\w+|hear from you)|bear with us|stay tuned|be patient|keep (?:smiling|in mind)|(?:hope|looking forward) [^.!?\n]{0,40}\b(?:see you|again|soon|welcom\w+)|have a (?:good|great|nice|lovely|wonderful|blessed)|take care|get in touch if)\b/;
const WHEN =
  /\b(?:today|tonight|tomorrow|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by \d|within|in the next|in \d+ (?:minute|hour|day|min)|this (?:morning|afternoon|evening|week)|next (?:week|month|mon|tues|wednes|thurs|fri)\w*|by (?:the end|noon|midday|close|tonight)|shortly|(?:comes|arrives|visits|starts|returns|reopens|leaves|calls|is (?:here|there|back|with you)) (?:\w+ ){0,3}?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d+|next \w+))\b/g;
const COURTESY =
  /^(?:@\w+ )*(?:(?:thanks|thank you|great question|good question|hi|hello|hey|sorry|apologies)\b[^.!?]{0,60}|(?:we|i) (?:really |truly |very much |do |completely |fully |totally )*(?:appreciate|understand|apologise|value|hear you|hope|regret|love|know|acknowledge|see)\b.{0,200}|(?:have|hope|enjoy|wish) .{0,80}|your (?:feedback|opinion|satisfaction|comments?|experience|patience|message) (?:is|are|means?|matters?)\b.{0,120})$/;
/** What they might have done is no answer to what they ask. */
const REPROACH =
  /\byou (?:should|could|must|ought to|might|need to|would) (?:not |never |really |just |also )?have (?!(?:it|them|your|the|this|that|an?|everything|both|all|one|two|\d+)\b)\w+|\byou (?:did not|failed to|forgot|never|neglected)\b|^(?:next time|if you had)\b/;

/** Spans that say what happens next: what we do or have done, when, what we ask, or the answer itself. */
export function nextSteps(context: Omit<RuleContext, 'options'>): { start: number; end: number }[] {
  const { draft, acts, post, situation, pack } = context;
  const spans: { start: number; end: number }[] = [];
  for (const act of acts) {
    if (!['ask', 'promise', 'done', 'offer', 'instruct', 'private'].includes(act.kind)) continue;
    const sentence = draft.sentences[act.sentence];
    if (!sentence) continue;
    if (
      EMPTY.test(sentence.normal) &&
      !/\b(?:dm|message|send|call|check|look|refund|replac|investigat|pass|ask|link)\w*\b/.test(
        sentence.normal.replace(EMPTY, ''),
      )
    )
      continue;
    if (
      act.kind === 'ask' &&
      sentence.question &&
      /^(?:how are you|how can|how could|isn t|right)/.test(sentence.normal)
    )
      continue;
    spans.push({ start: act.start, end: act.end });
  }
  if (spans.length === 0)
    for (const match of draft.find(WHEN)) spans.push({ start: match.start, end: match.end });
  if (spans.length === 0 && situation.question && post) {
    // A plain statement that is no courtesy and speaks of what was asked is the answer.
    const taken = overlapOf(draft, post, pack);
    for (const sentence of draft.sentences) {
      if (
        sentence.question ||
        REPROACH.test(sentence.normal) ||
        COURTESY.test(sentence.normal.replace(/ [.!]$/, ''))
      )
        continue;
      const answers =
        /^(?:(?:hi|hello|hey|@\w+)[^,.!]{0,30}[,.!] )?(?:yes|no|yep|nope|absolutely|of course|certainly|correct|sure|indeed|unfortunately|not yet|that is (?:right|correct|the (?:right|correct)))\b/.test(
          sentence.normal,
        ) ||
        /\d/.test(sentence.normal) ||
        /\b(?:is|are|was|were|will|can|do|does|has|have|costs?|opens?|closes?|starts?|ends?|runs?|takes?|comes?|includes?|works?|accepts?|sells?|stocks?|needs?|allows?)\b/.test(
          sentence.normal,
        );
      const about = taken.some((span) => span.start >= sentence.start && span.end <= sentence.end);
      if (answers && (about || /\b(?:yes|correct|right|no|nope|\d+|not)\b/.test(sentence.normal)))
        spans.push({ start: sentence.start, end: sentence.end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

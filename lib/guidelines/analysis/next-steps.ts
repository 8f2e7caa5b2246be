import type { RuleContext } from '../rule';
import { overlapOf } from './overlap';

const EMPTY =
  /\b(?:(?:we|i) (?:will|are|always|do|would|hope|strive|aim|try)[^.!?\n]{0,30}\b(?:do better|improve|strive|striving|try harder|take (?:this|that|it|all|your|such|customer)[^.!?\n]{0,40}serious\w*|work(?:ing)? hard|keep (?:this|that|it|your)[^.!?\n]{0,20}in mind|bear (?:this|that|it) in mind|see you|welcom\w+|serv\w+|hear from you)|bear with us|stay tuned|be patient|keep (?:smiling|in mind)|(?:hope|looking forward) [^.!?\n]{0,40}\b(?:see you|again|soon|welcom\w+)|have a (?:good|great|nice|lovely|wonderful|blessed)|take care|get in touch if)\b|\b(?:comments?|feedback|views?|points?|concerns?|complaints?|experience|words|suggestions?|input|opinions?|thoughts|remarks?|criticism|it|this|that|they) (?:has been|have been|will be|is|are|being) (?:\w+ ){0,2}?(?:taken (?:on board|(?:very |extremely |most )?seriously|into (?:account|consideration)|to heart)|noted|valued|appreciated|borne in mind|considered|heard|used to improve|shared with (?:the )?(?:relevant|appropriate|right|concerned|wider) \w+)\b|\bwe (?:will|do|always|shall) (?:\w+ )?(?:learn|listen|care|reflect|value|note)\b/;
const WHEN =
  /\b(?:today|tonight|tomorrow|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|by \d|within|in the next|in \d+ (?:minute|hour|day|min)|this (?:morning|afternoon|evening|week)|next (?:week|month|mon|tues|wednes|thurs|fri)\w*|by (?:the end|noon|midday|close|tonight)|shortly|(?:comes|arrives|visits|starts|returns|reopens|leaves|calls|is (?:here|there|back|with you)) (?:\w+ ){0,3}?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d+|next \w+))\b/g;
/** A fact that is the step: what is back, ready or on its way, or goes where and when. Of us it would be a courtesy. */
const FACT =
  /\b(?!(?:we|i|you) )(?:[a-z]+|\d+) (?:is|are|has been|have been) (?:now |already |all |just |both |safely )*(?:back(?= (?:on|in|up|at|as|to|with|since|from|again|now|online|open)\b| [,.;!]|$)|up and running|in the (?:post|mail|van)|in your (?:inbox|account|basket|mailbox)|on your (?:card|account)|off the (?:shelves|menu|road|site|list)|ready|running again|working (?:again|now|since)|open (?:again|now|from)|with (?:the|you) (?:\w+ )?(?:now|today|by|at|from)|free (?:at|on|from|now)|waiting (?:for you|at|in|under|with)|(?:there|here|up|on (?:the|his|her) \w+) (?:now |already )?with (?:a|an|the)|in with\b|reset|swapped|replaced|refilled|restarted|restocked)\b|\bthere (?:is|are|will be) (?:now |also |already )*(?:an?|some|two|three|four|more|\d+|space|room|staff) [^.!?\n]{0,40}\b(?:now|from|by (?:the|your)|at (?:the|\d)|tonight|today|tomorrow|until|on (?:every|each|all|mon|tues|wednes|thurs|fri|satur|sun)\w*)\b|\bfrom (?:\d{1,2}|today|tomorrow|tonight|next \w+|\w+day)(?: \w+)? ,? ?(?:there|we|you|it|the|all|every|they)\b|\b(?!(?:we|i|you) )[a-z]+ (?:goes|comes|stops|leaves|moves|starts|opens|reopens|ships|restarts|resumes|shows|rings|calls|fits|swaps|brings|collects) (?:[a-z]+ ){0,5}?(?:again|out|off|over|today|tonight|tomorrow|this (?:morning|afternoon|evening)|from (?:the )?\d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d|by (?:noon|\d)|in the (?:morning|afternoon))\b|\b(?:left|went out|shipped|set off) (?:[a-z]+ ){0,4}?(?:today|this (?:morning|afternoon)|yesterday|at (?:\d|noon))|\bit (?:went|goes) (?:out|off|back)\b|\band you (?:will )?get (?:a|an|your|the|it)\b|\bask for [a-z]+ at\b|\b(?:i|we) have (?:just |now |already |also |both |all )*(?!(?:received|apologi\w+|noticed|disappointed|failed|learned|listened|enjoyed|loved|tried|wanted|hoped|needed|seemed|happened|reviewed your|upset|inconvenienced|caused|been|seen|noted|ruined|wasted|missed|messed|dropped|earned|valued|worked (?:hard|so)|strived)\b)[a-z]{3,}ed\b/g;
/** A kind word on what they plan or like answers nothing. */
const KIND =
  /\b(?:is|are|it s|be|sounds?) (?:always |really |just |such |a |an |very |so |truly )*(?:nice|lovely|great|good|wonderful|fantastic|popular|favourite|beautiful|special|magical|brilliant|amazing|perfect|delight\w*) (?:\w+ )?(?:time|day|days|choice|idea|way|place|thing|experience|question|plan|treat|season|one|for (?:it|that|this))\b|\b(?:is|are|was) (?:\w+ )?(?:a lot|too (?:many|much|long|often)|no (?:way|fun|joke)|awful|terrible|dreadful|unacceptable|frustrating|disappointing|miserable)\b|^(?:how|what an?|so|such) (?:lovely|nice|great|good|kind|exciting|wonderful|sweet|fun)\b/;
/** How an answer may be opened before it says something. */
const OPENING =
  /^(?:@\w+ )*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|(?:so |very )?sorry|apologies|thanks|ok|oh)(?: [a-z'-]+){0,3} ?[,:;-] )?(?:(?!(?:yes|no|yep|nope|yeah|absolutely|correct|certainly|sure|indeed|unfortunately) )[a-z'-]+ , )?/;
/** "You can", "we do": the answer in two words. */
const SHORT_ANSWER =
  /^(?:you|we|it|they|he|she|i|there) (?:can|do|does|is|are|will|have|has|did|could|may|must|should)(?: not)?(?: indeed)?(?= ?[,.;!-]|$)/;
const COURTESY =
  /^(?:@\w+ )*(?:(?:thanks|thank you|great question|good question|hi|hello|hey|sorry|apologies|lovely|so glad|glad|delighted|great|happy|excited)\b[^.!?]{0,60}|(?:we|i) (?:really |truly |very much |do |completely |fully |totally )*(?:appreciate|understand|apologise|value|hear you|hope|regret|love|know|acknowledge|see)\b.{0,200}|(?:have|hope|enjoy|wish) .{0,80}|your (?:feedback|opinion|satisfaction|comments?|experience|patience|message) (?:is|are|means?|matters?)\b.{0,120})$/;
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
    for (const match of [...draft.find(WHEN), ...draft.find(FACT)])
      if (!EMPTY.test(draft.sentences[match.sentence]?.normal ?? ''))
        spans.push({ start: match.start, end: match.end });
  if (spans.length === 0 && situation.question && post) {
    // A plain statement that is no courtesy and speaks of what was asked is the answer.
    const taken = overlapOf(draft, post, pack);
    for (const sentence of draft.sentences) {
      const said = sentence.normal.replace(OPENING, '');
      if (
        sentence.question ||
        REPROACH.test(sentence.normal) ||
        KIND.test(said) ||
        COURTESY.test(said.replace(/ [.!]$/, ''))
      )
        continue;
      if (SHORT_ANSWER.test(said)) spans.push({ start: sentence.start, end: sentence.end });
      const answers =
        /^(?:yes|no|yep|nope|absolutely|of course|certainly|correct|sure|indeed|unfortunately|not yet|that is (?:right|correct|the (?:right|correct)))\b/.test(
          said,
        ) ||
        /\d/.test(said) ||
        /\b(?:is|are|was|were|will|can|do|does|has|have|costs?|opens?|closes?|starts?|ends?|runs?|takes?|comes?|includes?|works?|accepts?|sells?|stocks?|needs?|allows?)\b/.test(
          said,
        );
      const about = taken.some((span) => span.start >= sentence.start && span.end <= sentence.end);
      if (answers && (about || /\b(?:yes|correct|right|no|nope|\d+|not)\b/.test(sentence.normal)))
        spans.push({ start: sentence.start, end: sentence.end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

import { z } from 'zod';
import type { RuleContext } from '../rule';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';
import { minutesOf, openAt, spokenMinutes } from '../analysis/times';

const FUTURE = String.raw`(?:will|shall|is going to|are going to|am going to|gets?|should have it|can have|to be)`;
const FAST = String.raw`(?:immediately|instantly|instantaneously|right now|right away|straight ?away|at once|this (?:very )?(?:instant|minute|second|moment)|in no time(?: at all)?|in a (?:flash|jiffy|heartbeat|second|minute)|in seconds|on the spot|without (?:any )?delay|in the blink of an eye|before you know it|overnight)`;
const ABSOLUTE: RegExp[] = [
  /\b(?:we|i|can|will|do|to|it is|is|are|be|fully|hereby|personally|absolutely|success|delivery) (?:\w+ )?(?:guarantee(?:s|d)?|guaranteeing)\b|\bguaranteed (?:to|by|before|on|delivery|for|tomorrow|today|within)\b|\bguarantee (?:that|you|it|this)\b|[,.!-] guaranteed\b/g,
  /\b(?:we|i|you have|that is|and) (?:can |do |will |fully |solemnly |personally |also |absolutely )*(?:promise|swear|vow|pledge|bet (?:you|my)|assure you|give you (?:my|our) (?:word|promise)|can assure)\b|\byou have (?:my|our) (?:word|promise)\b|\b(?:my|our) word (?:is|on it)\b|\bpinky (?:promise|swear)\b|\bthat is a promise\b|\brest assured\b|\bbe assured\b|[,.!-] (?:i |we )?promise\b|\bmark my words\b|\bhand on heart\b/g,
  /\b(?:there is |in )?no (?:way|chance|possibility|danger|risk) (?:that )?(?:this|that|it|you|we|they|any)\b[^.!?\n]{0,40}\b(?:again|happen\w*|occur\w*|recur\w*|fail\w*|(?:second|third|fourth|another) time)\b|\b(?:every|each|all) (?:single |last )?(?:\w+ ){1,3}(?:will|is going to|are going to) (?:be )?(?:\w+ ){0,4}?(?:from now on|from here on|from today|going forward|from this day|for good|forever)\b|\b(?:make sure|ensure|see to it|guarantee)(?: that)? (?:you|it|this|that|your \w+|they|we) (?:will |does |do )?(?:never|not ever|always)\b|\b(?:once and for all|for good this time|never be an issue|a thing of the past|you can bank on|(?:you can )?count on it|take (?:it|that) to the bank|(?:zero|no) (?:chance|risk) of|cross my heart|on my (?:life|honour|word|mother)|come (?:hell|rain) or|or (?:i|we) will eat|bulletproof|fail ?safe)\b|\bwithout (?:fail|(?:a |any )?(?:doubt|question|exception))\b|\bno (?:doubt|question) about it\b|\bno doubt\b|\bno matter what\b|\bfor (?:sure|certain)\b|\b(?:100|hundred|1000|110) ?(?:%(?! (?:off|discount|of))|(?:percent|per cent|pct)\b)|\bone hundred percent\b|\bwhatever (?:it takes|happens)\b|\bcome what may\b|\brisk free\b|\bfoolproof\b/g,
  new RegExp(
    String.raw`\b${FUTURE} (?:\w+ ){0,2}?(?:definitely|absolutely|certainly|surely|undoubtedly|always|never(?: ever)?)\b|\b(?:definitely|absolutely|certainly|undoubtedly|surely) (?:will|be|get|have (?:it|your)|arrive|receive|fix|resolve)\b`,
    'g',
  ),
  /\bnever (?:ever )?(?:again|happen|occur|be (?:late|repeated)|have (?:to|this|that|any)|see this|let (?:this|you|it))\b|\b(?:not|never) (?:ever )?(?:happen|occur|be repeated|recur|experience (?:this|it|that))(?: \w+)? (?:again|anymore|ever|in (?:the )?future)\b|\bnot (?:ever )?happen again\b|\blast time (?:this|that|it)\b|\bnot (?:\w+ ){1,5}ever again\b|\b(?:every|each) (?:single )?(?:\w+ ){1,2}will (?:\w+ ){1,3}on time\b/g,
  new RegExp(String.raw`\b${FUTURE}\b(?: \w+){0,8}? ${FAST}\b`, 'g'),
  new RegExp(String.raw`\b${FAST} (?:be|get|receive|have) \w+\b`, 'g'),
];
/** Words that leave no exception, and states that leave nothing to wish for. */
const PERFECT = String.raw`(?:perfect\w*|flawless\w*|faultless\w*|impeccabl\w*|spotless\w*|full (?:coverage|speed|signal|strength|power|service)|at full \w+|zero|uninterrupted|nonstop|non-stop|without (?:a (?:single )?\w+|any (?:more )?\w+|interruption|exception)|no (?:more )?(?:gaps?|bugs?|queues?|problems?|issues?|delays?|outages?|leaks?|mistakes?|errors?|drops?|trouble|faults?|waiting|interruptions?|surprises?|complaints?))`;
const FROM_NOW = String.raw`(?:from (?:now|here|today|tomorrow|tonight|this day|next \w+|\w+day|the \d\w*)(?: on(?:wards?)?)?|as of (?:now|today|tomorrow|tonight|\w+day)|after (?:today|tonight|tomorrow|this|that|\w+day)(?: s)?(?: \w+)?|once (?:we|it|that|they)[^,.!?\n]{0,30}|in future|going forward)`;
const OURS = String.raw`(?:we|i|you|it|that|this|they|he|she|nothing|nobody|no one|(?:our|your|the|all|every|each|any|whatever|my) (?:\w+ ){0,4}?\w+)`;
/** Absolute statements about what comes, however they are worded. */
const CERTAIN: RegExp[] = [
  // As certain as can be.
  /\b(?:is|are) (?:\w+ )?(?:sure|certain|bound|guaranteed) to \w+|\b(?:will be|be|am) (?:certain|bound|guaranteed) to (?!(?:check|tell|let|ask|include|keep|send|make|pass|bring|read|add|call|follow|note|have your|use|help|dm|give|contact|reach|take|share|forward|relay)\b)\w+|\b(?:be|you (?:can|may) be) (?:very |quite |absolutely )?(?:sure|certain)(?= (?:of|that|it|about)\b)|\bconsider (?:it|this|that) (?:done|fixed|sorted|solved|resolved)\b|\bno (?:ifs|buts|ifs (?:or|and) buts|ifs , no buts|exceptions?|questions asked about)\b(?= ?[,.!]|$| about| or| and)|\bof course (?:it|they|we|you|he|she) (?:will|are going to|is going to)(?= ?[,.!]| be\b| arrive\b| come\b| work\b)|\b(?:nothing|no need) to worry about(?= ?[.!,]|$)|\bon the dot\b|\bto the (?:minute|second)\b|\bthat is a fact\b|\b(?:solemn|absolute|honest|full|cast iron|iron clad) (?:word|promise|oath|guarantee)\b|[,.!-] trust (?:me|us)(?= ?[,.!]|$)|\bin (?:safe|the best) hands\b|\b(?:gone|solved|sorted|fixed|cured|free|over|done|dealt with|stopped|closed) (?:for good|for ever|forever|once and for all)\b|\b\w+ free for (?:good|ever|life)\b|\bstake (?:my|our) (?:\w+ )?(?:life|name|reputation|job|house|word)\b|\bas (?:sure|certain) as\b|\bwithout (?:the )?(?:slightest|shadow of a) doubt\b|\btake it as (?:read|done)\b/g,
  // Will never, in any words: "won't get another", "nothing like this can ever happen".
  new RegExp(
    String.raw`\b${OURS} (?:will|shall|is going to|are going to|am going to|can|could) not (?:be |ever |even |get |have |see |let in |let |experience |face |suffer |miss |lose |cancel |skip |need ){0,3}(?:another|a single|any (?:more|further|other)|one again|again|ever|any\w* (?:like|of)|one of (?:these|those))\b|\bwill not (?:\w+ ){1,6}?(?:ever|ever again|(?:for )?as long as|another (?:time|one|drop|day|minute|penny))\b|\b(?:nothing|nobody|no one|none of (?:this|these|them)|no \w+) (?:\w+ ){0,3}?(?:will|can|could|is going to|are going to) (?:ever|get past|go wrong|happen|slip|be (?:missed|lost|late|delayed))\b|\bno ?(?:body|one|thing) (?:will )?(?:makes?|touches|disturbs|gets|breaks|goes)\b(?= (?:a|another|any|in|past|wrong)\b)`,
    'g',
  ),
  // From now on, always or never.
  new RegExp(
    String.raw`\b${FROM_NOW} ,? ?${OURS} (?:will not|will never|shall not|are not going to|is not going to|never|always)\b|\b${OURS} (?:will not|never|always) (?:\w+ ){1,6}?${FROM_NOW}\b|\b(?:every|each|all) (?:\w+ ){0,4}?(?:is|are|will|gets?|goes|arrives?|leaves?|runs?) (?:\w+ ){0,4}?(?:in (?:five|ten|\d+) minutes|on time|at once|same day)\b|\ball (?:our|of our|the) (?:\w+ ){0,3}?(?:will|shall|pass|run|arrive|are going to|come) (?:\w+ ){0,3}?(?:on time|to the|every (?:single )?time|(?=[,.!]))|\b(?:and|it|they|which) always will(?: be)?(?= ?[,.!]|$)|\b(?:every|each) (?:single |last |and every )?time(?= ?[,.!]|$)`,
    'g',
  ),
  // A perfect state to come, or said of our things.
  new RegExp(
    String.raw`\b(?:will|shall|is going to|are going to|going to) (?:\w+ ){0,3}?${PERFECT}|\b${FROM_NOW} ,? ?(?:\w+ ){0,6}?(?:has|have|is|are|there (?:is|are)|get|gets) ${PERFECT}|\b(?:our|the new|the latest|this) (?:\w+ ){0,2}?(?:has|have|is|are|with) (?:absolutely |completely )?${PERFECT}|\b(?:next|new) (?:\w+ ){0,3}?will be (?:perfect|flawless|spotless)\b`,
    'g',
  ),
  // What cannot be: "our meters can't be wrong", "it never fails".
  /\b(?:our|the new|these|those|this) (?:\w+ ){0,3}?(?:can not|can never|could never|never|will never) (?:be (?:wrong|hacked|broken|lost|late|beaten|faulty|hurt)|fail\w*|break\w*|leak\w*|go wrong|get lost|crash\w*|stop\w*|miss\w*|go down|lose\w*|run out|let you down)\b|\b(?:it|they|and|which|that) (?:just |simply )?never (?:fails?|breaks?|leaks?|crash(?:es)?|lets? you down|goes? wrong|stops? working|runs? out|dies?)\b|\b(?:there is|in|that there is) no (?:possible |earthly )?(?:way|chance|possibility)(?: that| of)? (?!to\b|for (?:us|me)\b|(?:we|i) can (?:see|tell|check|look|access|know|contact)\b)(?:it|they|you|we|our|your|this|anyone|anybody|\w+ing)\b|\b(?:is|are|was|were) (?:now |always |all )*(?:perfectly|completely|totally|absolutely|entirely|fully|utterly|one hundred %) (?:safe|secure|reliable|harmless|protected|waterproof|unbreakable|error free|bug free)\b|\b(?:unbreakable|unsinkable|infallible|failproof|can not go wrong|nothing (?:can|could|will) go wrong)\b|\bwill last (?:you )?(?:a lifetime|for ?ever|for (?:years|life)|(?:\w+ )?(?:years|decades))\b|\bfor (?:as long as you|the rest of your life|life)(?= (?:own|have|live)|[,.!])/g,
  // Sure of the outcome for them.
  /\bmake (?:absolutely |very |quite |double )(?:sure|certain)\b(?! (?:you|to|your)\b)|\b(?:will|shall) (?:see to it|ensure|make sure)(?: that)? (?:nobody|no one|nothing|none|every|all|never|you never|it never|this never|it does not|this does not|it will not|that does not)\b|\b(?:has|have|will have) it (?:at full|like new|perfect|good as new) \w*|\b(?:good as|better than) new by\b/g,
];
const SOON =
  /\b(?:within|in|under|less than|inside)(?: (?:the next|the|just|only|under|less than|about|no more than))? ?(?<count>half an|an|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|\d{1,3}|half)? ?(?<unit>minutes?|mins?|hours?|hrs?|days?)\b/g;
const CLOCK =
  /\b(?:by|at|before|until|around) (?<hour>\d{1,2})(?: ?[:.] ?(?<minute>\d{2}))? ?(?<half>am|pm|a\.m|p\.m)?\b/g;
const ARRIVES =
  /\b(?:it|they|your \w+(?: \w+)?|the (?:parcel|package|order|refund|delivery|driver|courier|engineer|money|card|letter|item|replacement)) (?:will|is going to|are going to) (?:be (?:there|with you|delivered|at your|in your|back|on your)|arrive|reach you|come|land|get (?:there|to you)|show up)\b(?: \w+){0,4}? (?:today|tonight|tomorrow|on \w+day|by (?:\w+day|noon|midday|tonight|tomorrow|the end of|\d)|at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|noon)|this (?:morning|afternoon|evening)|next \w+day|first thing)\b/g;
const HEDGE =
  /\b(?:should|hope\w*|aim\w*|try|trying|expect\w*|estimat\w*|usual\w*|normally|typically|likely|probably|plan\w*|schedul\w*|due|best|might|may|could|if all goes|all being well|fingers crossed|intend\w*|as soon as|goal|target)\b/;
const NEGATED =
  /\b(?:not|never|cannot|no|without|rather not|nobody can|do not want to|wish|unable to)(?: (?:like to|going to|able to|want to|to|be|make|give|a|any|i|we|could|ever|really))*$/;
/** The promise is refused or only wished for. */
const NOT_OURS =
  /\b(?:can not|could not|will not|would not|do not|unable to|wish i could|not able to|never|(?:nobody|no one|none of us|neither of us|nothing) (?:can|could|will|would)) (?:\w+ )?(?:promise|guarantee|swear)|\b(?:love|like) to (?:say|promise|tell you|guarantee)\b/;
const OTHERS = /\b(?:if|when|try|please|kindly|unless)\b[^,]*$/;

export const overPromise = defineRule({
  meta: {
    id: 'over-promise',
    title: 'No more than we can keep',
    why: 'What you promise in public will be held against you, with the date on it.',
    source: 'What you say will be used against you.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      absolute: '“{words}” promises more than anyone can. Say what you do and when you come back.',
      soon: '“{words}” is sooner than the {target} we set ourselves. Give a time we keep.',
      closed: '“{words}” is outside our hours. Give a time when we are there.',
      delivery: '“{words}” promises what is in somebody else’s hands. Say when it should come.',
      heard: 'This promises more than anyone can. Say what you do and when you come back.',
    },
  },
  check(context) {
    const { draft } = context;
    const found: (RawFinding & { start: number; end: number })[] = [];
    const add = (
      messageId: string,
      match: { start: number; end: number },
      data: Record<string, string> = {},
    ) => {
      if (!found.some((other) => match.start < other.end && other.start < match.end))
        found.push({
          messageId,
          data: { words: draft.text.slice(match.start, match.end), ...data },
          start: match.start,
          end: match.end,
        });
    };
    for (const pattern of [...ABSOLUTE, ...CERTAIN])
      for (const match of draft.find(pattern)) {
        const sentence = draft.sentences[match.sentence];
        const before = draft.normal
          .slice(Math.max(sentence?.from ?? 0, match.from - 40), match.from)
          .trimEnd();
        if (
          NEGATED.test(before) ||
          NOT_OURS.test(sentence?.normal ?? '') ||
          /\b(?:can|do|will|could|would|should) not (?:\w+ )?(?:guarantee|promise|assure|swear)/.test(
            match.normal,
          )
        )
          continue;
        if (sentence?.question && !/\bright now|immediately|instantly/.test(match.normal)) continue;
        if (
          /\b(?:should|must|would|need) never|you (?:should|must|will) never have/.test(
            `${before} ${match.normal}`,
          )
        )
          continue;
        if (
          /guarantee/.test(match.normal) &&
          /\b(?:the|your|under|a|our|money back|price|lifetime|year|manufacturer'?s?) guarantee\b/.test(
            `${before} ${match.normal}`,
          )
        )
          continue;
        // "please try again right now", "if you want it immediately": theirs, not ours.
        if (
          new RegExp(FAST).test(match.normal) &&
          (OTHERS.test(before) ||
            /^(?:to be|gets?)/.test(match.normal) ||
            /\b(?:will need to|should)\b/.test(match.normal) ||
            HEDGE.test(match.normal))
        )
          continue;
        if (
          /^(?:will|shall|is going to|are going to) (?:\w+ )?(?:certainly|definitely|always|surely)$/.test(
            match.normal,
          ) &&
          /^ (?:be (?:sorry|here|happy|welcome|glad)|try|look|check|ask|pass|share|let|help|welcome|be here|do (?:our|my) best|keep|take|feed|forward|raise|assist)/.test(
            draft.normal.slice(match.to),
          )
        )
          continue;
        add('absolute', match);
      }
    for (const match of draft.find(SOON)) soon(context, match, add);
    for (const match of draft.find(CLOCK)) closed(context, match, add);
    for (const match of draft.find(ARRIVES))
      if (!HEDGE.test(draft.sentences[match.sentence]?.normal ?? '')) add('delivery', match);
    for (const said of heard(context, 'guarantee', found))
      // A time was held against the targets already.
      if (
        !draft.sentences[said.sentence]?.question &&
        !NOT_OURS.test(draft.sentences[said.sentence]?.normal ?? '') &&
        !draft.find(SOON).some((match) => match.sentence === said.sentence)
      )
        found.push({ messageId: 'heard', start: said.start, end: said.end, ...HEARD });
    return found.sort((a, b) => a.start - b.start);
  },
});

type Match = ReturnType<RuleContext['draft']['find']>[number];
type Add = (messageId: string, match: { start: number; end: number }, data?: Record<string, string>) => void;

function soon({ draft, input, pack }: RuleContext, match: Match, add: Add): void {
  const sentence = draft.sentences[match.sentence];
  if (!sentence || sentence.question) return;
  const before = draft.normal.slice(sentence.from, match.from);
  if (
    !/\b(?:will|shall|going to|get back|be back|be with you|have it|you get|is with you|promise|guarantee|respond|replies|hear from us|call you|expect)\b/.test(
      before,
    ) ||
    (HEDGE.test(before) && !/\bguarantee|promise\b/.test(before))
  )
    return;
  if (/\b(?:if|please|try|not|can not|you waited|took|open\w*|clos\w*|you will need|you can)\b/.test(before))
    return;
  const unit = match.groups['unit'] ?? '';
  const minutes = spokenMinutes(match.groups['count'] ?? 'the', unit);
  if (minutes === undefined) return;
  if (/^(?:min|hour$|hr$)/.test(unit) && minutes <= 60) return add('absolute', match);
  const priority = input.triage?.priority;
  if (priority === undefined) return;
  const targets = pack.targets?.[priority];
  const fix = lastOf(FIXING, before) >= lastOf(ANSWERS, before) && FIXES.test(sentence.normal);
  const target = fix ? targets?.solution : targets?.nextStep;
  if (target !== undefined && minutes < minutesOf(target)) add('soon', match, { target });
}

/** The verb nearest before the time says what the time is for: "the refund is on its way and I'll write within four hours". */
const ANSWERS =
  /\b(?:writ\w*|answer\w*|repl\w+|respon\w*|get back|be back|come back|call\w*|ring|rings|hear|updat\w*|let you know|messag\w*|look\w*|check\w*|tell|contact\w*|in touch|confirm\w*)\b/;
const FIXES =
  /\b(?:fix\w*|arriv\w*|deliver\w*|refund\w*|replac\w*|solv\w*|resolv\w*|sort\w*|repair\w*|be with you|restor\w*|working|done|credit\w*|land|reach)\b/;
/** The same as verbs: "about the refund" is what the answer is about. */
const FIXING = new RegExp(
  String.raw`(?<!\b(?:the|your|a|this|that|any) )(?:${FIXES.source}|\bhave (?:it|the|your|them)\b)`,
);
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'g'))) last = match.index;
  return last;
}

function closed({ draft, input, pack }: RuleContext, match: Match, add: Add): void {
  const { now } = input;
  const { hours } = pack;
  const sentence = draft.sentences[match.sentence];
  if (now === undefined || !hours || !sentence || sentence.question) return;
  if (
    !/\b(?:we|i|my colleague|our team|the team|someone|somebody) (?:will|shall|am going to|are going to|is going to)\b/.test(
      sentence.normal,
    ) ||
    HEDGE.test(sentence.normal)
  )
    return;
  const { half } = match.groups;
  const hour = Number(match.groups['hour']);
  if (hour > 24 || (half === undefined && match.groups['minute'] === undefined && hour <= 12)) return;
  const minutes =
    ((half?.startsWith('p') && hour < 12 ? hour + 12 : half?.startsWith('a') && hour === 12 ? 0 : hour) %
      24) *
      60 +
    Number(match.groups['minute'] ?? 0);
  if (
    openAt(hours, now, /\btomorrow\b/.test(sentence.normal) ? 1 : 0, minutes) === false &&
    !/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/.test(sentence.normal)
  )
    add('closed', match);
}

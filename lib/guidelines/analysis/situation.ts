import type { CheckContext } from '@/lib/domain/check';
import type { Reading } from './draft';

/** What the draft answers. Everything is false when there is no post. */
export interface Situation {
  complaint: boolean;
  question: boolean;
  praise: boolean;
  insult: boolean;
  /** Unhappy beyond doubt: the triage or the words say so. `complaint` also takes in what merely tells of something. */
  unhappy: boolean;
  /** Something in the post is said to be wrong, whatever the mood. */
  problem: boolean;
  /** Something kind is said too. */
  kind: boolean;
  /** Whether this is our first answer to this author, as far as the earlier replies tell. */
  first: boolean;
}

const PROBLEM =
  /\b(?:late|delay\w*|cancell?\w*|broke|broken|breaks?|crack\w*|damag\w*|fault\w*|defect\w*|miss(?:ing|ed)|lost|stolen|stole|hack\w*|scam\w*|fraud\w*|wrong|incorrect\w*|fail\w*|crash\w*|error|errors|bug|buggy|glitch\w*|down|outage|dead|stuck|locked out|blocked|refund|overcharg\w*|charged (?:me )?(?:twice|double|again)|double charged|money back|complain\w*|rude\w*|dirty|filthy|cold|freezing|leak\w*|mould\w*|mold\w*|stale|rotten|raw|waiting|waited|still (?:no|not|waiting|have not|has not|nothing)|not (?:arrived|received|turned up|working|work|delivered|been delivered|acceptable|good enough|happy|impressed|ok|okay|answer\w*|respon\w*|reply\w*|replied|help\w*|load\w*|connect\w*|open\w*|let me|fix\w*)|no (?:one|body|reply|response|answer|signal|internet|service|power|water|heating|help|sign|show|luck|refund|delivery|explanation|apology|update|updates|hot water)|nobody|never (?:arrived|came|got|received|turned up|again|called|replied|showed|works?)|won\w* (?:work|load|open)|will not|can not (?:log|get|access|use|connect|open|load|pay|reach|believe)|useless|ridiculous|disgust\w*|terribl\w*|horribl\w*|awful\w*|appall\w*|shocking\w*|worst|joke|pathetic|unaccept\w*|disgrace\w*|shambl\w*|shambolic|nightmare|incompeten\w*|frustrat\w*|annoy\w*|angry|furious|upset\w*|disappoint\w*|fed up|sick of|tired of|had enough|let down|ripped off|rip off|robbed|ruin\w*|wasted|waste of|poor|poorly|bad|worse|sucks?|suck|crap|shit\w*|rubbish|garbage|trash|hate|wtf|ffs|smh|unhappy|dissatisf\w*|ignored|ignoring|hung up|hours late|sort (?:it|this|your) out|fix (?:this|it|your)|third time|fourth time|day (?:two|three|four|five|\d)|\d days|weeks (?:and|now|later)|charged|overpriced|burnt?|injur\w*|unsafe|smoke|slow|drop(?:s|ped|ping)? (?:out|all)|bumped|denied|refus\w*|misled|mislead\w*|lied|lies|lying|liars?|expired|spoiled|spilled|torn|ripped|smash\w*|scratched|dent\w*|damp|slugs?|cockroach\w*|rats|mice|maggots?|moths?|spat|declined|misdiagnos\w*|given away|stranded|abandoned|wipe|took my|killed my (?:trust|faith|mood|confidence)|(?:hours?|days?|weeks?|months?) (?:and )?(?:no|without|later)|still (?:damp|wet|empty|shut|stuck|the same))\b/g;
/** Something that does not do what it should; "can't wait" and "doesn't disappoint" are joy. */
const DENIED =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would) not (?!(?:wait|believe how|disappoint\w*|fault|recommend|thank|get enough|complain\w*|been happier|be happier|ask for|bad|only|just|mind|need|forget)\b)\w+/g;
/** A trouble that is over: "found my lost card". */
const RESCUED =
  /\b(?:found|returned|recovered|mended|repaired|fixed|rescued|replaced|tracked down|handed in) (?:my|our|his|her|the) (?:\w+ )?(?:lost|missing|stolen|broken|cracked|damaged|dead|faulty)\b/g;
const GOINGS_ON =
  /\b(?:(?:somebody|someone) else s|wrong (?:address|house|door|person|item|order|size)|nowhere to be|(?:was|were|gone|is|are) off (?:two|three|a|\d|when|before|already)|deleted|wiped|erased|vanished|disappeared|loses? (?:my|our)|logged me out|logs? me out|signs? me out|kicks? me|keeps? \w+ing|left (?:my|our|the|it|in|outside|on|me|us)|dumped|threw|hit (?:my|our)|ran over|drove (?:over|into|off)|doubled|tripled|smell\w*|stinks?|noisy|loud|hair in|bug in|sick|poison\w*|bit me|pushed|shouted|swore|hung up|put on hold|on hold|cut off|went off|goes off|ran out|sold out|out of stock|closed|unanswered|rejected|declined|suspended|disabled|banned|blank|black screen|frozen|freez\w+|lag\w*|buffer\w*|spam\w*|chas(?:e|ed|ing)|again and again|for the \w+ time|since (?:mon|tues|wednes|thurs|fri|satur|sun|yester|last|this|\d)\w*|for (?:an|over|\d+|two|three|four|five|six) (?:hour|hours|day|days|week|weeks|month|months)|supposed to|meant to|promised|without (?:any )?(?:notice|warning|asking|telling|permission)|even though|despite)\b/g;
const OUT =
  /\b(?:power|electricity|internet|wifi|broadband|line|signal|network|water|heating|gas|service|site|website|app|server|servers|card|phone) (?:is |are |was |has |been |went |keeps |just |has gone |going )*(?:out|off|down|gone|dead)\b/g;
const NEGATIVE_EMOJI =
  /[\u{1F620}\u{1F621}\u{1F624}\u{1F92C}\u{1F612}\u{1F644}\u{1F622}\u{1F62D}\u{1F926}\u{1F4A9}\u{1F44E}\u{1F61E}\u{1F629}\u{1F62B}\u{1F643}]/u;
const PRAISE =
  /\b(?:thanks?|thank you|kudos|shout ?out|well done|bravo|props|hats off|love|loved|loving|lovely|fab|ace|cracking|lush|smashing|superstars?|gem|stunning|fabulous|top class|amazing|awesome|fantastic|brilliant|excellent|wonderful|superb|outstanding|great|perfect|best|impress\w*|delight\w*|happy|pleased|grateful|appreciate|star|legends?|heroes?|hero|smooth|delicious|beautiful|incredible|went above|above and beyond|top notch|first class|spot on|stellar|five stars?|5 stars?|recommend\w*|made my day|good job|great job)\b/g;
const NEGATED =
  /\b(?:not|no|never|far from|hardly|less than|would be|could be|used to|was(?= .*\b(?:until|till|before|but|now)\b)|supposed to be|thanks for nothing|thanks for (?:ruin|wast|not|the \w+ hours)\w*)\b/;
/** Praise that a denial makes stronger, or that stands for itself. */
const WARM =
  /\b(?:can|could) not (?:thank|praise|fault|recommend|rate|speak)\b[^.!?\n]{0,30}|\b(?:can|could) not (?:have been|be) (?:happier|better|nicer|kinder|more (?:helpful|kind|pleased))\b|\b(?:is|are|was|were|been|what) (?:an? )?(?:absolute |total |real |such an? |true )*(?:angels?|dream|godsend|life ?savers?|joy|treat|spotless)\b/g;
/** Thanks and praise that mean the contrary: for a loss, for nothing, for yet another. */
const SARCASM =
  /\b(?:well done|thanks|thank you|bravo|congrats|congratulations|nice (?:one|work|job)|great (?:job|work)|good (?:job|work)|top work|kudos|props|hats off|round of applause)(?: so much| a lot| again| guys| lads| all| \w+)? (?:for|on|at) (?:\w+ ){0,2}?(?:los|ruin|wast|break|cancel|miss(?!ion)|ignor|forget|delay|damag|destroy|mess|leav|overcharg|charging|flood|kill|lying|hanging up|sending (?:me |us )?the wrong|turning up late|not \w+ing|nothing|the (?:\w+ )?(?:flood|mess|wait|delay|leak|damage|fine|headache|bill|hole))\w*|\b(?:thanks|thank you) (?:a (?:bunch|million|lot) )?for (?:nothing|the (?:flood|mess|leak|damage|wait))\b|\bthanks a bunch\b|\bthanks to (?:your|you|the) (?:\w+ ){0,3}?(?:i|we|my|our) (?:\w+ )?(?:now (?!(?:love|feel|know|understand|can)\b)|have (?:no|lost|an? indoor)|(?:can|could) not|missed|lost|am stuck|are stuck|will miss)|\b(?:great|brilliant|fantastic|lovely|wonderful|perfect|awesome|amazing|marvellous|superb|nice|excellent) ?[,.!] (?:another|yet another|one more|just what (?:i|we)|so (?:now|i|we)|(?:and )?now (?:i|we|my|the|it))\b|\b(?:brilliant|great|nice|top|super|good) (?:work|job|service|effort|going),? (?:lads|guys|team|everyone|as ever|as always|as usual|not)\b/;
const QUESTION =
  /\?|^(?:@\w+ |[,.] )*(?:is|are|do|does|did|can|could|will|would|has|have|what|when|where|why|how|who|which|any|anyone)\b|\b(?:how (?:do|can|long|much|many|to)|can (?:i|you|we|someone|anyone)|could (?:you|i|someone)|is (?:there|it|this|the)|are (?:you|there|the)|do (?:you|i|we)|does (?:it|the|this)|what (?:time|is|are|do)|when (?:will|is|do|does|are)|where (?:is|are|do|can)|which|who (?:do|can|is)|any (?:idea|update|news|chance|way)|wondering|would like to know|want to know)\b/;
const CHEERFUL =
  /!|#|[\u{1F600}-\u{1F60D}\u{1F389}\u{1F38A}\u{1F973}\u2764\u{1F495}-\u{1F49F}\u{1F44D}\u{1F44F}\u{1F64C}\u2728\u{1F38C}-\u{1F393}\u{1F383}\u{1F525}]/u;
const INSULT =
  /\b(?:idiots?|morons?|clowns?|muppets?|scumbags?|bastards?|arseholes?|assholes?|wankers?|dickheads?|thieves|crooks|scammers|liars|fuck (?:you|off)|f\*+k? (?:you|off)|piss off|go to hell|screw you|stupid|dumb|useless (?:lot|bunch|people)|bunch of)\b/;

/** Reads the mood of a post when no triage is given; the triage's word counts where there is one. */
export function situationOf(input: CheckContext, post: Reading | undefined): Situation {
  const handle = fold(input.post?.author?.handle);
  const first = !(input.earlier ?? []).some(
    (earlier) =>
      (handle !== '' && fold(earlier.to) === handle) ||
      (earlier.thread !== undefined && earlier.thread === input.post?.thread && earlier.to === undefined),
  );
  const triage = input.triage;
  if (!post && !triage)
    return {
      complaint: false,
      question: false,
      praise: false,
      insult: false,
      unhappy: false,
      problem: false,
      kind: false,
      first,
    };
  const text = post?.normal ?? '';
  const own = moodOf(text, post?.text ?? '');
  const insult = INSULT.test(text);
  const problem = problemsIn(text) > 0;
  const kind = kindnessIn(text) > 0;
  const question = triage?.wants === 'information' || QUESTION.test(text);
  if (triage?.sentiment === undefined && triage?.wants === undefined)
    return {
      kind,
      unhappy: own === 'negative' || insult,
      problem,
      complaint:
        own === 'negative' ||
        insult ||
        (own === 'neutral' && !question && !CHEERFUL.test(post?.text ?? '') && tellsSomething(text)),
      question,
      praise: own === 'positive' && !insult,
      insult,
      first,
    };
  const complaint =
    triage.sentiment === 'negative' ||
    triage.wants === 'fix' ||
    triage.wants === 'refund' ||
    (triage.wants === 'heard' && triage.sentiment !== 'positive') ||
    (triage.sentiment === undefined && own === 'negative') ||
    insult;
  return {
    kind,
    unhappy:
      triage.sentiment === 'negative' || (triage.sentiment === undefined && own === 'negative') || insult,
    problem,
    complaint,
    question,
    praise:
      !complaint && triage.sentiment !== 'neutral' && (triage.sentiment === 'positive' || own === 'positive'),
    insult,
    first,
  };
}

const problemsIn = (normal: string): number =>
  (normal.match(PROBLEM)?.length ?? 0) +
  (normal.match(DENIED)?.length ?? 0) +
  (normal.match(GOINGS_ON)?.length ?? 0) +
  (normal.match(OUT)?.length ?? 0) -
  (normal.match(RESCUED)?.length ?? 0);

function kindnessIn(normal: string): number {
  let good = 0;
  for (const match of normal.matchAll(PRAISE))
    if (!NEGATED.test(normal.slice(Math.max(0, match.index - 22), match.index + match[0].length + 16)))
      good++;
  return good + (normal.match(WARM)?.length ?? 0);
}

function moodOf(normal: string, text: string): 'negative' | 'neutral' | 'positive' {
  const bad = problemsIn(normal);
  if (SARCASM.test(normal)) return 'negative';
  const good = kindnessIn(normal);
  const score = good - bad - (NEGATIVE_EMOJI.test(text) ? 1 : 0);
  if (bad > 0 && score <= 0) return 'negative';
  if (score < 0) return 'negative';
  return good > 0 && score > 0 ? 'positive' : 'neutral';
}

/** What somebody tells a brand without a question and without praise is, more often than not, something to put right. */
const tellsSomething = (normal: string): boolean =>
  normal.split(' ').filter((word) => /^[a-z]{3,}$/.test(word)).length >= 3;

/** A handle as it is compared: without @, lower case. */
export const fold = (handle: string | undefined): string => (handle ?? '').replace(/^@/, '').toLowerCase();

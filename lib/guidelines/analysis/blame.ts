/** Ways to put a fault on somebody without saying "you should have", by what the sentence does, on normal text. */
export type Blame = { messageId: 'should' | 'cause' | 'asked' | 'document' | 'careless'; pattern: RegExp };

const CLEARLY = String.raw`(?:clearly|obviously|evidently|apparently|probably|presumably|most likely|likely|surely|plainly|no doubt|simply|just)`;
/** Who is meant by "because of your mother's alarm": a reason to help, no blame. */
const KIN =
  'dad|father|mum|mom|mother|son|daughter|child|children|kids?|baby|family|husband|wife|partner|brother|sister|grand\\w+|parents?|friends?';
const PEOPLE = String.raw`(?:users?|players?|customers?|guests?|passengers?|patients?|drivers?|owners?|parents?|clients?|buyers?|members?|tenants?|residents?|shoppers?|callers?|people|subscribers?|account holders?)`;
const THEIRS = String.raw`(?:mother|mum|mom|father|dad|son|daughter|wife|husband|partner|child|children|kids?|friend|nan|gran\w*|colleague|neighbour|neighbor|assistant|agent|bank|family|parents?|guests?|toddler|dog)`;
const HARMED = String.raw`(?:forced|tampered with|mishandled|misused|dropped|overloaded|overfilled|submerged|machine washed|tumble dried|abused|mistreated|yanked|bent|left (?:open|outside|out|unlocked|in the (?:sun|rain|heat))|exposed to|opened before|cut off|stored (?:incorrectly|improperly|wrongly|badly)|used (?:incorrectly|improperly|wrongly)|installed (?:incorrectly|improperly|wrongly)|worn (?:heavily|a lot)|kept (?:too|in the))`;

export const BLAME: readonly Blame[] = [
  // Somebody of theirs: "your mother should not have opened the door".
  {
    messageId: 'should',
    pattern: new RegExp(
      String.raw`\byour ${THEIRS} (?:really |surely )?(?:should|ought to|could|must|needed to) (?:really |surely )?(?:not |never )?have (?!(?:received|got|had|been|heard|seen|arrived|felt|waited|to)\b)\w+`,
      'g',
    ),
  },
  // Reckoned from a guess: "you've obviously been leaving the heating on".
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\byou (?:have |had |must have |may have |might have |are |were )?${CLEARLY} (?:have |had )?(?:been |are |were )?(?!(?:waiting|having|struggling|chasing|trying|going through|getting|feeling|facing|dealing|putting up|hoping|expecting|looking|being|missing|entitled)\b)\w+ing\b`,
      'g',
    ),
  },
  // Where the cause is said to lie.
  {
    messageId: 'cause',
    pattern:
      /\b(?:not|n t|in?correctly|improperly|wrongly|badly|inadequately) (?:\w+ ){0,6}?(?:on|at|from|by) your (?:own )?(?:end|side|part)\b|\b(?:something|issue|problem|fault|error|mistake|glitch|setting|setup|connection|fix|one|it) (?:(?:is|was|lies|sits|appears to be|seems to be|looks to be|must be|will be) )?(?:\w+ )?(?:on|at|from) your (?:own )?(?:end|side|part)\b(?! (?:we|i)\b)/g,
  },
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\b(?:down to|due to|caused by|because of|(?:as )?(?:the |a )?result of|comes? from|stems? from|the fault of|blamed on) (?:(?:the|a|an|poor|bad|careless|how|some|individual) ){0,2}(?:${PEOPLE}(?:'s?)?|your|you) (?:s )?(?:own )?(?!(?:demand|numbers?|illness|incident|feedback|safety|volumes?|requests?|queries|services?|care|support|ordered|order|paid|waiting|for|having|and|being|right|patience|area|local|street|road|building|region|${KIN}|loss|bereavement|death|health|condition|disability|age|emergency|circumstances|situation)\b)\w+`,
      'g',
    ),
  },
  // "unless the wrong details were put in"
  {
    messageId: 'cause',
    pattern:
      /\bunless (?:(?:the |a |an |some )?(?:wrong|incorrect|invalid|bad|old|false) \w+|(?:you|someone|somebody) (?:have |had |has |did |was |were )?(?:not |actually |accidentally )?(?:entered|typed|gave|given|put|put in|opened|left|dropped|changed|deleted|shared|clicked|pressed|moved|misread|forgot|ordered|selected|set|turned|unplugged|damaged|broke|asked (?:us|for it)|cancel\w*|missed))\b/g,
  },
  {
    messageId: 'cause',
    pattern:
      /\b(?:wrong|incorrect|invalid|incomplete|outdated) (?:\w+ ){1,3}?(?:was|were|has been|have been|had been|being) (?:entered|given|provided|put in|typed(?: in)?|supplied|selected|submitted|used|chosen)\b(?! (?:by (?:us|our|my|the|a colleague)|on our|at our|in our))/g,
  },
  // Their thing was misused.
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\b(?:the|your|that|this|it|they|item|unit|device) (?:\w+ ){0,2}?(?:has|have|had|was|were|is|must have) (?:been )?(?:${CLEARLY} )?(?:been )?${HARMED}\b(?! (?:by (?:us|our|the|a|my|one of our)|in transit|during (?:transit|delivery)|on (?:our|the way)|at our|in our|when (?:we|our)))`,
      'g',
    ),
  },
  // A truth for everybody, meant for one: "overpacked cases tend to lose wheels".
  {
    messageId: 'careless',
    pattern:
      /\b(?:over ?-?(?:pack|load|fill|charg|cook|us|stuff|heat|tighten)\w*ed|badly|poorly|improperly|in?correctly|wrongly|carelessly|cheaply|unlocked|unattended|late)(?: \w+ed| made| kept| written)? \w+ (?:(?:do|will|can|may) )?(?:tend to|often|usually|always|inevitably|are (?:bound|likely|prone) to|is (?:bound|likely|prone) to|get|go|lead to|cause)\b/g,
  },
  {
    messageId: 'careless',
    pattern: new RegExp(
      String.raw`\b(?:that|this|which|it|such things?) (?:is|are) (?:exactly |usually |just )?(?:what|why) (?:happens|you get|we ask|people get|comes)(?: to \w+)? (?:when|if|for|from|you|people|customers)\b|\b(?:serves? you right|you get what you pay for|what goes around|you (?:reap|asked for it|had it coming|made your bed|only have to)|should have thought (?:of|about) (?:that|it|this)|some ${PEOPLE} (?:just |simply )?(?:do not|never|can not|will not|forget|fail)|(?:if|when) ${PEOPLE} (?:do not|fail to|forget to|refuse to|ignore)|you (?:people|lot|guys|all) (?:always |never |just |only |keep )?(?!are (?:welcome|great|amazing)|have (?:had|been|waited|a|made)|had|have\b|deserve|need|want|will|can|should|would|may|get)\w+)\b`,
      'g',
    ),
  },
  // Not there, not ready, not done: "the engineer came, you weren't home".
  {
    messageId: 'cause',
    pattern:
      /\b(?:you were (?:simply |just |clearly |apparently |obviously )?not|nobody was|no one was) (?:at )?(?:home|in\b(?! (?:the|any|a|touch|time))|available|present|there (?:when|to|at)|at the (?:address|gate|door|property)|ready|answering|picking up)(?! (?:offered|given|able|told))\b/g,
  },
  {
    messageId: 'cause',
    pattern:
      /\b(?:which |but |and |as )?yours (?:clearly |obviously |evidently |apparently |simply |just )*(?:was|were|is|are|did|has|have|had) (?:clearly |obviously |evidently |apparently |simply )*(?:not|never|late|empty|overloaded|incorrect|wrong|out of date|expired)\b/g,
  },
  // Doubt in the form of a question.
  {
    messageId: 'asked',
    pattern:
      /\bare you (?:quite |absolutely |really |even |completely )?(?:sure|certain|positive) (?:that )?(?:you (?!(?:want|would|will|wish|do not (?:want|mind)|are (?:ok|okay|happy|safe|alright))\b)|it (?:was|is|has been) (?:even |actually |properly )?(?:plugged|switched|charged|set|closed|locked|connected|turned|installed|stored|charging|paid)|(?:the|your) \w+ (?:was|were|is|are|has) (?:even |actually |properly )?\w+ed)\w*/g,
  },
  {
    messageId: 'asked',
    pattern:
      /\b(?:did|have|had) you (?:remember(?:ed)? to|forg(?:et|ot|otten) to|think to|thought to|not think to|try (?:actually|reading|looking)|perhaps (?:forget|forgotten|misread|misread|mistyp\w+|enter\w*|left)|maybe (?:forget|forgotten|misread|enter\w*|left)|by any chance (?:forget|forgotten|misread|drop\w*|enter\w*|left|spill\w*|overload\w*))\b/g,
  },
];

/** Words right before or after that say it was ours. */
export const OWN_FAULT =
  /\b(?:sorry|apolog\w+|our (?:fault|mistake|error|own|side|end|doing|driver|courier|team)|we (?:should|did not|failed|got|made|missed|entered|put|gave|used|dropped|sent)|you did nothing|on us|not your)\b/;

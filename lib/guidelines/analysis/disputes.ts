import type { Match, Reading } from './draft';
import { conceptOf } from './stems';

/** Softens or strengthens a denial without changing it. */
const SURE = String.raw`(?:simply|just|really|clearly|actually|certainly|absolutely|quite|plainly|frankly|honestly|strictly|exactly|even)`;
const COUNT = String.raw`(?:\d+|half|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|a|an)`;
const SOURCE = String.raw`(?:(?:the|our|my|his|her|their|every|all) (?:\w+ ){0,2}?\w+|we|i|everyone(?: else)?|everybody)`;

/** Ways to dispute what somebody tells, by what the sentence does, on normal text. */
const DISPUTES: RegExp[] = [
  // The verdict with its adverb first: "that simply isn't the case".
  new RegExp(
    String.raw`\b(?:that|this|it|which) ${SURE} (?:${SURE} )?(?:is|was) not (?:the case|true|so|correct|accurate|possible|what \w+|how \w+ (?:works?|went|happened))`,
    'g',
  ),
  // A verdict as a sentence of its own: "Wrong." "On the contrary,"
  /(?:^|[.!?\n] )(?:wrong|wrong again|false|untrue|incorrect|nonsense|rubbish|not so|not (?:even )?(?:close|remotely)|on the contrary|quite the (?:opposite|reverse|contrary)|far from it|not according to \w+(?: \w+)?)(?= ?[.!,:;]| -)/g,
  // Somebody's word against theirs: "the crew says otherwise".
  new RegExp(
    String.raw`\b${SOURCE} (?:says?|said|tells?(?: us| me)?|told (?:us|me)|reports?|shows?|has it|have it|remembers?(?: it| things)?|recalls?(?: it| things)?|sees? it|saw it|suggests?|begs? to|paints?) (?:otherwise|different(?:ly)?|something (?:else|different|quite different)|(?:a|quite a|a very) different (?:story|picture|version|tale)|the (?:opposite|contrary)|quite the (?:opposite|contrary))`,
    'g',
  ),
  // Their account against ours: "your version doesn't match our logs".
  /\b(?:your|this|that|the customer s) (?:version|account|recollection|memory|story|side|description|claim|timeline|statement|figures?|dates?|times?)(?: of (?:\w+ ){0,2}?\w+)? (?:does|do|did) not (?:quite |really |actually |seem to )?(?:match|add up|tally|agree|fit|square|stack up|line up|correspond|reflect|ring true|hold)\b|\b(?:that|this|it|which) (?:does|did) not (?:quite |really |actually )?(?:match|tally|square|fit|agree|line up|correspond)(?: up)? with (?:our|what (?:we|our)|the (?:records?|logs?|cctv|photos?|data))\b|\b(?:is|are|seems?|appears?) (?:at odds|inconsistent) with (?:our|what|the)\b/g,
  // Their figure as a question, ours as the answer: "Two hours? It was forty minutes."
  new RegExp(
    String.raw`(?:^|[.!?\n] )(?:a |an |the )?(?:[a-z\d]+ ){0,3}[a-z\d]+ \? (?:it|that|he|she|they|you|the \w+) (?:was|were|is|took|had|waited) (?:\w+ ){0,2}?${COUNT} \w+`,
    'g',
  ),
  /(?:^|[.!?\n] )(?:[a-z\d]+ ){0,3}[a-z\d]+ \? (?:more like|try|hardly|not (?:quite|really|exactly|true|by|according)|come on|i (?:think|doubt) not|really now)\b/g,
  // Nobody else: "funny, nobody else has complained".
  /\b(?:nobody|no one|none of (?:our|the) (?:other )?\w+|no other (?:customers?|guests?|passengers?|players?|users?|patients?|diners?|residents?|members?|tenants?|buyers?|\w+s)|you are the (?:first|only) (?:one|person|customer|guest|passenger|player|\w+)?)(?: else| other)?(?: (?:in|on|at|from|of) (?:\w+ ){0,2}?\w+)? (?:has |have |had |is |seems to |to )?(?:ever )?(?:complain\w*|report\w* (?:this|it|that|any)|mention\w*|notic\w* (?:this|it|that|any)|said (?:so|anything)|had (?:a|any|this) (?:problem|issue|trouble)\w*|rais\w* (?:this|it|that)|say (?:so|that|this)|having (?:this|that|any) (?:problem|issue|trouble)\w*)/g,
  /\byou are the (?:first|only) (?:one|person|customer|guest|passenger|player|patient|resident|member|tenant)\b/g,
  // Whatever they heard: "whatever you read online".
  /\b(?:whatever|no matter what|regardless of what|despite what|in spite of what|contrary to what|not what) (?:you|people|anyone|anybody|they|some people|others) (?:may |might |will |would |have |had )*(?:read|say|said|think|thought|heard|hear|claim\w*|believe\w*|post\w*|like to think|tell)\b/g,
  // A call to honesty: "let's stick to the truth".
  /\blet us (?:all |just |please )?(?:stick to|keep to|stay with|get back to|look at|deal (?:in|with)|have) (?:the |some )?(?:truth|facts?|reality|real facts|honesty)\b|\blet us (?:all |just |please )?(?:be (?:honest|real|accurate|truthful|fair|precise)|not (?:pretend|twist|rewrite|make things up|exaggerate|invent|kid ourselves))\b|\b(?:a bit of|some|a little) honesty\b|\bbe honest (?:with|now|,)|\btell the (?:whole|full|real|other half of the) (?:story|truth)\b|\b(?:you )?(?:left|leave|leaving|forgot|forget|omit\w*|skipp\w*) (?:out )?(?:to mention |to say )?the (?:part|bit) (?:where|about|in which)\b|\bwhat you (?:are not|do not|did not|forgot to|fail to|failed to|have not) (?:tell\w*|mention\w*|say\w*|told|said)\b/g,
  // They would know: "had you read our last message you would know".
  /\b(?:had you|if you had|if you have|if you)(?: (?:actually|only|just|bothered to))? (?:read|seen|looked at|listened to|opened|followed) (?:our|my|the|what)\b[^.!?\n]{0,50}\b(?:you would|you will|we would not|you should)\b/g,
  // A demand for proof, or proof against them.
  /\b(?:since when|says who|who says(?= ?\?)|show (?:us|me) (?:where|when|one|the proof|proof|any)|(?:where|when) (?:exactly |precisely )?did (?:we|i|our \w+) (?:ever )?(?:say|promise|tell|claim|agree|offer|state)|point (?:us|me) to (?:where|the)|(?:we|i) (?:have|hold|got) (?:a |the |your )?(?:signed|recorded|photographic|video|gps|time ?stamped)\b|(?:we|i) (?:can|could|are able to|am able to) prove\b|(?:we|i) (?:have )?(?:listened back|checked the (?:recording|cctv|footage)) and (?:you|that|this|there|it)|i was there|you (?:did|do) know)\b/g,
  // The last word.
  /\b(?:we|i) (?:will|must) (?:have to )?(?:leave it (?:there|at that)|not (?:be )?(?:discuss\w*|debat\w*|argu\w*|go(?:ing)? over) (?:this|it|that))\b|\b(?:case|matter|discussion|debate) closed\b|\bthat is (?:our )?final(?: answer| word)?\b|\bend of\b(?= ?[.!]|$)|\btake it or leave it\b|\b(?:we|i) (?:are|am) not (?:going to |here to )(?:debate|argue|discuss|repeat|go over|get into)\b|\bif you say so\b|\bagain ,? (?:we|i|this|that|it|as|your)\b(?! (?:am|are) (?:so |very |really |truly )?(?:sorry|apolog\w+))/g,
];
/** Their point of view is where the dispute stops. */
const SORRY = /\b(?:sorry|apolog\w+|our (?:mistake|error|fault)|you are right|you were right)\b/;
const NEGATED_FACT =
  /\b(?:we|i|our (?:\w+ )?\w+|the (?:\w+ )?\w+) (?:actually |simply |just |certainly )?(?:do|does|did) not (?:actually |ever |simply |just |normally |usually |generally )*(?<verb>[a-z]{3,})\b(?: (?!(?:by|on|at|until|before|as|because|when|if|and|but|so)\b)\w+){0,3}/g;
const NEVER =
  /\b(?:we|our (?:\w+ )?(?!fault)\w+) (?:have |has |had )?never (?:ever |once |actually )?(?<verb>(?!want|wish|mean|receiv|had|see|seen|hear|guarantee|take|stop|should|intend|like|got|get|been|ask|share|expect|doubt|forget|charge you for)\w+)\b(?: \w+){0,2}/g;

/**
 * Where a draft disputes what somebody tells. `sure` is false for what only reads so beside their post: "the
 * update does not delete folders" to somebody whose folders it deleted.
 */
export function disputesIn(draft: Reading, post: Reading | undefined): { match: Match; sure: boolean }[] {
  const found: { match: Match; sure: boolean }[] = [];
  for (const pattern of DISPUTES) for (const match of draft.find(pattern)) found.push({ match, sure: true });
  if (post)
    for (const pattern of [NEGATED_FACT, NEVER])
      for (const match of draft.find(pattern)) if (denies(match, post)) found.push({ match, sure: false });
  return found.filter(({ match }) => !SORRY.test(draft.sentences[match.sentence]?.normal ?? ''));
}

/** Whether what the clause denies is what the post tells, and the post does not deny it itself. */
function denies(match: Match, post: Reading): boolean {
  const verb = conceptOf(match.groups['verb'] ?? '');
  if (verb === undefined) return false;
  let before = '';
  for (const token of post.tokens) {
    if (token.kind !== 'word') {
      if (token.kind === 'punctuation') before = '';
      continue;
    }
    if (conceptOf(token.normal) === verb && !/\b(?:not|never|no|nobody|without|will not)\b/.test(before))
      return true;
    before = `${before.slice(-24)} ${token.normal}`;
  }
  return false;
}

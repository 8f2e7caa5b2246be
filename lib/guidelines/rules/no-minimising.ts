import { z } from 'zod';
import { SMALL_TALK } from '../analysis/small';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const AMOUNT = String.raw`(?:a |an |one|two|three|four|five|six|seven|eight|nine|ten|\d+|few|couple|the |some )`;
const SMALL = String.raw`(?:small|minor|little|tiny|slight|simple|quick|brief|temporary|short|technical|trivial|mere|petty|silly|cosmetic|one off|bit|misunderstanding|glitch|hiccup|blip|delay|mistake|mix-up|typo|inconvenience|game|drink|pizza|parcel|phone|meal|ticket|bag|coffee|matter of|few|couple|day|week|toy|scratch|room|seat|bill|email|form|machine|precaution|feature|formality)`;
const PATTERNS: RegExp[] = [
  new RegExp(
    String.raw`\b(?:it|this|that|there|you|they|we|he|she|which) (?:is|was|are|has|have|had|will be|would be|can be|looks|seems)(?: all)? (?:only|just|merely|simply|nothing but|nothing more than|but) (?:been )?(?:(?:a|an|some) (?:\w+ )?${SMALL}|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|half|an hour|a few|a couple)\b(?! (?:way|thing|reason|option|left|of|more|place|person|question|who)))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:only|just|merely) ${AMOUNT}(?:\w+ )?(?:minutes?|hours?|days?|weeks?|pounds?|dollars?|euros?|quid|cents?|pence|rupees?) (?:late|behind|overdue|delay\w*|wait|of|more|extra|out|off)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:you|it|we|they) (?:have |has |had )?(?:only|just|merely) (?:been waiting|waited|lost|missed|took|lasted|been|had to wait|paid) (?:for )?${AMOUNT}\b(?!moment|note|refund)`,
    'g',
  ),
  new RegExp(String.raw`\b(?:merely|nothing (?:more than|but)|a mere) (?:a |an )?\w+`, 'g'),
  new RegExp(
    String.raw`(?<!\bnot )\b(?:just|only|simply|merely) (?:a|an|some) (?:very |really |tiny |little )?(?:small|minor|little|tiny|slight|silly|petty|trivial|temporary|technical|cosmetic|short) \w+`,
    'g',
  ),
  /\b(?:no (?:big|biggie|huge|major|great) ?(?:deal|drama|problem|issue|tragedy|disaster|loss|harm)?|no biggie|no harm done|not (?:a|such a|that big a|that much of a|really a|exactly a) (?:big|huge|major|real|great|serious|large)? ?(?:deal|disaster|tragedy|catastrophe|emergency|crisis|life or death|reason to)|not (?:the|exactly the) end of the world|not (?:that|so|all that|really that|too|very) (?:bad|serious|important|long|late|much|terrible|dramatic|severe|inconvenient|significant)|nothing (?:serious|major|dramatic|too serious|to worry about|to get upset about|to be upset about|to fuss|to complain about|out of the ordinary|unusual)|hardly (?:a |an |the |any |worth )?\w+|not worth (?:getting|being|the|your|all|worrying|complaining)\b|(?:never|will not|did not|does not) (?:hurt|kill|harm|killed|harmed) (?:anyone|anybody|you|a soul)|(?:probably|likely|surely|almost certainly) nothing|she will be (?:right|apples)|there are (?:far |much |a lot )?worse \w+|only the \w+(?: \w+)? ,? ?(?:the rest|everything else|nothing else)|(?:\d+|two|three|four|five|six|ten|a few|several) (?:\w+ )?(?:minutes|hours|days|weeks|months) (?:is|are) (?:quite |perfectly |completely |totally |very |only )*(?:normal|standard|usual|common|reasonable|nothing|fine|not long)|(?:it|that|this|which) is (?:perfectly|quite|completely|totally|very) (?:normal|common|usual|standard)(?! to (?:be|feel|want|expect))|could (?:have been|be|always be) (?:much |a lot |far )?worse|worse things|first world problem\w*|people have (?:it worse|bigger|real)|bigger problems|a storm in a tea ?cup|mountain out of a molehill|blown? (?:this |it |things )?out of (?:all )?proportion)\b/g,
  /\b(?:it|this|that) is (?:only|just|merely) (?!(?:fair|right|natural|normal|human|proper|awful|terrible|horrible|wrong|bad|not|unacceptable|ridiculous|arrived|left|gone|been|come|available|open|valid|possible|one|us|me|here|there|now|as|so|too|because|what|that|the|in|on|at|by|for|from|about|after|before|plain|out|back|in|under|over|shy|short|up|with|beautiful|great|lovely|perfect|wonderful|sad|shocking|appalling|\w+ed|\w+ing|\w+ly)\b)(?:\w+ )?\w+(?= ?[.!,?]|$)|\bonly talking (?:about|of)\b|\b(?:everyone|everybody|we all|all of us) (?:has|have|had) to (?:wait|queue|pay|cope|manage|deal|live)\b|\b(?:mak(?:e|ing)|blow\w*) (?:this|it|things) (?:into )?(?:a )?(?:bigger|worse|more (?:of|than)|out to be|such)\b|\bbigger than it is\b/g,
  /\b(?:calm down|chill(?: out)?|cool (?:it|down|off)|relax|take it easy|take a (?:deep )?breath|deep breath|settle down|keep your (?:hair|shirt) on|keep calm|simmer down|lighten up|cheer up|get over (?:it|yourself)|move on from|let it go|suck it up|stop (?:worrying|fussing|panicking|stressing|overreacting|being (?:so )?dramatic)|over ?react\w*|over-react\w*|exaggerat\w*|(?:being|so|a bit|a little|too|overly|rather) (?:dramatic|sensitive|emotional|picky|fussy|touchy|demanding|melodramatic)|making (?:such )?a (?:big )?(?:fuss|scene|drama|deal)|make (?:such )?a (?:fuss|scene|drama|big deal)|fuss (?:over|about) (?:nothing|so|a)|no (?:need|reason|cause|point) (?:to (?:panic|be (?:so )?(?:upset|angry|rude|worried|alarmed|dramatic|cross|annoyed)|get (?:so )?(?:upset|angry|worked up|annoyed|emotional|cross|excited)|worry (?:so|too)|shout|fuss|overreact|stress|complain|make|yell)|for (?:alarm|panic|drama|concern|anger))|(?:do not|do n t) (?:be (?:so |too )?(?:upset|angry|dramatic|sensitive|silly|worried|annoyed|sad)|worry (?:so much|too much|yourself)|get (?:so |too )?(?:upset|worked up|angry|emotional)|panic|stress|overreact|take it (?:so|too|personally)|make a fuss|sweat)|nothing to (?:cry|moan|whine|complain) about|just be (?:patient|happy|glad|grateful)|be (?:grateful|thankful|glad|happy) (?:that|it|you|for)|count yourself lucky|consider yourself lucky|look on the bright side|silver lining|every cloud|bright side|on the plus side|on the positive side|good things come to)\b/g,
  /\bat least (?:you|your|it|it s|he|she|they|the|nobody|no one|everyone|we (?:did|have|got|gave|told|sent|are|were|offer|do)|there|that|this|some|now)\b(?! (?:one|two|three) of us)/g,
  /\b(?:these|those|such|accidents|mistakes|delays|errors|things)(?: (?:things|delays|mistakes|errors|issues))? (?:do |can |will |sometimes |just |always |simply |may )*(?:happen|occur)(?: sometimes| to (?:everyone|all|the best)| from time to time| now and then)?\b(?! again| (?:at|when|if|while|because))|\b(?:it|this|that) (?:just |sometimes |often |does |can |simply |always )*happens\b(?! (?:again|when|if|because|every|each|at|on|next|in|to (?:you|your|my)))|\bhappens? to (?:everyone|everybody|all of us|the best of us|anyone)\b|\bpart of life\b|\bthat is life\b|\bc est la vie\b|\bthat is (?:just )?how it (?:is|goes)\b|\bit is what it is\b|\b(?:nobody|no one) (?:died|is perfect|got hurt|was hurt)\b/g,
  /\b(?:other|most|all our other|many|all|lots of|plenty of|loads of|some) (?:customers?|people|guests?|passengers?|users|members|travellers|families|clients)(?: \w+)? (?:manage|cope|wait|do not (?:mind|complain|have|seem|find|notice)|have (?:it |had )?(?:far |much )?(?:worse|longer|no (?:problem|trouble|issue|complaint)\w*)|are (?:happy|fine|quite happy|patient|satisfied|also|in the same)|never|seem|find it|understand|love|get by|had to wait|wait longer|were (?:happy|fine))\b|\b(?:everyone|everybody) else (?:\w+ )?(?:manages?|copes?|waits?|is|seems?|does|has)\b|\byou are not the only one\b|\bsame for everyone\b/g,
  /(?<!\bnot )\b(?:a|an|this|that|the|some|such) (?:very |really |rather |relatively |only |mere |quite a? ?)?(?:minor|slight|tiny|trivial|petty|insignificant|negligible|small|little|cosmetic) (?:\w+ )?(?:issues?|problems?|delays?|inconveniences?|hiccups?|glitch(?:es)?|mistakes?|errors?|matters?|things?|setbacks?|bumps?|blips?|mix-ups?|hitch|bugs?|details?|scratch(?:es)?|marks?|wait|price|thing|misunderstanding|disruption|fault|defect|imperfections?|flaws?|oversight|outage|interruption)\b|\b(?:minor|trivial|petty) (?:issues?|problems?|matters?|details?)\b|\b(?:technical|little|small|slight) (?:hiccups?|hitch|blips?)\b/g,
];
const TURNED =
  /\b(?:not|never|no|isn t|far from|more than|will not (?:say|tell you)|hardly|without|would not|nor|do not (?:want|mean|think)|did not mean|not (?:telling|asking) you)(?: (?:to|say|tell|call|see|treat|regard|consider|it|this|that|you|be|is|just|only|as|a|an|think|think it|that it|that this|saying))* ?$/;

/** Their feelings are called right, not their trouble small. */
const FELT = /\b(?:normal|right|natural|fair|understandable) to (?:be|feel|expect|want)\b/;

export const noMinimising = defineRule({
  meta: {
    id: 'no-minimising',
    title: 'Takes it as seriously as they do',
    why: 'Making a problem small tells people that they are wrong to mind it.',
    source: 'Never infer that the problem is less serious than the customer thinks.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      small: '“{words}” makes it small. Say what it means for them instead.',
      heard: 'This can read as if it were not so bad. Say what it means for them instead.',
    },
  },
  check({ draft, situation, speech }) {
    if (situation.praise) return [];
    const found: (RawFinding & { start: number; end: number })[] = [];
    for (const pattern of [...PATTERNS, ...SMALL_TALK])
      for (const match of draft.find(pattern)) {
        if (found.some((other) => match.start < other.end && other.start < match.end)) continue;
        const before = draft.normal.slice(Math.max(0, match.from - 40), match.from);
        if (
          match.normal.endsWith('happens') &&
          /\b(?:so|that|sure|ensure|how|why|if|what|when(?:ever)?|before|see) $/.test(before)
        )
          continue;
        if (TURNED.test(before) && !/^(?:not|mak|big|blow|over|exagg)/.test(match.normal)) continue;
        if (
          /^(?:hardly|relax|settle|chill|minor|small)/.test(match.normal) &&
          /\b(?:we|i|our|can|could|we have) (?:\w+ )?$/.test(before)
        )
          continue;
        if (/^hardly (?:ever|wait|believe|imagine|know|any)/.test(match.normal)) continue;
        if (/^no (?:problem|harm|issue)$/.test(match.normal)) continue;
        found.push({
          messageId: 'small',
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
        });
      }
    for (const { start, end, sentence } of heard({ draft, speech }, 'minimise', found))
      if (!FELT.test(draft.sentences[sentence]?.normal ?? ''))
        found.push({ messageId: 'heard', start, end, ...HEARD });
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter(
      (finding, index) => !found.slice(0, index).some((other) => finding.start < other.end),
    );
  },
});

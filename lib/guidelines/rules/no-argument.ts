import { z } from 'zod';
import { disputesIn } from '../analysis/disputes';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const SURE = String.raw`(?:(?:simply|just|actually|really|quite|clearly|obviously|absolutely|completely|entirely|totally|plainly|factually|certainly|definitely|sorry|strictly|exactly|even|remotely|at all) ){0,2}`;
const PATTERNS: RegExp[] = [
  new RegExp(
    String.raw`\b(?:that|this|it|which|(?:your|that|this) (?:claim|statement|assertion|account|version|information|comment|post|tweet|accusation|allegation)s?|what you (?:say|said|claim|wrote|are saying|are claiming|posted)|the (?:claim|allegation|accusation)) (?:is|are|was|were) (?:${SURE})(?:not (?:${SURE})(?:true|correct|accurate|what (?:happened|we said|was said|i said|we told|we agreed|our|the)|how (?:it|this) (?:works|happened|went)|the case|the (?:full |whole )?(?:truth|story|facts?)|factual|possible that|right(?! (?:and|,|that|for|on|to|way|\.$| \.)))|untrue|false|incorrect|inaccurate|a lie|lies|nonsense|rubbish|wrong(?! (?:of|and|size|item|to|with|for|that we|on our))|misleading|baseless|unfounded|ridiculous|absurd|fake news|a misunderstanding on|exaggerated|far from the truth|misinformed|misinformation|defamatory|slander)`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:we|i|our \w+|nobody|no one|none of us|none of our \w+) (?:${SURE})(?:never|did not|have not|have never|had not|did no such|(?:would|could) (?:never|not) have|would never|do not|did n t) (?:${SURE})(?:ever )?(?:say|said|promise\w*|tell|told|claim\w*|state\w*|agree\w*|advertise\w*|offer\w*|mention\w*|impl(?:y|ied)|suggest\w*|lie|lied|confirm\w*|guarantee\w*|write|wrote|written|thing|made (?:any|such|that)|make (?:any|such|that)|cancel\w*|ignor\w*|hung|refuse\w*|receive\w* any (?:complaint|call|message|email)|charg\w* you)\b`,
    'g',
  ),
  /\b(?:like|as|just as|exactly as) (?:we|i|my colleagues?|our \w+|the team) (?:have |had |'ve )?(?:already |previously |clearly |repeatedly |just |all |both |tried to )*(?:told|said|explained|mentioned|stated|informed|advised|pointed out|made clear|wrote|written|communicated|clarified|explain)\b(?: (?:you|to you|before|earlier|many|several|above|already|previously|repeatedly|multiple|in))?/g,
  /\b(?:we|i|my colleagues?|our (?:team|agents?|staff)) (?:have |had |did |'ve )?(?:already |repeatedly |clearly |previously |also )+(?:told|explained|informed|advised|answered|said|mentioned|replied|responded|gone over|been over|addressed|given you)\b(?! (?:the|our|my|them|him|her) (?:engineer|driver|team|depot|courier|store|shop|manager|kitchen|warehouse|crew|branch|hotel))(?: (?:you|this|that|to you|it))?/g,
  /\b(?:we|i) (?:have )?(?:told|explained|informed|advised|said|answered)(?: (?:you|this|that|it|to you|all this)){0,3} (?:already|before|many times|several times|multiple times|repeatedly|again and again|more than once|twice|three times|over and over|numerous times|last time|yesterday)\b/g,
  /\b(?:as|like) (?:i|we) (?:said|mentioned|explained|told you|stated|wrote|advised)\b(?! (?:i|we) would)|\bas (?:already |previously |repeatedly |clearly )?(?:stated|explained|mentioned|advised|communicated|said|told|informed)(?: (?:before|earlier|above|already|previously|to you|multiple times|several times|in (?:our|my) (?:last|previous|earlier) \w+))?\b(?= |$)/g,
  /\byou (?:are the one who |yourself |actually |clearly |did |originally |previously |first |only |also )*(?:said|told us|claimed?|stated|wrote|promised|agreed|confirmed|insisted|never said|never mentioned|contradict\w*|are (?:contradicting|changing|twisting|making (?:this|it|things) up|lying|misquoting|misinformed|misrepresenting|being dishonest|not telling the truth|confusing|mixing)|are (?:simply |just |actually |clearly |sadly |quite )?(?:mistaken|wrong(?!ly)|incorrect|misinformed|confused))\b(?! (?:it well|you would (?:like|need|prefer)|your|that your|there|in your))/g,
  /\bwe did (?:tell|inform|explain|warn|mention|say|advise|notify|answer|reply|respond)\b|\byou were (?:also |already |all )?(?:told|informed|advised|warned|notified|made aware) (?:about|of|that|this|on|before|by|when|in)\b|\byou (?:have |had )?(?:got|have) (?:that|it|this|things|the facts) (?:all |quite |completely )?(?:wrong|mixed up|confused|backwards|muddled)\b|(?:^|[.!?\n,] )(?:not true|untrue|false|incorrect|nonsense|not correct|not so|not what happened)(?= ?[,.!]|$)|\bwe have (?:already )?been (?:through|over) (?:this|that|it|all this)\b|\b(?:we|i) (?:have )?(?:replied|responded|answered|written|emailed|called|explained)(?: (?:to )?(?:you|this|that|your \w+))? (?:thrice|twice|three times|many times|several times|multiple times|repeatedly|\d+ times)\b|\byou agreed to (?:this|that|it|these|the|our)\b/g,
  /\byou keep (?:saying|claiming|changing|repeating|insisting)\b|\b(?:nobody|no one|none of us) (?:here |ever |at \w+ )?(?:said|told you(?= (?:that|this|it|to|so|such|anything|you (?:could|would|can|had)))|promised|claimed|agreed|offered|lied)\b/g,
  /\b(?:we|i) did (?:indeed |actually )?(?:ring|call|phone|tell|reply|respond|answer|email|write|warn|inform|notify|contact|message|let you know)\b(?= (?:you\b|at \d|twice|on \w+day|, ?(?:you|at|twice)|[.!])|$)|\b(?:listing|terms|ticket|policy|website|site|form|contract|conditions|page|email|sign|notice|description|small print) (?:very |quite )?(?:clearly|plainly|explicitly) (?:states?|says?|shows?|mentions?|explains?)\b|\byou were (?:never|not) (?:told|promised|offered|quoted|charged)(?: (?:that|this|so|it|anything|any such \w+))? by (?:us|our|anyone|any of)\b|\byou did ,? ?actually\b|\bit is your signature\b|\b(?:we|i) (?:resent|take exception to|take issue with)\b|\byour (?:facts|information|dates|figures|numbers) (?:is|are) (?:\w+ )?(?:wrong|off|incorrect|not (?:right|correct|accurate))\b|\b(?:sure|but|well) ,? ?(?:we|i) (?:told|emailed|informed|notified|texted|warned) (?:everyone|everybody|all|you all)\b|\byou must not have been (?:listening|reading|paying)\b|\b(?:he|she) (?:did not|was not|never) \w+(?: \w+){0,3} , (?:he|she)\b|\bwe have (?:the (?:cctv|footage|recording) to prove|the (?:cctv|footage|recording)(?= [.!]|$)|proof|evidence)\b|\b(?:have|got) (?:it|that|this|you) on (?:cctv|camera|tape)\b/g,
  /\b(?:check|get) your (?:facts|story|sources?|information|details) (?:right|straight|before|first)?|\bcheck your facts\b|\bdo your (?:own )?research\b|\bget (?:it|that|your facts) (?:right|straight)|\bread (?:my|our|the) (?:last |previous |earlier )?(?:message|reply|tweet|answer|email|post)s? again\b|\bset the record straight\b|\bfor the record\b|\blet us be clear\b|\blet me be clear\b|\bto be (?:perfectly |very |absolutely |quite )?clear\b|\bwe beg to differ\b|\bbeg to differ\b|\b(?:i|we) (?:must |would |have to |strongly |respectfully |totally |completely |cannot agree )*(?:disagree|dispute|reject|refute|object|beg to differ|contest|deny)\b|\b(?:i|we) (?:can not|do not|will not|would not|could not) (?:\w+ )?(?:agree(?! (?:more|with (?:how|the way)))|accept (?:your|this claim|that claim)|believe (?:you(?! (?:had|were|have|are))|your))\b|\bwith (?:all )?(?:due )?respect\b|\bcontrary to (?:what|your|popular)\b|\bin (?:actual )?fact ,? ?you\b|\bactually ,? ?(?:you|it was you|that is|we did|it is not|no|your)\b|\b(?:our|the) (?:records?|logs?|system|data|cameras?|cctv|notes?|tracking|gps) (?:\w+ )?(?:shows?|says?|indicates?|prove?s?|confirms?|tells?|states?|suggests?|disagrees?)(?: (?:us|me))? (?:otherwise|different\w*|that you|the opposite|you|no such|something else)|\bthat is (?:simply |just )?not what (?:happened|our (?:records?|logs?|system)|was (?:said|agreed|promised)|(?:we|i) (?:said|told|agreed|promised|see|wrote))\b|\bprove it\b|\bwhere is your (?:proof|evidence)\b|\bdo you have (?:any )?(?:proof|evidence)\b|\b(?:did|do) no such thing\b|\bno such thing\b|\b(?:it is|that is) (?:simply |just |a )?(?:false|lie|untrue|incorrect) (?:that|to)\b|\byour word against\b|\bwe are not (?:lying|liars|thieves|scammers|a scam|ignoring|wrong)\b|\bwe stand by (?:our|what|the)\b|\bthe (?:truth|fact)(?: of the matter)? is\b|\bfact is\b|\bthink again\b|\bnice try\b|\bread (?:it )?again\b|\bonce again ,? ?(?:we|i|you|as)\b|\bhow many times\b|\bfor the (?:last|hundredth|third|second|nth|umpteenth) time\b|\bend of (?:story|discussion)\b|\bagree to disagree\b|\bi (?:will not|refuse to) argue\b|\bthat is not (?:our|my) (?:problem|fault|concern)\b/g,
];
/** What takes the customer's side though the words are those of a dispute. */
const OURS =
  /\b(?:sorry|apolog\w+|our (?:mistake|error|fault)|you are right|you were right|we (?:got|were) wrong|i was wrong|we missed|did not come|thank you|thanks)\b/;
/** What they told us, said back because we left it undone or because it is so: "you told us twice and nothing happened". */
const TOLD =
  /\b(?:and|but|yet|,) (?:still )?(?:nothing|nobody|no one|heard (?:nothing|no)|got (?:nothing|no)|were (?:not|left|ignored)|had no|(?:we|i) (?:did not|have not|had not|never|missed|let you|failed|forgot|ignored|still)|it (?:did not|was not|never|still|is still|has not)|that is (?:true|right|so|what|on us)|(?:you are|you were) right)\b/;
const AS_YOU = /\b(?:as|like|words|everything|all|just as|exactly as|how|where|the way) $/;
const REASSURES =
  /^ ?(?:that )?(?:you (?:would |do |will |did )?(?:have to|need to|must|will|should|lose|pay|owe)|nobody (?:cares|reads|listens)|we do not care|your)\b/;

/** "That's not what you chose": it contradicts us, not them. */
const GRANTED =
  /\b(?:is|was|are|were) not (?:at all |quite |really )?what (?:you|your \w+|anyone|anybody) (?:chose|choose|ordered|booked|bought|paid|asked|wanted|expected|expect|signed|should|were (?:promised|told|sold|offered)|had|deserve\w*|came)\b/;

export const noArgument = defineRule({
  meta: {
    id: 'no-argument',
    title: 'No argument',
    why: 'Nobody ever won an argument with a customer, and everybody watches.',
    source: 'No company ever won an argument with a customer.',
    severity: 'block',
    scope: 'public',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      argues: '“{words}” argues. Leave who was right, and say what you do now.',
      heard: 'This can read as if you argue with them. Leave who was right, and say what you do now.',
    },
  },
  check({ draft, post, situation, speech }) {
    const found: (RawFinding & { start: number; end: number })[] = [];
    for (const pattern of PATTERNS)
      for (const match of draft.find(pattern)) {
        const sentence = draft.sentences[match.sentence];
        const after = draft.normal.slice(match.to, match.to + 80);
        const whole = sentence?.normal ?? '';
        if (REASSURES.test(after) && /\bnot\b/.test(match.normal) && /^(?:that|this|it)\b/.test(match.normal))
          continue;
        // "We said Monday and didn't come", "as promised", "if I said Friday".
        if (
          /^(?:we|i)\b/.test(match.normal) &&
          /\b(?:sorry|apolog\w+|wrong|mistake|did not come|missed)\b/.test(whole)
        )
          continue;
        if (
          OURS.test(whole) &&
          !/\byou (?:are|were) (?:\w+ )?(?:wrong|mistaken|incorrect)|\bnot true|\bnever said|\bbut\b/.test(
            whole,
          )
        )
          continue;
        if (
          /\b(?:if|whether|unless|because|when|glad|sure|thank you for what|what|understand that|hear that|see that|know that|sorry that) $/.test(
            draft.normal.slice(Math.max(0, match.from - 18), match.from),
          ) &&
          !/^(?:as|like|with)/.test(match.normal)
        )
          continue;
        if (sentence?.question && match.normal.startsWith('you')) continue;
        if (
          match.normal.startsWith('you') &&
          (TOLD.test(after) || AS_YOU.test(draft.normal.slice(Math.max(0, match.from - 14), match.from)))
        )
          continue;
        if (/\b(?:would|could) never\b/.test(match.normal) && /^ ?like (?:that|this)\b/.test(after)) continue;
        // "Your mirror came back broken and that isn't right. We're fitting a new one."
        if (
          /\bnot right$/.test(match.normal) &&
          (/\band $/.test(draft.normal.slice(Math.max(0, match.from - 4), match.from)) ||
            /^ \. (?:i|we) (?:am|are|have|will)\b/.test(after))
        )
          continue;
        if (
          /^(?:that|this|it) (?:is|was)/.test(match.normal) &&
          /^ ?(?:good|fair|acceptable|enough|how we (?:want|treat|do)|what we (?:want|stand|expect)|you|the (?:experience|service|standard))/.test(
            after,
          )
        )
          continue;
        found.push({
          messageId: 'argues',
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
        });
      }
    if (!situation.praise)
      for (const { match, sure } of disputesIn(draft, situation.complaint ? post : undefined)) {
        if (found.some((other) => match.start < other.end && other.start < match.end)) continue;
        const lead = /^[\s.!?,]+/.exec(draft.text.slice(match.start, match.end))?.[0].length ?? 0;
        found.push({
          messageId: 'argues',
          data: { words: draft.text.slice(match.start + lead, match.end) },
          start: match.start + lead,
          end: match.end,
          atMost: sure && !situation.question ? undefined : 'warn',
        });
      }
    if (!situation.praise)
      for (const { start, end, sentence } of heard({ draft, speech }, 'argue', found))
        if (!GRANTED.test(draft.sentences[sentence]?.normal ?? ''))
          found.push({ messageId: 'heard', start, end, ...HEARD });
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter(
      (finding, index) => !found.slice(0, index).some((other) => finding.start < other.end),
    );
  },
});

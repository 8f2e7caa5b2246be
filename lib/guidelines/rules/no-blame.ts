import { z } from 'zod';
import { BLAME, OWN_FAULT } from '../analysis/blame';
import type { Match } from '../analysis/draft';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

/** Things that happen to people: "you should have received it" blames nobody. */
const SUFFERED = String.raw`(?:received|recieved|gotten?|got|had|been|felt|heard|seen|experienced|faced|waited|suffered|endured|lost|spent|queued|arrived|landed|enjoyed|come|left (?:here|us|happy|with a|our (?:shop|store|hotel|branch))|walked (?:out|away)|flown|slept|gone (?:through|home)|deserved|needed|dealt|come away|found (?:it|this|that|us|your|the|a)|noticed|missed out|expected better|boarded|chased|put up|to\b|a (?:reply|refund|confirmation|response|text|email)|access|heard|hoped|wanted|liked|preferred|paid (?:for|twice|more|extra|that)|known (?:about|before|sooner|earlier|that|what|in advance|when|how)|become|grown|already)`;
const FAULTY = String.raw`(?:entered|typed|mistyped|missed|deleted|forgot(?:ten)?|misread|misheard|misunderstood|overlooked|selected|picked|chosen|clicked|tapped|pressed|ignored|neglected|misplaced|left|dropped|damaged|broken|spilled|spilt|used|put|set|given|provided|supplied|lost|thrown|binned|mixed|confused|changed|turned|switched|opened|shared|skipped|failed|done something|not (?:read|followed|checked|entered|noticed|paid|charged|set|done|completed|updated|seen|selected|closed|locked|switched|turned|understood|looked)|misused|mishandled|exceeded|overloaded|installed|connected|plugged|handled|washed|stored|accidentally|inadvertently|mistakenly|inputted|input|booked the wrong|ordered the wrong|signed up)`;
const NEGLECTED = String.raw`(?:read|check(?:ed)?|follow(?:ed)?|bother(?:ed)?|tell|told|inform(?:ed)?|provide(?:d)?|enter(?:ed)?|fill(?:ed)?|complete(?:d)?|pay|paid|cancel(?:led)?|respond(?:ed)?|repl(?:y|ied)|let us|contact(?:ed)?|update(?:d)?|charge(?:d)?|call(?:ed)?|look(?:ed)?|listen(?:ed)?|notice|pay attention|paid attention|understand|understood|keep|kept|use(?:d)?|set|renew(?:ed)?|top(?:ped)?|confirm(?:ed)?|collect(?:ed)?|submit(?:ted)?|send|sent|give|gave|given|sign(?:ed)?|register(?:ed)?|activate(?:d)?|close(?:d)?|lock(?:ed)?|turn(?:ed)?|switch(?:ed)?|save(?:d)?|back(?:ed)?|insure(?:d)?|report(?:ed)?|show(?:n|ed)? up|turn(?:ed)? up|arrive on time|arrive in time|allow|leave enough|do (?:the|your|what|it|as)|done (?:the|your|what|it|as|kyc)|take care|look after|have the|attach(?:ed)?|mention(?:ed)?|ask(?:ed)?|answer(?:ed)?|pick(?:ed)?|open(?:ed)? the|store(?:d)?|select(?:ed)?|choose|chose|measure(?:d)?|plan(?:ned)?|bring|brought|wait(?:ed)? (?:for|until|long)|raise(?:d)?|request(?:ed)?|upgrade(?:d)?|install(?:ed)?|restart(?:ed)?)`;
/** A past participle, so that "you should have the app" (a noun) is not taken for "you should have opened it". */
const DONE = String.raw`(?:not |never |the sense to |double |\w{2,}ly )?(?:\w{2,}ed|double-checked|read|known|gone|done|left|kept|put|set|thought|taken|told|given|chosen|written|brought|bought|sent|made|come|paid|lost|spoken|let|held|run|understood|seen|begun|cut|shut|hit|hung|met|rung|said|sold|shown|stood|stuck|thrown|withdrawn|drawn|broken|driven|eaten|forgotten|hidden|worn|woken|fed|led|built|dealt|found|caught|taught|sought|backed|mis\w+|over\w+)`;
const OFTEN = String.raw`(?:(?:even|actually|really|just|simply|clearly|obviously|probably|possibly|perhaps|maybe|surely|apparently|evidently|also|already|instead|first|always|at least|either|all|both|by (?:mistake|accident)|accidentally|unfortunately|yourself|then|be) ){0,3}`;
const DOC = String.raw`(?:instructions?|terms(?: and conditions| of \w+)?|t ?(?:and|&) ?cs?|t and c|manual|guide|label|policy|policies|conditions|small print|fine print|contract|agreement|website|site|listing|description|faqs?|rules|notice|sign|signs|confirmation|email|page|packaging|box|leaflet|tickets?|invoice|bill|app|booking \w+|\w+ conditions|\w+ terms|\w+ instructions|\w+ policy|\w+ page)`;

const PATTERNS: {
  messageId: 'should' | 'cause' | 'asked' | 'document' | 'careless';
  pattern: RegExp;
  strict?: boolean;
}[] = [
  // you should have checked; you could have just called; you ought to have; you needed to have
  {
    messageId: 'should',
    pattern: new RegExp(
      String.raw`\byou (?:all )?${OFTEN}(?:should|could|might|ought to|needed to|need to|were (?:supposed|meant|required|expected|asked|told|advised|instructed) to|are (?:supposed|meant|required|expected) to) ${OFTEN}(?:not |never )?${OFTEN}(?:have |of )${OFTEN}(?!${SUFFERED})(?!been\b)${DONE}\b`,
      'g',
    ),
  },
  {
    messageId: 'should',
    pattern: new RegExp(
      String.raw`\byou ${OFTEN}(?:(?:were|are) supposed|were (?:meant|required)) to (?!(?:receive|get|have|be|hear|see|land|arrive|fly|board|enjoy|feel)\b)\w+`,
      'g',
    ),
  },
  {
    messageId: 'should',
    pattern:
      /\b(?:should you not have|should not you have|why (?:did|would|are|were|have|could|do(?! not you)) (?:not )?you (?:not )?(?!(?:like|prefer|want|get|receive|been|being|able|feel|have|still|hear)\b)\w+|how could you (?:not )?\w+|what did you (?:expect|think)|what were you (?:expecting|thinking)|what do you expect|could you not have|could not you have|could not you (?:just |simply |have )?\w+)\b/g,
  },
  {
    messageId: 'should',
    pattern:
      /\b(?:all you (?:had|have|need|needed) to do (?:was|is)|you (?:only|just|simply|merely) (?:had|needed) to|you had (?:only|one job|plenty of|ample|enough) \w+|a (?:simple|quick) (?:check|read|look|glance|call|search|google) (?:of [\w ]{2,30} )?(?:would|could) have|(?:reading|checking|following) [\w' ]{2,40}(?:would|could) have)\b/g,
  },
  // did you even read; have you not checked; didn't you see
  {
    messageId: 'asked',
    pattern:
      /\b(?:did|do|have|had|are|were|can|could) you (?:even|actually (?:read|bother|check|look|follow|listen|try|tried)|not (?:even )?(?:read|check|see|look|notice|think|realise|understand|know|follow|bother|think|listen|checked|seen|noticed|looked|followed|thought|realised)|bother(?:ed)?|ever (?:read|bother|think|consider))\b|\b(?:did|do|have|are|can) not you (?:even |actually )?(?:read|check|see|look|notice|think|realise|understand|know|follow|bother|checked|seen|noticed|looked|aware|listen)\b/g,
  },
  // you must have entered; it looks like you typed; you probably missed
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\byou (?:must|would|can only|could only|will|have to) (?:probably |surely |clearly |obviously |simply |just |either )?(?:not )?have (?:${OFTEN})(?!${SUFFERED})(?!(?:realised|thought|taken|travelled|seen|worried|wondered|needed|travelled|expected|planned|noticed)\b)${DONE}\b`,
      'g',
    ),
  },
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\byou ${OFTEN}(?:may|might|could) (?:well |not |also |just |perhaps )*have (?:${OFTEN})${FAULTY}`,
      'g',
    ),
    strict: true,
  },
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\b(?:looks?|seems?|sounds?|appears?) (?:to (?:me|us) )?(?:like|as if|as though|that|to be that)? ?(?:that )?you (?:have |are |were |had |may have |might have |did |do )?${OFTEN}(?:${FAULTY}|using (?:an? |the )?(?:old|wrong|outdated|incorrect|unsupported)|not (?:set|${NEGLECTED}|following|using|doing)|doing (?:it|something) wrong|confus\w+|mistaken)`,
      'g',
    ),
  },
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\byou ${OFTEN}(?:have |had |either |also )?${OFTEN}(?:fail(?:ed)?(?: to)?|neglect(?:ed)?(?: to)?|forgot(?:ten)?(?: to| about| that| your)?|refused(?: to| our| the)?|overlooked|misread|misheard|misunderstood|misused|mishandled|mistyped|mislaid|misplaced|disregarded|ignored|omitted|chose (?:not|to ignore)|decided not|declined to|did not bother|never bothered|could not be bothered|left it (?:too late|so late|late|until))\b`,
      'g',
    ),
  },
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\byou ${OFTEN}(?:did not|do not|have not|had not|never|are not) ${OFTEN}(?:to )?(?:${NEGLECTED}|(?:reading|following|listening|checking|using|doing|paying|holding) \w+)\b`,
      'g',
    ),
  },
  {
    messageId: 'cause',
    pattern:
      /\byou (?:have |had |actually |clearly |obviously |only |just |also |yourself |probably |accidentally |mistakenly )*(?:gave|given|provided|entered|typed|put|supplied|used|ordered|selected|picked|chose|chosen|booked|dialled|dialed|sent|submitted|filled|clicked|bought|purchased|came|went|took|plugged|connected|installed|set|wrote|addressed|quoted|turned|input) (?:us |in |it |up |on |to |the |a |an |your |for |out |down |through ){0,4}(?:wrong|incorrect\w*|invalid|inaccurate|incomplete|improper\w*|mistaken\w*|not the right|outdated|too late)\b/g,
  },
  {
    messageId: 'cause',
    pattern:
      /\bcaused by (?:you\b|your (?:own |improper |incorrect |careless |rough |late |wrong )*(?:handling|use|usage|actions?|choices?|decisions?|delay|errors?|failure|children|child|misuse|mistakes?|negligence|carelessness|behaviou?r|driving|storage|installation|inaction))\b|\b(?:user|customer|operator|pilot|human) (?:error|mistake|mishandling|misuse|negligence|fault|damage|abuse)(?! code)(?! message)\b|\byour (?:own |fault |mistake |very own )?(?:fault|mistake|error|negligence|carelessness|oversight|ignorance|doing|misuse|mishandling|misunderstanding|confusion|inattention|inability|failure|forgetfulness|impatience|incompetence|lack of (?:\w+ ){0,2}(?:care|attention|planning|preparation|understanding|patience|knowledge|reading))\b|\b(?:fault|faults|mistake|error|negligence|problem|issue|oversight|cause|lapse|delay) (?:(?:is|was|lies|lay|happened|occurred|originates?|being) )?(?:entirely |squarely |probably |likely |most likely )?(?:at|on|from|in|by) (?:you(?!r)|your (?:part|side|end|own|hands|behalf))|\b(?:fault|mistake|problem|issue|cause) (?:is|was|lies|lay) (?:entirely |squarely |probably |likely |most likely )?with (?:you(?!r)|your (?:own|side|end|part))/g,
  },
  {
    messageId: 'cause',
    pattern:
      /\b(?:because|since|as|due to the fact that|reason (?:is|being|was) (?:that )?) ?you (?:have |had |were |are |did |also |only |just |clearly )*(?:chose|chosen|left|put|placed|entered|gave|ignored|missed|forgot|not (?!(?:happy|satisfied|able|getting|received|comfortable|well)\b)|never|waited until|selected|clicked|overload\w*|dropped|cancelled|late|failed|refused|using (?:an? |the )?(?:old|wrong|unsupported|outdated)|exceed\w*|kept (?!waiting)|opened|removed|turned|switched off|moved (?!to\b)|broke|used (?:it|the wrong|an? (?:wrong|third|old|unsupported))|washed|stored|didn)\b/g,
  },
  {
    messageId: 'cause',
    pattern:
      /\b(?:you (?:are|were) (?:solely |entirely |fully |also |partly |the one |simply |just |clearly |obviously |being )*(?:responsible|to blame|at fault|wrong(?! (?:to|size|item))|mistaken|careless|negligent|confused|unreasonable|inattentive|not paying attention|using it wrong\w*|late (?:to|for|in|with|at)|not careful|lazy|forgetful|impatient)|you (?:only )?have (?:only )?yourself to blame|yourself to blame|brought (?:this|it) on yourself|you (?:caused|created) (?:this|the|it|your)|your (?:sole |own |entire )?responsib\w+|your (?:duty|job) to|up to you to (?:check|read|make|ensure|keep)|(?:customer|guest|passenger|user|client|subscriber|member|traveller|tenant|buyer|account holder|cardholder|owner)(?: ?'?s)? (?:own )?(?:is|are|was|were)? ?(?:solely |always |entirely |fully )*(?:responsible|responsibility|at fault|to blame|fault|negligence|mistake|carelessness)|not (?:our|my|the company s|the bank s|the hotel s|the airline s) (?:fault|problem|mistake|error|responsibility|concern|issue) (?:if |that |when |because )?(?:you|if|that)?|that is (?:entirely )?on you|that one is on you|the (?:fault|blame|mistake|responsibility) (?:is|was|lies with|rests with|falls on) (?:entirely )?(?:you|yours|the customer|the user|the guest|the passenger)|blame (?:yourself|lies with you)|you agreed to|you accepted (?:the|our|these|those)|you signed (?:the|a|up to|for it|off)|you (?:have to|need to|must|should) (?:understand|realise|appreciate|accept|remember|bear in mind) (?:that|we|how|the|you|this|it)|you knew (?:that|the|about|when|full well|what|very well|before)|you were (?:clearly|already|repeatedly|well|specifically|fully|duly|expressly|also|properly|twice) (?:told|warned|informed|notified|advised|aware|reminded|made aware|asked)|you were warned|you have been (?:warned|told (?:many|several|twice|already|repeatedly)|warned))\b/g,
  },
  {
    messageId: 'cause',
    pattern: new RegExp(
      String.raw`\b(?:if you (?:had|would have|would just|would only|would simply|would actually|would bother|could be bothered|would|bothered|cared|paid attention|d)|had you|if only you(?: had)?|were you to have) (?:not )?${OFTEN}(?:have )?(?:not )?(?:only |just |actually |simply )*(?:${NEGLECTED}|followed|told|informed|filed|stayed|taken|kept|planned|been (?:more|paying|on time|careful|there|quicker|at home|at the gate|honest|clear\w*)|booked|come|arrived|thought|bothered|waited|insured|topped|ordered|left|done)\b`,
      'g',
    ),
  },
  {
    messageId: 'cause',
    pattern:
      /\b(?:improper(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|careless(?:ly)?|rough(?:ly)?|negligent(?:ly)?) (?:use|used|handl\w*|install\w*|stor\w*|operat\w*|usage|washed|maintenance|care) (?:by you|on your|of (?:the|your|it)\b|it\b)|\b(?:you (?:are|were) (?:using|holding|doing|wearing|operating|charging|typing|entering|reading|looking at|going about|washing|storing|pressing)|using|holding|doing|used|handled|installed|operated) (?:it|this|that|the [\w-]+|your [\w-]+|them|the \w+ \w+) (?:all |completely |totally |quite )?(?:wrong(?:ly)?|incorrectly|improperly|carelessly|the wrong way|upside down|backwards|in the wrong)\b|\b(?:misuse|mishandling|abuse|neglect) (?:of|by) (?:the|you|your|customer)\b/g,
  },
  // as the instructions clearly say; it clearly states
  {
    messageId: 'document',
    pattern: new RegExp(
      String.raw`\b(?:as |like )?(?:it |${DOC}|(?:the|our|your) (?:\w+ ){0,3}${DOC}) (?:very |quite |pretty )?(?:clearly|plainly|explicitly|specifically|expressly) (?:say|says|said|state|states|stated|show|shows|mention|mentions|mentioned|explain|explains|specify|specifies|read|reads|tell|tells|warn|warns|indicate|indicates|written|list|lists|set)\b`,
      'g',
    ),
  },
  {
    messageId: 'document',
    pattern: new RegExp(
      String.raw`\b(?:as )?(?:(?:is|was|are|were|it is|has been|had been|have) )?(?:clearly|plainly|explicitly|quite clearly|very clearly) (?:stated|written|explained|mentioned|outlined|shown|displayed|marked|labelled|communicated|printed|indicated|specified|advertised|listed|described|set out|told|informed|visible)\b`,
      'g',
    ),
  },
  {
    messageId: 'document',
    pattern: new RegExp(
      String.raw`\b(?:it|that|this|everything) (?:is|was) (?:all )?(?:right )?(?:there )?(?:in|on) (?:black and white|plain (?:english|sight)|the (?:instructions|manual|terms|small print|fine print|contract|label) (?:that |which )?you)\b|\bright there (?:in|on) (?:the|your|our)\b`,
      'g',
    ),
  },
  // next time read; please be more careful; try reading
  {
    messageId: 'careless',
    pattern:
      /\b(?:(?:next time|in (?:the )?future|going forward|from now on)(?: ,)? (?:please |do |kindly |just |perhaps |maybe |always |try to |try and |you (?:should|could|might|may|need to|must|can|will need to)(?: want to)? |we (?:suggest|advise|recommend|request|ask)(?: that)?(?: you)?(?: to)? )*(?:please |always |first )?(?:read|check|make sure|ensure|remember|be (?:more )?(?:careful|on time|aware)|follow|look|double ?check|pay attention|plan|arrive|allow|leave|book|order|call|ask|keep|avoid|refrain|use|listen|think|try)|(?:read|check|remember|follow|look|double ?check|be (?:more )?careful|pay attention|arrive|plan|allow)\b[^.!?\n]{0,50}\b(?:next time|in (?:the )?future|going forward)|be (?:more|a (?:bit|little) more) (?:careful|attentive|patient|realistic|responsible|considerate|vigilant|mindful)|try (?:reading|listening|actually \w+|using your (?:eyes|head|brain))|learn (?:to|how to) (?:read|use|follow)|you (?:really |actually |just )*(?:ought to|should) (?:really |actually |just |at least |always )*(?:read|pay (?:more )?attention|learn|think|know|listen|be more|take more care|take better care|plan ahead)\b|(?:please|kindly|do|maybe|perhaps|just|first|simply|always) (?:go through|read|check|follow|look at|study|review)\b[^.!?\n]{0,60}\bbefore (?:you )?(?:complain\w*|post\w*|blam\w*|tweet\w*|buy\w*|order\w*|using|accus\w*|book\w*|writ\w*|contact\w*|ask\w*|purchas\w*|install\w*|sign\w*|shout\w*|leav\w*|travel\w*|com\w*)|any ?(?:one|body) (?:would|should|could) (?:know|have known|see|read|have read)|(?:most|other|all other|our other) (?:customers|people|guests|passengers|users)[^.!?\n]{0,20}(?:manage|have no (?:problem|trouble|issue)|read|know|follow|understand|can)\b|common sense|rocket science|known better|know better|how hard (?:is|can) it|not (?:that |so )?(?:hard|difficult) to (?:read|check|follow|understand)|you (?:clearly|obviously|evidently|apparently|plainly) (?!(?:had|been|have had|have been|deserve\w*|waited|feel|felt|care|love\w*|know your|enjoy\w*|need|put|want\w*|went)\b)\w+|careless of you|carelessness)\b/g,
  },
];

/** Words before a hit that turn it round: not your fault, if you missed, never say that you failed. */
const TURNED =
  /\b(?:(?:not|never|is not|was not|nothing|none|no|neither|hardly|without|rather than|instead of|do not|did not|does not)(?: (?:at all|in any way|really|a case of|down to|because of|about|due to|say|saying|mean|think|suggest\w*|imply\w*|have to be|been|your|of this (?:is|was)|of that (?:is|was)|of it (?:is|was)|this (?:is|was)|that (?:is|was)|to|is|was|be|any|because|even|that|this|wrong|a|an)){0,4})$/;
const CONDITION =
  /\b(?:if|in case|unless|whether|when|once|should|even if|that|what|wherever|where|which|whatever)(?: (?:ever|for any reason|by any chance|perhaps|it|looks|like|is))?$/;
const OURS =
  /\b(?:we|i|our team|our (?:\w+ ){1,2}|they|he|she|the (?:driver|courier|agent|team|system|store|shop|branch|hotel|clerk|cashier|app|site|bank)) (?:[a-z]+ ){0,2}$/;

/** What has to be known to help: whether money or details went anywhere, what arrived, what is still there. */
const NEEDED =
  /^(?:did|have|has|do|does) (?:you|it|they|anyone|anybody|somebody|someone) (?:already |still |by any chance )?(?:give|given|share|shared|pay|paid|receive|received|get|got|have|keep|kept|see|seen|send|sent|show|arrive|arrived)\b[^?]*\?$/;

export const noBlame = defineRule({
  meta: {
    id: 'no-blame',
    title: 'No blame',
    why: 'Telling customers that they are wrong ends the relationship, and everyone reads it.',
    source: 'Telling customers that they are wrong is the relationship killer.',
    severity: 'block',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      should: '“{words}” says it is their fault. Say what you will do now.',
      cause: '“{words}” puts the cause on the customer. Say what happened and how it gets right.',
      asked: '“{words}” asks like a reproach. Ask plainly, or check it yourself.',
      document: '“{words}” says they did not read. Explain it once more instead.',
      careless: '“{words}” tells them off. Say what helps now.',
      heard: 'This can read as if it were their fault. Say what happened and how it gets right.',
    },
  },
  check({ draft, speech, situation }) {
    const hits: (RawFinding & { start: number; end: number })[] = [];
    for (const { messageId, pattern, strict } of PATTERNS)
      for (const match of draft.find(pattern)) {
        if (isExcused(draft.normal, match, messageId, strict ?? false)) continue;
        hits.push({
          messageId,
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
        });
      }
    for (const { messageId, pattern } of BLAME)
      for (const match of draft.find(pattern)) {
        const before = sentenceBefore(draft.normal, match.from);
        if (
          hits.some((hit) => match.start < hit.end && hit.start < match.end) ||
          TURNED.test(before) ||
          CONDITION.test(before) ||
          OWN_FAULT.test(draft.sentences[match.sentence]?.normal ?? '')
        )
          continue;
        hits.push({
          messageId,
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
          // Said sideways: it may be meant otherwise, so it is shown and does not stop.
          atMost: 'warn',
        });
      }
    if (!situation.praise)
      for (const { start, end, sentence } of heard({ draft, speech }, 'blame', hits)) {
        const said = draft.sentences[sentence]?.normal ?? '';
        if (!OWN_FAULT.test(said) && !NEEDED.test(said))
          hits.push({ messageId: 'heard', start, end, ...HEARD });
      }
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    return hits.filter((hit, index) => !hits.slice(0, index).some((other) => hit.start < other.end));
  },
});

function isExcused(normal: string, match: Match, kind: string, strict: boolean): boolean {
  const before = sentenceBefore(normal, match.from);
  const after = normal.slice(match.to, match.to + 60);
  const words = match.normal;
  if (kind === 'cause' && TURNED.test(before)) return true;
  if (
    /^you\b/.test(words) &&
    /\b(?:not|never|no one|nobody)\b/.test(before) &&
    /\b(?:say|saying|suggest\w*|think\w*|mean|imply\w*|want|expect|believe)(?: that)?$/.test(before)
  )
    return true;
  // "if you missed the call" offers help; "if you had read" is caught by its own pattern.
  if (kind === 'cause' && /^you\b/.test(words) && /\b(?:if|in case|unless|whether)\b[^,]*$/.test(before))
    return true;
  if (
    kind === 'cause' &&
    /^you\b/.test(words) &&
    CONDITION.test(before) &&
    !/\b(?:it is clear|clear|obvious|told you|know|fact|see|shows?|says?|confirm\w*|appears?|seems?|found|noticed?|indicates?|unfortunate\w*|regret\w*|sorry|afraid|records?|note) that$/.test(
      before,
    )
  ) {
    if (!/\b(?:which is (?:why|where|when))$/.test(before)) return true;
  }
  if (strict && CONDITION.test(before)) return true;
  // A missed call or visit is nobody's fault.
  if (
    strict &&
    words.endsWith('missed') &&
    /^ (?:our|the|a|my|his|her) (?:\w+ )?(?:call|visit|email|message|driver|courier|delivery|text|reply|note|letter)/.test(
      after,
    )
  )
    return true;
  // Our own failing told in full: "we gave you the wrong", "should have been told".
  if (kind === 'should' && /\b(?:we|i|they) (?:\w+ )?$/.test(before) && !/^(?:why|how|what)/.test(words))
    return true;
  if (
    kind === 'document' &&
    (OURS.test(before) ||
      /\b(?:not|never|should (?:have|be)|was not|more|less|could (?:have|be)|will|make|made|making|make sure|need to be|needs to be|have been|be)(?: \w+)?(?: been| be)?$/.test(
        before,
      ) ||
      /^(?:not|more)/.test(words))
  ) {
    if (!/\bas\b/.test(words)) return true;
  }
  if (
    kind === 'careless' &&
    /\b(?:we|i|our \w+|to|and we|team|driver|drivers|staff|courier|couriers|crew|us|them) (?:will |must |should |need to |have to |can |are going to |ll |always |to )*$/.test(
      `${before} `,
    )
  )
    return true;
  if (
    kind === 'careless' &&
    /\b(?:we|i)\b/.test(words.slice(0, 40)) &&
    !/\bwe (?:suggest|advise|recommend|request|ask)\b/.test(words)
  )
    return true;
  if (/^ ?(?:received|got|had) no\b/.test(after) && kind === 'cause') return true;
  return false;
}

function sentenceBefore(normal: string, from: number): string {
  const before = normal.slice(Math.max(0, from - 80), from);
  return before
    .slice(
      Math.max(
        before.lastIndexOf(' . '),
        before.lastIndexOf(' ! '),
        before.lastIndexOf(' ? '),
        before.lastIndexOf('\n'),
      ) + 1,
    )
    .replace(/[,;:-]\s*$/, '')
    .trim();
}

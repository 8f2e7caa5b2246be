import type { Reading } from './draft';

export const ACT_KINDS = [
  'apologise',
  'thank',
  'greet',
  'acknowledge',
  'ask',
  'promise',
  'done',
  'offer',
  'instruct',
  'deny',
  'private',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** Something the draft does with words. Offsets are UTF-16 in the draft, end exclusive. */
export interface Act {
  kind: ActKind;
  start: number;
  end: number;
  sentence: number;
}

const WE = String.raw`(?:i|we|our \w+|our \w+ team|the team|my team|my colleagues?|someone|somebody|a colleague|an? \w+)`;
const ADVERBS = String.raw`(?:(?:just|also|now|then|already|still|certainly|definitely|gladly|happily|personally|currently|both|always|be|all|be able to|to|see if i can|see what i can|so|and|first|quickly|right away|straight away) ){0,3}`;
const WORK = String.raw`(?:ask\w*|book\w*|call\w*|cancel\w*|chas\w*|check\w*|confirm\w*|contact\w*|correct\w*|credit\w*|deliver\w*|dig\w*|do|doing|done|email\w*|escalat\w*|exchang\w*|explain\w*|feed\w*|find\w*|fix\w*|follow\w*|forward\w*|get\w*|giv\w*|hav\w*|help\w*|investigat\w*|keep\w*|know|let|liaise?\w*|log\w*|look\w*|make|making|message\w*|mov\w*|open\w*|order\w*|pass\w*|phon\w*|post\w*|process\w*|pull\w*|put\w*|rais\w*|reach\w*|rebook\w*|refund\w*|remov\w*|replac\w*|report\w*|request\w*|resend\w*|reset\w*|resolv\w*|respond\w*|return\w*|review\w*|ring\w*|run\w*|see|send\w*|set\w*|shar\w*|sort\w*|speak\w*|start\w*|submit\w*|swap\w*|tak\w*|talk\w*|tell\w*|text\w*|trac\w*|transfer\w*|try\w*|unlock\w*|updat\w*|work\w*|writ\w*|waiv\w*|arrang\w*|assist\w*|guid\w*|walk\w*|show\w*|be in touch|be back|come back|pick\w*|stop\w*|chang\w*|track\w*)`;
const PRIVATE = String.raw`(?:dms?|(?<!\d )pms?|direct message\w*|private message\w*|private(?:ly)?|inbox|messenger|chat with us here|personal message|private chat)`;

const PATTERNS: Record<ActKind, RegExp[]> = {
  apologise: [
    /\b(?:(?:very|so|truly|really|deeply|terribly|awfully|extremely|sincerely|genuinely|incredibly) ){0,2}(?:sorry|apolog(?:ise|ises|ised|ising|y|ies)|sincere regret|forgive (?:us|me)|pardon|mea culpa|my bad|our bad)\b/g,
  ],
  thank: [/\b(?:many thanks|thanks|thank you|appreciate|grateful|gratitude)\b/g],
  greet: [
    /^(?:@\w+ )*(?:hi|hello|hey|hiya|howdy|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|namaste|g'day)\b/g,
  ],
  acknowledge: [
    /\b(?:i|we|can|totally|completely|fully|really|do|certainly) (?:can |do |totally |completely |fully |really |certainly |definitely |absolutely |just )*(?:understand|appreciate|see|imagine|hear you|get|get it|feel|know|recognise|realise|acknowledge) (?:how|why|that|the|your|you|this|where|it|completely|and|,|\.|what)/g,
    /\b(?:you are (?:quite |absolutely |completely |totally )?right|you have every right|(?:no one|nobody|no customer|no guest|no passenger|no child) (?:should|could|can (?!help|assist)|wants|likes|enjoys|deserves)|poor show|hate (?:that|this|it) (?:happened )?(?:for|to) you|(?:keep|kept|put|puts) (?:anyone|anybody|me|you) (?:up|off)|(?:one|two|three|several|far|way) too many|(?:is|was) (?:plain |simply |just )?(?:wrong|poor)(?= ?[,.;:]| of| and)|should have lasted|should not have to|really not what|can not wait , (?:\w+ , )?and|should not have (?:happened|been|taken|had)|should never have|should not be (?:like|happening)|not (?:good enough|acceptable|okay|ok|right|fair|how|what (?:we|i|you)|the (?:\w+ ){0,2}(?:experience|service|way|standard|welcome|start|trip|journey|stay|impression|kind|sort|level))|far from|let you down|letting you down|we got (?:this|it|that) wrong|i got (?:this|it|that) wrong|that is on (?:us|me)|we fell short|fell short|you deserve\w*|we dropped the ball|we messed up|we missed|we failed|we made a|i made a|our (?:mistake|fault|error|doing)|fair point|fair enough|i would (?:be|feel)|we would (?:be|feel)|i would have|hear you loud|silence from us|drive (?:me|us|anyone|anybody) (?:up|mad)|can only (?:imagine|apologise|guess)|well spotted|good (?:spot|catch|point)|oh (?:no|dear|gosh|my)|(?:bugger|blimey|crikey|yikes|ouch|argh|ugh|oof|strewth|struth|gosh|crumbs)(?= ?[,.!])|regret (?:the|your|that|having|what|this)|not what (?:you|anyone|anybody)|whole (?:day|morning|afternoon|evening|night|weekend) (?:gone|lost|wasted)|hear you loud|last thing (?:we|you|i|anyone|anybody)|must (?:be|have been)|can be (?:so |really |very )?\w+ing|oh no|oh dear|ouch|yikes|gosh|oof|that sounds|sounds (?:like|really|so|very|awful|frustrating)|what a (?:pain|shame|mess|nightmare|day|night|wait)|bear with|i feel for you|on your side|rightly|understandabl\w+|no wonder)\b/g,
    /\b(?:frustrat\w*|annoy\w*|disappoint\w*|upsett\w*|stress\w*|worr(?:y|ying|ied|isome)|awful\w*|terribl\w*|horribl\w*|horrid|dreadful\w*|rotten|shocking|appalling|unacceptable|miserable|painful|maddening|infuriating|exhausting|tiring|unpleasant|inconvenient|alarming|scary|frightening|concerning|troubling|disheartening|unfair|rubbish|galling|tough|rough|ruined|spoil\w*|gutted|heartbreaking|distressing|confusing|disruptive|nightmare|hassle|grim|livid|wretched|dangerous|horrendous|gutting|heart-?breaking|stinks|lousy|shabby|not ideal|less than ideal|far too long|too long|not on)\b/g,
    /\b(?:thanks|thank you|grateful|appreciate you(?:r)?|glad|good that you) (?:so much |very much |a lot |again |ever so )?(?:for |that )?(?:you )?(?:letting|telling|asking|checking|noticing|warning|told|let|flagging|flag|flagged|raising|raised|reporting|report|highlighting|bringing|making us aware|pointing|point|alerting|sharing|share|spotting|speaking up|the (?:report|heads ?up|honest|feedback|photo|photos|detail|details)|your (?:honest|feedback|honesty|patience|frank\w*|report|candou?r))\b/g,
  ],
  ask: [
    /\b(?:please|kindly|pls|could you|can you|would you|will you|would you mind|do you mind|may (?:i|we)|can (?:i|we)|could (?:i|we)|if you|just|and|so|then|,|\.|!|i will need|i need|we need|we will need|need) (?:be able to |just |also |please |kindly |still |you to |to |quickly )*(?:send(?:ing)?|dm|message|tell|let (?:us|me) know|share|sharing|confirm|drop|give|provide|reply|pop|ping|pass|check|message|inbox|pm|shoot|forward|describe|letting|telling|advise|say|which|what|have|get|take|know|ask)\b/g,
    /^(?:@\w+ )*(?:\w+ , )?(?:send|dm|message|tell|let (?:us|me) know|share|confirm|drop|pop|ping|give|reply|inbox|pm|shoot)\b/g,
    /\b(?:what|which|when|where|who|how|is|are|do|does|did|have|has|was|were|can|could|would|any)\b[^.!?\n]{0,140}\?/g,
  ],
  promise: [
    new RegExp(
      String.raw`\b${WE} (?:will|would|are|am|is|'s|can|could|shall|would like to|would love to|want to|are going to|am going to|is going to|have|has|'d) ${ADVERBS}(?!be able)(?:not )?${WORK}\b`,
      'g',
    ),
    new RegExp(
      String.raw`\b(?:let (?:me|us)|allow (?:me|us) to|happy to|glad to|here to|able to|keen to|love to|delighted to|so (?:i|we) can|that (?:i|we) can|so that we can) ${ADVERBS}${WORK}\b`,
      'g',
    ),
    /\b(?!you )[a-z]+ (?:is|are) (?:now |already |just |still |currently )?(?:check|trac|look|work|chas|fix|repair|call|send|prepar|investigat|arrang|process|review|sort|mov|bring|driv|com|deliver|replac|refund|search|restor|pack|print|updat|test)ing\b/g,
    /\b(?:looking into|on it|on the case|working (?:on|to|with|hard)|checking (?:with|on|this|it|that|what|now)|chasing|in progress|under way|underway|on its way|on the way|will (?:be|get|arrive|reach|land|come|receive|have|show|hear|restart|resume|return|reopen)|should (?:be|arrive|reach|land|see|clear|show|have (?=(?:it|them|your|the|this|that|an?|everything|both|all|one|two|\d+)\b)|receive|get)|due (?:to|in|at|by|on)|scheduled|expected (?:by|to|at|in))\b/g,
  ],
  done: [
    /(?:^|[.!?\n] )(?:\w+ ){1,2}(?:withdrawn|cancelled|refunded|waived|replaced|fixed|sorted|reversed|restored|rebooked|corrected)(?= ?[.,!])|\b(?:i|we) (?:have )?(?:kept|held|reserved|saved|withdrawn|dropped|set aside)\b/g,
    /(?:^|[.!?\n] )(?:all )?(?:refunded|replaced|fixed|sorted|done|booked|rebooked|cancelled|credited|sent|resent|reversed|restored|unlocked|removed|escalated|reported|updated|corrected|waived|resolved|closed|paid|moved|logged|raised|chased|found it|found (?:your|the))\b/g,
    new RegExp(
      String.raw`\b(?:i|we|the team|our \w+|my colleague) (?:have|has|had|'ve)? ?(?:just |now |already |also |since )*(?:asked|booked|called|cancelled|canceled|chased|checked|contacted|corrected|credited|emailed|escalated|filed|fixed|flagged|forwarded|found|issued|logged|looked|made|messaged|moved|opened|ordered|passed|phoned|posted|processed|pulled|put|raised|reached|rebooked|refunded|released|removed|replaced|replied|reported|requested|resent|reset|resolved|restored|reversed|sent|shared|sorted|spoken|started|stopped|submitted|switched|told|traced|tracked|transferred|unlocked|updated|waived|responded|arranged|rang|rung|added|frozen|blocked|paused|swapped|printed|saved|packed|given|shut|restarted|left (?:a|you|them|it)|noted|taken|written)\b`,
      'g',
    ),
    /\b(?:fix|update|patch|replacement|refund|parcel|order|engineer|technician|driver|credit|card|label|voucher|van|crew|team|workaround|work-around|solution|answer|way|list|guide|form|option) (?:is|are|went|goes|will|comes|came|leaves|left) (?:now |already |just |all |be )?(?:in|on|out|live|available|coming|rolling|under|at|there|here|ready|with|being|to|up|off)\b/g,
    /\b(?:has|have|is|are|was) (?:now |already |just |all |since )*(?:been )?(?:booked|arranged|planned|scheduled|ordered|logged|raised|escalated|reported|paid|fixed|sorted|refunded|resolved|restored|credited|sent|replaced|rebooked|unlocked|back up|working again|back online|reversed|cancelled|processed|approved|issued|waived|done|corrected|removed|updated|settled|agreed|granted|accepted|completed|on (?:its|the) way)\b/g,
  ],
  offer: [
    /\b(?:would you like|would you prefer|do you want|shall (?:i|we)|how about|we can offer|i can offer|happy to|glad to|would be (?:happy|glad|pleased)|if you would (?:like|prefer)|you are welcome to|feel free)\b/g,
  ],
  instruct: [
    /\b(?:please|kindly|just|simply|you can|you could|you may|you will need to|you need to|you should|you would|to do (?:this|so|that)|try|have you tried|and|then|,|\.|if (?:it|that|not|this|so)\b[^.!?\n]{0,30},) (?:also |always |just |please |now |try |to )*(?:visit|go|call|phone|ring|email|contact|check|use|try|restart|reset|reboot|clear|open|click|tap|select|choose|follow|see|find|update|install|reinstall|uninstall|turn|switch|unplug|plug|press|hold|log|sign|download|fill|complete|submit|read|look|speak|talk|ask|bring|take|head|pop|apply|register|enter|change|request|raise|create|start|connect|remove|delete|scan|refer|return|track|view|manage|book|cancel|claim|upload|reach|order|collect|pay|top|add|set|make|keep|show|dial|text|write|wait|allow)\b/g,
    /^(?:@\w+ )*(?:\w+ , )?(?:visit|go to|call|phone|ring|email|contact|check|use|try|restart|reset|reboot|clear|open|click|tap|follow|see|update|reinstall|turn|switch|unplug|press|log|sign|download|fill|head|pop|ask|speak)\b/g,
    /\b(?:suggest|recommend|advise|recommended|encourage) (?:that |you |to |trying |using )*\w+/g,
    /\bhave (?:your|the|a) \w+ (?:call|message|contact|dm|check)\b/g,
    /http:\/\/link/g,
  ],
  deny: [
    /\b(?:can not|could not|unable to|not able to|will not be able|not possible|impossible|do not (?:offer|accept|allow|do|have)|no longer|not (?:available|eligible|allowed|permitted)|unfortunately)\b/g,
  ],
  private: [new RegExp(String.raw`\b${PRIVATE}\b`, 'g')],
};
/** No reply has more; a text made to be slow may. */
const MOST_SENTENCES = 300;
const NO_APOLOGY = /\b(?:no need to|not|never|do not|without|instead of|any) (?:\w+ )?$/;

/** The speech acts of a draft, in order of start. Several acts may share words. */
export function actsOf(draft: Reading): Act[] {
  const acts: Act[] = [];
  for (const kind of ACT_KINDS)
    for (const pattern of PATTERNS[kind])
      for (const [index, sentence] of draft.sentences.slice(0, MOST_SENTENCES).entries())
        for (const match of draft.find(pattern, sentence)) {
          if (
            kind === 'apologise' &&
            NO_APOLOGY.test(draft.normal.slice(Math.max(0, match.from - 16), match.from))
          )
            continue;
          acts.push({ kind, start: match.start, end: match.end, sentence: index });
        }
  return acts.sort((a, b) => a.start - b.start || a.end - b.end);
}

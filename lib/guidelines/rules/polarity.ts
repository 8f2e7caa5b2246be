import { z } from 'zod';
import { fold } from '../analysis/situation';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const SMILES =
  /[\u{1F600}-\u{1F60D}\u{1F617}-\u{1F61D}\u{1F917}\u{1F929}\u{1F970}\u{1F973}\u{1F389}\u{1F38A}\u{1F388}\u{1F483}\u{1F57A}\u{1F44F}\u{1F60E}\u{1F607}\u{1F918}\u{1F64C}\u{1F495}-\u{1F49D}\u{1F4AF}\u{1F525}\u{1F31F}\u2728\u2764\u2600\u{1F642}\u{1F43E}\u{1F618}\u{1F61A}\u{1F63A}\u{1F638}]\uFE0F?/gu;
const CHEER: RegExp[] = [
  /\b(?:thanks|thank you|many thanks|appreciate|grateful)(?: (?:so|very|a|again|ever|you|much|lot|million|bunch|for|all|the|your|ton|such|that|these|this|really|truly|as|always|and|of|those|sharing|leaving|giving|us|a|with)){0,10} (?:kind (?:words|feedback|comment)|lovely (?:words|feedback|comment|review|message)|nice (?:words|review|comment|feedback)|sweet words|great (?:feedback|review|comment|words|message)|positive \w+|wonderful \w+|amazing (?:feedback|review|words|support)|fantastic (?:feedback|review|words)|glowing \w+|compliments?|shout ?-?outs?|love|praise|support|(?:5|five)[ -]stars?|stars|recommendation|good (?:vibes|words|review)|being (?:a|such|an) \w+|mention(?:ing)? us|choosing us|loyalty)\b/g,
  /\b(?:so |very |really |absolutely |truly |super |always |we are |i am |just )*(?:glad|happy|thrilled|delighted|pleased|excited|stoked|overjoyed|ecstatic|pumped|chuffed|over the moon)(?: so much| very much)? (?:to (?:hear (?:from you|that|this|it|you|your|about)|know|see|read|learn|have you)|(?:that )?(?:you|we|it|your|everything) (?:had|enjoy\w*|like\w*|love\w*|stopped|are happy|could|got|came|chose|found|had a|made your|went|was)|with your)\b(?! (?:reported|told|raised|let us|flagged|not hurt|safe))/g,
  /(?:^|[.!?\n,] ?)(?:@\w+ )?(?:(?:hi|hey|hello)(?: \w+)? ?[,!.] ?)?(?:yay+|woo ?hoo+|woohoo+|hooray|hurrah|hurray|yippee|awesome(?: sauce)?|fantastic|amazing|brilliant|wonderful|excellent|superb|perfect|great(?: news| stuff| to hear| job)?|lovely(?: to hear| stuff)?|fabulous|super|cool|sweet|nice(?: one)?|congrats|congratulations|cheers to that|love (?:it|this|that|to hear)|we love (?:it|this|that|hearing|to hear|you)|that is (?:great|awesome|fantastic|wonderful|amazing|brilliant|lovely)(?: to hear| news)?|you rock|you made our day|you are (?:the best|awesome|amazing)|high five|bravo|oh yes|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|days))(?= ?[!.,\n]|$| to hear| news| thanks| thank)/g,
  /\b(?:made our day|makes our day|made us smile|put a smile|warms our hearts?|music to our ears|love (?:hearing|to hear) (?:from you|this|that|it|your)|we love (?:you|our customers|hearing|that you|this|feedback)|(?:lovely|great|nice|good|wonderful|a pleasure) to (?:chat|meet|hear from|see you|have you|talk)|keep (?:it up|the love coming|being awesome|smiling)|you are (?:the best|awesome|a star|too kind|very welcome)|means the world|can not wait to (?:see|welcome|have|serve) you|have (?:a|an) (?:fantastic|awesome|amazing|wonderful|brilliant|fabulous|super|blessed|magical|lovely|great|sunny|beautiful|happy) (?:day|one|week|weekend|evening|afternoon|night|morning|time|trip|flight|journey))\b/g,
  /\bmeans (?:a lot|so much|a great deal|the world|everything)\b|(?<!\b(?:he|she|they) (?:will |would )?(?:be |is |are |was )?(?:so |very |really )?)\b(?:glad|happy|thrilled|delighted|pleased|excited|chuffed|over the moon) (?:that )?(?:you|we) (?:\w+ )?(?:reached|took|wrote|are|were|got|could|chose|messaged|contacted|shared|popped|came|helped|help)\b(?! (?:now |all |both |back |finally )?(?:safe|ok|okay|not hurt|unhurt|all right|alright|on your way|home|back|there|sorted|through|moving|warm|up and running))|\b(?:exciting|happy|fun|great) times\b|\byou are (?:very |most |more than |so |always )?welcome\b(?! (?:to|at|in|back)\b)|\b(?:our|my|always a|such a|a real|what a) pleasure\b|\bthanks (?:so much |a lot )?for (?:the (?:shout|love|mention)|loving)\b|\bpart of (?:the|our) (?:\w+ )?family\b|\bhappy (?:birthday|anniversary|holidays|friday|weekend|new year|christmas)\b|\bhope (?:that )?you (?:really )?(?:enjoyed|enjoy|had (?:a|an) (?:\w+ )?(?:time|day|stay|meal|trip|flight|evening|night)|loved|are (?:enjoying|loving|having (?:a|an)))\b|\b(?:wonderful|lovely|great|fantastic|amazing|brilliant|delightful|always (?:nice|lovely|good)) to hear from\b|\byour (?:lovely|kind|wonderful|great|amazing|fantastic|glowing|sweet|awesome) (?:review|words?|feedback|comments?|message|post)\b|\bsuch an? (?:amazing|awesome|loyal|great|wonderful|fantastic) (?:fan|customer|guest|member|friend|player|supporter)\b/g,
];
/** Glad that the trouble is over. */
const BETTER =
  /^\w+ (?:that )?(?:you|it|this|that|your \w+|things|everything|the \w+)(?: (?:is|are|has|have|was|got|now|all|been))* ?(?:back|working|sorted|resolved|fixed|online|up and|safe|better)\b/;
const REPORTS = /\b(?:sorry|apolog\w+)\b/;
const APOLOGY =
  /\b(?:(?:very|so|truly|really|deeply|terribly|extremely|sincerely) )?(?:sorry|apolog(?:ise|ies|y|ised|ising)|regret (?:the|any|to|that|this|your))\b[^.!?\n]{0,60}/g;
/** What only a failure calls for. */
const AMENDS =
  /\b(?:we|i) (?:really |clearly |simply )?(?:got|get) (?:this|it|that) wrong\b|\b(?:will|must|shall|should|strive to|aim to|promise to|need to) do better\b|\b(?:we|i) fell short\b|\b(?:let|letting) you down\b|\b(?:put|make|set) (?:things|this|it|that) right\b|\bnot (?:up to|meet(?:ing)?|the (?:kind|sort|level|standard|experience)|how we|what we)\b[^.!?\n]{0,30}\b(?:standards?|expectations?|want|aim|hope|experience|service)\b|\b(?:understand|hear|appreciate) your (?:frustration|disappointment|concern|anger)\b|\bany inconvenience\b/g;
const FINE_APOLOGY =
  /\b(?:late|slow|delay\w*|belated|sooner|missed (?:you|your|this)|took (?:us|so|a while)|waited?|wait|again|earlier|before|first time|back then|confusion|mix-up|reply|replying|response|it took|typo|autocorrect|ran out|sold out|weather|rain|could not|can not|no longer)\b/;

export const polarity = defineRule({
  meta: {
    id: 'polarity',
    title: 'The mood of the post',
    why: 'A cheerful answer to a complaint, or an apology to praise, shows that nobody read it.',
    source: 'A robot thanked an insult; a shop apologised for a compliment.',
    severity: 'block',
    language: 'en',
    options: z.strictObject({}),
    messages: {
      cheerful: '“{words}” is too cheerful for this post.',
      smile: 'Leave {words} out; they are not smiling.',
      apology: 'They are happy; “{words}” answers something else.',
    },
  },
  check({ draft, input, situation, acts, speech }) {
    if (!input.post && !input.triage) return [];
    const findings: (RawFinding & { start: number; end: number })[] = [];
    if (situation.unhappy && !situation.praise) {
      // An apology beside the cheer makes it clumsy rather than deaf.
      const careful = REPORTS.test(draft.normal);
      if (careful && situation.kind) return [];
      for (const pattern of CHEER)
        for (const match of draft.find(pattern)) {
          if (findings.some((other) => match.start < other.end && other.start < match.end)) continue;
          const start =
            match.start + (/^[\s.!?,]+/.exec(draft.text.slice(match.start, match.end))?.[0].length ?? 0);
          if (
            /\b(?:not|never|no longer|hardly)$/.test(
              draft.normal.slice(Math.max(0, match.from - 12), match.from).trimEnd(),
            ) ||
            /\b(?:not|never) (?:\w+ )?(?:glad|happy|thrilled|pleased)/.test(match.normal)
          )
            continue;
          if (
            /\bto (?:see|hear|know|have)/.test(match.normal) &&
            BETTER.test(
              `${match.normal.replace(/^.*\bto (?=see|hear|know|have)/, '')}${draft.normal.slice(match.to, match.to + 40)}`,
            )
          )
            continue;
          // "Great news, your claim is settled": the trouble is over.
          if (
            /\b(?:great|good|happy|brilliant|excellent)(?: news)?$/.test(match.normal) &&
            /^ ?(?:news)? ?[,:!-]? ?\w/.test(draft.normal.slice(match.to)) &&
            /\bnews\b/.test(match.normal + draft.normal.slice(match.to, match.to + 6)) &&
            acts.some((act) => act.kind === 'done' || act.kind === 'promise')
          )
            continue;
          if (
            /\bhear from(?: you| us)?$/.test(match.normal) &&
            acts.some((act) => act.kind === 'apologise' && act.sentence === match.sentence)
          )
            continue;
          const soft =
            careful ||
            situation.kind ||
            situation.question ||
            !situation.first ||
            /^have a|^(?:@\w+ )?(?:great|perfect|cool|excellent)$/.test(
              match.normal.replace(/^[.!?,\n ]+/, '').replace(/^(?:hi|hey|hello)[^,!.]*[,!.] ?/, ''),
            );
          findings.push({
            messageId: 'cheerful',
            data: { words: draft.text.slice(start, match.end) },
            start,
            end: match.end,
            atMost: soft ? 'warn' : undefined,
          });
        }
      if (!careful)
        for (const { start, end } of heard({ draft, speech }, 'cheer', findings))
          findings.push({
            messageId: 'cheerful',
            data: { words: draft.text.slice(start, end) },
            start,
            end,
            ...HEARD,
          });
      for (const match of draft.text.matchAll(SMILES)) {
        const soft =
          careful || situation.kind || situation.question || !situation.first || findings.length === 0;
        findings.push({
          messageId: 'smile',
          data: { words: match[0] },
          start: match.index,
          end: match.index + match[0].length,
          atMost: soft ? 'warn' : undefined,
          fix: {
            start: draft.text.charAt(match.index - 1) === ' ' ? match.index - 1 : match.index,
            end: match.index + match[0].length,
            text: '',
            label: 'Remove',
          },
        });
      }
    } else if (situation.praise && !situation.problem && !situation.question) {
      const author = fold(input.post?.author?.handle);
      const earlier = (input.earlier ?? []).some((reply) => author !== '' && fold(reply.to) === author);
      if (!earlier)
        for (const match of [APOLOGY, AMENDS].flatMap((pattern) => draft.find(pattern))) {
          const before = draft.normal.slice(Math.max(0, match.from - 16), match.from);
          if (
            FINE_APOLOGY.test(match.normal) ||
            /\b(?:no need to|not|never|nothing to be|do not be) (?:\w+ )?$/.test(before)
          )
            continue;
          if (findings.some((other) => match.start < other.end && other.start < match.end)) continue;
          // Who asks for details answers a trouble that we may not see.
          const soft = acts.some((act) => act.kind === 'ask');
          findings.push({
            messageId: 'apology',
            atMost: soft ? 'warn' : undefined,
            data: { words: draft.text.slice(match.start, match.end) },
            start: match.start,
            end: match.end,
          });
        }
    }
    return findings.sort((a, b) => a.start - b.start);
  },
});

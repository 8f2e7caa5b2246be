import { z } from 'zod';
import { placeOf } from '@/lib/words/table';
import type { Token } from '../analysis/tokens';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

/** Capitals that are names of things, not a raised voice. Everything of up to four letters is let pass unless it is a common word. */
const ACRONYMS = new Set(
  'ASAP RSVP IMEI IMPORTANT SIM PIN PUK IBAN BIC SWIFT CVV ATM FAQ FAQS PDF URL HTTP HTTPS USB HDMI NFC GPS VPN WIFI LAN WAN DNS DHCP SSID LED LCD OLED VAT GST GDPR DVLA HMRC NASA UNICEF UEFA FIFA NATO EU UK USA UAE CEO CFO COO CTO PR HR IT TV PC DVD CD DJ ID OK SMS MMS RCS DM DMS PM AM BST GMT CET UTC EST PST IST AEST ETA ETD KYC UPI NEFT IMPS RTGS PAN AADHAAR EMI OTP SKU ISBN EAN QR MOT NHS GP COVID AC DC HVAC EV EVS KWH IOS MACOS ANDROID HTML CSS JSON XML API SDK RAM SSD CPU GPU HDD BIOS ESIM VOIP VOLTE LTE UHD FHD XBOX PSN NBN ACCC ASIC FCA OFGEM OFCOM BBC CNN ITV MSC HGV MOQ RRP TBA FYI BTW PS NB AKA DIY BBQ IPA'.split(
    ' ',
  ),
);
/** Short words that are shouting when in capitals. */
const SHORT = new Set(
  'LAST TIME THEN HERE THERE TAKE KNOW WANT NEED SURE NOT NO YES YOU YOUR ALL NOW STOP NEVER READ VERY THIS THAT DO DID DONT WHY HOW WHAT WHEN WHERE WHO AND BUT ALSO JUST ONLY MUST WILL CAN CANT WONT HAVE HAS ARE IS WAS WERE THE EVER SO TOO REAL FREE BEST MORE WAIT LOOK HELP CALM THEY WE OUR ANY EACH SAID TOLD TRUE EVEN MANY LATE PAST DONE ONCE BOTH AGAIN'.split(
    ' ',
  ),
);
const PROFANITY =
  /\b(?:(?:mother)?f+u+c+k\w*|f+[*#@$%!_-]{1,3}[ck]?k\w*|f\*+\w*|fck\w*|fuk\w*|phuck\w*|wtf|ffs|stfu|omfg|lmfao|sh[i1*!]t\w*|s\*+t\w*|bullsh\w*|bull\*+|bulls\*+\w*|bs|crap(?:py|s)?|cr\*p|damn(?:ed|it)?|goddamn\w*|d\*+n|bloody (?!stools?|nose|diarrh|urine|discharge|mary|sunday|wound|vomit|mucus|gums?|eyes?|phlegm)\w+|b\*+dy|bollocks|b\*+ll\w*|arse\w*|a\*+(?:e|s|hole)?\w*|ass(?:hole|holes|hat)|a\$\$\w*|bitch\w*|b[i*!]+tch\w*|bastard\w*|b\*+stard\w*|piss(?:ed|ing)?|p\*ss\w*|dick(?:head)?s?|d\*ck\w*|cunt\w*|c\*nt\w*|wank\w*|w\*nk\w*|twat\w*|prick|pricks|slut\w*|whore\w*|bugger\w*|sod off|screw (?:you|it|this|that)|freaking|frigging|fricking|effing|heck of a nerve|go to hell|hell no|what the hell|bhenchod|chutiya|saala)\b|(?<![\p{L}\p{N}])(?:[a-z]\*{2,6}[a-z]{0,4}|[a-z]{2,6}\*{2,6}[a-z]{1,4}|[a-z]{1,2}(?=[!*#@$]{0,5}[*#@$])[*#@$!]{2,6}[a-z]{0,6})(?![\p{L}\p{N}*])/giu;
const INSULT = new RegExp(
  [
    String.raw`\b(?:idiot\w*|moron\w*|imbecile\w*|dimwit\w*|halfwit\w*|nitwit\w*|dumb(?:ass|o|er|est)?|stupid(?:ity|ly)?|clowns?|loser\w*|muppet\w*|numpt(?:y|ies)|pillock\w*|plonker\w*|drongo\w*|dropkick\w*|galah|whing(?:er|ers|e|ing)|whin(?:er|ers|ing)|moan(?:er|ers|ing minnie)|cry ?bab(?:y|ies)|snowflakes?|a karen|drama queen|trolls?|crybaby|jerk|pathetic|clueless|thick as|brain ?dead|brainless|ignorant|ignoramus|illiterate|gullible|lunatic|crazy person|nutter|nutcase|psycho|mental case|delusional|hysterical|laughable|liar|liars|pest|time ?waster|time wasters|cheapskate|entitled|childish|immature|grow up|get a (?:life|grip)|shut up|shut it|zip it|get lost|sod off|buzz off|bog off|rack off|piss off|cry me a river|cry about it|boo hoo|boohoo|suck it up|deal with it|get over (?:it|yourself)|cope harder|nobody (?:cares|asked)|no one (?:cares|asked)|(?<=^|[.!?,-] )who asked(?= ?(?:you|me|us|[?.!]|$))|who cares|cry more|skill issue|git gud|what (?:utter |absolute |complete )?(?:nonsense|rubbish|drivel|tosh)|your nonsense|pull your head in|wind your neck in|pull the other one|on your bike|cop on|catch yourself on|eejits?|gobshites?|bogans?|tossers?|you people|you lot|half a brain|talk to the hand|can not you read|learn to read|are you (?:blind|deaf|serious|kidding|dense|mad|stupid|out of your mind)|use your (?:brain|head|eyes)|you are (?:being |so |really |just |quite |rather |a bit |very )*(?:ridiculous|absurd|silly|unreasonable|rude|difficult|impossible|annoying|aggressive|abusive|offensive|nasty|lazy|dense|dramatic|tiresome|exhausting|dishonest|greedy|selfish|ungrateful|paranoid|obnoxious)|are you (?:having a laugh|joking|for real|kidding me|deaf|thick|drunk|high|okay in the head)|have some (?:decency|respect|manners)|(?:mind|watch) your (?:language|tone|manners|mouth|attitude|step|words)|(?:try|how about|maybe|perhaps|start) (?:by |with )?being (?:\w+ )?(?:polite|nice|civil|reasonable|respectful|patient|honest|decent|kind)|(?:sick and tired|sick to death|fed up|tired|bored) (?:of|with) (?:repeat\w*|hear\w*|explain\w*|your|you\b|these|this|the same|people|customers|complain\w*|say\w*|answer\w*|being)|do not (?:take that|speak to|talk to|use that) (?:tone|us|me|language|like that)|we do not (?:care|have time for)|you sound (?:like )?(?:an? )?(?:\w+ )?(?:bitter|child|spoilt|angry|toddler|broken record|unhinged|deranged)|are you (?:even )?(?:listening|ok|okay|done|finished)(?= ?[?])|seriously (?=[?!])|give it a rest|give over|pack it in|knock it off|enough already|for (?:goodness|heaven s?|pete s|god s|crying out) (?:sake|loud)|stop (?:whining|moaning|crying|complaining|being|your|lying|wasting))\b`,
  ].join('|'),
  'g',
);
const SARCASM =
  /\b(?:well done you|good for you|congratulations on (?:being|finding|reading|managing|discovering|noticing|your ability|learning)|bravo|slow clap|golf clap|genius|sherlock|einstein|captain obvious|thanks for nothing|thank you so much for (?:shouting|yelling|the (?:rant|insult|abuse|lecture))|thanks for (?:the rant|shouting|yelling|the lecture|wasting)|oh really|oh please|oh (?:i am|we are) so(?: so)? sorry|so so sorry that|sure jan|yeah right|yeah sure|as if|nice try|good luck with that|how (?:original|charming|lovely of you)|what a shocker|shock horror|surprise surprise|big surprise|wow (?:[.,!] )?just wow|honestly ,? (?:read|just read|what|how|you|people|some people)|newsflash|news flash|spoiler alert|here is a thought|here is an idea|hate to break it to you|last time i checked|bless your (?:little )?heart|my heart bleeds|cue the violins?|world s smallest violin|poor you|(?<=^|[.!?,] |\byou |\boh )poor thing|oh the horror|heaven forbid|god forbid|how dare we|silly us|our crystal ball|crystal ball|mind readers?|mind reading|we are not psychic|not psychic|obviously|duh|yawn|lol|lmao|rofl|haha(?:ha)*|hehe|eye ?roll|whatever(?= ?[.!?]|$)|(?<=^|[.!?] )whatever(?= ,)|how lucky (?:we|i) (?:are|am)|lucky us|(?:wow|oh|oh great|oh good|oh joy|great|brilliant|wonderful|fantastic|lovely|joy|super|yay) ,? ?(?:yet )?another|(?:oh|well|why) ,? ?(?:thank you|thanks) (?:so (?:much )?|ever so )?for (?:that|those|your|the) (?:insight\w*|wisdom|helpful|lovely|kind|charming|expert\w*)|what would we do without|tell us (?:more|how you really feel)|do tell\b|how (?:terrible|awful|dreadful|tragic) for you|(?:must be|is) (?:so )?(?:hard|nice|exhausting) being|(?:our|my) (?:deepest|heartfelt|sincerest) (?:sympathies|condolences) (?:for|on|about) (?:your|the)|alert the (?:press|media|papers)|stop the press(?:es)?|hold the front page|call the (?:police|press|un)\b|what a (?:tragedy|disaster|surprise|hero|star|gem|treat|joy|pleasure) (?:you|that you|it must)|medal|(?:are|is) not (?:you|he|she) (?:a |an |the |just )?(?:charm\w*|clever|delight\w*|special|precious|lovely|(?:little )?ray of sunshine)|not rocket science|a (?:five|5|six|6|four|4) year old|even a child|any(?:one|body) with (?:half )?a brain|do the math|figure it out|do your (?:own )?(?:homework|research)|fun fact|clearly a (?:genius|master|expert)|with all due respect|as you (?:so )?(?:kindly|eloquently|politely)|because (?:obviously|clearly|of course)|of course it is our fault|of course you (?:did|do|are)|everyone s fault but)\b|\/s(?![\w/])|🙄|😒|🤡|🙃|👏(?: ?👏)+|😏|🤦[^ ]{0,6}|🤷[^ ]{0,6}|💩|🖕/gu;

const DOUBTED =
  /(?<![\p{L}])(?:[Yy]our|[Tt]his|[Tt]hat|[Ss]uch|[Tt]hese|[Tt]hose)\s["“‘'](?!\p{Lu})\p{L}+(?:\s\p{L}+)?["”’'](?![\p{L}])/gu;

export const calm = defineRule({
  meta: {
    id: 'calm',
    title: 'Calm',
    why: 'A calm answer reads well to everyone within earshot; heat is what gets quoted.',
    source: 'Respond in a calm, calculated manner.',
    severity: 'warn',
    options: z.strictObject({
      /** Words in capitals that your customers know. */
      acronyms: z.array(z.string()).default([]),
    }),
    messages: {
      shouting: 'Write “{words}” without capitals; capitals read as shouting.',
      marks: 'One mark is enough here.',
      profanity: 'Take out “{words}”.',
      insult: 'Take out “{words}”; it reads as an insult.',
      sarcasm: '“{words}” can read as sarcasm. Say it plainly.',
      heard: 'This can read as mockery or impatience. Say it plainly.',
    },
  },
  check({ draft, post, pack, options, input, speech }) {
    const findings: RawFinding[] = [];
    const known = new Set<string>(options.acronyms.map((word) => word.toUpperCase()));
    for (const token of post?.tokens ?? [])
      if (/^\p{Lu}{2,}/u.test(token.text) && token.text.length <= 6) known.add(token.text);
    const names = `${pack.brands.map((brand) => [brand.name, ...brand.terms.slice(0, 200).map((term) => term.text)].join(' ')).join(' ')} ${(pack.competitors ?? []).map((rival) => rival.name).join(' ')} ${input.post?.author?.name ?? ''} ${input.agent?.name ?? ''} ${input.agent?.initials ?? ''}`;
    for (const run of shouts(draft.tokens, known, names)) {
      if (draft.quotes.some((quote) => run.start > quote.start && run.end < quote.end)) continue;
      const words = draft.text.slice(run.start, run.end);
      findings.push({
        messageId: 'shouting',
        data: { words: words.slice(0, 60) },
        ...run,
        fix: { ...run, text: soften(words, draft.text.slice(0, run.start)), label: 'Write in small letters' },
      });
    }
    for (const token of draft.tokens)
      if (
        token.kind === 'punctuation' &&
        /[!?！？]/.test(token.text) &&
        token.text.length > 1 &&
        !draft.quotes.some((quote) => token.start > quote.start && token.end < quote.end)
      )
        findings.push({
          messageId: 'marks',
          start: token.start,
          end: token.end,
          fix: {
            start: token.start,
            end: token.end,
            text: /[?？]/.test(token.text) ? '?' : '!',
            label: 'Keep one mark',
          },
        });
    const taken: { start: number; end: number }[] = [];
    const add = (messageId: string, start: number, end: number) => {
      if (taken.some((span) => start < span.end && span.start < end)) return;
      taken.push({ start, end });
      findings.push({ messageId, data: { words: draft.text.slice(start, end) }, start, end });
    };
    // Masked words are cut apart by the tokens, so profanity is sought in the text itself.
    for (const match of draft.text.matchAll(PROFANITY)) {
      if (draft.quotes.some((quote) => match.index > quote.start && match.index < quote.end)) continue;
      if (
        /^(?:\d|[a-z]\*{2,}$)/i.test(match[0]) &&
        /[*]{3,}/.test(match[0]) &&
        /\d/.test(draft.text.charAt(match.index + match[0].length))
      )
        continue;
      // A name: nobody abuses anybody with a capital.
      if (match[0] === 'Dick' && !/\b(?:an?|you|such an?|the)\s$/i.test(draft.text.slice(0, match.index)))
        continue;
      add('profanity', match.index, match.index + match[0].length);
    }
    for (const match of draft.find(INSULT))
      if (!excused(draft.normal, match.from, match.to)) add('insult', match.start, match.end);
    // "your 'feedback'": quotation marks that doubt the word.
    for (const match of draft.text.matchAll(DOUBTED))
      add('sarcasm', match.index, match.index + match[0].length);
    for (const match of draft.find(SARCASM)) add('sarcasm', match.start, match.end);
    for (const emoji of draft.text.matchAll(/🙄|😒|🤡|🙃|💩|🖕|👏(?:\s?👏)+|😏/gu))
      add('sarcasm', emoji.index, emoji.index + emoji[0].length);
    for (const { start, end } of heard({ draft, speech }, 'heat', findings))
      findings.push({ messageId: 'heard', start, end, ...HEARD });
    return findings;
  },
});

/** "we were stupid", "our clueless bot", "you are not an idiot", "you are entitled to". */
function excused(normal: string, from: number, to: number): boolean {
  const before = normal.slice(Math.max(0, from - 40), from);
  const after = normal.slice(to, to + 24);
  if (/^ to\b/.test(after) && normal.slice(from, to) === 'entitled') return true;
  if (
    /\b(?:is|are|am|was|were|be|been|being|you|or) (?:not|never) (?:(?:being|at all|in any way|just|some|an?|the|your) ){0,2}$/.test(
      before,
    ) ||
    (/\b(?:you are|what you are|everything you are) $/.test(before) &&
      /entitled/.test(normal.slice(from, to)))
  )
    return true;
  return (
    /\b(?:we|i|our|my|us|ourselves) (?:\w+ ){0,3}$/.test(before) && !/\byou(?:r)?\b/.test(before.slice(-24))
  );
}

function shouts(
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  names: string,
): { start: number; end: number }[] {
  const runs: { start: number; end: number; words: number; long: boolean }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'punctuation' && /^[,'’-]$/.test(token.text)) continue;
    const bare = token.text.replace(/['’]/g, '');
    const capitals = token.kind === 'word' && /^\p{Lu}{2,}$/u.test(bare);
    if (!capitals) {
      if (!(open && token.kind === 'word' && /^(?:I|A)$/.test(token.text))) open = undefined;
      continue;
    }
    const signed = /^[\^*~/=–—-]$/.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.kind !== 'word';
    const acronym =
      signed ||
      known.has(bare) ||
      (bare.length >= 3 && names.includes(bare)) ||
      ACRONYMS.has(bare) ||
      ACRONYMS.has(bare.replace(/S$/, ''));
    const loud = !acronym && (SHORT.has(bare) || (bare.length >= 5 && isWord(bare)));
    if (open && (!acronym || bare === 'IT')) {
      open.end = token.end;
      open.words++;
      continue;
    }
    if (loud) {
      open = { start: token.start, end: token.end, words: 1, long: bare.length >= 4 };
      runs.push(open);
    } else open = undefined;
  }
  return runs.map(({ start, end }) => ({ start, end }));
}

/** A word, also a drawn-out one ("NOOOOO"): what no dictionary has is an abbreviation or a name. */
const isWord = (capitals: string): boolean => {
  const word = capitals.toLowerCase();
  return [word, word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')].some(
    (one) => placeOf(one) >= 0,
  );
};

function soften(words: string, before: string): string {
  const small = words.toLowerCase().replace(/\bi\b/g, 'I');
  return before.trim() === '' || /[.!?\n]\s*$/.test(before)
    ? small.charAt(0).toUpperCase() + small.slice(1)
    : small;
}

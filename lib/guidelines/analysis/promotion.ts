import type { Match, Reading } from './draft';

const PRODUCT = String.raw`(?:plan|package|bundle|pass|membership|subscription|insurance|cover|warranty|protection|delivery|class|lounge|suites?|tariff|account|card|range|collection|menu|app|edition|version|tier|club|scheme|programme|program|service|broadband|box|bundle|spa|weekend|break|offers?|deals?|products?|treatments?|clinic|course|model|panels?|trial|season ticket|battle pass|catalogue|newsletter|shop|store|sale)`;
const COIN = String.raw`(?:£|\$|€|₹|rs|inr|usd|aud)`;

/** Ways to offer something for sale, by what the sentence does, on normal text. */
const OFFERS: RegExp[] = [
  // A price in the words of a label: "from £12", "for just Rs 99", "£9 a month".
  new RegExp(
    String.raw`\b(?:from|starts? (?:at|from)|starting (?:at|from)|for (?:just|only)|just|only|at just|at only|yours for|as little as|prices from|available (?:at|for|from)) ${COIN} ?\d[\d.,]*`,
    'g',
  ),
  new RegExp(
    String.raw`${COIN} ?\d[\d.,]* (?:a|per|each|every|p|/) ?(?:month|year|week|night|day|person|m|mo|pm|head|seat)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:slots?|seats?|rooms?|places?|tickets?|appointments?|${PRODUCT}) (?:for|at|from) ${COIN} ?\d[\d.,]*`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:with|on|choose|try|get|take|recharge with) (?:our |the |a |an )?(?:new )?${COIN} ?\d[\d.,]* (?:\w+ )?${PRODUCT}`,
    'g',
  ),
  // Told to buy: "book yours today", "become a member", "grab it now".
  /\b(?:book|order|buy|get|grab|claim|reserve|try|snap up|pick up|pre ?-?order) (?:yours|it (?:now|today|while)|one (?:now|today)|them (?:now|today|while)|a free (?:quote|trial|sample|demo|consultation|gift)|\d+ ?(?:gb|mb|%|points)|(?:two|2|three|3) for (?:one|1|two|2|the price))\b|\b(?:two|2|three|3) for (?:the price of )?(?:one|1|two|2)\b|\bbuy one\b|\bfree (?:quote|trial|sample|demo|consultation|no obligation)\b|\bno obligation\b/g,
  /\b(?:become|becoming) (?:a|an|our) (?:\w+ ){0,3}?(?:members?|customers?|subscribers?|donors?|supporters?|vip|patrons?|friend)\b|\b(?:sign up|signing up|subscribe|subscribing|register|join) (?:to|for|up for|with)? ?(?:our|the|a|an) (?:\w+ ){0,3}?(?:service|plan|newsletter|list|club|scheme|programme|program|membership|delivery|rewards?|loyalty|mailing|offers?|updates?|waitlist|app|family|community|trial)\b/g,
  /\b(?:would|does|do|did|might|could) (?:you|she|he|they|your \w+) (?:also )?(?:like|want|love|prefer|care|be interested|fancy|consider) (?:to |in )?(?:becom\w+|join\w*|sign\w* up|buy\w*|add\w*|upgrad\w+|tr(?:y|ying) (?:our|the|a)|book\w*|donat\w+|order\w*|tak\w+ out|subscrib\w+|purchas\w+|switch\w* to)\b(?! (?:a|an|another|the|your) (?:call|callback|visit|repair|engineer|technician|replacement|new (?:slot|time|date|appointment)|collection|time|slot|appointment|refund|note))/g,
  /\bhave you (?:ever )?(?:seen|considered|heard (?:of|about)|thought (?:of|about)|looked (?:at|into)|checked out|discovered|met) (?:(?:our|upgrading|switching|joining|adding|going|taking out|buying|becoming|subscribing|getting|trying)\b|the new\b|(?:a|an|the|first|business|premium|gold)? ?(?:\w+ ){0,2}?PRODUCT\b)/g,
  // What would have been better with the dearer thing.
  new RegExp(
    String.raw`\b(?:with|on|under|as) (?!(?:your|my|his|her|their|this|that) )(?:our |an? )?(?:new |\w+ ){0,3}?(?:plan|package|cover|premium|plus|pro|gold|platinum|vip|membership|pass|priority|member|subscriber) ,? ?(?:\w+ ){0,2}?(?:are|is|get|gets|you|would|will|come|comes|includes?|never|enjoy)\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:our|the) (?:new |latest |\w+ ){0,3}?${PRODUCT} (?:(?:could|can|would|will|might) (?:also )?(?:cut|save|halve|lower|reduce|help you save|slash|give you|get you|mean|spare|fix|prevent|solve)|(?:comes?|starts?) (?:with|at|from)|(?:has|have|includes?|offers?|gives?) (?:automatic|free|same day|faster|unlimited|priority|extra|double|more|better|exclusive|no)|(?:is|are) (?:out|here|live|launching|on sale|available|smoke free|half price|cheaper|better|faster|worth|now (?:out|available|half)|just))\b`,
    'g',
  ),
  /\b(?:skip|jump|beat) the (?:queue|line|wait)\b|\b(?:first|next) (?:month|year|week|order|delivery|visit|box|class|night|three months|two months) (?:is |are )?(?:free|half price|on us)\b|\bfree for (?:the |your )?first\b|\bmonths? free\b|\b(?:extra|bonus|double) (?:data|points|miles|minutes|gb|entries|credits?) (?:daily|every|when|if|with|on|for (?:only|just|new|every))\b|\bhalf price (?:this|today|until|all|on|for|now)\b|\bon (?:sale|special|promotion)\b(?! (?:at|in) your)|\b(?:new|latest) (?:\w+ ){1,3}?(?:is|are) (?:out|here|live|in store|in stock|available|dropping|landing)\b/g,
  /\b(?:use|enter|quote|apply|with) (?:the |our |my |promo |this |voucher |discount )*(?:code )?(?=[a-z]*\d)[a-z]{2,}\d+[a-z\d]* (?:for|at|to get|and|when|on)\b/g,
  /\b(?:for|get|save|enjoy|take) (?:an? )?(?:extra )?\d+ ?% (?:off |on )?(?:your|our|the) (?:next|first|future|new|entire|whole|favourite|favorite)\b|\b\d+ ?% (?:interest|aer|apr|apy|cashback|bonus|more|this (?:week|month))\b/g,
  /\b(?:next time|in future|instead)(?: ,)? (?:why not )?(?:please |just )?(?:choose|go for|book|buy|order|pick|opt for|upgrade|add|try|take|select) (?:our |the |a |an )?(?:\w+ ){0,2}?(?:premium|priority|express|plus|pro|gold|first|business|insurance|cover|protection|flexi\w*|vip|deluxe|upgrade)\b/g,
  /\b(?:while you are here|by the way|btw|ps|p s|on another note|while we (?:look|have you|check)|in the meantime|speaking of which) ,? ?(?:have you|did you|do|why not|check|have a look|take a look|look at|add|our|we have|try|follow|see our|members|don t|do not) ?(?:\w+ )?/g,
  /\b(?:check out|have a look at|take a look at|explore|discover|browse|see|try|follow us for|look at|stay tuned for) (?:our|the) (?:\w+ ){0,3}?(?:plans?|packages?|bundles?|range|collection|menu|offers?|deals?|products?|passes|memberships?|sale|catalogue|shop|store|selection|new \w+|latest \w+)\b/g,
  /\bmembers (?:get|enjoy|receive|save|also)\b|\b(?:treat|spoil|pamper) (?:yourself|her|him|them|the (?:family|kids)|your \w+)\b/g,

  // The soft way: an invitation to look, to join, to treat oneself.
  /\b(?:have|take|do have|grab|sneak) a (?:little |quick |cheeky |sneak )?(?:peek|peep|browse|nosey)\b|\bworth (?:a (?:look|peek|try|trip|visit)|checking out|considering|adding|upgrading|the (?:upgrade|extra))\b|\b(?:want|fancy|count you) in \?|\b(?:if|in case|should) (?:that|this|it|one|they|you(?: are| would be| might be)?|either|any of (?:these|those)) ?(?:interests?|interested|tempts?|tempted|appeals?|takes your fancy|tickles)\b|\b(?:you|your \w+|they|he|she)(?: may| might| will| would| could)? (?:just |also |really |absolutely |well )*(?:fancy|be tempted|be interested in|adore|love (?:it|them|our|the (?:new|latest)))\b|\bwhy not (?:join|subscribe|upgrade|switch|add|try|go|come along|pick|grab|treat|take out|sign)\b|\b(?:kids|customers|guests|members|families|players|people|everyone|clients|users|reviewers|many|most) (?:\w+ ){0,4}?(?:rave|swear by|adore|can not get enough|prefer (?:the|our)|love (?:our|the new|it|them)|add (?:our|the|it)|choose (?:our|the)|opt for|go for (?:our|the)|upgrade)\b|\bif you (?:ever |also |would like to |want to |like to )*(?:fancy|feel like) (?:join\w*|upgrad\w*|try\w*|add\w*|switch\w*|coming back|a (?:change|treat|trip))\b/g,
  // New, and here to be had.
  /\b(?:just |newly |recently |have |has |are |is |we have |now )+(?:launched|landed|released|dropped|gone live|restocked|unveiled|brought out)\b(?= (?:a|an|our|the|some|new|its|two|three)\b| [,.!]|$)|\bnew (?:[a-z-]+ ){1,2}are (?:in|here|out|available)\b|\b(?:bulbs|stock|arrivals|calendars|models?|styles?|flavours?|colours?|editions?|tickets|hampers|gift \w+) (?:is|are|have|has) (?:in(?! the post)|now in|here|on sale|just landed|landed|arrived in store|gone live)\b|\b(?:now|back|available|out now|pick \w+ up|yours) in (?:store|stores|shops)\b|\bfirst come ,? ?first served\b|\blinks? in (?:our |the )?bio\b|\b(?:some|a few|plenty|seats|places|spaces) (?:are )?(?:still )?(?:left|available|going) (?:for|on) (?:\w+day|the)\b|\bp ?\.? ?s ?\.? ?[,:]? (?:our|the|spring|summer|autumn|winter|new|have you|don t|we have|did you)\b/g,
  // Told to bring others, or to pay for more.
  /\brefer(?:ring)? (?:a|your|some|one|two|\d+) (?:friends?|mates?|colleagues?|neighbou?rs?|family)\b|\b(?:bring|invite|tell) a (?:friend|mate) (?:and|for|to get)\b|\b(?:two|three|four|five|\d) for (?:the price of )?(?:one|two|three|\d)\b|\b(?:go|going|went|gone|try|try out|get) (?:premium|pro|plus|gold|unlimited|platinum|ad free)\b|\b(?:reply|text|dial|type|press) (?:yes|join|add|more|\*?[\d*#]+) to (?:add|join|subscribe|upgrade|switch|buy|get|activate|opt in)\b|\b(?:trade|trading|move|moving|step|stepping) up to\b|\bfor (?:a (?:bit|little|few \w+)|just a (?:bit|little)) (?:more|extra)\b|\b(?:works?|work) out (?:cheaper|better)\b|\b(?:better|best) off with (?:our|the|a|one of)\b|\b(?:our|the) (?:[a-z]+ ){1,3}(?:range|line|series|collection|model|edition|plan|fare|package|membership|cover)\b[^.!?\n]{0,30}\b(?:far|much|a lot|way|even|better|dri?er|stronger|tougher|faster|comfier|suits?|suit you|stand up|has|includes?|lasts?|from|is from|starts?)\b|\b(?:premium|deluxe|gold|business|pro|plus|first class) (?:[a-z]+ )?(?:are|is|seats?|boxes|rooms?|model|series|range|fare) (?:\w+ ){0,3}?(?:comfier|better|faster|roomier|quieter|nicer|cheaper|tougher|bigger|that customers)\b|\b(?:have|do|carry|stock|offer|sell) (?:also |do )?(?:a|an|our|the) (?:[a-z-]+ )?(?:pro|premium|deluxe|plus|heavy duty|extended|professional) (?:series|range|line|model|version|edition|cover|one)\b|\b(?:on|with) the (?:gold|platinum|premium|silver|elite|plus|pro|vip) (?:package|plan|tier|membership)\b/g,
  // A price in passing: "lounge passes are only £25", "it is a small extra", "£45 a head".
  new RegExp(
    String.raw`\b(?:can be had|go|going|are|is|was|costs?|come|comes) (?:for )?(?:only |just |from |a mere |as little as )?${COIN} ?\d[\d.,]* ?(?:less|cheaper|only|more|extra|each|if you|and make|a \w+)\b|\b(?:a|an) (?:small|tiny|modest|little) (?:extra|top up|supplement|fee extra)\b|\b(?:off|reduced|discounted|\d+ ?%)(?: by)? (?:a|an|your|the|all) (?:new|next|steel|upgrade|first)\b|\b(?:knock|take|get|have) (?:off )?\d+ ?% ?(?:off)?(?= [.!,]|$)|\b(?:get|and get|for) (?:a|an) (?:tenth|quarter|third|fifth|half) off\b|\b\d+ ?(?:gb|mb|minutes) (?:more|extra) (?:is|are|for|costs?)\b|\bboth (?:of you )?(?:would |will |you )?(?:you )?(?:get|save|earn)\b|\byou(?: would| will| can)? both (?:get|save|earn)\b|\bnext time and you(?: will| would| can)? (?:get|have|save|enjoy)\b|\b(?:would|could|will|can) save you (?:an?|half|up to|money|\d|${COIN})\b|\bpick (?:some|one|it|them|yours) up (?:today|now|this|in)\b`,
    'g',
  ),
].map((pattern) => new RegExp(pattern.source.replaceAll('PRODUCT', PRODUCT), 'g'));
/** A code in capitals is a code to buy with, whoever is given it: "use WAVE10", "code PUPPY15 is waiting". */
const CODE =
  /\b(?:[Uu]se|[Cc]ode|[Ee]nter|[Qq]uote|[Aa]pply|[Ww]ith)\s(?:the |our |my |this )?(?:code )?(?=[A-Z]*\d)[A-Z]{3,}\d{1,3}\b/g;
/** The same as it stands in the normal text. */
const CODE_SAID =
  /\b(?:use|code|enter|quote|apply|with) (?:the |our |my |this )?(?:code )?[a-z]{3,}\d{1,3}\b/g;
/** Offered for later, whatever is given back beside it. */
const TRIALS = /\b\d+ ?-? ?(?:day|week|month) (?:free )?trial\b|\bfree trial\b|\brefer a friend\b/g;
/** Given, owed or theirs already: no sale. */
const GIVEN =
  /\b(?:refund\w*|credit\w*|compensat\w*|apology|goodwill|gesture|waiv\w*|free of charge|no (?:extra |additional )?(?:charge|cost)|(?:at|for) no|nothing to pay|you (?:have )?paid|on us|we have (?:moved|added|taken|put|upgraded)|i have (?:moved|added|taken|put|upgraded)|owed|you were (?:charged|quoted)|overcharged|your (?:current|existing) \w+)\b/;

const MENDED =
  /\b(?:works?|working|wrong|mistyped|expired|error|fault|applied|valid|should have|refund|pick-?up|locker|door|gate|error)\b/i;

/** Where a draft offers something for sale; what is given back or given is none. */
export function promotionsIn(draft: Reading): Match[] {
  const found = [...draft.find(TRIALS)];
  for (const code of draft.text.matchAll(CODE)) {
    // A code of theirs that does not work, or that mends the trouble, is no offer.
    if (MENDED.test(draft.text.slice(Math.max(0, code.index - 60), code.index + 60))) continue;
    const match = draft.find(CODE_SAID).find(({ start }) => start === code.index);
    if (match) found.push(match);
  }
  for (const pattern of OFFERS)
    for (const match of draft.find(pattern)) {
      if (GIVEN.test(draft.sentences[match.sentence]?.normal ?? '')) continue;
      if (
        /\b(?:not|never|without|no need to) (?:\w+ ){0,2}$/.test(
          draft.normal.slice(Math.max(0, match.from - 24), match.from),
        )
      )
        continue;
      found.push(match);
    }
  return found;
}

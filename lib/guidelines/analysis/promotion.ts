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
].map((pattern) => new RegExp(pattern.source.replaceAll('PRODUCT', PRODUCT), 'g'));
/** Given, owed or theirs already: no sale. */
const GIVEN =
  /\b(?:refund\w*|credit\w*|compensat\w*|apology|goodwill|gesture|waiv\w*|free of charge|no (?:extra |additional )?(?:charge|cost)|(?:at|for) no|nothing to pay|you (?:have )?paid|on us|we have (?:moved|added|taken|put|upgraded)|i have (?:moved|added|taken|put|upgraded)|owed|you were (?:charged|quoted)|overcharged|your (?:current|existing) \w+)\b/;

/** Where a draft offers something for sale; what is given back or given is none. */
export function promotionsIn(draft: Reading): Match[] {
  const found: Match[] = [];
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

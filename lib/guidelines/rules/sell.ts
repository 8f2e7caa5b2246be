import { z } from 'zod';
import { promotionsIn } from '../analysis/promotion';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const PLAN = String.raw`(?:premium|gold|silver|platinum|plus|pro|vip|deluxe|max|ultimate|unlimited|elite|prime|business|first|priority|express|protection|insurance|warranty|cover|care|support|subscription|membership|loyalty|rewards?|fibre|fiber|bundle|package|plan|pack|upgrade|add-on|extra)`;
const PATTERNS: RegExp[] = [
  /\b(?:promo(?:tion(?:al)?)?s?(?: code| offer| price)?|discount codes?|voucher codes?|coupon codes?|use (?:the |our |my |promo |this )*code|with code|code \w*\d\w* (?:for|at|to|gives|gets)|special (?:offers?|deals?|price|rate)|our (?:\w+ ){0,3}(?:sale|sales|offers?|deals?|promotions?|newsletter|collection|range|menu|catalogue|specials?)|(?:summer|winter|spring|autumn|black friday|cyber monday|flash|clearance|christmas|easter|diwali|boxing day|end of season|seasonal|mid season) (?:sale|deals?|offers?|savings)|(?:latest|exclusive|great|amazing|best|unbeatable|limited|fantastic|current) (?:\w+ )?(?:deals?|offers?|prices?|savings|promotions?)|deals? (?:of the|on|at|today|this)|limited time|while stocks last|don t miss|do not miss|hurry|act now|order now|buy now|shop now|book now|join (?:now|today|us today)|sign up (?:now|today|for)|subscribe (?:to|now|today)|don t forget to (?:try|buy|order|check)|buy one get one|bogo|free (?:trial|gift with)|black friday|cyber monday)\b/g,
  new RegExp(
    String.raw`\b(?:upgrad(?:e|ing) (?:to|your (?:plan|package|subscription|account|membership|phone|tv|broadband)|now|today)|switch(?:ing)? to (?:our|the|a) (?:\w+ )?${PLAN}|get (?:our|the) (?:\w+ )?${PLAN}|go (?:premium|pro|gold|unlimited)|(?:try|add|adding|buy|buying|purchas(?:e|ing)|consider|considering|considered|invest(?:ing)? in|thought about|think about|interested in|treat yourself to|take out|taking out|opt(?:ing)? for|choose|sign(?:ing)? up for|join(?:ing)?|get|grab|explore|discover|check(?:ing)? out|have a look at|look at|enjoy|recommend|suggest) (?:(?:our|the|a|an|one of|to|buying|getting|adding|purchasing|taking|out|of|new|latest|extended|brand|all|some|\w+) ){1,5}${PLAN}(?:s|es)?)\b`,
    'g',
  ),
  /\b(?:for (?:only|just|as little as|an extra|an additional) [£$€₹]? ?\d+|for only|only [£$€₹] ?\d[\d.,]* (?:more|extra|a month|per month|per)|from (?:only|just) [£$€₹]|starting (?:from|at) [£$€₹]|[£$€₹] ?\d[\d.,]* (?:more|extra) (?:a|per)|save (?:up to )?(?:[£$€₹] ?)?\d+ ?%?|\d+ ?(?:%|per ?cent|percent) (?:off|discount|cheaper|cashback|extra)|half price|\d for \d|time to (?:upgrade|switch|buy|join|renew|treat)|fancy (?:upgrading|switching|trying|joining)|this weekend only|grab (?:a|an|our|some|yours|\d)|free (?:delivery|shipping) (?:on|when|if|for|with|over)|get free delivery|cashback|when you (?:renew|upgrade|spend|buy|order|book|join|subscribe)|if you (?:renew|upgrade|spend|buy one|join now|subscribe)|your next (?:order|purchase|booking|stay|visit|shop|trip|ride|flight)|you (?:may|might|will|would|could) (?:also )?(?:like|love|enjoy|be interested in) (?:our|the|to try|this|these)|why not (?:try|add|buy|upgrade|treat|join|get|take|switch|book|order|have|check|visit|come|grab)|how about (?:upgrading|trying|adding|our|buying|joining)|while you are here ,? ?(?:why|check|have a|take a|did you|you (?:may|might)|our|we have|try|see (?:our|the)|how about|treat)|by the way ,? (?:our|we)|did you know (?:that )?(?:we|our|you can (?:save|upgrade|get))|did you know|(?:gold|premium|vip|prime|plus|pro|platinum) (?:members?|customers?|subscribers?|users|plan)|new (?:arrivals?|releases?|menu|range|collection|line)|extended warranty|for (?:extra |your |more )?peace of mind|treat yourself)\b/g,
];
const GIVEN_BACK =
  /\b(?:refund\w*|credit\w*|taken? off|taking|compensat\w*|as an apology|goodwill|gesture|sorry|your (?:bill|this month|last)|(?:this|last|next) month'?s? bill|taken? .{0,12} off|waiv\w*|free of charge|no (?:extra )?(?:charge|cost)|off your (?:bill|next bill))\b/;
const ASKED =
  /\b(?:deals?|offers?|plans?|packages?|prices?|pricing|how much|cost|costs|discounts?|sale|promo\w*|upgrade|upgrading|buy|buying|purchase|subscri\w+|sign up|join|membership|quote|available|in stock|voucher|coupon|which (?:plan|package|phone|model)|recommend|insurance|warranty|newsletter|code)\b/;

export const sell = defineRule({
  meta: {
    id: 'sell',
    title: 'Solve, do not sell',
    why: 'Somebody with a problem who is offered a purchase tells everybody about it.',
    source: 'Solve, do not sell.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: { sells: '“{words}” sells. Solve first.', heard: 'This sells. Solve first.' },
  },
  check({ draft, post, situation, speech }) {
    if (!post || !situation.complaint || situation.praise) return [];
    if (situation.question && !situation.unhappy && ASKED.test(post.normal)) return [];
    const found: (RawFinding & { start: number; end: number })[] = [];
    for (const pattern of PATTERNS)
      for (const match of draft.find(pattern)) {
        const sentence = draft.sentences[match.sentence]?.normal ?? '';
        if (
          GIVEN_BACK.test(sentence) &&
          !/\b(?:renew|upgrade|code|next (?:order|purchase|booking)|sale|spend)\b/.test(sentence)
        )
          continue;
        if (
          /\b(?:not|never|no|do not need to|without) (?:\w+ ){0,2}$/.test(
            draft.normal.slice(Math.max(0, match.from - 24), match.from),
          )
        )
          continue;
        if (
          /^(?:upgrade|upgrading) /.test(match.normal) &&
          /\b(?:to (?:the latest|version|ios|android|\d)|your (?:phone|tv)|firmware|software|urgent|priority)\b/.test(
            sentence,
          )
        )
          continue;
        if (/^did you know$/.test(match.normal)) continue;
        // "get the line onto the priority list", "get you the first visit": help, in the words of a plan.
        if (
          /^(?:get|look at|check|add|choose|join) /.test(match.normal) &&
          (/ (?:onto|into|on|in|up|back|moved|put) (?:\w+ )*\w+$/.test(match.normal) ||
            (/ (?:first|priority|express|business|care|support|cover|extra|line)$/.test(match.normal) &&
              !/^ (?:class|plan|pass|boarding|membership|upgrade|delivery)/.test(
                draft.normal.slice(match.to),
              )))
        )
          continue;
        if (
          /^your next (?:stay|visit|trip|ride|flight)$/.test(match.normal) &&
          !/\b(?:off|discount|code|save|deals?|offers?|book|voucher|spend|upgrade|\d+ ?%)\b/.test(sentence)
        )
          continue;
        found.push({
          messageId: 'sells',
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
        });
      }
    for (const match of promotionsIn(draft))
      if (!found.some((other) => match.start < other.end && other.start < match.end))
        found.push({
          messageId: 'sells',
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
        });
    for (const { start, end } of heard({ draft, speech }, 'promote', found))
      found.push({ messageId: 'heard', start, end, ...HEARD });
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter(
      (finding, index) => !found.slice(0, index).some((other) => finding.start < other.end),
    );
  },
});

import { z } from 'zod';
import type { Pack } from '@/lib/domain/pack';
import { phraseSpans } from '../custom/phrases';
import { defineRule, type RawFinding } from '../rule';
import { heard, HEARD } from '../speech/heard';

const OTHERS =
  /\b(?:the |all |most |many |some )?other \w+s (?:(?:in|on|near|round|around|across) (?:\w+ ){1,3})?(?:(?:are|is|would|will|charge|do not|never|take|make|have|would have|will have|just|only|can not|could not|let|treat|leave|sell|serve)\b) (?:\w+ ){0,5}?(?:worse|filthy|dirty|terrible|awful|dreadful|overpriced|unsafe|useless|rubbish|slower|slow|lost|longer|pricier|dearer|more expensive|rude|hidden|ripped?|lie|cheat|charge|double|twice|care|altogether|refuse\w*|ignore\w*|nothing)\b|\b(?:get|find|be|have|had|fare|pay|wait|treated) (?:it |a )?(?:much |far |a lot |way |even )?(?:worse|more|longer|less) (?:\w+ )?(?:from|at|with|elsewhere|anywhere else|across the|down the|next door|somewhere else)\b|\b(?:anywhere|everywhere|anyone|everyone) else (?:would|will|you would|charges|takes|is|has) (?:\w+ ){0,3}?(?:worse|more|longer|slower|charge\w*|lost|refuse\w*|nothing|overpriced)\b|\b(?:our |the |all |any |most |other |your ){0,4}(?:competitors?|competition(?! (?:is|was) (?:open|closed|over|on|now|free|for|to|still))|rivals?) (?:is|are|do|does|can|will|would|charges?|wants?|just|only|never|have|has|offers?|rips?|always|sells?|lies?|hides?)\b|\b(?:unlike|than|not like|compared (?:to|with)|worse than|better than|cheaper than) (?:our |the |all |any |many |most |some ){0,4}(?:others|the rest|competitors?|competition|rivals?|other (?:shops|stores|airlines|banks|companies|brands|providers|networks|hotels|couriers|carriers|retailers|suppliers))\b|\bother (?:shops|stores|airlines|banks|companies|brands|providers|networks|hotels|couriers|carriers|retailers|suppliers) (?:just |only |always |simply |will |would |do not |can not |never )*(?:want|charge|rip|lie|cheat|hide|care|do|offer|treat|let|sell|take|are (?:not|worse|slower|more|dearer|rip)|fail|overcharge|mislead)\b/g;

const TRADE = String.raw`(?:shops?|stores?|airlines?|banks?|compan(?:y|ies)|brands?|providers?|networks?|hotels?|couriers?|carriers?|retailers?|suppliers?|outfits?|firms?|gyms?|opticians?|garages?|dentists?|vets?|lenders?|insurers?|chains?|supermarkets?|movers|operators?|restaurants?|pharmac(?:y|ies)|agenc(?:y|ies)|schools?|clubs?|cinemas?|studios?|platforms?|apps?|sellers?|traders?|builders?|plumbers?|contractors?|landlords?|cowboys|rivals?|competitors?|guys|lot|players|big boys|names|places?)`;
const KNOCKS = String.raw`(?:charg\w*|cost\w*|add\w*|tie[sd]?|lock\w*|hid(?:e|es|ing)|rob\w*|rip\w*|lie[sd]?|cheat\w*|cut\w*|skimp\w*|glue\w*|use[sd]?|sell\w*|tend\w*|fob\w*|sting\w*|fleec\w*|overcharg\w*|mislead\w*|fail\w*|cancel\w*|ignor\w*|drop\w*|break\w*|do not|does not|can not|will not|would not|never|would have|hardly|barely|make[s]? you|leave[s]? you|let[s]? you down|take[s]? (?:ages|longer|weeks|forever)|just|only|simply|(?:is|are) (?:\w+ )?(?:worse|robbing|slower|slow|dearer|pricier|useless|no better|rubbish|unsafe|cheap|filthy|dishonest|not)|have (?:no|hidden|worse|a nasty)|get away)`;
/** Ill said of others without a name, by what the sentence does. */
const ELSEWHERE = [
  new RegExp(
    String.raw`\b(?:(?:every|any|all|most|many|some|those|these|the|our) (?:of )?(?:the )?(?:other|rival|competing|bigger|big|discount|cheap|cut price|budget|high street|online) (?:\w+ )?${TRADE}|(?:most|many|plenty of|lots of|high street|supermarket|online|discount|chain) (?:other )?${TRADE}|our (?:\w+ )?(?:rivals?|competitors?|competition)|(?:the|our) (?:rivals?|competition)|other (?:\w+ )?${TRADE})(?: (?:out there|round here|around here|in (?:town|the trade|this trade|the area)|nearby|down the road|on the market|today|locally))? (?:\w+ )?${KNOCKS}\b`,
    'g',
  ),
  /\b(?:cowboys?|sharks|crooks|con ?men|chancers|amateurs|clowns|fly by nights?|rip off merchants) (?:\w+ )?(?:down|up|over|across|out there|elsewhere|in (?:town|the)|next door|round the|who|that)\b|\b(?:nothing|tame|mild|little) (?:next to|compared (?:to|with)|beside) (?:what|how)\b[^.!?\n]{0,30}\b(?:elsewhere|others?|in (?:this|the) (?:trade|business|industry)|out there)\b|\ball (?:\w+ )?\w+s are (?:(?:just|all|exactly) )?(?:the same|alike|as bad)\b|\byou get what you pay for (?:with|at|from|there|elsewhere)\b|\bgood luck (?:with|at|finding|getting) (?:\w+ ){0,4}?(?:others?|elsewhere|them|that lot|down the road|anywhere else|competitors?|rivals?)\b|\bthe grass is not (?:always )?(?:any )?greener\b|\byou will (?:soon |only )?(?:be|come|come crawling|run) (?:back|running back)\b|\b(?:try|find) (?:getting|finding) (?:that|this|it|one|those) (?:anywhere|somewhere) else\b/g,
];

export const competitor = defineRule({
  meta: {
    id: 'competitor',
    title: 'Just the facts about us',
    why: 'Naming a competitor advertises it; speaking ill of one reads as fear.',
    source: 'Just the facts.',
    severity: 'warn',
    options: z.strictObject({}),
    messages: {
      names: 'Leave “{words}” out and speak of us.',
      ill: '“{words}” speaks ill of others. Say what we do.',
    },
  },
  check({ draft, pack, speech }) {
    const findings: RawFinding[] = [];
    // "Rivalo-bought" names them too; a name may also have a hyphen of its own.
    const parted = phraseSpans(draft.text.replaceAll('-', ' '), namesOf(pack), false);
    const spans = phraseSpans(draft.text, namesOf(pack), false);
    const more = parted.filter(
      (span) => !spans.some((other) => span.start < other.end && other.start < span.end),
    );
    for (const span of [...spans, ...more]) {
      const words = draft.text.slice(span.start, span.end);
      // A name that is also a word counts only as a name.
      if (ambiguous(pack).has(span.phrase) && !/\p{Lu}/u.test(words)) continue;
      findings.push({ messageId: 'names', data: { words }, start: span.start, end: span.end });
    }
    for (const match of [OTHERS, ...ELSEWHERE].flatMap((pattern) => draft.find(pattern)))
      if (!findings.some((finding) => match.start < (finding.end ?? 0) && (finding.start ?? 0) < match.end))
        findings.push({
          messageId: 'ill',
          data: { words: draft.text.slice(match.start, match.end) },
          start: match.start,
          end: match.end,
        });
    for (const { start, end } of heard({ draft, speech }, 'knock', findings))
      findings.push({
        messageId: 'ill',
        data: { words: draft.text.slice(start, end) },
        start,
        end,
        ...HEARD,
      });
    return findings.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  },
});

const cache = new WeakMap<Pack, { names: string[]; ambiguous: Set<string> }>();

function competitors(pack: Pack) {
  const known = cache.get(pack);
  if (known) return known;
  const names = new Set<string>();
  const ambiguousNames = new Set<string>();
  for (const rival of pack.competitors ?? []) {
    names.add(rival.name);
    for (const term of rival.terms) {
      if (term.kind === 'url') continue;
      for (const form of [term.text, term.text.replace(/^[@#]/, ''), `${term.text}'s`]) {
        names.add(form);
        if (term.ambiguous) ambiguousNames.add(form);
      }
    }
    names.add(`${rival.name}'s`);
  }
  const result = { names: [...names], ambiguous: ambiguousNames };
  cache.set(pack, result);
  return result;
}
const namesOf = (pack: Pack) => competitors(pack).names;
const ambiguous = (pack: Pack) => competitors(pack).ambiguous;

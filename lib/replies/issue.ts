import type { Triage } from '@/lib/domain/triage';

/**
 * What happened, as a noun phrase that fits both "Sorry about …" and "… is not what you paid for": told where the
 * post says it in so many words, else proposed for the agent to change. English only; silent elsewhere.
 */
export interface Issue {
  told?: string;
  suggestion?: string;
}

const THINGS =
  'flight|train|bus|ferry|trip|journey|connection|transfer|seat|upgrade|bag|baggage|luggage|suitcase|case|stroller|buggy|order|parcel|package|delivery|shipment|item|product|booking|reservation|appointment|room|table|meal|food|pizza|burger|coffee|drink|cake|breakfast|dinner|lunch|phone|laptop|tablet|watch|charger|screen|battery|washer|dryer|fridge|dishwasher|oven|boiler|heating|router|modem|internet|broadband|wifi|wi-fi|signal|line|service|account|card|payment|transfer|deposit|subscription|membership|ticket|voucher|refund|invoice|bill|claim|policy|car|bike|scooter|jacket|coat|dress|shirt|sofa|bed|mattress|chair|lamp|engineer|installation|repair|replacement|prescription|app|login|password';
const TROUBLES =
  'delay|cancellation|outage|wait|queue|mistake|mix-up|overcharge|leak|noise|smell|damage|confusion|disruption|downtime|blackout|power cut';
const STATES =
  'late|delayed|cancelled|canceled|lost|missing|missed|broken|damaged|faulty|wrong|cold|burnt|dirty|defective|torn|cracked|leaking|crushed|ruined|stolen|expired|overdue|blocked|locked|declined|undercooked|stale|soggy|misplaced|unusable|incomplete|rejected|refused';
const KEPT =
  'connecting|return|outbound|inbound|first|second|new|checked|online|home|mobile|broadband|internet|main|replacement|holiday|business|credit|debit|birthday|wedding';
const COUNTS =
  '\\d{1,3}(?:[.:]\\d{1,2})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many';
const PLACES =
  'tarmac|runway|plane|airport|terminal|gate|lounge|queue|line|traffic|lift|elevator|train|station|platform|bus|lobby|loop|hotel';
const UNITS = 'minutes?|mins?|hours?|hrs?|days?|weeks?|months?';
const OWNER = '(?:my|our)';
/** One word may stand between the owner and the thing; it is kept when it is harmless. */
const BETWEEN = `(?:(?<extra>\\p{L}+)\\s+)?`;

const made = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.:,])${source}(?![\\p{L}\\p{N}])`, 'iu');
const kept = (extra: string | undefined) =>
  extra && new RegExp(`^(?:${KEPT})$`, 'i').test(extra) ? `${extra.toLowerCase()} ` : '';
const lower = (text: string | undefined) => (text ?? '').toLowerCase().replace(/\s+/g, ' ');

type Groups = Record<string, string | undefined>;
const TOLD: readonly [RegExp, (groups: Groups) => string][] = [
  [
    made(`(?<state>${STATES}|broke|misplaced)\\s+${OWNER}\\s+${BETWEEN}(?<thing>${THINGS})`),
    ({ state, extra, thing }) =>
      `your ${lower(state).replace(/^broke$/, 'broken')} ${kept(extra)}${lower(thing)}`,
  ],
  [
    made(
      `${OWNER}\\s+${BETWEEN}(?<thing>${THINGS})(?:\\s+#?[a-z]{0,2}\\d{1,5})?(?:\\s+(?:to|from)\\s+\\p{L}+)?(?:\\s+(?:was|is|has been|had been|got|arrived|came|turned up|went)|['’]s)?\\s+(?:still |so |just |again |completely |now |very |being )?(?<state>${STATES})`,
    ),
    ({ state, extra, thing }) => `your ${lower(state)} ${kept(extra)}${lower(thing)}`,
  ],
  [
    made(`${OWNER}\\s+(?<state>${STATES})\\s+${BETWEEN}(?<thing>${THINGS})`),
    ({ state, extra, thing }) => `your ${lower(state)} ${kept(extra)}${lower(thing)}`,
  ],
  [
    made(`wait(?:ing|ed)?\\s+(?:on|for)\\s+(?:my|our|a|the)\\s+${BETWEEN}(?<thing>${THINGS})`),
    ({ extra, thing }) => `the wait for your ${kept(extra)}${lower(thing)}`,
  ],
  [
    made(
      `(?:the|this|another|a|an)\\s+(?:\\p{L}+\\s+)?(?<trouble>${TROUBLES})(?!\\s+(?:times?|list|staff|room|crew))`,
    ),
    ({ trouble }) => `the ${lower(trouble)}`,
  ],
];

const PROPOSED: readonly [RegExp, (groups: Groups) => string][] = [
  [
    made(`(?<count>${COUNTS})\\s+(?<unit>${UNITS})\\s+(?:late|delayed|behind)`),
    ({ count, unit }) => `being ${lower(count)} ${lower(unit)} late`,
  ],
  [
    made(`(?<count>${COUNTS})\\s+(?<unit>hour|day|week|month)s?\\s+(?:delay|wait|queue)`),
    ({ count, unit }) =>
      `waiting ${lower(count)} ${lower(unit)}${/^(?:an?|one|1)$/i.test(count ?? '') ? '' : 's'}`,
  ],
  [
    made(`(?:charged|billed)\\s+(?:me\\s+|us\\s+)?(?<times>twice|double|again|three times)`),
    ({ times }) => `being charged ${lower(times) === 'double' ? 'twice' : lower(times)}`,
  ],
  [
    made(`stuck\\s+(?<where>(?:in|on|at)\\s+(?:the\\s+|an?\\s+)?(?:${PLACES}))`),
    ({ where }) => `being stuck ${lower(where)}`,
  ],
  [
    made(`on hold\\s+(?:for\\s+)?(?:over\\s+|about\\s+)?(?<count>${COUNTS})\\s+(?<unit>${UNITS})`),
    ({ count, unit }) => `being on hold for ${lower(count)} ${lower(unit)}`,
  ],
  [
    made(`wait(?:ing|ed)\\s+(?:for\\s+)?(?:over\\s+|about\\s+)?(?<count>${COUNTS})\\s+(?<unit>${UNITS})`),
    ({ count, unit }) => `waiting ${lower(count)} ${lower(unit)}`,
  ],
  [
    made(`without\\s+(?:my|our|a|any)\\s+${BETWEEN}(?<thing>${THINGS})`),
    ({ extra, thing }) => `being without your ${kept(extra)}${lower(thing)}`,
  ],
  [
    made(`(?<count>${COUNTS})\\s+(?<unit>${UNITS})\\s+at\\s+the\\s+(?<where>\\p{L}+)`),
    ({ count, unit, where }) => `waiting ${lower(count)} ${lower(unit)} at the ${lower(where)}`,
  ],
  [
    made(`${OWNER}\\s+${BETWEEN}(?<thing>${THINGS})`),
    ({ extra, thing }) => `the trouble with your ${kept(extra)}${lower(thing)}`,
  ],
  [
    made(`(?<state>cancelled|canceled|delayed)`),
    ({ state }) => (lower(state) === 'delayed' ? 'the delay' : 'the cancellation'),
  ],
];

/** What a question is about. */
const TOPIC: typeof PROPOSED = [
  [
    made(`(?:my|our|your|the|a|an|any)\\s+${BETWEEN}(?<thing>${THINGS})`),
    ({ extra, thing }) => `your ${kept(extra)}${lower(thing)}`,
  ],
];

const PRAISED =
  'crew|staff|team|service|pilot|captain|agent|attendant|driver|engineer|mechanic|cook|chef|waiter|barista|cashier|courier|technician|food|coffee|meal|cake|delivery|app|lounge|seat|room|shop|store';
/** What somebody praises. */
const PRAISE: typeof PROPOSED = [
  [
    made(`(?:the|your|our|this|these|such|a|an|\\p{L}{4,})\\s+(?<who>${PRAISED})s?`),
    ({ who }) => `the ${lower(who)}`,
  ],
];

function firstMatch(text: string, list: readonly [RegExp, (groups: Groups) => string][]): string | undefined {
  for (const [pattern, phrase] of list) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return phrase(groups);
  }
  return undefined;
}

/** Several troubles in one phrase: "the delay, your lost bag and the wait". */
const listed = (phrases: readonly string[]): string =>
  phrases.length < 2 ? (phrases[0] ?? '') : `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}`;

/** More than this is no phrase any more. */
const MOST = 3;

/** What happened where several things did: each is named, so that none is passed over. */
function tellAll(text: string, triage: Triage): Issue | undefined {
  const told = (triage.complaints ?? []).slice(0, MOST).map(({ start, end }) => {
    const words = text.slice(start, end);
    const sure = firstMatch(words, TOLD);
    return { phrase: sure ?? firstMatch(words, PROPOSED), sure: sure !== undefined };
  });
  const phrases = [...new Set(told.flatMap(({ phrase }) => phrase ?? []))];
  if (phrases.length < 2) return undefined;
  const phrase = listed(phrases);
  return told.every(({ sure }) => sure) ? { told: phrase } : { suggestion: phrase };
}

/** Reads the first 2,000 characters; the words that decided the category are looked at before the rest. */
export function tellIssue(text: string, triage: Triage): Issue {
  if (!/^(?:en\b|und$)/i.test(triage.language)) return {};
  const whole = text.slice(0, 2_000);
  const decisive = triage.reasons.find((reason) => reason.about === 'category' && reason.start !== undefined);
  const around =
    decisive?.start === undefined
      ? ''
      : whole.slice(Math.max(0, decisive.start - 40), (decisive.end ?? decisive.start) + 40);
  if (triage.sentiment === 'positive') {
    const praised = firstMatch(whole, PRAISE);
    return praised ? { suggestion: praised } : {};
  }
  const all = tellAll(whole, triage);
  if (all) return all;
  const told = firstMatch(around, TOLD) ?? firstMatch(whole, TOLD);
  if (told) return { told };
  const asks = triage.sentiment === 'neutral' && triage.wants === 'information';
  const list = asks ? [...TOPIC, ...PROPOSED] : PROPOSED;
  const suggestion = firstMatch(around, list) ?? firstMatch(whole, list);
  return suggestion ? { suggestion } : {};
}

import type { Complaint } from '@/lib/domain/triage';
import { PRIORITIES } from '@/lib/domain/words';
import type { Alarm } from './alarms';
import type { CategoryModel, Cause } from './category';
import { scoresWithin } from './category';
import { top, withRoles } from './choose';
import type { Cue } from './cues';
import { spanOf } from './sentiment';
import type { Token } from './tokens';
import type { TopicHit } from './topic-model';

export interface ComplaintsInput {
  text: string;
  tokens: readonly Token[];
  cues: readonly Cue[];
  topics: readonly TopicHit[];
  /** What spoke for which category in the whole post. */
  causes: readonly Cause[];
  model: CategoryModel;
  alarms: readonly Alarm[];
}

interface Clause {
  from: number;
  to: number;
}

interface Found extends Clause {
  /** What tells one matter from another. */
  key: string;
  category: string | null;
  strength: number;
}

/** More clauses than this are a story; its beginning tells what it is about. */
const CLAUSES = 24;
const MOST = 6;
/** A topic that is spoken of so clearly is named. */
const NAMED = 0.75;
/** So unhappy a clause complains, whatever its topic. */
const UNHAPPY = 0.5;
const ALARMED = 3;
const NO_TROUBLE = /(?:^|-)(?:wish|wishes|ideas?|suggestions?|features?)(?:-|$)/;
const ASKS_BACK =
  /\b(?:want|would like|i'd like|demand|expect|need|give me|can i|could i|please|owe me)\b.{0,40}\b(?:refund|money back|compensat\w*|reimburs\w*)/i;

/**
 * The separate troubles of a post, strongest first, each with its words and its category; empty where there are fewer
 * than two. A clause belongs to the trouble before it when it names none of its own.
 */
export function complaintsOf(input: ComplaintsInput): Complaint[] {
  const clauses = clausesOf(input.text, input.tokens);
  if (clauses.length < 2 || clauses.length > CLAUSES) return [];
  const found: Found[] = [];
  let open: Found | undefined;
  for (const clause of clauses) {
    const one = judge(input, clause);
    if (one === 'calm') continue;
    if (one === 'again') {
      if (open) open.strength += 0.4;
      continue;
    }
    const same = found.find(({ key }) => key === one.key);
    if (!same) found.push((open = one));
    else {
      // Said in the next breath it is one stretch; said later again it only weighs more.
      if (same === open && one.from - same.to <= 2) same.to = one.to;
      else if (one.strength > same.strength) Object.assign(same, { from: one.from, to: one.to });
      same.strength += one.strength * 0.5;
      open = same;
    }
  }
  if (found.length < 2) return [];
  return found
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST)
    .map(({ from, to, category }) => ({ ...spanOf(input.tokens, { from, to }), category }));
}

/** The clauses of a post as stretches of tokens, marks and joining words left out. */
function clausesOf(text: string, tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    while (from < to && tokens[from]?.kind === 'handle') from++;
    const worded = tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'tag').length;
    if (worded > 0) clauses.push({ from, to });
  };
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const ends =
      (token.kind === 'mark' && !/["“”]/.test(token.text)) ||
      (token.kind === 'word' && JOINS.has(token.text)) ||
      token.kind === 'emoji';
    if (ends) {
      close(at);
      from = at + 1;
    } else if (before && at > from && text.slice(before.end, token.start).includes('\n')) {
      close(at);
      from = at;
    }
  });
  close(tokens.length);
  return clauses;
}

const JOINS = new Set('and but plus then also while und aber et mais y pero e mas ma en maar &'.split(' '));

function judge(
  { text, tokens, cues, topics, causes, model, alarms }: ComplaintsInput,
  clause: Clause,
): Found | 'calm' | 'again' {
  const within = <T extends Clause>(list: readonly T[]): T[] =>
    list.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  let bad = 0;
  let good = 0;
  let asks = false;
  for (const cue of within(cues)) {
    if (cue.tone < 0) bad -= cue.tone;
    else good += cue.tone;
    if (cue.group === 'question' || cue.group === 'refund') asks = true;
  }
  const { start, end } = spanOf(tokens, clause);
  const alarm = alarms.find((one) => one.floor && one.start < end && one.end > start);
  if (!alarm && good > bad && bad < UNHAPPY) return 'calm';
  const spoken = within(topics);
  const weights = new Map<number, number>();
  for (const { topic, weight } of spoken) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  const weight = Math.max(0, ...weights.values());
  const own = scoresWithin(model, within(causes));
  const scores = withRoles(model, own, 'negative', 'fix');
  const index = top(scores);
  const role = model.roles[index];
  const chosen = model.categories[index];
  const category =
    !chosen || role === 'rest' || role === 'praise' || role === 'question' || NO_TROUBLE.test(chosen.id)
      ? undefined
      : chosen;
  if (!category && !alarm) return bad >= UNHAPPY ? 'again' : 'calm';
  // A wish for money back is what they want, not what went wrong.
  if ((asks && bad < 1 && !alarm) || ASKS_BACK.test(text.slice(start, end))) return 'calm';
  if (bad < UNHAPPY && weight < NAMED && (own[index] ?? 0) < 1.4 && !alarm) return 'calm';
  const pressing = category?.priority ? 2 - PRIORITIES.indexOf(category.priority) : 0;
  return {
    ...clause,
    key: category?.id ?? `alarm ${alarm?.kind}`,
    category: category?.id ?? null,
    strength: bad + 0.6 * weight + 0.5 * Math.max(0, pressing) + (alarm ? ALARMED : 0),
  };
}

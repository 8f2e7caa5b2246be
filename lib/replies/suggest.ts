import type { CheckInput, Earlier, Report } from '@/lib/domain/check';
import type { FaqEntry, Pack, Play } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import type { Channel, SiteId, Stage } from '@/lib/domain/words';
import { checkDraft, packFor } from '@/lib/guidelines';
import { choosePlays } from './choose';
import type { MissingField, ReplyFields } from './fields';
import { fieldLabel, replyFields } from './fields';
import type { Issue } from './issue';
import { tellIssue } from './issue';
import type { RenderFn, RenderResult } from './render';
import { renderReply } from './render';

export interface SuggestInput {
  pack: Pack;
  post: Post;
  triage: Triage;
  stage: Stage;
  channel: Channel;
  site: SiteId;
  firstName?: string;
  /** Absent where nobody signs (the command line): sign-offs are left out then. Empty parts are asked for. */
  agent?: { name?: string; initials?: string };
  earlier: Earlier[];
  concessions?: NonNullable<CheckInput['customer']>['concessions'];
  /** Ids of routes that hold this case. */
  holds?: string[];
  /** Ids of routes that have acknowledged or closed it. */
  settled?: string[];
  /** `pack/play/wording`, newest first. */
  usedWordings: string[];
  /** What the agent said when asked, by field. */
  answers?: Record<string, string>;
  /** ISO 8601 instant. */
  now: string;
  render?: RenderFn;
}

export interface Suggestion {
  pack: string;
  play: string;
  title: string;
  /** Index in the play's replies. */
  wording: number;
  text: string;
  missing: MissingField[];
  report: Report;
  why: string;
  steps: string[];
  followUp?: Play['followUp'];
  faq: FaqEntry[];
}

/** More would be scrolled past; every wording of the best plays comes before. */
const MAXIMUM = 12;

interface Candidate {
  play: Play;
  wording: number;
  why: string;
  template: string;
  fields: ReplyFields;
  /** The same wording with the name alone filled in, for the form-letter rule. */
  nameOnly: ReplyFields;
}
interface Plan {
  candidates: Candidate[];
  issue: Issue;
}

/**
 * Replies for this post, best first: every wording of the plays that fit, rendered and checked. What the guidelines
 * would block for anything but a field still to be filled is left out; wordings used lately come last.
 */
export function suggest(input: SuggestInput): Suggestion[] {
  const render = input.render ?? renderReply;
  const plan = makePlan(input);
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  for (const candidate of plan.candidates) {
    if (suggestions.length >= MAXIMUM) break;
    const { template, fields, nameOnly } = candidate;
    const result = render(template, fields);
    if (!result.ok || seen.has(result.text)) continue;
    seen.add(result.text);
    const made = suggestionOf(input, plan, candidate, result, render(template, nameOnly));
    if (made && !made.blocked) suggestions.push(made.suggestion);
  }
  return suggestions;
}

/** One wording that may be offered, and everything it asks for, answered or not. */
export interface Offer {
  suggestion: Suggestion;
  asked: MissingField[];
}

/**
 * As `suggest`, each as soon as it is ready, with rendering done elsewhere (lib/replies/render-client.ts keeps it off
 * the page's own thread). What the post proposes for a field is filled in until the agent says otherwise. A wording that
 * may be offered stays so whatever an answer makes of it: the agent is at work on it.
 */
export async function* offers(
  input: Omit<SuggestInput, 'render'>,
  render: (template: string, fields: ReplyFields) => Promise<RenderResult>,
): AsyncGenerator<Offer> {
  const { answers, ...unasked } = input;
  const plan = makePlan(unasked);
  const proposed: Record<string, string> = plan.issue.suggestion
    ? { 'post.issue': plan.issue.suggestion }
    : {};
  const filled = makePlan({ ...input, answers: { ...proposed, ...answers } });
  // All at once: the worker takes them in this order, and none waits for the way back of another.
  const rendered = plan.candidates.map((item, index) => {
    const { fields } = filled.candidates[index] ?? item;
    return Promise.all([
      render(item.template, item.fields),
      render(item.template, item.nameOnly),
      render(item.template, fields),
    ]);
  });
  const seen = new Set<string>();
  let offered = 0;
  for (const [index, candidate] of plan.candidates.entries()) {
    if (offered >= MAXIMUM) return;
    const [bare, nameOnly, result] = (await rendered[index]) ?? [];
    const before = bare && suggestionOf(input, plan, candidate, bare, nameOnly);
    const after =
      bare?.ok && result?.ok && bare.text === result.text
        ? before
        : result && suggestionOf(input, plan, candidate, result, nameOnly);
    if (!after || (before?.blocked !== false && after.blocked) || seen.has(after.suggestion.text)) continue;
    seen.add(after.suggestion.text);
    offered++;
    yield { suggestion: after.suggestion, asked: (before ?? after).suggestion.missing };
  }
}

function makePlan(input: SuggestInput): Plan {
  const { pack, post, triage, stage, channel, site } = input;
  const issue = tellIssue(post.text, triage);
  const source = {
    // The sign-off may be another one here.
    pack: packFor(pack, { site, channel, stage, category: triage.category, wants: triage.wants }),
    brand: triage.brand,
    firstName: input.firstName,
    author: post.author,
    agent: input.agent,
    issue: issue.told,
    answers: input.answers,
  };
  const fields = replyFields(source);
  const nameOnly = {
    ...Object.fromEntries(Object.keys(fields).map((field) => [field, null])),
    'customer.first_name': fields['customer.first_name'] ?? null,
    'brand.name': fields['brand.name'] ?? null,
    'agent.sign_off': fields['agent.sign_off'] ?? null,
  };
  const candidates = choosePlays(pack, { triage, stage, channel, site }).flatMap(({ play, why }) =>
    byLastUse(input, play).map((wording) => ({
      play,
      wording,
      why,
      template: play.replies[wording] ?? '',
      fields,
      nameOnly,
    })),
  );
  return { candidates, issue };
}

/** Wordings never used first, in the pack's order; then those used longest ago. */
function byLastUse({ pack, usedWordings }: SuggestInput, play: Play): number[] {
  const lastUse = (wording: number) => {
    const index = usedWordings.indexOf(`${pack.id}/${play.id}/${wording}`);
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  return [...play.replies.keys()].sort((a, b) => {
    const [first, second] = [lastUse(a), lastUse(b)];
    return first === second ? a - b : second - first;
  });
}

/** A wording, rendered and checked; undefined when it cannot be filled in or says nothing. */
function suggestionOf(
  input: SuggestInput,
  { issue }: Plan,
  { play, wording, why }: Candidate,
  result: RenderResult,
  nameOnly: RenderResult | undefined,
): { suggestion: Suggestion; blocked: boolean } | undefined {
  if (!result.ok || result.text === '') return undefined;
  const report = checkDraft({ ...checkInput(input, result.text, nameOnly), pack: input.pack });
  const suggestion: Suggestion = {
    pack: input.pack.id,
    play: play.id,
    title: play.title,
    wording,
    text: result.text,
    missing: result.missing.map((field) => missingField(field, issue)),
    report,
    why,
    steps: play.steps ?? [],
    ...(play.followUp ? { followUp: play.followUp } : {}),
    faq: (play.faq ?? []).flatMap((id) => input.pack.faq?.find((entry) => entry.id === id) ?? []),
  };
  return { suggestion, blocked: isBlocked(report, result) };
}

function checkInput(input: SuggestInput, draft: string, bare: RenderResult | undefined): CheckInput {
  const { post, triage, agent } = input;
  return {
    draft,
    post: {
      text: post.text,
      site: post.site,
      author: { name: post.author.name, handle: post.author.handle, followers: post.author.followers },
      language: post.language,
      thread: post.thread,
    },
    triage,
    customer: { firstName: input.firstName, concessions: input.concessions },
    case: { holds: input.holds, settled: input.settled },
    earlier: input.earlier,
    channel: input.channel,
    stage: input.stage,
    site: input.site,
    agent,
    wording: bare?.ok ? bare.text : undefined,
    now: input.now,
  };
}

/** A placeholder that the agent is about to fill in is no reason to hold a suggestion back. */
function isBlocked(report: Report, result: { text: string; missing: string[] }): boolean {
  return report.findings.some((finding) => {
    if (finding.severity !== 'block') return false;
    if (finding.rule !== 'placeholder' || finding.start === undefined) return true;
    const words = result.text.slice(finding.start, finding.end);
    return !result.missing.some((field) => words.includes(field));
  });
}

function missingField(field: string, issue: Issue): MissingField {
  const label = fieldLabel(field);
  return field === 'post.issue' && issue.suggestion
    ? { field, label, suggestion: issue.suggestion }
    : { field, label };
}

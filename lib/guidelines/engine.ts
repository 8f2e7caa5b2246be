import type { CheckContext, Finding, Report } from '@/lib/domain/check';
import type { RuleId } from '@/lib/domain/words';
import { type Act, actsOf } from './analysis/acts';
import { read } from './analysis/draft';
import { readsAsEnglish } from './analysis/language';
import { remember } from './analysis/remember';
import { situationOf } from './analysis/situation';
import { anatomyOf } from './anatomy';
import { factsOf, packFor } from './conditions';
import { customFindings } from './custom/run';
import { mend } from './fixes/mend';
import { type RawFinding, type Shared, withOptions } from './rule';
import { scopeNote } from './scope-note';
import { activeRules } from './settings';
import { speechOf } from './speech/model';

/** Longest draft that is checked, in UTF-16 units; what stands behind it is not read, `length` blocks it anyway. */
const LONGEST = 20_000;

/**
 * Checks a draft with the pack's guidelines: product rules and the pack's own. Pure: the same context gives the
 * same report. Spans are UTF-16 offsets in `context.draft`.
 */
export function checkDraft(context: CheckContext): Report {
  const shared = readingOf(context);
  const findings = [...ruleFindings(shared), ...customFindings(shared)];
  return { ...judged(findings), anatomy: anatomyOf(shared) };
}

/**
 * The report with what a proof-reader saw, which comes later than the rest. `context.proof` stands for the draft of
 * the report; where it was made of another text the report stays as it is.
 */
export function withProof(report: Report, context: CheckContext): Report {
  const before = report.findings.filter(({ rule }) => rule !== 'proofread');
  const found = ruleFindings(readingOf(context), 'proofread');
  if (found.length === 0 && before.length === report.findings.length) return report;
  return { ...report, ...judged([...before, ...found]) };
}

/** The posts that are being answered: each is checked against again and again while somebody types. */
const readPost = remember(read, 16);

/** The draft and what it answers, read once for all rules. `before`: another draft with the same post. */
function readingOf(context: CheckContext, before?: Shared): Shared {
  const draft = read(context.draft.slice(0, LONGEST));
  const post = before ? before.post : context.post && readPost(context.post.text.slice(0, LONGEST));
  const situation = before?.situation ?? situationOf(context, post);
  const english = readsAsEnglish(draft.text);
  let acts: Act[] | undefined;
  return {
    input: context,
    pack: packFor(context.pack, factsOf(context, situation)),
    draft,
    // Not every rule asks for them, and a draft that a fix is tried on meets few rules.
    get acts() {
      return (acts ??= english ? actsOf(draft) : []);
    },
    speech: speechOf(draft, english),
    post,
    situation,
    channel: context.channel ?? 'public',
    site: context.site ?? context.post?.site,
  };
}
/** What the product's rules find, or one of them alone. */
function ruleFindings(shared: Shared, only?: RuleId): Finding[] {
  if (shared.draft.tokens.length === 0) return [];
  const english = readsAsEnglish(shared.draft.text);
  const found = activeRules(shared.pack, shared.channel)
    .filter(
      ({ rule: { meta } }) => (only === undefined || meta.id === only) && (meta.language !== 'en' || english),
    )
    .map((active) => ({ ...active, raws: active.rule.check(withOptions(shared, active.options)) }));
  const facts = factsOf(shared.input, shared.situation);
  const reread = (draft: string) => readingOf({ ...shared.input, draft }, shared);
  // A slip of spelling has its fix from the proof-reader, and a proof stands for no other text.
  return (only === 'proofread' ? found : mend(found, shared, reread)).flatMap(({ rule, severity, raws }) => {
    const scope = raws.length ? scopeNote(rule, shared.input.pack, facts) : undefined;
    return raws.map((raw) => {
      const message = fill(rule.meta.messages[raw.messageId] ?? rule.meta.title, raw.data);
      const finding = toFinding(raw, rule.meta.id, raw.atMost ?? severity, message, rule.meta.why);
      return scope === undefined ? finding : { ...finding, scope };
    });
  });
}

/** Findings in the order of the draft, and what they come to. */
function judged(findings: Finding[]): Pick<Report, 'verdict' | 'findings'> {
  findings.sort(
    (a, b) =>
      (a.start ?? -1) - (b.start ?? -1) ||
      (a.end ?? -1) - (b.end ?? -1) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  const blocked = findings.some((finding) => finding.severity === 'block');
  return { verdict: blocked ? 'block' : findings.length > 0 ? 'warn' : 'pass', findings };
}

function toFinding(
  raw: RawFinding,
  rule: string,
  severity: Finding['severity'],
  message: string,
  why: string,
): Finding {
  const finding: Finding = { rule, severity, message, why };
  if (raw.start !== undefined && raw.end !== undefined) {
    finding.start = raw.start;
    finding.end = raw.end;
  }
  if (raw.fix) finding.fix = raw.fix;
  if (raw.twin !== undefined) finding.twin = raw.twin;
  if (raw.word !== undefined) finding.word = raw.word;
  return finding;
}

const fill = (message: string, data: RawFinding['data']): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(data?.[name] ?? whole));

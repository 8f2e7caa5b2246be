import type { CheckContext, Finding, Report } from '@/lib/domain/check';
import type { RuleId } from '@/lib/domain/words';
import { actsOf } from './analysis/acts';
import { read } from './analysis/draft';
import { readsAsEnglish } from './analysis/language';
import { situationOf } from './analysis/situation';
import { anatomyOf } from './anatomy';
import { factsOf, packFor } from './conditions';
import { customFindings } from './custom/run';
import type { RawFinding, RuleContext } from './rule';
import { scopeNote } from './scope-note';
import { activeRules } from './settings';

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

type Shared = Omit<RuleContext, 'options'>;

/** The draft and what it answers, read once for all rules. */
function readingOf(context: CheckContext): Shared {
  const draft = read(context.draft.slice(0, LONGEST));
  const post = context.post ? read(context.post.text.slice(0, LONGEST)) : undefined;
  const situation = situationOf(context, post);
  return {
    input: context,
    pack: packFor(context.pack, factsOf(context, situation)),
    draft,
    acts: readsAsEnglish(draft.text) ? actsOf(draft) : [],
    post,
    situation,
    channel: context.channel ?? 'public',
    site: context.site ?? context.post?.site,
  };
}

/** What the product's rules find, or one of them alone. */
function ruleFindings(shared: Shared, only?: RuleId): Finding[] {
  const findings: Finding[] = [];
  if (shared.draft.tokens.length === 0) return findings;
  const english = readsAsEnglish(shared.draft.text);
  const facts = factsOf(shared.input, shared.situation);
  for (const { rule, severity, options } of activeRules(shared.pack, shared.channel)) {
    if (only !== undefined && rule.meta.id !== only) continue;
    if (rule.meta.language === 'en' && !english) continue;
    const raws = rule.check({ ...shared, options });
    const scope = raws.length ? scopeNote(rule, shared.input.pack, facts) : undefined;
    for (const raw of raws) {
      const message = fill(rule.meta.messages[raw.messageId] ?? rule.meta.title, raw.data);
      const finding = toFinding(raw, rule.meta.id, raw.atMost ?? severity, message, rule.meta.why);
      findings.push(scope === undefined ? finding : { ...finding, scope });
    }
  }
  return findings;
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

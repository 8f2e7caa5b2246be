import type { CheckContext, Finding, Report } from '@/lib/domain/check';
import { actsOf } from './analysis/acts';
import { read } from './analysis/draft';
import { readsAsEnglish } from './analysis/language';
import { situationOf } from './analysis/situation';
import { anatomyOf } from './anatomy';
import { customFindings } from './custom/run';
import type { RawFinding, RuleContext } from './rule';
import { activeRules } from './settings';

/** Longest draft that is checked, in UTF-16 units; what stands behind it is not read, `length` blocks it anyway. */
const LONGEST = 20_000;

/**
 * Checks a draft with the pack's guidelines: product rules and the pack's own. Pure: the same context gives the
 * same report. Spans are UTF-16 offsets in `context.draft`.
 */
export function checkDraft(context: CheckContext): Report {
  const channel = context.channel ?? 'public';
  const draft = read(context.draft.slice(0, LONGEST));
  const post = context.post ? read(context.post.text.slice(0, LONGEST)) : undefined;
  const english = readsAsEnglish(draft.text);
  const shared: Omit<RuleContext, 'options'> = {
    input: context,
    pack: context.pack,
    draft,
    acts: english ? actsOf(draft) : [],
    post,
    situation: situationOf(context, post),
    channel,
    site: context.site ?? context.post?.site,
  };
  const findings: Finding[] = [];
  if (draft.tokens.length > 0)
    for (const { rule, severity, options } of activeRules(context.pack, channel)) {
      if (rule.meta.language === 'en' && !english) continue;
      for (const raw of rule.check({ ...shared, options })) {
        const message = fill(rule.meta.messages[raw.messageId] ?? rule.meta.title, raw.data);
        findings.push(toFinding(raw, rule.meta.id, raw.atMost ?? severity, message, rule.meta.why));
      }
    }
  findings.push(...customFindings(shared));
  findings.sort(
    (a, b) =>
      (a.start ?? -1) - (b.start ?? -1) ||
      (a.end ?? -1) - (b.end ?? -1) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return {
    verdict: findings.some((finding) => finding.severity === 'block')
      ? 'block'
      : findings.length > 0
        ? 'warn'
        : 'pass',
    findings,
    anatomy: anatomyOf(shared),
  };
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
  return finding;
}

const fill = (message: string, data: RawFinding['data']): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(data?.[name] ?? whole));

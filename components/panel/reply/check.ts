import type { Brief } from '@/lib/domain/brief';
import type { CheckContext, Finding, Proof, Report } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import type { Facts } from '@/lib/guidelines';
import { checkDraft, severityIn, withProof } from '@/lib/guidelines';
import { settledRoutes } from '@/lib/escalation/routes';

/** A rule that the agent overrode, for exactly these words of the draft. */
export interface Overridden {
  rule: string;
  /** The flagged words; empty for a finding without a span. */
  words: string;
  reason: string;
}

/** What the guidelines say of a draft under this mention. */
export function reportOf(
  draft: string,
  brief: Brief,
  pack: Pack,
  agent: Settings['agent'],
  now: string,
): Report {
  return checkDraft(contextOf(draft, brief, pack, agent, now));
}

/** The report with what the proof-reader saw; the report as it is where the proof is of other words. */
export function proofreadReport(
  report: Report,
  proof: Proof,
  brief: Brief,
  pack: Pack,
  agent: Settings['agent'],
): Report {
  // Nothing that is asked here depends on the time.
  return withProof(report, { ...contextOf(proof.text, brief, pack, agent), proof });
}

function contextOf(
  draft: string,
  brief: Brief,
  pack: Pack,
  agent: Settings['agent'],
  now?: string,
): CheckContext {
  const { post, triage } = brief.mention;
  return {
    draft,
    pack,
    post: {
      text: post.text,
      site: post.site,
      author: { name: post.author.name, handle: post.author.handle, followers: post.author.followers },
      language: post.language,
      thread: post.thread,
    },
    triage,
    customer: {
      firstName: brief.firstName,
      vip: brief.customer.vip,
      concessions: brief.concessions.map(({ at, value, currency, gesture }) => ({
        at,
        value,
        currency,
        gesture,
      })),
    },
    case: { holds: brief.case.holds, settled: settledRoutes(brief.escalations) },
    earlier: brief.earlier,
    channel: brief.channel,
    stage: brief.stage,
    site: brief.mention.site,
    agent: { name: agent.name, initials: agent.initials },
    knownWords: agent.words,
    now,
  };
}

/** Whether the pack lets no slip of spelling out of here. */
export const blocksOnSpelling = (draft: string, brief: Brief, pack: Pack): boolean =>
  severityIn(pack, 'proofread', factsOfBrief(draft, brief)) === 'block';

/** What the conditions of a pack are held against for a draft under this mention. */
export function factsOfBrief(draft: string, { mention, channel, stage }: Brief): Facts {
  const { site, triage } = mention;
  return { site, channel, stage, category: triage?.category, wants: triage?.wants, draft };
}

export const wordsOf = (finding: Finding, draft: string): string =>
  finding.start === undefined ? '' : draft.slice(finding.start, finding.end);

export type Gate =
  | { open: true; overridden: Overridden[] }
  | { open: false; why: 'empty' | 'placeholder' | 'proof' }
  | { open: false; why: 'block'; findings: Finding[] };

/** Whether a text may go into the composer or on the clipboard, and if not, why. */
export function gateOf(text: string, report: Report | undefined, overridden: readonly Overridden[]): Gate {
  if (!text.trim()) return { open: false, why: 'empty' };
  const findings = report?.findings ?? [];
  // The last wall does not depend on any rule: this is what an unfilled field of a wording looks like.
  if (/\{\{[\s\S]*?\}\}/.test(text)) return { open: false, why: 'placeholder' };
  const blocks = findings.filter(({ severity }) => severity === 'block');
  if (blocks.some(({ rule }) => rule === 'placeholder')) return { open: false, why: 'placeholder' };
  const used: Overridden[] = [];
  const left = blocks.filter((finding) => {
    const words = wordsOf(finding, text);
    const over = overridden.find((item) => item.rule === finding.rule && item.words === words);
    if (over && !used.includes(over)) used.push(over);
    return !over;
  });
  return left.length ? { open: false, why: 'block', findings: left } : { open: true, overridden: used };
}

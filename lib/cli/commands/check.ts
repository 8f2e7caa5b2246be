import type { CheckContext, Proof } from '@/lib/domain/check';
import type { Triage } from '@/lib/domain/triage';
import { checkDraft } from '@/lib/guidelines';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { createTriage } from '@/lib/triage';
import { readingOf } from '@/lib/proofread/dialect';
import { nodeReaders } from '@/lib/proofread/node';
import { proofread } from '@/lib/proofread/read';
import { UsageError } from '../errors';
import type { CheckLine } from '../input';
import { checkLine } from '../input';
import { readLines } from '../lines';
import { loadPacks } from '../load-packs';
import { oneInput, readOptions } from '../options';
import type { Output } from '../output';
import { addressed, hitsOf, postOf } from '../subject';

export async function check(args: string[], output: Output): Promise<number> {
  const options = readOptions(args, ['pack']);
  const file = oneInput(options);
  const packs = await loadPacks(options.packs);
  const [pack] = packs;
  if (!pack || packs.length > 1) throw new UsageError('check takes one pack');
  const matcher = createMatcher(compileLexicon(packs));
  const engine = createTriage(packs);
  const triageOf = (post: NonNullable<CheckLine['post']>, id: string): Triage | undefined =>
    engine.triage(postOf(post, id), addressed(hitsOf(matcher, post), packs), { contacts: 1 });
  const proofOf = proofreader();
  for await (const { value } of readLines(file, checkLine, () => output.flush())) {
    const { id, ...input } = value;
    const context: CheckContext = { ...input, pack, now: input.now ?? new Date().toISOString() };
    if (input.post) context.triage = { ...triageOf(input.post, String(id)), ...input.triage };
    if (context.site === undefined && input.post?.site) context.site = input.post.site;
    context.proof = await proofOf(context);
    const report = checkDraft(context);
    const findings = report.findings.map(({ rule, severity, message, start, end, fix }) => ({
      rule,
      severity,
      message,
      start,
      end,
      fix,
    }));
    await output.line({ id, verdict: report.verdict, findings });
  }
  return 0;
}

/**
 * Proof-reads draft after draft. A text that breaks WebAssembly breaks it for good in one process: from then on
 * the other rules go on without it.
 */
function proofreader(): (context: CheckContext) => Promise<Proof | undefined> {
  const readers = nodeReaders();
  let broken = false;
  return async ({ draft, pack }) => {
    const reading = broken ? undefined : readingOf(draft, pack);
    if (!reading) return undefined;
    try {
      return await proofread(draft, reading, readers);
    } catch {
      broken = true;
      return undefined;
    }
  };
}

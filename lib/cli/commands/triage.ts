import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import type { LearnedCorrection } from '@/lib/triage';
import { createTriage } from '@/lib/triage';
import { learnLine, postLine } from '../input';
import { readLines } from '../lines';
import { loadPacks } from '../load-packs';
import { oneInput, readOptions } from '../options';
import type { Output } from '../output';
import { addressed, hitsOf, postOf } from '../subject';

export async function triage(args: string[], output: Output): Promise<number> {
  const options = readOptions(args, ['pack', 'learn']);
  const file = oneInput(options);
  const packs = await loadPacks(options.packs);
  const corrections: LearnedCorrection[] = [];
  if (options.learn !== undefined)
    for await (const { value } of readLines(options.learn, learnLine))
      corrections.push({ text: value.text, correction: value.label });
  const matcher = createMatcher(compileLexicon(packs));
  const engine = createTriage(packs, corrections);
  for await (const { value } of readLines(file, postLine, () => output.flush())) {
    const hits = addressed(hitsOf(matcher, value), packs);
    const result = engine.triage(postOf(value, String(value.id)), hits, { contacts: 1 });
    if (!result) continue;
    const { sentiment, category, wants, priority, answer, language, reasons, complaints, alarms } = result;
    await output.line({
      id: value.id,
      sentiment,
      category,
      wants,
      priority,
      answer,
      language,
      reasons,
      ...(complaints ? { complaints } : {}),
      ...(alarms ? { alarms } : {}),
    });
  }
  return 0;
}

import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { postLine } from '../input';
import { readLines } from '../lines';
import { loadPacks } from '../load-packs';
import { oneInput, readOptions } from '../options';
import type { Output } from '../output';
import { hitsOf } from '../subject';

export async function detect(args: string[], output: Output): Promise<number> {
  const options = readOptions(args, ['pack']);
  const file = oneInput(options);
  const matcher = createMatcher(compileLexicon(await loadPacks(options.packs)));
  for await (const { value } of readLines(file, postLine, () => output.flush())) {
    const mentions = hitsOf(matcher, value).map(
      ({ brand, kind, term, start, end, confidence, competitor }) => ({
        brand,
        kind,
        term,
        start,
        end,
        confidence,
        ...(competitor ? { competitor } : {}),
      }),
    );
    await output.line({ id: value.id, mentions });
  }
  return 0;
}

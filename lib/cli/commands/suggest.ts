import type { Earlier } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Triage } from '@/lib/domain/triage';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { firstName } from '@/lib/replies/first-name';
import { stageOf } from '@/lib/replies/stage';
import type { Suggestion } from '@/lib/replies/suggest';
import { suggest } from '@/lib/replies/suggest';
import { createTriage } from '@/lib/triage';
import type { SuggestLine } from '../input';
import { suggestLine } from '../input';
import { readLines } from '../lines';
import { loadPacks } from '../load-packs';
import { oneInput, readOptions } from '../options';
import type { Output } from '../output';
import { addressed, hitsOf, postOf, siteOf } from '../subject';

export async function suggestReplies(args: string[], output: Output): Promise<number> {
  const options = readOptions(args, ['pack']);
  const file = oneInput(options);
  const packs = await loadPacks(options.packs);
  const matcher = createMatcher(compileLexicon(packs));
  const engine = createTriage(packs);
  for await (const { value } of readLines(file, suggestLine, () => output.flush())) {
    const hits = addressed(hitsOf(matcher, value.post), packs);
    const triage = engine.triage(postOf(value.post, String(value.id)), hits, { contacts: 1 });
    const pack = packs.find(({ id }) => id === triage?.pack);
    const suggestions = triage && pack ? suggestionsFor(value, pack, triage) : [];
    await output.line({
      id: value.id,
      suggestions: suggestions.map(({ play, text, report, missing }) => ({
        play,
        text,
        verdict: report.verdict,
        missing: missing.map(({ field }) => field),
      })),
    });
  }
  return 0;
}

function suggestionsFor(line: SuggestLine, pack: Pack, triage: Triage): Suggestion[] {
  const post = postOf(line.post, String(line.id));
  const earlier = line.earlier ?? [];
  const replies = earlier.filter((reply) => isTo(reply, post.author.handle)).length;
  return suggest({
    pack,
    post,
    triage,
    stage: line.stage ?? stageOf({ triage, contacts: replies + 1, replies, closed: false }),
    channel: line.channel ?? 'public',
    site: siteOf(line.site ?? line.post.site),
    firstName: line.customer?.firstName ?? firstName(post.author.name, post.author.handle || undefined),
    agent: line.agent,
    earlier,
    concessions: line.customer?.concessions,
    holds: line.case?.holds,
    settled: line.case?.settled,
    usedWordings: line.used ?? [],
    answers: line.answers,
    now: line.now ?? new Date().toISOString(),
  });
}

const isTo = (reply: Earlier, handle: string): boolean =>
  handle !== '' && reply.to?.replace(/^@/, '').toLowerCase() === handle.toLowerCase();

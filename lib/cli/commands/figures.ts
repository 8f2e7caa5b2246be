import type { LoggedReply } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { createComparison, createFigures } from '@/lib/playbooks/figures';
import { createTriage } from '@/lib/triage';
import { UsageError } from '../errors';
import type { FiguresLine } from '../input';
import { figuresLine } from '../input';
import { readLines } from '../lines';
import { loadPacks } from '../load-packs';
import { readOptions } from '../options';
import type { Output } from '../output';
import { addressed, hitsOf, postOf } from '../subject';

/** What a pack says of replies that were written, rule by rule; with two packs, what the second would change. */
export async function figures(args: string[], output: Output): Promise<number> {
  const { files, json } = readOptions(args, ['json']);
  const replies = files.at(-1);
  if (files.length < 2 || files.length > 3 || replies === undefined)
    throw new UsageError(
      'pack figures takes a pack, or the one in use and the new one, and a file of replies',
    );
  const [first, second] = await loadPacks(files.slice(0, 1)).then(async ([one]) => [
    one,
    files.length === 3 ? (await loadPacks(files.slice(1, 2)))[0] : undefined,
  ]);
  if (!first) return 2;
  const read = readerOf(first);
  const told = createFigures(second ?? first);
  const compared = second && createComparison(first, second);
  for await (const { value } of readLines(replies, figuresLine, () => output.flush())) {
    const reply = read(value);
    told.add(reply);
    compared?.add(reply);
  }
  const { replies: count, rules } = told.done();
  const changes = compared?.done();
  if (json) {
    await output.line({ replies: count, rules, ...(changes ? { changes } : {}) });
    return 0;
  }
  await output.text(`${count} replies\n`);
  for (const { rule, fired, blocked, overridden, alwaysOverridden, examples } of rules) {
    const always = alwaysOverridden ? '  always overridden' : '';
    await output.text(
      `  ${rule.padEnd(16)} ${share(fired, count)}  blocked ${blocked}, overridden ${overridden}${always}\n`,
    );
    for (const { id, words, draft } of examples) await output.text(`      ${id}: ${short(words || draft)}\n`);
  }
  for (const { rule, before, after, blockedBefore, blockedAfter, added, dropped } of changes ?? []) {
    await output.text(
      `would change ${rule}: ${before} → ${after}, blocked ${blockedBefore} → ${blockedAfter}\n`,
    );
    for (const { id, draft } of added.slice(0, 3)) await output.text(`    + ${id}: ${short(draft)}\n`);
    for (const { id, draft } of dropped.slice(0, 3)) await output.text(`    - ${id}: ${short(draft)}\n`);
  }
  if (changes?.length === 0) await output.text('Nothing would change.\n');
  return 0;
}

/** A line as a reply: triaged where it says what it answers. */
function readerOf(pack: Pack): (line: FiguresLine) => LoggedReply {
  const matcher = createMatcher(compileLexicon([pack]));
  const engine = createTriage([pack]);
  return ({ id, ...input }) => {
    const reply: LoggedReply = { ...input, id: String(id) };
    const { post } = input;
    if (!post) return reply;
    const hits = addressed(hitsOf(matcher, post), [pack]);
    const triage = engine.triage(postOf(post, reply.id), hits, { contacts: 1 });
    return { ...reply, triage: { ...triage, ...input.triage }, site: input.site ?? post.site };
  };
}

const share = (part: number, whole: number): string =>
  `${String(part).padStart(5)} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

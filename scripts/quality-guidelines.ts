/**
 * Prints, for every guideline rule, recall and false alarms on the held-back examples, and how many of the real
 * brand replies beside the project would be blocked. `npx tsx scripts/quality-guidelines.ts [--misses] [--blocked]`
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../lib/guidelines/registry';
import { checkDraft } from '../lib/guidelines/index';
import { guidelinePack } from '../tests/support/guideline-pack';

const root = path.resolve(import.meta.dirname, '..');
const heldBack = path.join(root, 'tests/lib/guidelines/held-back');
const replies = path.join(root, '../shared/data/replies.jsonl');
const show = new Set(process.argv.slice(2));
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;

const base = guidelinePack();
let recalls = 0;
let alarms = 0;
let measured = 0;
process.stdout.write('rule'.padEnd(16) + 'recall'.padEnd(10) + 'false alarms\n');
for (const file of readdirSync(heldBack).sort()) {
  const id = file.replace('.jsonl', '');
  const rule = rules.find((candidate) => candidate.meta.id === id);
  if (!rule) continue;
  let found = 0;
  let bad = 0;
  let wrong = 0;
  let good = 0;
  for (const line of lines(path.join(heldBack, file))) {
    const {
      bad: isBad,
      options,
      ...input
    } = line as { bad: boolean; options?: Record<string, unknown>; draft: string };
    const pack = options
      ? {
          ...base,
          guidelines: { ...base.guidelines, rules: { ...base.guidelines?.rules, [id]: { options } } },
        }
      : base;
    const fired = checkDraft({ ...input, pack }).findings.some((finding) => finding.rule === id);
    if (isBad) {
      bad++;
      if (fired) found++;
      else if (show.has('--misses')) process.stdout.write(`   missed: ${input.draft}\n`);
    } else {
      good++;
      if (fired) wrong++;
      if (fired && show.has('--misses')) process.stdout.write(`   false:  ${input.draft}\n`);
    }
  }
  recalls += found / Math.max(1, bad);
  alarms += wrong / Math.max(1, good);
  measured++;
  process.stdout.write(`${id.padEnd(16)}${percent(found, bad).padEnd(10)}${percent(wrong, good)}\n`);
}
process.stdout.write(
  `${'all'.padEnd(16)}${percent(recalls, measured).padEnd(10)}${percent(alarms, measured)}\n`,
);

if (existsSync(replies)) {
  const rows = lines(replies) as { customer: string; reply: string }[];
  const blocked = new Map<string, number>();
  const warned = new Map<string, number>();
  let other = 0;
  const started = performance.now();
  for (const row of rows) {
    const report = checkDraft({ draft: row.reply, post: { text: row.customer, site: 'x' }, pack: base });
    const ids = new Set(
      report.findings.filter((finding) => finding.severity === 'block').map((finding) => finding.rule),
    );
    for (const id of ids) blocked.set(id, (blocked.get(id) ?? 0) + 1);
    for (const id of new Set(
      report.findings.filter((finding) => finding.severity === 'warn').map((finding) => finding.rule),
    ))
      warned.set(id, (warned.get(id) ?? 0) + 1);
    const beyond = [...ids].filter((id) => id !== 'sign-off' && id !== 'length' && id !== 'private-data');
    if (beyond.length > 0) other++;
    if (show.has('--blocked') || [...show].some((flag) => flag.startsWith('--rule=')))
      for (const finding of report.findings) {
        const chosen =
          show.has(`--rule=${finding.rule}`) ||
          (show.has('--blocked') && finding.severity === 'block' && finding.rule !== 'length');
        if (chosen)
          process.stdout.write(
            `   ${finding.rule} [${row.reply.slice(finding.start ?? 0, finding.end ?? 0)}]  ${row.customer.slice(0, 120).replaceAll('\n', ' ')} >>> ${row.reply.replaceAll('\n', ' ')}\n`,
          );
      }
  }
  const took = performance.now() - started;
  process.stdout.write(
    `\n${rows.length} real replies: ${percent(other, rows.length)} blocked beyond sign-off, length and private-data; ${(took / rows.length).toFixed(2)} ms each\n`,
  );
  for (const [id, count] of [...blocked].sort((a, b) => b[1] - a[1]))
    process.stdout.write(`  block ${id.padEnd(14)}${percent(count, rows.length)}\n`);
  for (const [id, count] of [...warned].sort((a, b) => b[1] - a[1]))
    process.stdout.write(`  warn  ${id.padEnd(14)}${percent(count, rows.length)}\n`);
} else process.stdout.write('\nNo real replies beside the project; that part is skipped.\n');

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Pack } from '../../lib/domain/pack';
import { rules } from '../../lib/guidelines/registry';
import { checkDraft } from '../../lib/guidelines/index';
import { guidelinePack } from '../../tests/support/guideline-pack';
import type { Part } from '../quality';

const root = path.resolve(import.meta.dirname, '../..');
const heldBack = path.join(root, 'tests/lib/guidelines/held-back');
const replies = path.join(root, '../shared/data/replies.jsonl');
const base = guidelinePack();

interface Example {
  rule: string;
  bad: boolean;
  options?: Record<string, unknown>;
  /** What the team's pack says besides: the names of its competitors. */
  pack?: { competitors?: string[] };
  draft: string;
  post?: { text: string };
}

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;

/**
 * Recall and false alarms of every guideline rule on the drafts held back, one set after the other, and the share
 * of real brand replies that would be blocked. Flags: `--misses` names the drafts, `--set=blind-3` takes one set,
 * `--only=calm` one rule, `--blocked` lists what real replies were blocked for, `--rule=calm` what that rule says
 * of them.
 */
export const guidelines: Part = {
  title: 'Guideline rules, on drafts held back',
  run(flags) {
    const chosen = [...flags].find((flag) => flag.startsWith('--set='))?.slice(6);
    for (const [name, examples] of sets()) if (!chosen || chosen === name) measureSet(name, examples, flags);
    if (!existsSync(replies)) console.log('\nNo real replies beside the project; that part is skipped.');
    else if (!chosen) measureReplies(flags);
  },
};

/** `blind-N.jsonl` is a set of its own, its lines name their rule; the files named like a rule are one set together. */
function sets(): Map<string, Example[]> {
  const found = new Map<string, Example[]>();
  for (const file of readdirSync(heldBack).sort()) {
    const name = file.replace('.jsonl', '');
    const set = name.startsWith('blind-') ? name : 'written-first';
    const examples = lines(path.join(heldBack, file)).map((line) => ({ rule: name, ...line }) as Example);
    found.set(set, [...(found.get(set) ?? []), ...examples]);
  }
  return found;
}

function measureSet(name: string, examples: readonly Example[], flags: ReadonlySet<string>): void {
  console.log(`\n${name}, ${examples.length} drafts\n${'rule'.padEnd(16)}${'recall'.padEnd(18)}false alarms`);
  const only = [...flags].find((flag) => flag.startsWith('--only='))?.slice(7);
  let recalls = 0;
  let alarms = 0;
  let recallRules = 0;
  let alarmRules = 0;
  for (const { meta } of rules) {
    const own = examples.filter((example) => example.rule === meta.id && (!only || only === meta.id));
    if (own.length === 0) continue;
    const bad = own.filter((example) => example.bad);
    const good = own.filter((example) => !example.bad);
    const missed = bad.filter((example) => !fires(example));
    const wrong = good.filter(fires);
    if (bad.length > 0) {
      recallRules++;
      recalls += 1 - missed.length / bad.length;
    }
    if (good.length > 0) {
      alarmRules++;
      alarms += wrong.length / good.length;
    }
    const recall = `${percent(bad.length - missed.length, bad.length)} of ${bad.length}`;
    console.log(
      `${meta.id.padEnd(16)}${recall.padEnd(18)}${percent(wrong.length, good.length)} of ${good.length}`,
    );
    if (flags.has('--misses')) {
      for (const example of missed) console.log(`   missed: ${about(example)}${example.draft}`);
      for (const example of wrong) console.log(`   false:  ${about(example)}${example.draft}`);
    }
  }
  console.log(`${'all'.padEnd(16)}${percent(recalls, recallRules).padEnd(18)}${percent(alarms, alarmRules)}`);
}

/** The post that a draft answers, before the draft. */
const about = ({ post }: Example) => (post ? `${post.text.replaceAll('\n', ' ')} >>> ` : '');

function fires(example: Example): boolean {
  const { bad: _, rule, options, pack: own, ...input } = example;
  return checkDraft({ ...input, pack: packOf(rule, options, own) }).findings.some(
    (finding) => finding.rule === rule,
  );
}

/** The small pack with the options and the competitors that the draft brings along. */
function packOf(rule: string, options: Example['options'], own: Example['pack']): Pack {
  const pack = own?.competitors
    ? guidelinePack({
        competitors: own.competitors.map((name, index) => ({
          id: `rival-${index + 1}`,
          name,
          terms: [{ kind: 'name', text: name }],
        })),
      })
    : base;
  if (!options) return pack;
  const rules = { ...pack.guidelines?.rules, [rule]: { options } };
  return { ...pack, guidelines: { ...pack.guidelines, rules } };
}

function measureReplies(flags: ReadonlySet<string>): void {
  const rows = lines(replies) as { customer: string; reply: string }[];
  const counts = { block: new Map<string, number>(), warn: new Map<string, number>() };
  const apart = new Set(['sign-off', 'length', 'private-data']);
  let other = 0;
  const started = performance.now();
  for (const row of rows) {
    const report = checkDraft({ draft: row.reply, post: { text: row.customer, site: 'x' }, pack: base });
    for (const severity of ['block', 'warn'] as const) {
      const ids = new Set(
        report.findings.filter((one) => one.severity === severity).map((finding) => finding.rule),
      );
      for (const id of ids) counts[severity].set(id, (counts[severity].get(id) ?? 0) + 1);
      if (severity === 'block' && [...ids].some((id) => !apart.has(id))) other++;
    }
    for (const finding of report.findings)
      if (
        flags.has(`--rule=${finding.rule}`) ||
        (flags.has('--blocked') && finding.severity === 'block' && finding.rule !== 'length')
      )
        console.log(
          `   ${finding.rule} [${row.reply.slice(finding.start ?? 0, finding.end ?? 0)}]  ${row.customer.slice(0, 120).replaceAll('\n', ' ')} >>> ${row.reply.replaceAll('\n', ' ')}`,
        );
  }
  const took = (performance.now() - started) / rows.length;
  console.log(
    `\n${rows.length} real replies: ${percent(other, rows.length)} blocked beyond sign-off, length and private-data; ${took.toFixed(2)} ms each`,
  );
  for (const severity of ['block', 'warn'] as const)
    for (const [id, count] of [...counts[severity]].sort((a, b) => b[1] - a[1]))
      console.log(`  ${severity.padEnd(6)}${id.padEnd(14)}${percent(count, rows.length)}`);
}

import { readFile } from 'node:fs/promises';
import { diffPacks } from '@/lib/playbooks/diff';
import { packJsonSchema } from '@/lib/playbooks/json-schema';
import type { ParsedPack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';
import type { NewExample } from '@/lib/playbooks/with-examples';
import { withExamples } from '@/lib/playbooks/with-examples';
import { maskPrivate } from '@/lib/playbooks/mask';
import { UsageError } from '../errors';
import { learnLine } from '../input';
import { readLines } from '../lines';
import { loadPacks, problemLine, readPack } from '../load-packs';
import { readOptions } from '../options';
import type { Output } from '../output';
import { figures } from './figures';

const ACTIONS = new Map([
  ['check', checkPacks],
  ['test', testPacks],
  ['diff', showDiff],
  ['schema', showSchema],
  ['examples', addExamples],
  ['figures', figures],
]);

export async function pack(args: string[], output: Output): Promise<number> {
  const [action = '', ...rest] = args;
  const run = ACTIONS.get(action);
  if (!run)
    throw new UsageError(
      `pack needs one of ${[...ACTIONS.keys()].join(', ')}${action === '' ? '' : `, not "${action}"`}`,
    );
  return run(rest, output);
}

function filesOf(args: string[]): { files: string[]; json: boolean } {
  const { files, json } = readOptions(args, ['json']);
  if (files.length === 0) throw new UsageError('name at least one pack file');
  return { files, json };
}

const counts = (parsed: ParsedPack & { ok: true }) => ({
  brands: parsed.pack.brands.length,
  terms: parsed.pack.brands.reduce((sum, brand) => sum + brand.terms.length, 0),
  categories: parsed.pack.triage.categories.length,
  plays: parsed.pack.plays.length,
  tests: parsed.pack.tests.length,
});

async function checkPacks(args: string[], output: Output): Promise<number> {
  const { files, json } = filesOf(args);
  let wrong = 0;
  for (const file of files) {
    const parsed = await readPack(file);
    if (!parsed.ok) wrong += 1;
    if (json) {
      await output.line(
        parsed.ok
          ? {
              file,
              ok: true,
              id: parsed.pack.id,
              version: parsed.pack.version,
              counts: counts(parsed),
              problems: [],
              warnings: parsed.warnings,
            }
          : { file, ok: false, problems: parsed.problems, warnings: [] },
      );
    } else if (parsed.ok) {
      const { categories, plays, tests } = counts(parsed);
      await output.text(
        `${file}: ${parsed.pack.name} ${parsed.pack.version} is in order (${categories} categories, ${plays} plays, ${tests} tests).\n`,
      );
      for (const warning of parsed.warnings)
        await output.text(`  worth a look: ${problemLine(file, warning)}\n`);
    } else {
      const count = parsed.problems.length;
      await output.text(`${file}: ${count} ${count === 1 ? 'mistake' : 'mistakes'}.\n`);
      for (const problem of parsed.problems) await output.text(`  ${problemLine(file, problem)}\n`);
    }
  }
  return wrong > 0 ? 1 : 0;
}

async function testPacks(args: string[], output: Output): Promise<number> {
  const { files, json } = filesOf(args);
  let wrong = 0;
  for (const file of files) {
    const parsed = await readPack(file);
    if (!parsed.ok) {
      wrong += 1;
      if (json)
        await output.line({ file, ok: false, problems: parsed.problems, passed: 0, failed: [], custom: [] });
      else for (const problem of parsed.problems) await output.text(`${problemLine(file, problem)}\n`);
      continue;
    }
    const proof = provePack(parsed.pack, { now: new Date().toISOString(), testLines: parsed.testLines });
    const failures = proof.failed.length + proof.custom.length;
    if (failures > 0) wrong += 1;
    if (json) {
      await output.line({
        file,
        ok: failures === 0,
        id: parsed.pack.id,
        version: parsed.pack.version,
        ...proof,
      });
      continue;
    }
    await output.text(`${file}: ${proof.passed} of ${parsed.pack.tests.length} tests passed.\n`);
    for (const { name, line, messages } of proof.failed) {
      await output.text(`  ${file}${line === undefined ? '' : `:${line}`} ${name}\n`);
      for (const message of messages) await output.text(`    ${message}\n`);
    }
    for (const { rule, message } of proof.custom) await output.text(`  rule ${rule}: ${message}\n`);
  }
  return wrong > 0 ? 1 : 0;
}

async function showDiff(args: string[], output: Output): Promise<number> {
  const { files, json } = filesOf(args);
  if (files.length !== 2) throw new UsageError('pack diff takes two files: the one in use and the new one');
  const [before] = await loadPacks(files.slice(0, 1));
  const [after] = await loadPacks(files.slice(1));
  if (!before || !after) return 2;
  const changes = diffPacks(before, after);
  if (json) {
    await output.line({ before: before.version, after: after.version, changes });
    return 0;
  }
  await output.text(`${before.id} ${before.version} → ${after.id} ${after.version}\n`);
  if (changes.length === 0) await output.text('Nothing changes.\n');
  for (const { area, kind, what, detail } of changes)
    await output.text(`  ${area}: ${kind} ${what}${detail === undefined ? '' : ` (${detail})`}\n`);
  return 0;
}

async function showSchema(args: string[], output: Output): Promise<number> {
  const { files } = readOptions(args, ['json']);
  if (files.length > 0) throw new UsageError('pack schema takes no file');
  await output.text(`${JSON.stringify(packJsonSchema(), null, 2)}\n`);
  return 0;
}

/** The pack with the categories of corrections as examples, masked, on the standard output. */
async function addExamples(args: string[], output: Output): Promise<number> {
  const { files, learn } = readOptions(args, ['learn']);
  const [file] = files;
  if (file === undefined || files.length > 1 || learn === undefined)
    throw new UsageError('pack examples takes one pack file and --learn FILE');
  const parsed = await readPack(file);
  if (!parsed.ok) {
    for (const problem of parsed.problems) await output.text(`${problemLine(file, problem)}\n`);
    return 1;
  }
  const keep = parsed.pack.brands.flatMap(({ terms }) =>
    terms.flatMap(({ kind, text }) => (kind === 'handle' ? [text] : [])),
  );
  const examples: NewExample[] = [];
  for await (const { value } of readLines(learn, learnLine)) {
    const { category } = value.label;
    if (category) examples.push({ category, text: maskPrivate(value.text, { keep }) });
  }
  await output.text(withExamples(await readFile(file, 'utf8'), examples).source);
  return 0;
}

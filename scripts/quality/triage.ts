import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hit } from '../../lib/domain/mention';
import type { Triage } from '../../lib/domain/triage';
import { SENTIMENTS } from '../../lib/domain/words';
import type { TriageEngine } from '../../lib/triage';
import { createTriage } from '../../lib/triage';
import type { Part } from '../quality';
import { idOf, reasonsPack } from './reasons-pack';
import { calibration, confusion, hash, scoresOf } from './tables';

const data = path.resolve(import.meta.dirname, '../../../shared/data');
const LESSONS = [0, 50, 200, 1000];
const names = reasonsPack.triage.categories.map(({ id }) => id);
const hits: Hit[] = [
  {
    pack: 'reasons',
    brand: 'air',
    kind: 'handle',
    term: '@air',
    start: 0,
    end: 1,
    confidence: 1,
    why: 'named',
  },
];

interface Row {
  id: string;
  text: string;
  sentiment?: Triage['sentiment'];
  reason?: string;
  complaint?: boolean;
  domain?: string;
}

const read = (name: string): Row[] =>
  readFileSync(path.join(data, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** Triage against the labelled posts: lessons come from one half of the airline set, figures from the other. */
export const triage: Part = {
  title: 'Triage',
  run(flags) {
    if (!existsSync(data)) {
      console.log('  ../shared/data is not there: nothing to measure on.');
      return;
    }
    const airlines = read('sentiment-airlines').sort((a, b) => hash(`order ${a.id}`) - hash(`order ${b.id}`));
    const lessons = airlines.filter(({ id }) => hash(id) % 2 === 1);
    const heldBack = airlines.filter(({ id }) => hash(id) % 2 === 0);
    const retail = read('sentiment-retail');
    const complaints = read('complaints').filter(({ domain }) => !domain?.startsWith('random'));
    for (const count of LESSONS) {
      const engine = createTriage(
        [reasonsPack],
        lessons
          .slice(0, count)
          .map(({ text, sentiment }) => ({ text, correction: sentiment ? { sentiment } : {} })),
      );
      const air = mood(engine, heldBack);
      console.log(`  sentiment, ${count} corrections: ${air.line}; retail ${mood(engine, retail).line}`);
      if (count === 0 || count === 1000) {
        console.log(confusion(air.gold, air.told, SENTIMENTS));
        console.log(`  calibration of sentiment: ${calibration(air.sure)}`);
      }
      if (count === 0) {
        console.log(`  complaints to brands: ${complained(engine, complaints)}`);
        if (flags.has('--misses')) worst(heldBack, air);
      }
    }
    for (const count of LESSONS) reasons(lessons, heldBack, count);
  },
};

function mood(engine: TriageEngine, rows: readonly Row[]) {
  const results = rows.map(({ text }) => engine.triage({ text }, hits));
  const gold = rows.map(({ sentiment }) => SENTIMENTS.indexOf(sentiment ?? 'neutral'));
  const told = results.map((one) => SENTIMENTS.indexOf(one?.sentiment ?? 'neutral'));
  const sure = results.map((one, at) => ({
    chance: one?.confidence?.sentiment ?? 0,
    right: gold[at] === told[at],
  }));
  const { accuracy, macro, precision, recall } = scoresOf(gold, told, SENTIMENTS.length);
  const line = `accuracy ${accuracy}, macro F1 ${macro}, negatives P ${precision[0]} R ${recall[0]}`;
  return { gold, told, sure, line };
}

function complained(engine: TriageEngine, rows: readonly Row[]): string {
  const gold = rows.map(({ complaint }) => (complaint ? 0 : 1));
  const told = rows.map(({ text }) => (engine.triage({ text }, hits)?.sentiment === 'negative' ? 0 : 1));
  const { f1, precision, recall } = scoresOf(gold, told, 2);
  return `F1 ${f1[0]}, P ${precision[0]}, R ${recall[0]}`;
}

function reasons(lessons: readonly Row[], heldBack: readonly Row[], count: number): void {
  const engine = createTriage(
    [reasonsPack],
    lessons
      .filter(({ reason }) => reason !== undefined)
      .slice(0, count)
      .map(({ text, reason }) => ({
        text,
        correction: { category: idOf(reason ?? ''), sentiment: 'negative' as const },
      })),
  );
  const rows = heldBack.filter(({ reason }) => reason !== undefined);
  const results = rows.map(({ text }) => engine.triage({ text }, hits));
  const gold = rows.map(({ reason }) => names.indexOf(idOf(reason ?? '')));
  const told = results.map((one) => names.indexOf(one?.category ?? ''));
  const { accuracy, macro, f1 } = scoresOf(gold, told, names.length);
  console.log(
    `  ten reasons, ${count} corrections: accuracy ${accuracy}, macro F1 ${macro}; each ${f1.join(' ')}`,
  );
  if (count !== 0 && count !== 1000) return;
  console.log(confusion(gold, told, names));
  const sure = results.map((one, at) => ({
    chance: one?.confidence?.category ?? 0,
    right: gold[at] === told[at],
  }));
  console.log(`  calibration of categories: ${calibration(sure)}`);
}

/** The hundred mistakes the engine was surest of. */
function worst(rows: readonly Row[], { gold, told, sure }: ReturnType<typeof mood>): void {
  rows
    .map(({ text }, at) => ({ text, at, chance: sure[at]?.chance ?? 0 }))
    .filter(({ at }) => gold[at] !== told[at])
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 100)
    .forEach(({ text, at, chance }) => {
      const [was, is] = [SENTIMENTS[told[at] ?? 0], SENTIMENTS[gold[at] ?? 0]];
      console.log(`  ${chance.toFixed(2)} said ${was}, is ${is}: ${text.replace(/\s+/g, ' ')}`);
    });
}

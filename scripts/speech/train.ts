/**
 * Makes lib/guidelines/speech/weights.ts: what a sentence of a reply does. It learns from the sentences in
 * scripts/speech/examples and from the drafts in tests/lib/guidelines/held-back that have been measured on already
 * (all but the newest blind set), all written for this project. `npx tsx scripts/speech/train.ts [--check]`; with
 * --check nothing is written. The same examples give the same weights. A quarter of an hour.
 *
 * --check prints what the limits of acts.ts find and wrongly flag among drafts that were left out in turns.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { read } from '../../lib/guidelines/analysis/draft';
import { LIMITS, SPEECH, type Speech } from '../../lib/guidelines/speech/acts';
import { inputOf, logits, type Input, type Network } from '../../lib/words/network';
import { piecesOf } from '../../lib/words/pieces';
import { trainCommittee } from '../words/committee';
import type { Example, Training } from '../words/trainer';
import { writeWeights } from '../words/weights-file';

const BUCKETS = 8192;
/** Filters of each width that a network has, and how many networks say together what is said. */
const FILTERS = 64;
const MEMBERS = 2;
const FOLDS = 3;
/** Not learned from: the figures in the README come from it. */
const NEWEST = 'blind-8.jsonl';
const settings: Training = {
  widths: [1, 2, 3, 4].flatMap((width) => Array.from({ length: FILTERS }, () => width)),
  outputs: SPEECH.length,
  buckets: BUCKETS,
  epochs: 16,
  dropout: 0.3,
  wordDropout: 0.2,
  rate: 2e-3,
  decay: 1e-2,
  gramDecay: 1e-5,
  positive: SPEECH.map(() => 2),
  seed: 7,
};

/** What a draft that breaks the rule does in one of its sentences, and a good one in none. */
const ACT_OF: Record<string, Speech> = {
  'no-blame': 'blame',
  'no-argument': 'argue',
  'no-minimising': 'minimise',
  'own-it': 'unowned',
  calm: 'heat',
  'hand-off': 'elsewhere',
  'over-promise': 'guarantee',
  sell: 'promote',
  polarity: 'cheer',
  occasion: 'flippant',
  competitor: 'knock',
  'legal-hold': 'liability',
};
const AGAINST: ReadonlySet<Speech> = new Set(Object.values(ACT_OF).filter((act) => act !== 'cheer'));
/** Here a good draft may do it too: a cheerful answer to praise, an address that was asked for. */
const ONLY_BAD = new Set(['hand-off', 'polarity', 'occasion']);

interface Draft {
  weight?: number;
  rule: string;
  bad: boolean;
  draft: string;
}
interface Line {
  text: string;
  acts: string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const examples = path.join(import.meta.dirname, 'examples');
const heldBack = path.join(root, 'tests/lib/guidelines/held-back');
const linesOf = (folder: string, except = '') =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && name !== except)
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ rule: name.replace('.jsonl', ''), ...(JSON.parse(line) as object) })),
    );
const lines = linesOf(examples) as unknown as Line[];
const drafts = [
  ...(linesOf(heldBack, NEWEST) as Draft[]).map((draft) => ({ ...draft, weight: 0.7 })),
  // The rules' tests are short, and what they say must hold.
  ...(linesOf(path.join(import.meta.dirname, 'drafts')) as Draft[]).map((draft) => ({
    ...draft,
    weight: 5,
  })),
];

const inputFor = (text: string): Input =>
  inputOf(
    piecesOf(text).map((piece) => piece.text),
    BUCKETS,
  );
const fromLine = ({ text, acts }: Line): Example => ({
  input: inputFor(text),
  targets: SPEECH.map((act) => (acts.includes(act) ? 1 : 0)),
  weight: 1,
});
/** A draft says one thing about one act, and nothing about the others. */
function fromDraft({ rule, bad, draft, weight = 1 }: Draft): Example[] {
  // What the sample packs say in full does none of what a rule is against, in none of its sentences.
  if (rule === 'exemplary')
    return read(draft).sentences.map(({ start, end }) => ({
      input: inputFor(draft.slice(start, end)),
      targets: SPEECH.map((act) => (AGAINST.has(act) ? 0 : Number.NaN)),
      weight: 4,
    }));
  const act = ACT_OF[rule];
  if (!act || (!bad && ONLY_BAD.has(rule))) return [];
  return [
    {
      input: inputFor(draft),
      targets: SPEECH.map((other) => (other === act ? (bad ? 1 : 0) : Number.NaN)),
      weight,
    },
  ];
}

/** What the strongest sentence of a draft comes to, by act. */
function oddsOf(network: Network, draft: string): number[] {
  const best = SPEECH.map(() => Number.NEGATIVE_INFINITY);
  for (const { start, end } of read(draft).sentences)
    logits(network, inputFor(draft.slice(start, end))).forEach((odds, act) => {
      best[act] = Math.max(best[act] ?? odds, odds);
    });
  return best;
}

if (process.argv.includes('--check')) check();
else write();

/** What the limits find and wrongly flag among drafts left out in turns. */
function check(): void {
  const scored: { draft: Draft; odds: number[] }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    // What was written together stays together: ten in a row.
    const out = (_: unknown, index: number) => Math.floor(index / 10) % FOLDS === fold;
    const kept = (one: unknown, index: number) => !out(one, index);
    const network = trainCommittee(
      [...lines.filter(kept).map(fromLine), ...drafts.filter(kept).flatMap(fromDraft)],
      settings,
      MEMBERS,
    );
    for (const draft of drafts.filter(out)) scored.push({ draft, odds: oddsOf(network, draft.draft) });
  }

  console.log(`${lines.length} sentences, ${drafts.length} drafts; left out in turns:`);
  for (const [rule, act] of Object.entries(ACT_OF)) {
    const output = SPEECH.indexOf(act);
    const above = (one: (typeof scored)[number]) => (one.odds[output] ?? 0) > LIMITS[act];
    const own = scored.filter(({ draft }) => draft.rule === rule);
    const bad = own.filter(({ draft }) => draft.bad);
    const fine = own.filter(({ draft }) => !draft.bad);
    const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
    console.log(
      `${rule.padEnd(15)} found ${percent(bad.filter(above).length, bad.length)} of ${bad.length}, wrongly ${percent(fine.filter(above).length, fine.length)} of ${fine.length}, limit ${LIMITS[act]}`,
    );
  }
}

function write(): void {
  writeWeights(
    'lib/guidelines/speech/weights.ts',
    trainCommittee([...lines.map(fromLine), ...drafts.flatMap(fromDraft)], settings, MEMBERS),
    `Made by scripts/speech/train.ts from ${lines.length} sentences and ${drafts.length} drafts written for this project.`,
    FILTERS * MEMBERS,
  );
}

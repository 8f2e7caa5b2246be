import { readdirSync, readFileSync } from 'node:fs';
import type { CheckInput } from '@/lib/domain/check';
import { checkDraft } from '@/lib/guidelines';
import { guidelinePack } from '../support/guideline-pack';
import type { Bench, Row } from './bench';
import { milliseconds } from './bench';
import { peersIn } from './peers';

type Example = CheckInput & { bad: boolean };
const folder = 'tests/lib/guidelines/held-back';
const pack = guidelinePack();

/** Drafts that were held back, with an answer to a post each. */
function examples(): Example[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith('blind-'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Example)
    .filter(({ post }) => post);
}

/** Drafts of about 280 characters out of shorter ones. */
function long(all: readonly Example[]): Example[] {
  const joined: Example[] = [];
  let open = '';
  for (const one of all) {
    open = open ? `${open} ${one.draft}` : one.draft;
    if (open.length < 260) continue;
    joined.push({ ...one, draft: open.slice(0, 280) });
    open = '';
  }
  return joined.slice(0, 60);
}

/** Processor time that this process used, in milliseconds: the machine is shared. The best of several rounds. */
async function cost(work: () => unknown, rounds = 12): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    await work();
    best = Math.min(best, process.cpuUsage(before).user / 1_000);
  }
  return best;
}

/** Pieces that cost a careless pattern the square of their number, or a careless list its length. */
const PIECES = [
  '😀',
  'a.',
  'a,',
  '1 ',
  '- ',
  '"',
  '{{',
  '(',
  '\n',
  ' ',
  '!',
  '@a ',
  '#a ',
  '£5 ',
  '^DW ',
  '日本',
  'ـ',
  '\u202e',
  '\ud83d',
  'a@b.example ',
  'https://a.example ',
  '07700 900123 ',
  '4111 ',
  "don't ",
  'is it ',
  'sorry ',
  'if you ',
  'we told you ',
  'you should have read it. ',
  'please send us your order number and ',
];
const HALF = 5_000;

async function longest(): Promise<Row[]> {
  const post = { text: 'My parcel is five days late', author: { name: 'Maya Lindqvist', handle: 'mayalq' } };
  const check = (draft: string) => checkDraft({ draft, post, site: 'x', agent: { initials: 'DW' }, pack });
  const real = examples()
    .map(({ draft }) => draft)
    .join(' ');
  const texts = [
    ...PIECES.map((piece) => ({
      name: JSON.stringify(piece),
      text: piece.repeat(Math.ceil((2 * HALF) / piece.length)),
    })),
    ...[0, 20_000, 40_000].map((at) => ({ name: `drafts from ${at}`, text: real.slice(at, at + 2 * HALF) })),
  ];
  const found: { name: string; whole: number; ratio: number }[] = [];
  for (const { name, text } of texts) {
    const half = await cost(() => check(text.slice(0, HALF)), 4);
    const whole = await cost(() => check(text.slice(0, 2 * HALF)), 4);
    found.push({ name, whole, ratio: whole / half });
  }
  const row = (what: string, one: (typeof found)[number] | undefined, ok: boolean, budget: string): Row => ({
    what: `${what}: ${one?.name ?? ''}`,
    ours: `${milliseconds(one?.whole ?? 0)}, ${(one?.ratio ?? 0).toFixed(2)} times the half`,
    budget,
    ok,
  });
  const slowest = found.toSorted((a, b) => b.whole - a.whole)[0];
  // Below ten milliseconds the half is too short to be measured.
  const steepest = found.filter(({ whole }) => whole > 10).toSorted((a, b) => b.ratio - a.ratio)[0];
  return [
    row('10,000 characters, the slowest', slowest, (slowest?.whole ?? 0) < 50, '< 50 ms'),
    row('10,000 against 5,000, the steepest', steepest, (steepest?.ratio ?? 0) < 2.6, '< 2.6 times'),
  ];
}

async function beside(): Promise<Row[]> {
  const all = examples();
  const drafts = long(all);
  const agent = { initials: 'DW' };
  const sorts = [all.filter(({ bad }) => bad).slice(0, 200), all.filter(({ bad }) => !bad).slice(0, 200)];
  const share = async (says: (one: Example) => Promise<number> | number): Promise<string> => {
    const shares = [];
    for (const some of sorts) {
      let said = 0;
      for (const one of some) if ((await says(one)) > 0) said += 1;
      shares.push(`${Math.round((said / Math.max(1, some.length)) * 100)} %`);
    }
    return `speaks up on ${shares[0]} of bad, ${shares[1]} of good`;
  };
  const each = async (read: (draft: Example) => unknown): Promise<number> =>
    (await cost(async () => {
      for (const draft of drafts) await read(draft);
    })) / drafts.length;
  const ours = await each((one) => checkDraft({ ...one, agent, pack }));
  const rows: Row[] = [
    {
      what: 'all rules, without proof-reading, on 280 characters',
      ours: milliseconds(ours),
      budget: '≤ 5 ms',
      ok: ours <= 5,
    },
  ];
  // Each example was written for one rule, so the others are none of its business.
  const own = await share((one) => {
    const { rule } = one as Example & { rule: string };
    return checkDraft({ ...one, pack }).findings.filter((finding) => finding.rule === rule).length;
  });
  const peers = await peersIn(process.env['EARSHOT_PEERS']);
  for (const peer of peers) {
    const time = await each(({ draft }) => peer.read(draft));
    rows.push({
      what: `the same drafts, ${peer.name}`,
      ours: `${milliseconds(ours)}, ${own}`,
      peer: `${milliseconds(time)}, ${await share(({ draft }) => peer.read(draft))}`,
    });
  }
  if (peers.length === 0)
    rows.push({
      what: 'the same drafts, other tools',
      ours: own,
      peer: 'none installed; tests/bench/peers.ts says how',
    });
  return rows;
}

export const checking: Bench = {
  name: 'Checking drafts: processor time, beside other tools',
  run: async () => [...(await beside()), ...(await longest())],
};

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Matcher } from '../../lib/domain/lexicon';
import type { Term } from '../../lib/domain/pack';
import { packSchema } from '../../lib/domain/pack';
import { compileLexicon } from '../../lib/mentions/compile';
import { createMatcher } from '../../lib/mentions/matcher';
import type { Part } from '../quality';
import { addressVariants, variantsOf } from './variants';

const data = path.resolve(import.meta.dirname, '../../../shared/data');
/** Made-up names of every shape, for where the real ones are not at hand. */
const MADE_UP =
  'Nordwind|Lumen Bank|Halvorsen|Voltaro|PixelHub|Häberlin|Solveig Kaffee|T-Grid|Kestrel Air|Merlin Airways|Brightwater|Copperfield Foods|Zephyria|Quillmark|Oakhaven|Pommard|Tresselby|Vantoro|Fenwick & Dale|Marlowe Mobile|Castellane|Delphine|Rostrum|Skylark Rail|Umbra Energy|Wexcombe'.split(
    '|',
  );

const read = <Row>(file: string): Row[] =>
  readFileSync(path.join(data, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

function matcherOf(names: readonly string[], termsOf: (name: string) => Term[]): Matcher {
  const pack = packSchema.parse({
    schema: 'earshot.playbook/1',
    id: 'quality',
    name: 'Quality',
    version: '1.0.0',
    language: 'en',
    publisher: { name: 'Quality' },
    brands: names.map((name, at) => ({ id: `b${at}`, name, terms: termsOf(name) })),
    triage: { categories: [{ id: 'other', label: 'Other' }] },
    plays: [],
    tests: [],
  });
  return createMatcher(compileLexicon([pack]));
}

interface Score {
  found: number;
  all: number;
  missed: string[];
}
function createScores() {
  const scores = new Map<string, Score>();
  return {
    count(kind: string, ok: boolean, what: string): void {
      const score = scores.get(kind) ?? { found: 0, all: 0, missed: [] };
      scores.set(kind, score);
      score.all++;
      if (ok) score.found++;
      else score.missed.push(what);
    },
    rows: (misses: boolean): string[] =>
      [...scores].flatMap(([kind, { found, all, missed }]) => [
        `  ${kind.padEnd(28)}${percent(found, all).padStart(8)}  ${String(found).padStart(5)} of ${all}`,
        ...(misses ? missed.slice(0, 12).map((one) => `      ${one}`) : []),
      ]),
  };
}

const CERTAIN = 0.5;
const certain = (matcher: Matcher, text: string, term: string): boolean =>
  matcher.find(text).some((hit) => hit.term === term && hit.confidence >= CERTAIN);

/** The half of the records that nothing was tuned on. */
const heldBack = (id: string): boolean => (createHash('md5').update(id).digest()[0] ?? 0) % 2 === 0;

function made(names: readonly string[], misses: boolean): string[] {
  const scores = createScores();
  const spelt = matcherOf(names, (name) => [{ kind: 'name', text: name }]);
  for (const name of names)
    for (const { kind, text } of variantsOf(name))
      scores.count(kind, certain(spelt, `and then ${text} again, of all days`, name), `${name}: ${text}`);
  const addresses = matcherOf(names, (name) => termsOfAddress(name));
  for (const name of names) {
    const [handle, url] = termsOfAddress(name);
    if (!handle || !url) continue;
    for (const { kind, text } of addressVariants(handle.text.slice(1), url.text)) {
      const term = kind.startsWith('handle') ? handle.text : url.text;
      scores.count(kind, certain(addresses, `it says ${text} on the box`, term), text);
    }
  }
  return scores.rows(misses);
}

function termsOfAddress(name: string): Term[] {
  const bare = name.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');
  return [
    { kind: 'handle', text: `@${bare}Helps` },
    { kind: 'url', text: `${bare.toLowerCase()}.example` },
  ];
}

interface Misspelling {
  brand: string;
  variant: string;
  kind: string;
}
interface Mention {
  text: string;
  brand: string;
  surface: string;
  start: number;
  end: number;
  kind: string;
}

function real(misses: boolean): string[] {
  const listed = read<Misspelling>('brand-misspellings.jsonl');
  const hard = read<Mention>('brand-mentions-hard.jsonl');
  const names = [...new Set([...listed, ...hard].map(({ brand }) => brand))];
  const matcher = matcherOf(names, (name) => [{ kind: 'name', text: name }]);
  const scores = createScores();
  for (const { brand, variant, kind } of listed)
    scores.count(
      `${kind} (listed)`,
      certain(matcher, `my ${variant} broke today`, brand),
      `${brand}: ${variant}`,
    );
  for (const { brand, text, surface, start, end, kind } of hard) {
    const hits = matcher.find(text).filter((hit) => hit.start < end && hit.end > start);
    const ok = hits.some((hit) => hit.term === brand && hit.confidence >= CERTAIN);
    scores.count(`${kind} (in posts)`, ok, `${brand}: ${surface}`);
  }
  const posts = read<{ text: string }>('customer-posts.jsonl');
  const known = new Set(listed.map(({ brand, variant }) => `${brand} ${variant.toLowerCase()}`));
  const flags = posts.flatMap(({ text }) =>
    matcher
      .find(text)
      .filter(({ way, confidence }) => (way === 'misspelt' || way === 'split') && confidence >= CERTAIN)
      .map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`)
      .filter((flag) => !known.has(flag.replace(': ', ' ').toLowerCase())),
  );
  return [
    ...scores.rows(misses),
    `  flagged as misspelt in ${posts.length} posts, right ones included: ${((1000 * flags.length) / posts.length).toFixed(1)} in 1,000`,
    ...(misses ? [...new Set(flags)].map((flag) => `      ${flag}`) : []),
  ];
}

interface Ambiguous {
  id: string;
  text: string;
  word: string;
  start: number;
  end: number;
  is_brand: boolean;
}

function ambiguous(misses: boolean): string[] {
  const rows = read<Ambiguous>('brand-ambiguous.jsonl');
  const matcher = matcherOf([...new Set(rows.map(({ word }) => word))], (name) => [
    { kind: 'name', text: name, ambiguous: true },
  ]);
  return [false, true].flatMap((held) => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    const bins = Array.from({ length: 5 }, () => ({ sum: 0, brand: 0, all: 0 }));
    const lines: string[] = [];
    for (const { text, word, start, end, is_brand: brand } of rows.filter(
      ({ id }) => heldBack(id) === held,
    )) {
      const confidence = Math.max(
        0,
        ...matcher
          .find(text)
          .filter((hit) => hit.term === word && hit.start < end && hit.end > start)
          .map((hit) => hit.confidence),
      );
      const bin = bins[Math.min(4, Math.floor(confidence * 5))];
      if (bin) {
        bin.sum += confidence;
        bin.all++;
        if (brand) bin.brand++;
      }
      if (confidence >= CERTAIN && brand) right++;
      else if (confidence >= CERTAIN) wrong++;
      else if (brand) missed++;
      if (confidence >= CERTAIN !== brand)
        lines.push(`      ${brand ? 'missed' : 'wrong '} ${word} ${confidence}`);
    }
    return [
      `  ${held ? 'held back' : 'to develop on'}: precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}, F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}`,
      `    confidence → the brand: ${bins.map(({ sum, brand, all }) => (all === 0 ? '-' : `${(sum / all).toFixed(2)} → ${(brand / all).toFixed(2)} (${all})`)).join(' · ')}`,
      ...(misses ? lines : []),
    ];
  });
}

/** Precision and recall of detection by kind of variant, and of ambiguous names. */
export const detection: Part = {
  title: 'Detection: certain hits by kind of variant',
  run(flags) {
    const misses = flags.has('--misses');
    console.log('Made-up names');
    for (const line of made(MADE_UP, misses)) console.log(line);
    if (!existsSync(data)) {
      console.log('No real posts beside the project; those parts are skipped.');
      return;
    }
    const brands = [...new Set(read<Misspelling>('brand-misspellings.jsonl').map(({ brand }) => brand))];
    console.log(`\nVariants made of ${brands.length} real brands, all at once, by their names alone`);
    for (const line of made(brands, misses)) console.log(line);
    console.log('\nReal misspellings and mentions, by the names alone');
    for (const line of real(misses)) console.log(line);
    console.log('\nAmbiguous names, by the names alone');
    for (const line of ambiguous(misses)) console.log(line);
  },
};

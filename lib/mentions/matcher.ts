import type { LexiconSnapshot, MatchContext, Matcher } from '@/lib/domain/lexicon';
import type { Hit } from '@/lib/domain/mention';
import type { Company, Judge } from './context';
import { companyOf, judgeOf } from './context';
import { classOf, endOf, fold, isLean, isTailed, JOIN, startOf } from './fold';
import type { Folded } from './fold';
import { createMisspeltFinder } from './find-misspelt';
import { findInHashtags } from './hashtag';
import type { Learned, Lesson } from './learned';
import { bareVariant } from './learned';
import { afterJoin, endsWord, isAddress, placeOf, standsAlone } from './place';
import type { Addresses } from './sense/namesake';
import { addressesOf, linkOf, namesakeOf } from './sense/namesake';
import type { Words } from './sense/reading';
import { wordsOf } from './sense/reading';
import { settle } from './settle';
import type { Candidate } from './settle';
import type { BrandRow, TermRow, Way } from './tables';
import { SURE, tablesOf, WAYS } from './tables';
import { buildTrie, hashWith, NO_LETTERS } from './trie';

/** Below this an ambiguous term is not even reported as uncertain. */
const NOISE = 0.2;
const AT = 64;
const HASH = 35;
const SPACE = 32;

/**
 * Makes the matcher of a snapshot. What agents taught is asked anew at each text. No schema library, no DOM.
 * `find` never throws; its cost grows with the length of the text, not with the number of terms.
 * Throws RangeError on a snapshot of another format.
 */
export function createMatcher(snapshot: LexiconSnapshot, learned?: Learned): Matcher {
  if (snapshot.format !== 1) throw new RangeError(`unknown lexicon format ${String(snapshot.format)}`);
  const tables = tablesOf(snapshot);
  const patterns = tables.patterns === '' ? [] : tables.patterns.split('\n');
  const trie = buildTrie(patterns);
  const { first, opens, step, ends } = trie;
  const termOf = (pattern: number): TermRow => tables.terms[tables.of[pattern] as number] as TermRow;
  const brandOf = (term: TermRow): BrandRow => tables.brands[term.brand] as BrandRow;
  const wayOf = (pattern: number): Way => WAYS[Number(tables.ways[pattern])] ?? 'exact';
  const companies = new Map<TermRow, Company>();
  for (const term of tables.terms) if (term.ambiguous) companies.set(term, companyOf(term));
  const guarded = new Set(tables.fuzzy.guarded.split(' '));
  const misspelt = createMisspeltFinder(tables.fuzzy);
  const own = snapshot.own as Record<string, Record<string, [string, string]> | undefined>;

  function isOwn(site: string, handle: string): { pack: string; brand: string } | undefined {
    const accounts = own[site];
    const key = handle.replace(/^[@＠]/, '').toLowerCase();
    const found = accounts && Object.hasOwn(accounts, key) ? accounts[key] : undefined;
    return found && { pack: found[0], brand: found[1] };
  }

  function authorIsOwn(context?: MatchContext): boolean {
    const handle = context?.author?.handle;
    if (!handle) return false;
    if (context.site) return isOwn(context.site, handle) !== undefined;
    return Object.keys(own).some((site) => isOwn(site, handle) !== undefined);
  }

  /** Why the conversation is about a brand, if it is. */
  function threadOf(context?: MatchContext): (brand: BrandRow) => string | undefined {
    const { site, replyingTo = [], about = [] } = context ?? {};
    const addressed = site ? replyingTo.flatMap((handle) => ({ handle, to: isOwn(site, handle) })) : [];
    return ({ pack, brand }) => {
      const answered = addressed.find(({ to }) => to?.pack === pack && to.brand === brand);
      if (answered) return `an answer to @${answered.handle}`;
      const known = about.some((one) => one.pack === pack && one.brand === brand);
      return known ? 'in a thread about the brand' : undefined;
    };
  }

  /** Everything in the text that spells a pattern, before anything is weighed. */
  function scan(text: string, folded: Folded, site: string | undefined): Candidate[] {
    const found: Candidate[] = [];
    const { codes, length } = folded;
    const tagged = text.includes('#') || text.includes('＃');
    for (let at = 0; at < length;) {
      let code = codes[at] as number;
      if (!isLean(code)) {
        if (first[code] !== 0) walk(at);
        at++;
        continue;
      }
      // Inside a word no term begins, and none ends there but before a Korean particle.
      const start = at;
      let hash = NO_LETTERS;
      let tailed = false;
      do {
        hash = hashWith(hash, code);
        if (code >= 0x1100 && isTailed(code)) tailed = true;
        code = ++at < length ? (codes[at] as number) : SPACE;
      } while (isLean(code));
      if (opens(hash) || tailed) walk(start);
    }
    if (misspelt) findMisspelt();
    if (tagged) findInHashtags(text, folded, trie, guarded, accept);
    return found;

    function walk(at: number): void {
      let state = first[codes[at] as number] as number;
      let to = at + 1;
      while (state !== 0) {
        const accepted = ends(state);
        if (accepted) for (const pattern of accepted) accept(pattern, at, to);
        if (to >= length) return;
        const next = codes[to] as number;
        const direct = next === SPACE ? 0 : step(state, next);
        if (direct !== 0) {
          state = direct;
          to++;
        } else if ((classOf(next) & JOIN) !== 0) {
          state = step(state, SPACE);
          to = afterJoin(folded, to);
        } else return;
      }
    }

    function findMisspelt(): void {
      for (const one of misspelt?.(folded) ?? []) {
        const term = tables.terms[one.term] as TermRow;
        const brand = brandOf(term);
        const start = startOf(folded, one.from);
        const end = endOf(folded, one.to);
        if (term.sites && site && !term.sites.includes(site)) continue;
        if (brand.never?.includes(spelling(folded, one.from, one.to))) continue;
        const sure = Math.max(0.5, SURE.misspelt - 0.15 * one.cost);
        found.push({
          term,
          brand,
          way: 'misspelt',
          sure,
          cost: one.cost,
          letters: one.to - one.from,
          from: one.from,
          to: one.to,
          start,
          end,
          tagged: codes[one.from - 1] === HASH,
        });
      }
    }

    function accept(
      pattern: number,
      start: number,
      end: number,
      compound?: { start: number; end: number },
    ): void {
      const term = termOf(pattern);
      if (term.sites && site && !term.sites.includes(site)) return;
      const opening = (patterns[pattern] as string).charCodeAt(0);
      let sure = SURE[wayOf(pattern)];
      if (compound) sure = 0.85;
      else if (opening === AT || opening === HASH) {
        if (!standsAlone(folded, start, end, text)) return;
      } else if (term.kind === 'url') {
        if (!isAddress(folded, start, end)) return;
      } else {
        if (!endsWord(folded, end)) return;
        const place = placeOf(folded, start, end, text);
        if (place === 'email' || place === 'link') return;
        if (place === 'handle') {
          if (term.kind === 'handle' || brandOf(term).handles || !standsAlone(folded, start - 1, end, text))
            return;
          start--;
          sure = 0.8;
        }
      }
      const span = compound ?? { start, end };
      found.push({
        term,
        brand: brandOf(term),
        way: wayOf(pattern),
        sure,
        letters: end - start,
        from: span.start,
        to: span.end,
        start: startOf(folded, span.start),
        end: endOf(folded, span.end),
        tagged: compound !== undefined || codes[start - 1] === HASH,
      });
    }
  }

  function weigh(text: string, folded: Folded, candidates: Candidate[], context?: MatchContext): Hit[] {
    const companions = new Map<BrandRow, string>();
    for (const one of candidates)
      if (!one.term.ambiguous && !isRival(one) && !companions.has(one.brand))
        companions.set(one.brand, one.term.text);
    const judges = new Map<TermRow, Judge>();
    const thread = threadOf(context);
    let words: Words | undefined;
    let addresses: Addresses | undefined;
    const hits: Hit[] = [];
    for (const one of candidates) {
      const hit: Hit = {
        pack: one.brand.pack,
        brand: one.brand.brand,
        kind: one.term.kind,
        term: one.term.text,
        start: one.start,
        end: one.end,
        confidence: one.sure,
      };
      if (isRival(one)) hit.competitor = true;
      if (one.way !== 'exact') hit.way = one.way;
      if (one.cost !== undefined) hit.slips = Math.round(one.cost * 100) / 100;
      if (one.term.ambiguous) {
        words ??= wordsOf(text, folded);
        addresses ??= addressesOf(words.folded);
        let judge = judges.get(one.term);
        if (!judge) {
          const spans = candidates.filter(({ term }) => term === one.term).slice(0, 20);
          const places = spans.map(({ from, to }) => ({ start: from, end: to }));
          judges.set(
            one.term,
            (judge = judgeOf(companies.get(one.term) as Company, one.term, words, places)),
          );
        }
        const name = spelling(folded, one.from, one.to);
        const judged = judge(
          { start: one.from, end: one.to },
          {
            companion: companions.get(one.brand),
            namesake: namesakeOf(addresses, name),
            link: linkOf(addresses, name),
            thread: thread(one.brand),
            tagged: one.tagged,
            learned: lessonOf(folded, one, words),
          },
        );
        if (judged.confidence < NOISE) continue;
        hit.confidence = Math.round(Math.min(one.sure, judged.confidence) * 100) / 100;
        hit.why = judged.why;
      } else if (one.way !== 'exact') {
        hit.why = `written as “${text.slice(one.start, one.end)}” (${one.way})`;
        const lesson = lessonOf(folded, one, undefined);
        if (lesson) {
          hit.confidence = Math.round(Math.min(0.98, moved(one.sure, lesson.odds)) * 100) / 100;
          if (hit.confidence < NOISE) continue;
          hit.why += `, ${lesson.why}`;
        }
      }
      hits.push(hit);
    }
    return hits;
  }

  const lessonOf = (folded: Folded, one: Candidate, words: Words | undefined): Lesson | undefined =>
    learned?.of(
      {
        pack: one.brand.pack,
        brand: one.brand.brand,
        term: one.term.text,
        variant: bareVariant(spelling(folded, one.from, one.to)),
        ambiguous: one.term.ambiguous === true,
      },
      words,
      { start: one.from, end: one.to },
    );

  return {
    version: snapshot.version,
    isOwn,
    find(text, context) {
      if (text === '' || tables.terms.length === 0 || authorIsOwn(context)) return [];
      const folded = fold(text);
      const candidates = scan(text, folded, context?.site);
      return candidates.length === 0 ? [] : weigh(text, folded, settle(candidates), context);
    },
  };
}

/** A chance moved by log-odds. */
const moved = (chance: number, odds: number): number =>
  1 / (1 + Math.exp(-(Math.log(chance / (1 - chance)) + odds)));

const spelling = (folded: Folded, from: number, to: number): string =>
  String.fromCharCode(...folded.codes.subarray(from, to));

/** A competitor of the pack, or a term of a brand that names one. */
const isRival = (one: Candidate): boolean => one.brand.competitor === true || one.term.kind === 'competitor';

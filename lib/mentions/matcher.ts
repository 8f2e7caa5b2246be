import type { LexiconSnapshot, MatchContext, Matcher } from '@/lib/domain/lexicon';
import type { Hit } from '@/lib/domain/mention';
import type { Company, Judge } from './context';
import { companyOf, judgeOf } from './context';
import { fold, spelling } from './fold';
import type { Folded } from './fold';
import type { Learned, Lesson } from './learned';
import { bareVariant } from './learned';
import { createScanner } from './scan';
import type { Addresses } from './sense/namesake';
import { addressesOf, linkOf, namesakeOf } from './sense/namesake';
import type { Words } from './sense/reading';
import { wordsOf } from './sense/reading';
import { settle } from './settle';
import type { Candidate } from './settle';
import type { BrandRow, TermRow } from './tables';
import { tablesOf } from './tables';

/** Below this an ambiguous term is not even reported as uncertain. */
const NOISE = 0.2;

/**
 * Makes the matcher of a snapshot. What agents taught is asked anew at each text. No schema library, no DOM.
 * `find` never throws; its cost grows with the length of the text, not with the number of terms.
 * Throws RangeError on a snapshot of another format.
 */
export function createMatcher(snapshot: LexiconSnapshot, learned?: Learned): Matcher {
  if (snapshot.format !== 1) throw new RangeError(`unknown lexicon format ${String(snapshot.format)}`);
  const tables = tablesOf(snapshot);
  const scan = createScanner(tables);
  const companies = new Map<TermRow, Company>();
  for (const term of tables.terms) if (term.ambiguous) companies.set(term, companyOf(term));
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
            misspelt: one.way === 'misspelt',
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

/** A competitor of the pack, or a term of a brand that names one. */
const isRival = (one: Candidate): boolean => one.brand.competitor === true || one.term.kind === 'competitor';

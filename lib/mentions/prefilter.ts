import type { PageLexicon, Prefilter } from '@/lib/domain/lexicon';
import { plain } from './plain';
import { createSuspect } from './suspect';

const RUN = /#[\p{L}\p{N}\p{M}_]+|[\p{L}\p{N}\p{M}]+/gu;
const LEAN =
  '(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Bopo}ー々〆])[\\p{L}\\p{N}\\p{M}]';
const pieces = (lean: string, flags: string): RegExp =>
  new RegExp(`[$!€£|+*]?${lean}(?:['@$!€£|+*]?${lean})*`, flags);
const PIECE = pieces(LEAN, 'gu');
/** The same for plain letters, which most posts are made of, in a quarter of the time. */
const PLAIN_RUN = /#\w+|[^\W_]+/g;
const PLAIN_PIECE = pieces('[^\\W_]', 'g');
/** From here on scripts are written without spaces, or take their endings without one. */
const DENSE = 0xe00;

/** Letters and digits only, in their folded form. */
export const squeeze = (text: string): string => plain(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/**
 * Tells the page which posts the worker should look at. It errs only towards yes: whatever the matcher finds in a text,
 * `mayMention` says true for that text. Content-script code.
 * Throws RangeError on a snapshot of another format.
 */
export function createPrefilter(lexicon: PageLexicon): Prefilter {
  if (lexicon.format !== 1) throw new RangeError(`unknown lexicon format ${String(lexicon.format)}`);
  const list = (text: string): string[] => (text === '' ? [] : text.split('\n'));
  /** Every beginning of every term; true where it is a whole one. */
  const beginnings = new Map<string, boolean>();
  for (const term of list(lexicon.terms)) {
    for (let end = 1; end < term.length; end++) {
      const beginning = term.slice(0, end);
      if (!beginnings.has(beginning)) beginnings.set(beginning, false);
    }
    beginnings.set(term, true);
  }
  const suspect = createSuspect(
    list(lexicon.names),
    list(lexicon.phrases),
    new Set(lexicon.guarded.split(' ')),
  );

  /** Whether a term stands in the text, whatever lies between its letters, and begins and ends where words do. */
  function holdsTerm(text: string, run: RegExp): boolean {
    let letters = '';
    const edges = new Set<number>();
    for (const word of text.match(run) ?? []) {
      edges.add(letters.length);
      const body = word.replace(/[#_]/g, '');
      if (word !== body) for (let at = 1; at < body.length; at++) edges.add(letters.length + at);
      letters += body;
    }
    edges.add(letters.length);
    const isEdge = (at: number): boolean =>
      edges.has(at) || letters.charCodeAt(at) >= DENSE || letters.charCodeAt(at - 1) >= DENSE;
    for (let from = 0; from < letters.length; from++) {
      if (!isEdge(from)) continue;
      for (let to = from + 1; to <= letters.length; to++) {
        const whole = beginnings.get(letters.slice(from, to));
        if (whole === undefined) break;
        if (whole && isEdge(to)) return true;
      }
    }
    return false;
  }

  return {
    version: lexicon.version,
    isOwn(site, handle) {
      const accounts = (lexicon.own as Record<string, Record<string, unknown> | undefined>)[site];
      return Object.hasOwn(accounts ?? {}, handle.replace(/^[@＠]/, '').toLowerCase());
    },
    mayMention(text) {
      if (lexicon.always) return true;
      const folded = plain(text);
      const simple = !/[^\n\x20-\x7e]/.test(folded);
      if (holdsTerm(folded, simple ? PLAIN_RUN : RUN)) return true;
      if (lexicon.names === '') return false;
      return suspect(
        (folded.match(simple ? PLAIN_PIECE : PIECE) ?? []).map((piece) =>
          piece.includes("'") ? piece.replace(/'s$/, '').replaceAll("'", '') : piece,
        ),
      );
    },
  };
}

import { piecesOf } from '@/lib/words/pieces';
import { readerOf } from '@/lib/words/reader';
import type { Reading } from '../analysis/draft';
import { LIMITS, SPEECH, type Speech } from './acts';
import { FILTERS, PACKED } from './weights';

/** A sentence of the draft that does something. Offsets are UTF-16 in the draft, end exclusive. */
export interface Said {
  start: number;
  end: number;
  sentence: number;
  /** Log-odds above the limit from which the model is believed; larger is surer. */
  margin: number;
}

/** What the sentences of a draft do, by the trained model. */
export interface SpeechReading {
  /** Sentences that do this, in their order. */
  says(act: Speech): Said[];
  /** Log-odds that one sentence does this; 0 is as likely as not. */
  odds(sentence: number, act: Speech): number;
}

const reader = readerOf(PACKED, [1, 2, 3, 4], FILTERS);

/** While somebody types, all sentences but one stay what they were. */
const seen = new Map<string, Float64Array>();
const REMEMBERED = 256;
/** Sentences of a draft that are read; nobody means to post more. */
const READ = 60;
/** Tokens of a sentence from which it says anything: "On it." could be all or nothing. */
const SHORTEST = 6;

function oddsOf(text: string): Float64Array {
  const before = seen.get(text);
  if (before) return before;
  const odds = reader.odds(piecesOf(text).map((piece) => piece.text));
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(text, odds);
  return odds;
}

/** Reads a draft with the model; the work is done when first asked for. `english`: the model knows nothing else. */
export function speechOf(draft: Reading, english: boolean): SpeechReading {
  const odds = (sentence: number, act: Speech): number => {
    const one = draft.sentences[sentence];
    if (!english || !one || sentence >= READ || one.last - one.first < SHORTEST) return -Infinity;
    return oddsOf(draft.text.slice(one.start, one.end))[SPEECH.indexOf(act)] ?? -Infinity;
  };
  return {
    odds,
    says: (act) =>
      draft.sentences.flatMap(({ start, end }, sentence) => {
        const above = odds(sentence, act) - LIMITS[act];
        return above > 0 ? [{ start, end, sentence, margin: above }] : [];
      }),
  };
}

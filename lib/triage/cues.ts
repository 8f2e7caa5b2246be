import type { Wants } from '@/lib/domain/words';
import { englishComplaints } from './lexicon/en-complaints';
import { englishOther } from './lexicon/en-other';
import type { Group } from './lexicon/groups';
import { otherLanguages } from './lexicon/other-languages';
import { otherLanguagesMore } from './lexicon/other-languages-more';
import { tonesOfWords } from './lexicon/tones';
import { emojiTone } from './lexicon/emoji';
import { otherCues } from './other-cues';
import type { PhraseBook } from './phrases';
import { partsOf, phraseBook } from './phrases';
import type { Token } from './tokens';

/** Something in a post that moves a decision, with its place in the token list. */
export interface Cue {
  group: string;
  about: string;
  tone: number;
  wants?: Wants;
  from: number;
  to: number;
  /** Turned round by a negation before it. */
  turned?: boolean;
}

const groups: readonly Group[] = [
  ...englishComplaints,
  ...englishOther,
  ...otherLanguages,
  ...otherLanguagesMore,
];
let book: PhraseBook<Group> | undefined;

function phrases(): PhraseBook<Group> {
  book ??= phraseBook(
    groups.flatMap((group) =>
      group.phrases
        .split('|')
        .map((phrase) => phrase.trim())
        .filter((phrase) => partsOf(phrase).length > 0)
        .map((phrase) => [phrase, group] as const),
    ),
  );
  return book;
}

const negators = new Set(
  "not no never none nobody nothing nowhere neither nor without hardly barely lacking lack nicht kein keine nie pas jamais sin nunca não nem non mai niet geen nooit can't don't won't didn't doesn't isn't wasn't aren't weren't haven't hasn't hadn't couldn't wouldn't shouldn't ain't cannot far".split(
    ' ',
  ),
);
const strengtheners = new Set(
  'very so really extremely absolutely totally completely incredibly super utterly fully most beyond such truly seriously freaking fucking bloody damn'.split(
    ' ',
  ),
);

/** Every cue in the tokens, in order of place; where two overlap the longer one stays. */
export function cuesOf(tokens: readonly Token[]): Cue[] {
  const found: Cue[] = [];
  for (const { value, from, to } of phrases().find(tokens)) {
    let tone = value.tone;
    let turned = false;
    if (value.turns && negatedAt(tokens, from)) {
      tone = -0.8 * tone;
      turned = true;
    }
    found.push({
      group: value.id,
      about: value.about,
      tone,
      from,
      to,
      ...(value.wants && { wants: value.wants }),
      ...(turned && { turned }),
    });
  }
  found.push(...otherCues(tokens));
  const covered = new Uint8Array(tokens.length);
  for (const cue of found) covered.fill(1, cue.from, cue.to);
  tokens.forEach((token, index) => {
    if (token.kind === 'emoji') {
      const tone = emojiTone(token.text);
      if (tone !== 0)
        found.push({
          group: 'emoji',
          about: tone < 0 ? 'is unhappy' : 'is happy',
          tone,
          from: index,
          to: index + 1,
        });
    } else if (token.kind === 'tag') {
      const tone = tagTone(token.text);
      if (tone !== 0)
        found.push({
          group: 'tag',
          about: tone < 0 ? 'tags it as bad' : 'tags it as good',
          tone,
          from: index,
          to: index + 1,
        });
    } else if (token.kind === 'word' && covered[index] === 0) {
      const tone = tonesOfWords().get(token.text) ?? 0;
      if (tone === 0) return;
      const turned = negatedAt(tokens, index);
      found.push({
        group: 'word',
        about: tone < 0 !== turned ? 'sounds unhappy' : 'sounds happy',
        tone: turned ? -0.6 * tone : tone,
        from: index,
        to: index + 1,
        ...(turned && { turned }),
      });
    }
  });
  for (const cue of found) {
    const before = tokens[cue.from - 1];
    const here = tokens[cue.from];
    if (before?.kind === 'word' && strengtheners.has(before.text)) cue.tone *= 1.25;
    if (here?.loud || here?.drawn) cue.tone *= 1.15;
  }
  return longest(found);
}

function longest(found: Cue[]): Cue[] {
  const kept: Cue[] = [];
  const taken: boolean[] = [];
  for (const cue of found.sort(
    (a, b) => b.to - b.from - (a.to - a.from) || Math.abs(b.tone) - Math.abs(a.tone),
  )) {
    let free = true;
    for (let at = cue.from; at < cue.to; at++) if (taken[at]) free = false;
    if (!free) continue;
    for (let at = cue.from; at < cue.to; at++) taken[at] = true;
    kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A negation among the three words before, with no mark between. */
export function negatedAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - 3; index--) {
    const token = tokens[index] as Token;
    if (token.kind === 'mark') return false;
    if (token.kind === 'word' && negators.has(token.text)) {
      // "not only", "no doubt", "can't wait", "why not" deny nothing.
      const next = tokens[index + 1]?.text;
      return !(
        next === 'only' ||
        next === 'doubt' ||
        next === 'worries' ||
        next === 'problem' ||
        next === 'wait'
      );
    }
  }
  return false;
}

const badTag =
  /fail|suck|worst|neveragain|disappoint|terrible|horrible|awful|fraud|scam|sux|unacceptable|poor|badservice|bad(?:customer)?service|disgrace|pathetic|nothappy|unhappy|frustrat|angry|annoy|ridicul|joke|shame|wtf|ffs|crap|lies|liars|rude|useless|notimpressed|notcool|getittogether|stranded|delayed|cancelled|lostbag|lostluggage|broken|nightmare|hell|hate|boycott|ripoff|avoid|fedup|stuck|whyme|smh|dobetter|fixit|fixthis|helpme|lostcustomer|losingcustomers|nocustomerservice|nevergain|sosad|doneWith|donewith|goingtomissmyflight|missedflight|latenight|stillwaiting|customerservicefail|shouldhaveflown/;
const goodTag =
  /love|thank|great|awesome|amazing|best|happy|winning|kudos|appreciat|impressed|excellent|perfect|rocks|goodservice|greatservice|fantastic|customerforlife|loyal|excited|classact|gratitude|shoutout/;
const soft = /gloves|beloved|latest/;

function tagTone(tag: string): number {
  const low = tag.toLowerCase();
  if (badTag.test(low)) return -1.5;
  if (goodTag.test(low) && !soft.test(low)) return 1;
  return 0;
}

import { z } from 'zod';
import { overlapOf } from '../analysis/overlap';
import { stem } from '../analysis/stems';
import { defineRule } from '../rule';

const PROBLEM_WORDS = new Set(
  'late delay wait overdue slow broken break fault damag defect crack miss lost lose wrong incorrect cancel charg twice hour day week rude dirty cold noise noisy leak down fail error crash lock stolen hack'
    .split(' ')
    .map(stem),
);
/** Says that it was not good: "a week is no life for a zip". */
const JUDGED =
  /\b(?:is|are|was|were|sounds|seems) (?:(?:simply|just|clearly|certainly|definitely|really) )?(?:no (?!longer)|hardly|far (?:too|from)|way too|much too|not (?:good|acceptable|okay|ok|right|fair|fine|enough|how|what|the|on|nice|fun|normal|reasonable|like us|ideal|great|easy))\b|\b(?:too (?:long|many|much|late|often|slow|cold|hot|loud)|should be|should have|deserve\w*|supposed to)\b/;
/** Their part of the story, told back: "you came for a film and sat there", "while you've work to do". */
const TOLD_BACK =
  /(?<!\b(?:if|when|once|that|as|unless|before|after|where) )\byou (?:came|sat|turned up|waited|stood|queued|paid|cancelled|asked (?!us)|ordered|told|lost|spent|drove|travelled|have (?:been (?:charged|waiting|left|without)|work|waited|paid))\b|\bwhile you (?:have|were|are)\b/g;
/** How it always is: a policy, not what happened to them. */
const POLICY =
  /\b(?:takes?|need|needs|allow) (?:effect|up to|\d+|an?|two|three|five|ten)\b|\b(?:is|are) \w+ (?:when|if|until|unless|after|before|every)\b/;
const GREETING =
  /^(?:@\w+ |http:\/\/link |[,.!-] )*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|thanks for (?:reaching|contacting|getting|writing|your (?:message|tweet|post|comment|email|reply|patience))|thank you for (?:reaching|contacting|getting|writing|your (?:message|tweet|post|comment|email|reply|patience)))\b/;
const GENERIC_THANKS = /^(?:thanks|thank you|appreciate)$/;

/** Log-odds from which the model is believed that something is acknowledged. */
const SURE = 0.3;

export const acknowledge = defineRule({
  meta: {
    id: 'acknowledge',
    title: 'Acknowledges what happened',
    why: 'The first level of care is showing interest: people want to be heard before they are helped.',
    source: 'The first level of care is showing interest.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({
      /** How many sentences count as the opening, greetings not counted. */
      sentences: z.number().int().min(1).max(10).default(2),
    }),
    messages: {
      missing:
        'Begin with what happened to them: be sorry, say it in their words, or thank them for telling you.',
    },
  },
  check({ draft, acts, post, pack, situation, options, speech }) {
    if (!post || !situation.complaint || !situation.first) return [];
    let counted = 0;
    let last = -1;
    for (const [index, sentence] of draft.sentences.entries()) {
      const short = sentence.last - sentence.first <= 5;
      if (!(
        GREETING.test(sentence.normal) &&
        (short || /reaching|contacting|getting|writing|your/.test(sentence.normal))
      ))
        counted++;
      last = index;
      if (counted >= options.sentences) break;
    }
    const opening = draft.sentences[last];
    const end = opening?.end ?? 0;
    for (const act of acts) {
      if (act.start >= end) break;
      if (act.kind === 'apologise' || act.kind === 'acknowledge') return [];
      if (act.kind === 'thank' && !GENERIC_THANKS.test(draft.text.slice(act.start, act.end).toLowerCase()))
        return [];
    }
    for (let sentence = 0; sentence <= last; sentence++)
      if (speech.odds(sentence, 'acknowledge') > SURE) return [];
    const byArea = overlapOf(draft, post, pack).filter((span) => {
      if (span.start >= end) return false;
      const sentence = draft.sentences[draft.sentenceAt(span.start)];
      return sentence !== undefined && !sentence.question && !asks(sentence.normal);
    });
    const problem = byArea.some((span) => {
      const word = draft.text.slice(span.start, span.end).toLowerCase();
      return (
        PROBLEM_WORDS.has(stem(word)) &&
        !POLICY.test(draft.sentences[draft.sentenceAt(span.start)]?.normal ?? '') &&
        !/\b(?:within|takes?|in|after|allow|up to)\s(?:\w+\s){0,3}$/.test(
          draft.text.slice(Math.max(0, span.start - 24), span.start).toLowerCase(),
        )
      );
    });
    const judged = byArea.some((span) =>
      JUDGED.test(draft.sentences[draft.sentenceAt(span.start)]?.normal ?? ''),
    );
    // "Your vase!": the matter itself, said back.
    const exclaimed = byArea.some((span) => {
      const sentence = draft.sentences[draft.sentenceAt(span.start)];
      return sentence !== undefined && sentence.last - sentence.first <= 5 && sentence.normal.endsWith('!');
    });
    const told = draft.find(TOLD_BACK).some((match) => {
      const sentence = draft.sentences[match.sentence];
      return match.start < end && sentence !== undefined && !sentence.question && !asks(sentence.normal);
    });
    if (problem || judged || exclaimed || told || byArea.length >= 3) return [];
    const first = draft.sentences[0];
    return first ? [{ messageId: 'missing' }] : [];
  },
});

/** A request or an instruction: the words of the post in it ask for something, they do not restate it. */
const asks = (sentence: string): boolean =>
  /^(?:@\w+ |(?:hi|hello|hey)[^,.]{0,20}[,.] )*(?:please|kindly|send|dm|try|check|visit|call|contact|go to|log|click|use|can you|could you|you can|you may|you could|to \w+)\b/.test(
    sentence,
  );

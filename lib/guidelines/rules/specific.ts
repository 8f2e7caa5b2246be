import { z } from 'zod';
import { conceptsOf, overlapOf } from '../analysis/overlap';
import { isParticular } from '../analysis/particular';
import { defineRule } from '../rule';

/** An answer that stands for what was asked: "Yes, dogs travel free", "It does". */
const ANSWERS =
  /^(?:(?:hi|hello|hey|@\w+)[^,.!]{0,30}[,.!] )?(?:yes|yep|yeah|no|nope|absolutely|of course|certainly|correct|indeed|(?:it|we|they) (?:do|does|are|can|have|did)(?= [,.]|$)|it does|it is|they do|they are|you can(?= ,| \.|$)|not yet|unfortunately not|afraid not|that is right)\b ?[,.!-]? ?\w+(?: \w+)?/;
/** What a reply about anything may say, so that taking it up is nothing particular. */
const EMPTY_CONCEPTS = new Set(['#0']);

export const specific = defineRule({
  meta: {
    id: 'specific',
    title: 'About this post',
    why: 'A reply that would fit any post reads as if nobody had read this one.',
    source: 'A reply that is too general signals inauthenticity.',
    severity: 'warn',
    language: 'en',
    options: z.strictObject({}),
    messages: { general: 'Take up something of their post, for example “{example}”.' },
  },
  check({ draft, input, post, pack, situation }) {
    if (!post || !(situation.complaint || situation.question)) return [];
    const wanted = conceptsOf(post, pack);
    if (wanted.size === 0) return [];
    const taken = overlapOf(draft, post, pack);
    if (
      taken.some(
        (span) => !EMPTY_CONCEPTS.has(span.concept) || !isRoutine(draft.text.slice(span.start, span.end)),
      )
    )
      return [];
    if (situation.question && draft.sentences.some((sentence) => ANSWERS.test(sentence.normal))) return [];
    if (isParticular(draft, pack, input.post?.author?.name)) return [];
    const example = [...wanted.values()][0];
    return [
      { messageId: 'general', data: { example: example ? post.text.slice(example.start, example.end) : '' } },
    ];
  },
});

/** "wait" and "hours" are the matter in "waiting four hours", and nothing in "please wait". */
const isRoutine = (word: string): boolean => /^(?:wait|hold)$/i.test(word);

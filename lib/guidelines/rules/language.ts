import { z } from 'zod';
import { identifyLanguage } from '@/lib/language/identify';
import { CLEAR } from '../analysis/language';
import { defineRule } from '../rule';

export const language = defineRule({
  meta: {
    id: 'language',
    title: 'In their language',
    why: 'People should not have to translate our answer.',
    source: 'Answer in the customer’s language.',
    severity: 'warn',
    options: z.strictObject({}),
    messages: { other: 'They wrote in {post}; this is in {draft}.' },
  },
  check({ draft, post, input }) {
    if (!post || !isLong(draft.text) || !isLong(post.text)) return [];
    const ours = identifyLanguage(draft.text);
    const detected = identifyLanguage(post.text);
    const given = input.post?.language?.split('-')[0]?.toLowerCase();
    // The page's word counts only where the text itself does not say something else.
    const theirs =
      detected.confidence >= CLEAR
        ? detected
        : given !== undefined && given !== 'und' && detected.language === given
          ? { language: given, confidence: 1 }
          : detected;
    if (ours.confidence < CLEAR || theirs.confidence < CLEAR || ours.language === theirs.language) return [];
    return [{ messageId: 'other', data: { post: nameOf(theirs.language), draft: nameOf(ours.language) } }];
  },
});

/** One word of greeting tells no language, unless its script does. */
const isLong = (text: string): boolean =>
  (text.match(/\p{L}/gu)?.length ?? 0) >= 12 ||
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]{4}/u.test(text);

const names = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (code: string): string => names.of(code) ?? code;

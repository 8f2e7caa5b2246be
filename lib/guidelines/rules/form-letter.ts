import { z } from 'zod';
import type { Pack } from '@/lib/domain/pack';
import { nameWords } from '../analysis/names';
import { atBest, masked, similarity } from '../analysis/similarity';
import { fold } from '../analysis/situation';
import { defineRule } from '../rule';

const DAY = 86_400_000;
/** Shorter texts ("Thanks!", "You're welcome") are the same by nature. */
const SHORTEST = 6;

export const formLetter = defineRule({
  meta: {
    id: 'form-letter',
    title: 'No form letter',
    why: 'People compare answers side by side; the second copy makes the first one worthless.',
    source: 'No form-letter response in a social setting.',
    severity: 'warn',
    options: z.strictObject({
      /** How far back our replies are compared. */
      days: z.number().int().positive().max(3_650).default(30),
      /** From 0 to 1: how alike two replies must be. */
      similarity: z.number().min(0.5).max(1).default(0.85),
    }),
    messages: {
      twin: 'Nearly the same as a reply to somebody else. Take up something of this post.',
      wording:
        'This is the wording of the play with only the name filled in. Take up something of their post.',
      thread: 'This text stands in the conversation already. Say something new.',
    },
  },
  check({ input, pack, options }) {
    const author = input.post?.author;
    const handle = fold(author?.handle);
    const names = new Set([
      ...nameWords(author?.name),
      ...nameWords(input.customer?.firstName),
      ...nameWords(input.agent?.name),
    ]);
    const draft = masked(input.draft, names);
    if (draft.length < SHORTEST) return [];
    const counts = new Map<string, number>();
    for (const word of draft) counts.set(word, (counts.get(word) ?? 0) + 1);
    const alike = (text: string) => {
      const other = masked(text, names);
      return atBest(other, counts, draft.length) < options.similarity ? 0 : similarity(draft, other);
    };
    const span = { start: 0, end: input.draft.trimEnd().length };
    const now = input.now === undefined ? Number.NaN : Date.parse(input.now);
    for (const earlier of input.earlier ?? []) {
      const at = earlier.at === undefined ? Number.NaN : Date.parse(earlier.at);
      const same = handle !== '' && fold(earlier.to) === handle;
      const thread = earlier.thread !== undefined && earlier.thread === input.post?.thread;
      if (!same && !thread && now - at > options.days * DAY) continue;
      if (alike(earlier.text) >= options.similarity)
        return [{ messageId: same || thread ? 'thread' : 'twin', ...span, twin: earlier.text }];
    }
    for (const wording of [...(input.wording === undefined ? [] : [input.wording]), ...bareWordings(pack)])
      if (alike(wording) >= Math.max(options.similarity, 0.95))
        return [{ messageId: 'wording', ...span, twin: wording }];
    return [];
  },
});

const cache = new WeakMap<Pack, string[]>();
const NAME = /\{\{-?\s*(?:customer\.(?:first_name|name|handle)|agent\.\w+|brand\.\w+)[^{}]*\}\}/g;

/** Wordings of the pack's plays that take nothing of the post but the name. */
function bareWordings(pack: Pack): string[] {
  const known = cache.get(pack);
  if (known) return known;
  const bare: string[] = [];
  for (const play of pack.plays)
    for (const wording of play.replies) {
      const filled = wording.replace(NAME, (field) => (field.includes('customer') ? '@name' : ''));
      if (!filled.includes('{{') && !filled.includes('{%')) bare.push(filled);
    }
  cache.set(pack, bare);
  return bare;
}

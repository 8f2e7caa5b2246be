import { z } from 'zod';
import { checkInputSchema } from '@/lib/domain/check';
import { correctionSchema } from '@/lib/domain/triage';
import { STAGES } from '@/lib/domain/words';

/** What stands on a line of input; fields we do not know pass by. */
const id = z.union([z.string(), z.number()]);
const author = z.object({
  name: z.string().nullish(),
  handle: z.string().nullish(),
  followers: z.number().nullish(),
});

export const postLine = z.object({
  id,
  text: z.string(),
  site: z.string().nullish(),
  author: author.nullish(),
  url: z.string().nullish(),
  language: z.string().nullish(),
});

export const learnLine = z.object({ text: z.string(), label: correctionSchema });

/** A field that is null says as little as one that is left out, but for "no category". */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => inner !== null || key === 'category')
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}

export const checkLine = z.preprocess(withoutNulls, checkInputSchema.extend({ id }));
export type CheckLine = z.infer<typeof checkLine>;

/** A reply that was written, and the rules that were overridden for it. */
export const figuresLine = z.preprocess(
  withoutNulls,
  checkInputSchema.extend({ id, overridden: z.array(z.string()).optional() }),
);
export type FiguresLine = z.infer<typeof figuresLine>;

const suggestFields = z.object({
  id,
  post: z.object({
    text: z.string(),
    site: z.string().nullish(),
    author: author.nullish(),
    language: z.string().nullish(),
    thread: z.string().nullish(),
    url: z.string().nullish(),
  }),
  customer: checkInputSchema.shape.customer,
  earlier: checkInputSchema.shape.earlier,
  case: checkInputSchema.shape.case,
  channel: checkInputSchema.shape.channel,
  site: z.string().nullish(),
  agent: checkInputSchema.shape.agent,
  stage: z.enum(STAGES).optional(),
  /** Answers to asked fields, by field. */
  answers: z.record(z.string(), z.string()).optional(),
  /** Wordings used lately, `pack/play/wording`, newest first. */
  used: z.array(z.string()).optional(),
  now: z.string().optional(),
});
export const suggestLine = z.preprocess(withoutNulls, suggestFields);
export type SuggestLine = z.infer<typeof suggestLine>;

import { z } from 'zod';
import { ALARMS } from './triage';
import { CHANNELS, PRIORITIES, RULE_IDS, SEVERITIES, SITES, STAGES, TERM_KINDS, WANTS } from './words';

/**
 * The playbook pack format, `earshot.playbook/1`. Unknown fields are errors, so that a typing mistake is found
 * at import and not by a customer. JSON Schema is made from this file (lib/playbooks/json-schema.ts).
 */
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and single hyphens')
  .max(80);
const text = z.string().min(1).max(2_000);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2026-12-25');
export const durationPattern = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/;
const duration = z
  .string()
  .regex(durationPattern, 'must be a duration like 15m, 2h, 1h30m or 1d')
  .min(2, 'must be a duration like 15m, 2h, 1h30m or 1d');
const siteName = z.enum([
  ...SITES,
  'instagram',
  'linkedin',
  'reddit',
  'youtube',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
  'trustpilot',
  'google',
]);
const words = z.array(text).max(5_000);

export const termSchema = z.strictObject({
  kind: z.enum(TERM_KINDS),
  text: z.string().min(1).max(200),
  sites: z.array(siteName).optional(),
  ambiguous: z.boolean().optional(),
  with: words.optional(),
  without: words.optional(),
  note: z.string().optional(),
});

export const brandSchema = z.strictObject({
  id,
  name: text,
  own: z.partialRecord(siteName, z.array(z.string().min(1))).optional(),
  terms: z.array(termSchema).min(1).max(50_000),
  misspellings: z
    .strictObject({ automatic: z.boolean().optional(), also: words.optional(), never: words.optional() })
    .optional(),
});

const timeRange = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a range like 09:00-17:30')
  .refine((value) => value.slice(0, 5) < value.slice(6), 'must end after it begins');
const days = z.array(timeRange).max(10).optional();
export const hoursSchema = z.strictObject({
  timezone: z.string().min(1),
  open: z.strictObject({ mon: days, tue: days, wed: days, thu: days, fri: days, sat: days, sun: days }),
  closed: z.array(isoDate).optional(),
});

export const targetSchema = z.strictObject({
  acknowledge: duration.optional(),
  nextStep: duration.optional(),
  solution: duration.optional(),
  always: z.boolean().optional(),
});

export const categorySchema = z.strictObject({
  id,
  label: text,
  priority: z.enum(PRIORITIES).optional(),
  signals: words.optional(),
  examples: words.optional(),
});

export const playSchema = z.strictObject({
  id,
  title: text,
  category: id,
  stage: z.enum(STAGES).optional(),
  wants: z.array(z.enum(WANTS)).optional(),
  sites: z.array(siteName).optional(),
  channel: z.enum(CHANNELS).optional(),
  steps: z.array(text).max(30).optional(),
  replies: z.array(z.string().min(1).max(10_000)).min(1).max(50),
  followUp: z.strictObject({ after: duration, note: text }).optional(),
  faq: z.array(id).optional(),
});

export const faqSchema = z.strictObject({ id, question: text, answer: text, url: z.url().optional() });

/** Every part that is given must hold; within a list any of its words. */
const conditionSchema = z.strictObject({
  category: z.array(id).optional(),
  wants: z.array(z.enum(WANTS)).optional(),
  stage: z.array(z.enum(STAGES)).optional(),
  site: z.array(siteName).optional(),
  channel: z.enum(CHANNELS).optional(),
  language: z.array(z.string()).optional(),
});
const custom = {
  id,
  message: text,
  why: text.optional(),
  severity: z.enum(['warn', 'block']).optional(),
  when: conditionSchema.optional(),
  inflect: z.boolean().optional(),
  examples: z.strictObject({ fail: z.array(z.string()).min(1), pass: z.array(z.string()).min(1) }),
};
export const customRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...custom, kind: z.literal('forbid'), text: words.min(1) }),
  z.strictObject({ ...custom, kind: z.literal('require'), text: words.min(1) }),
  z.strictObject({ ...custom, kind: z.literal('replace'), text: words.min(1), with: z.string() }),
  z.strictObject({
    ...custom,
    kind: z.literal('limit'),
    of: z.enum(['characters', 'words', 'sentences', 'exclamations', 'links', 'emoji', 'hashtags']),
    maximum: z.number().int().nonnegative(),
  }),
  z.strictObject({ ...custom, kind: z.literal('pattern'), pattern: z.string().min(1).max(500) }),
]);

export const ruleSettingSchema = z.union([
  z.enum(SEVERITIES),
  z.strictObject({
    severity: z.enum(SEVERITIES).optional(),
    /** Other severity for direct messages. */
    direct: z.enum(SEVERITIES).optional(),
    options: z.record(z.string(), z.unknown()).optional(),
    /** Laid over the rule where their condition holds, the later over the earlier (lib/guidelines/conditions.ts). */
    except: z
      .array(
        z.strictObject({
          when: conditionSchema,
          severity: z.enum(SEVERITIES).optional(),
          options: z.record(z.string(), z.unknown()).optional(),
        }),
      )
      .max(50)
      .optional(),
  }),
]);

/** When a press that would post is held; lib/guidelines/cooling.ts makes the time. */
export const holdSchema = z.strictObject({
  /** A reply with a finding that blocks waits for a change or a reason. */
  blocked: z.boolean().optional(),
  /** A heated reply in a hot thread cools off: at most so many seconds. */
  heated: z.number().int().min(5).max(120).optional(),
});

export const routeSchema = z.strictObject({
  id,
  label: text,
  tier: z.number().int().min(1).max(9),
  /** An alias; each machine binds it to an address. */
  destination: id,
  /** An OR over its keys. */
  when: z
    .strictObject({
      priority: z.array(z.enum(PRIORITIES)).optional(),
      categories: z.array(id).optional(),
      contains: words.optional(),
      /** What the post is about, recognised whatever the pack says. */
      alarms: z.array(z.enum(ALARMS)).optional(),
      contactsAtLeast: z.number().int().positive().optional(),
      followersAtLeast: z.number().int().positive().optional(),
    })
    .optional(),
  targets: targetSchema.optional(),
  onLate: id.optional(),
  hold: z.boolean().optional(),
});

const testPost = z.strictObject({
  site: siteName.optional(),
  text: z.string(),
  author: z
    .strictObject({
      name: z.string().optional(),
      handle: z.string().optional(),
      followers: z.number().optional(),
    })
    .optional(),
});
export const packTestSchema = z.strictObject({
  name: z.string().optional(),
  post: testPost.optional(),
  draft: z.string().optional(),
  channel: z.enum(CHANNELS).optional(),
  expect: z.strictObject({
    /** Brand id, or "none". */
    brand: z.string().optional(),
    /** Category id, or "none". */
    category: z.string().optional(),
    wants: z.enum(WANTS).optional(),
    sentiment: z.enum(['negative', 'neutral', 'positive']).optional(),
    priority: z.enum(PRIORITIES).optional(),
    answer: z.boolean().optional(),
    /** Id of the play chosen first, or "none". */
    play: z.string().optional(),
    /** Id of the route proposed, or "none". */
    escalate: z.string().optional(),
    verdict: z.enum(['pass', 'warn', 'block']).optional(),
    /** Rules that must have fired. */
    rules: z.array(z.string()).optional(),
    /** Rules that must not have fired. */
    notRules: z.array(z.string()).optional(),
  }),
});

export const packSchema = z.strictObject({
  schema: z.literal('earshot.playbook/1'),
  id,
  name: text,
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'must be a semantic version like 1.4.0'),
  language: z.string().min(2).max(35),
  publisher: z.strictObject({ name: text, contact: z.string().optional() }),
  expires: isoDate.optional(),
  reviewedBy: z.array(z.strictObject({ name: text, on: isoDate })).optional(),
  changes: z.string().optional(),
  brands: z.array(brandSchema).min(1),
  competitors: z.array(z.strictObject({ id, name: text, terms: z.array(termSchema).min(1) })).optional(),
  hours: hoursSchema.optional(),
  targets: z.partialRecord(z.enum(PRIORITIES), targetSchema).optional(),
  triage: z.strictObject({
    categories: z.array(categorySchema).min(1),
    occasions: words.optional(),
    leave: words.optional(),
  }),
  plays: z.array(playSchema),
  faq: z.array(faqSchema).optional(),
  guidelines: z
    .strictObject({
      extends: z.enum(['recommended', 'none']).optional(),
      rules: z.partialRecord(z.enum(RULE_IDS), ruleSettingSchema).optional(),
      custom: z.array(customRuleSchema).optional(),
      hold: holdSchema.optional(),
    })
    .optional(),
  authority: z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code like GBP'),
      perCase: z.number().nonnegative().optional(),
      perCustomerPerYear: z.number().nonnegative().optional(),
      gestures: z.array(z.strictObject({ id, label: text, value: z.number().nonnegative() })).optional(),
      approver: id.optional(),
    })
    .optional(),
  escalation: z.strictObject({ routes: z.array(routeSchema) }).optional(),
  followUp: z.strictObject({ after: duration, note: text.optional() }).optional(),
  /** Selectors by site, or by the host of a page where posts are pointed at; lib/playbooks/reference-sites.ts checks them. */
  sites: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  tests: z.array(packTestSchema),
});

export type Pack = z.infer<typeof packSchema>;
export type Brand = z.infer<typeof brandSchema>;
export type Term = z.infer<typeof termSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Play = z.infer<typeof playSchema>;
export type Route = z.infer<typeof routeSchema>;
export type FaqEntry = z.infer<typeof faqSchema>;
export type Hours = z.infer<typeof hoursSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type CustomRule = z.infer<typeof customRuleSchema>;
export type RuleSetting = z.infer<typeof ruleSettingSchema>;
export type PackTest = z.infer<typeof packTestSchema>;

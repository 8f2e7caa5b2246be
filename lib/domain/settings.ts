import { z } from 'zod';
import { siteSchema } from './post';

export const destinationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('webhook'),
    url: z.url({ protocol: /^https?$/ }),
    /** Standard Webhooks secret, `whsec_` and base64. Stays in the worker. */
    secret: z.string().optional(),
  }),
  z.object({ kind: z.literal('mailto'), address: z.email() }),
]);
export type DestinationSettings = z.infer<typeof destinationSchema>;

/** What a surface may know of a destination: no secret. */
export type DestinationSummary = { alias: string; hasSecret: boolean; granted: boolean } & (
  { kind: 'webhook'; url: string } | { kind: 'mailto'; address: string }
);

/** A host without scheme, port or path. */
const serverSchema = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);

const knownWordsSchema = z.array(z.string().min(1).max(60)).max(2_000);

const selector = z.string().min(1).max(600);
/** Where a post that was pointed at has its parts: selectors, the last three within the post. */
export const placesSchema = z.object({
  post: selector,
  text: selector.optional(),
  author: selector.optional(),
  link: selector.optional(),
});
export type Places = z.infer<typeof placesSchema>;
/** Host of a page, with its port where it has one → the places that were kept there. */
const capturedSchema = z.record(z.string().min(1).max(260), placesSchema);

export const panelPlaceSchema = z.object({
  open: z.boolean().default(false),
  collapsed: z.boolean().default(false),
  /** CSS pixels. */
  width: z.number().int().min(280).max(900).default(380),
});
export type PanelPlace = z.infer<typeof panelPlaceSchema>;

export const settingsSchema = z.object({
  agent: z
    .object({
      name: z.string().default(''),
      initials: z.string().max(6).default(''),
      role: z.string().default(''),
      /** Words that the agent has said are right, whatever the dictionary says. */
      words: knownWordsSchema.optional(),
    })
    .prefault({}),
  /** Sites that the agent switched on or off; lib/sites/reach.ts says what holds for the others. */
  sites: z.partialRecord(siteSchema, z.boolean()).default({}),
  /** Hosts of Mastodon servers that Earshot works on. */
  servers: z.array(serverSchema).default([]),
  captured: capturedSchema.default({}),
  panel: z
    .object({
      /** Where a mark opens: docked in the page, or the browser's own side panel. */
      place: z.enum(['docked', 'side']).default('docked'),
      bySite: z.partialRecord(siteSchema, panelPlaceSchema).default({}),
    })
    .prefault({}),
  /** What the agent types into the site's own composers. */
  composer: z
    .object({
      check: z.boolean().default(true),
      /** Hold a press that would send a text with a blocking finding. */
      hold: z.boolean().default(false),
    })
    .prefault({}),
  notifications: z.boolean().default(true),
  /** Minutes before a clock runs out that the warning comes. */
  warnMinutes: z.number().int().min(1).max(240).default(10),
  /** Lowest confidence at which a hit counts as certain. */
  threshold: z.number().min(0).max(1).default(0.5),
});
export type Settings = z.infer<typeof settingsSchema>;
/**
 * A change to some of the settings. Its own schema: what `settingsSchema.partial()` reads carries the defaults of
 * every field that was left out, and would set them all back.
 */
export const settingsPatchSchema = z
  .object({
    agent: z
      .object({ name: z.string(), initials: z.string().max(6), role: z.string(), words: knownWordsSchema })
      .partial(),
    sites: z.partialRecord(siteSchema, z.boolean()),
    servers: z.array(serverSchema),
    captured: capturedSchema,
    panel: z
      .object({ place: z.enum(['docked', 'side']), bySite: z.partialRecord(siteSchema, panelPlaceSchema) })
      .partial(),
    composer: z.object({ check: z.boolean(), hold: z.boolean() }).partial(),
    notifications: z.boolean(),
    warnMinutes: z.number().int().min(1).max(240),
    threshold: z.number().min(0).max(1),
  })
  .partial();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;
export const defaultSettings = (): Settings => settingsSchema.parse({});

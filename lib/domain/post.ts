import { z } from 'zod';
import { CHANNELS, SITES, SURFACES } from './words';

export const siteSchema = z.enum(SITES);
export const surfaceSchema = z.enum(SURFACES);
export const channelSchema = z.enum(CHANNELS);

/** Who wrote a post, on one site, as the page shows it. Every field is text from outside. */
export const authorSchema = z.object({
  /** Display name, possibly empty, emoji and titles kept. */
  name: z.string(),
  /** Handle without @ on X; vanity name or numeric id on Facebook. Stable, compared without case. */
  handle: z.string(),
  /** Absolute address of the profile. */
  url: z.string().optional(),
  followers: z.number().int().nonnegative().optional(),
  verified: z.boolean().optional(),
});
export type Author = z.infer<typeof authorSchema>;

/** One thing somebody wrote, as read from the page by a site adapter. */
export const postSchema = z.object({
  site: siteSchema,
  /** The site's own id (X status id, Facebook post or comment id); built from stable parts where the page hides it. */
  id: z.string().min(1),
  surface: surfaceSchema,
  /** Absolute permalink where the page has one or where it can be built from ids. */
  url: z.string().optional(),
  author: authorSchema,
  /** Text as a person reads it: emoji kept, line breaks as \n, no decoys, no "show more". Empty for picture-only posts. */
  text: z.string(),
  /** ISO 8601 instant; absent means the page does not say. */
  at: z.string().optional(),
  /** BCP 47 tag the page gives for the text. */
  language: z.string().optional(),
  /** Id of the post that this one answers. */
  parent: z.string().optional(),
  /** Id of the conversation's first post. */
  thread: z.string().optional(),
  /** Handles this post is addressed to ("Replying to …", the other person of a direct message). */
  replyingTo: z.array(z.string()).optional(),
  /** Words of a quoted or shared post; never counted as the author's own. */
  quoted: z.object({ author: authorSchema.optional(), text: z.string() }).optional(),
  /** Alternative texts of pictures, where somebody wrote them. */
  media: z.array(z.string()).optional(),
  /** Stars of a review, one to five. */
  stars: z.number().int().min(1).max(5).optional(),
  replies: z.number().int().nonnegative().optional(),
  reposts: z.number().int().nonnegative().optional(),
  likes: z.number().int().nonnegative().optional(),
  /** Who reposted it into this timeline. */
  repostedBy: z.string().optional(),
  promoted: z.boolean().optional(),
  /** Written by the signed-in account or one of the pack's own accounts. */
  own: z.boolean().optional(),
  /** The text on the page is cut ("Show more"). */
  truncated: z.boolean().optional(),
});
export type Post = z.infer<typeof postSchema>;

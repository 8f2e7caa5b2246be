/**
 * The closed vocabularies of the product, as plain data without zod, so that the content script can use them.
 */
export const SITES = [
  'x',
  'facebook',
  'reddit',
  'youtube',
  'bluesky',
  'mastodon',
  'instagram',
  'linkedin',
  'threads',
  'tiktok',
  'trustpilot',
  'google',
  /** Any other page: a post that was pointed at there. */
  'web',
] as const;
export type SiteId = (typeof SITES)[number];

export const SURFACES = ['timeline', 'thread', 'profile', 'direct', 'review'] as const;
export type Surface = (typeof SURFACES)[number];

export const TERM_KINDS = [
  'handle',
  'hashtag',
  'name',
  'url',
  'person',
  'place',
  'product',
  'competitor',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const WANTS = ['heard', 'fix', 'refund', 'information', 'none'] as const;
export type Wants = (typeof WANTS)[number];

/** Most urgent first. */
export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const STAGES = ['first', 'again', 'resolved', 'praise', 'advocate', 'wish'] as const;
export type Stage = (typeof STAGES)[number];

export const CHANNELS = ['public', 'direct'] as const;
export type Channel = (typeof CHANNELS)[number];

export const SEVERITIES = ['off', 'warn', 'block'] as const;
export type Severity = Exclude<(typeof SEVERITIES)[number], 'off'>;

export const VERDICTS = ['pass', 'warn', 'block'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CLOCKS = ['acknowledge', 'nextStep', 'solution'] as const;
export type ClockName = (typeof CLOCKS)[number];

export const LOG_KINDS = ['note', 'call', 'email', 'direct', 'outcome'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** Guideline rules that ship with the product; a pack's own rules have other ids. */
export const RULE_IDS = [
  'acknowledge',
  'own-it',
  'no-blame',
  'no-minimising',
  'no-argument',
  'personal',
  'specific',
  'form-letter',
  'next-step',
  'hand-off',
  'private-data',
  'over-promise',
  'authority',
  'backbone',
  'consistent',
  'calm',
  'polarity',
  'occasion',
  'sell',
  'sign-off',
  'length',
  'placeholder',
  'proofread',
  'language',
  'competitor',
  'legal-hold',
  'links',
  'jargon',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

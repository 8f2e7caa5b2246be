import type { z } from 'zod';
import type { CheckContext, Fix } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Channel, RuleId, Severity } from '@/lib/domain/words';
import type { Reading } from './analysis/draft';
import type { Situation } from './analysis/situation';
import type { Act } from './analysis/acts';
import type { SpeechReading } from './speech/model';

/** One thing a rule found. Offsets are UTF-16 in the draft, end exclusive; absent when something is missing. */
export interface RawFinding {
  messageId: string;
  /** Fills {name} in the message. */
  data?: Record<string, string | number>;
  start?: number;
  end?: number;
  fix?: Fix;
  /** An earlier reply that the finding speaks of. */
  twin?: string;
  /** An unknown word that can be made known. */
  word?: string;
  /** Milder than the rule's own severity, where the rule is not certain. */
  atMost?: Severity;
}

export interface RuleContext<Options = unknown> {
  input: CheckContext;
  /** As it is for this draft: the pack's exceptions are laid over its rules (conditions.ts). */
  pack: Pack;
  draft: Reading;
  /** What the draft does: apologise, ask, promise and so on. */
  acts: readonly Act[];
  /** What its sentences do, by the trained model; silent on drafts in other languages than English. */
  speech: SpeechReading;
  /** The post it answers, read; absent when there is none. */
  post?: Reading;
  situation: Situation;
  channel: Channel;
  site?: string;
  options: Options;
}

/** What all rules are given alike. */
export type Shared = Omit<RuleContext, 'options'>;
/** The same for one rule; what is worked out when it is asked for is not worked out by this. */
export const withOptions = (shared: Shared, options: unknown): RuleContext =>
  Object.assign(Object.create(shared) as Shared, { options });

export interface RuleMeta<Options> {
  id: RuleId;
  title: string;
  /** Why it is a rule, one sentence for the agent. */
  why: string;
  /** Where the rule comes from. */
  source: string;
  /** Default severity; a pack changes it. */
  severity: Severity;
  /** `public`: silent in direct messages unless the pack sets a severity for them. */
  scope?: 'public';
  /** Made of words of one language: silent on a draft in another. */
  language?: 'en';
  options: z.ZodType<Options>;
  messages: Record<string, string>;
}

export interface Rule<Options = unknown> {
  meta: RuleMeta<Options>;
  /** Pure; never throws, whatever the text. */
  check(context: RuleContext<Options>): RawFinding[];
}

/** Declares a rule with the type of its options kept for `check`, and forgotten for the registry. */
export function defineRule<Options>(rule: Rule<Options>): Rule {
  // The engine parses options with the rule's own schema before it calls check, so the erased type is safe.
  return rule;
}

/** What a sentence of a reply does, as the trained model tells it; in the order of the model's outputs. */
export const SPEECH = [
  'blame',
  'argue',
  'minimise',
  'unowned',
  'heat',
  'elsewhere',
  'guarantee',
  'promote',
  'acknowledge',
  'step',
  'liability',
  'cheer',
  'flippant',
  'knock',
] as const;

export type Speech = (typeof SPEECH)[number];

/**
 * Log-odds from which the model is believed, by act: set so that a few in a hundred good drafts, which it never saw, are
 * above them, and fewer real replies of brands. `npx tsx scripts/speech/train.ts --check` shows what each comes to.
 */
export const LIMITS: Readonly<Record<Speech, number>> = {
  blame: -0.5,
  argue: -0.5,
  minimise: 0.3,
  unowned: 0.3,
  heat: 1.4,
  elsewhere: -1.1,
  guarantee: -0.7,
  promote: -0.5,
  acknowledge: 0,
  step: 0,
  liability: -0.3,
  cheer: 2.5,
  flippant: 0,
  knock: 0.8,
};

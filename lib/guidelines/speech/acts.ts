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

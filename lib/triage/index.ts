export { createTriage } from './engine';
export type { Context, LearnedCorrection, TriageEngine } from './engine';

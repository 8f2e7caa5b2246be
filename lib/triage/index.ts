export { createTriage } from './engine';
export type { LearnedCorrection, TriageEngine } from './engine';

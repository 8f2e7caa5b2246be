export type { Facts } from './conditions';
export { packFor } from './conditions';
export { checkDraft, withProof } from './engine';
export { proveCustomRules } from './custom/prove';
export { limitOf, weightedLength } from './length';
export { severityIn, validateRuleSettings } from './settings';
export { warmUp } from './warm-up';

import type { Rule } from './rule';
import { calm } from './rules/calm';
import { length } from './rules/length';
import { placeholder } from './rules/placeholder';
import { signOff } from './rules/sign-off';

/** Every rule that ships, in the order of GUIDELINES. One line a rule. */
export const rules: readonly Rule[] = [calm, signOff, length, placeholder];

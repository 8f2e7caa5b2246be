import type { Rule } from './rule';
import { acknowledge } from './rules/acknowledge';
import { calm } from './rules/calm';
import { length } from './rules/length';
import { noBlame } from './rules/no-blame';
import { ownIt } from './rules/own-it';
import { personal } from './rules/personal';
import { placeholder } from './rules/placeholder';
import { signOff } from './rules/sign-off';

/** Every rule that ships, in the order of GUIDELINES. One line a rule. */
export const rules: readonly Rule[] = [
  acknowledge,
  ownIt,
  noBlame,
  personal,
  calm,
  signOff,
  length,
  placeholder,
];

import type { Rule } from './rule';
import { acknowledge } from './rules/acknowledge';
import { calm } from './rules/calm';
import { formLetter } from './rules/form-letter';
import { length } from './rules/length';
import { nextStep } from './rules/next-step';
import { noBlame } from './rules/no-blame';
import { ownIt } from './rules/own-it';
import { personal } from './rules/personal';
import { placeholder } from './rules/placeholder';
import { privateData } from './rules/private-data';
import { signOff } from './rules/sign-off';
import { specific } from './rules/specific';

/** Every rule that ships, in the order of GUIDELINES. One line a rule. */
export const rules: readonly Rule[] = [
  acknowledge,
  ownIt,
  noBlame,
  personal,
  specific,
  formLetter,
  nextStep,
  privateData,
  calm,
  signOff,
  length,
  placeholder,
];

import type { Rule } from './rule';
import { acknowledge } from './rules/acknowledge';
import { authority } from './rules/authority';
import { backbone } from './rules/backbone';
import { calm } from './rules/calm';
import { competitor } from './rules/competitor';
import { consistent } from './rules/consistent';
import { formLetter } from './rules/form-letter';
import { handOff } from './rules/hand-off';
import { jargon } from './rules/jargon';
import { language } from './rules/language';
import { legalHold } from './rules/legal-hold';
import { length } from './rules/length';
import { links } from './rules/links';
import { nextStep } from './rules/next-step';
import { noArgument } from './rules/no-argument';
import { noBlame } from './rules/no-blame';
import { noMinimising } from './rules/no-minimising';
import { occasion } from './rules/occasion';
import { overPromise } from './rules/over-promise';
import { ownIt } from './rules/own-it';
import { personal } from './rules/personal';
import { placeholder } from './rules/placeholder';
import { polarity } from './rules/polarity';
import { privateData } from './rules/private-data';
import { proofread } from './rules/proofread';
import { sell } from './rules/sell';
import { signOff } from './rules/sign-off';
import { specific } from './rules/specific';

/** Every rule that ships, in the order of GUIDELINES. One line a rule. */
export const rules: readonly Rule[] = [
  acknowledge,
  ownIt,
  noBlame,
  noMinimising,
  noArgument,
  personal,
  specific,
  formLetter,
  nextStep,
  handOff,
  privateData,
  overPromise,
  authority,
  backbone,
  consistent,
  calm,
  polarity,
  occasion,
  sell,
  signOff,
  length,
  placeholder,
  proofread,
  language,
  competitor,
  legalHold,
  links,
  jargon,
];

import type { Anatomy } from '@/lib/domain/check';
import { nextSteps } from './analysis/next-steps';
import { namesIn } from './analysis/names';
import { overlapOf } from './analysis/overlap';
import { signOffOf } from './analysis/sign-off';
import type { RuleContext } from './rule';

const RESPONSIBILITY =
  /\b(?:our (?:mistake|error|fault|oversight|doing|responsibility|bad|side|part|end)|that is on (?:us|me)|(?:we|i) (?:got (?:this|that|it) wrong|let you down|have let you down|should have|should not have|made (?:a|an|the) \w+|failed|fell short|missed|messed up|dropped the ball|lost|forgot|broke|sent you the wrong|overcharged|charged you|own|take (?:full )?responsibility|could have done better|did not)|(?:i am|we are) (?:\w+ )?sorry (?:we|i|that we|that i|our)|apolog\w+ (?:for (?:our|my|losing|missing|sending|keeping|leaving|letting|getting|not|making|the way we)))\b/g;

/** What the draft does well, in the order of the panel's line; at most one span for each part. */
export function anatomyOf(context: Omit<RuleContext, 'options'>): Anatomy[] {
  const { draft, acts, post, pack, input } = context;
  const anatomy: Anatomy[] = [];
  const add = (part: Anatomy['part'], span: { start: number; end: number } | undefined) => {
    if (span) anatomy.push({ part, start: span.start, end: span.end });
  };
  add(
    'acknowledges',
    acts.find((act) => act.kind === 'acknowledge' || act.kind === 'apologise' || act.kind === 'thank'),
  );
  add('responsibility', draft.find(RESPONSIBILITY)[0]);
  add('restates', post ? overlapOf(draft, post, pack)[0] : undefined);
  add('nextStep', nextSteps(context)[0]);
  add('name', namesIn(draft, input)[0]);
  add('signOff', signOffOf(draft.text, pack, input.agent)?.found.at(-1));
  return anatomy;
}

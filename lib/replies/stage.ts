import type { Triage } from '@/lib/domain/triage';
import type { Stage } from '@/lib/domain/words';

export interface StageInput {
  triage?: Triage;
  /** Times this customer has been in touch, this one included. */
  contacts: number;
  /** Our replies in this case so far. */
  replies: number;
  /** The case was closed before this post. */
  closed: boolean;
}

/** Categories in which people ask for something new, by the words of their id. */
const WISH =
  /(?:^|-)(?:wish|wishes|idea|ideas|suggestion|suggestions|feature|feature-request|request-feature)(?:-|$)/;
/** From this many contacts on, somebody who speaks well of us is an advocate. */
const ADVOCATE_CONTACTS = 3;

/** Where the conversation stands: a first answer, a customer who is back, one who is content, praise, a wish. */
export function stageOf({ triage, contacts, replies, closed }: StageInput): Stage {
  const told = triage?.stage?.is;
  const before = replies > 0 || closed;
  if (before && (told === 'again' || told === 'resolved')) return told;
  if (!before && told === 'wish') return 'wish';
  if (told === 'advocate') return 'advocate';
  const content = triage?.sentiment === 'positive' && (triage.wants === 'none' || triage.wants === 'heard');
  if (content) {
    if (replies > 0 || closed) return 'resolved';
    return contacts >= ADVOCATE_CONTACTS ? 'advocate' : 'praise';
  }
  if (!triage && closed) return 'resolved';
  if (replies > 0 || closed) return 'again';
  if (triage?.category && WISH.test(triage.category)) return 'wish';
  return 'first';
}

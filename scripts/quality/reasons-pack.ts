import { packSchema } from '../../lib/domain/pack';
import type { Pack } from '../../lib/domain/pack';

/** Name in the data, label, three signals, three examples: what a team would write in a minute. Written for this. */
const rows: readonly (readonly [string, string, string, string])[] = [
  [
    'Customer Service Issue',
    'Customer service issue',
    'on hold|unhelpful|no response',
    'I have been on hold for two hours and nobody picks up|your agents were so unhelpful at the counter|why does no one answer my messages',
  ],
  [
    'Late Flight',
    'Late flight',
    'delayed|late|sitting on the plane',
    'our flight is three hours late again|delayed at the gate with no update|sitting on the tarmac for an hour',
  ],
  [
    "Can't Tell",
    "Can't tell",
    'worst airline|never again|terrible',
    'you are the worst airline ever|seriously, get it together|I will never fly with you again',
  ],
  [
    'Cancelled Flight',
    'Cancelled flight',
    'cancelled|flight cancelled|rebook',
    'you cancelled my flight without telling me|flight got cancelled and no seat until Tuesday|cancelled and stuck here for two days',
  ],
  [
    'Lost Luggage',
    'Lost luggage',
    'lost bag|luggage|baggage',
    'my bag never arrived|you lost my luggage again|still waiting for my suitcase three days later',
  ],
  [
    'Bad Flight',
    'Bad flight',
    'seat|wifi|uncomfortable',
    'no legroom and the screen was broken|the food was cold and the cabin dirty|my seat would not recline',
  ],
  [
    'Flight Booking Problems',
    'Flight booking problems',
    'booking|website|reservation',
    'your website will not let me book|I cannot change my reservation online|my confirmation number does not work',
  ],
  [
    'Flight Attendant Complaints',
    'Flight attendant complaints',
    'flight attendant|crew|rude stewardess',
    'the flight attendant was so rude to me|your crew yelled at an old lady|gate agent had a terrible attitude',
  ],
  [
    'longlines',
    'Long lines',
    'line|queue|long line',
    'two hours in the check-in line|only one agent for a hundred people|the queue at the counter is not moving',
  ],
  [
    'Damaged Luggage',
    'Damaged luggage',
    'damaged bag|broken suitcase|ripped',
    'my suitcase arrived with a broken wheel|you damaged my bag|the handle of my new luggage is ripped off',
  ],
];

/** Id of the category for a reason as the data names it. */
export const idOf = (reason: string): string =>
  reason
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z]+/g, '-');

export const reasonsPack: Pack = packSchema.parse({
  schema: 'earshot.playbook/1',
  id: 'reasons',
  name: 'Ten reasons',
  version: '1.0.0',
  language: 'en',
  publisher: { name: 'Sample' },
  brands: [{ id: 'air', name: 'Air', terms: [{ kind: 'handle', text: '@air' }] }],
  triage: {
    categories: rows.map(([reason, label, signals, examples]) => ({
      id: idOf(reason),
      label,
      priority: 'normal',
      signals: signals.split('|'),
      examples: examples.split('|'),
    })),
  },
  plays: [],
  tests: [],
});

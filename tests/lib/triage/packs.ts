import type { Pack } from '@/lib/domain/pack';
import { packSchema } from '@/lib/domain/pack';

/** An airline's triage, nothing else. */
export const airline: Pack = packSchema.parse({
  schema: 'earshot.playbook/1',
  id: 'airline-care',
  name: 'Airline care',
  version: '1.0.0',
  language: 'en',
  publisher: { name: 'Sample' },
  brands: [
    {
      id: 'kestrel',
      name: 'Kestrel Air',
      terms: [
        { kind: 'handle', text: '@KestrelAir' },
        { kind: 'name', text: 'Kestrel Air' },
      ],
    },
  ],
  competitors: [{ id: 'merlin', name: 'Merlin Airways', terms: [{ kind: 'name', text: 'Merlin Airways' }] }],
  triage: {
    categories: [
      {
        id: 'delay',
        label: 'Late or cancelled flight',
        priority: 'high',
        signals: ['delayed', 'cancelled', 'missed connection', 'hours late'],
        examples: ['@KestrelAir four hours at the gate and nobody tells us a thing'],
      },
      {
        id: 'baggage',
        label: 'Lost or damaged bag',
        priority: 'high',
        signals: ['lost bag', 'my luggage', 'suitcase', 'baggage claim'],
        examples: ['@KestrelAir day three without my suitcase'],
      },
      {
        id: 'refund',
        label: 'Refund or charge',
        priority: 'normal',
        signals: ['refund', 'charged twice', 'money back'],
        examples: ['still waiting on my refund'],
      },
      {
        id: 'safety',
        label: 'Safety or injury',
        priority: 'urgent',
        signals: ['injured', 'smoke', 'unsafe', 'burned'],
      },
      {
        id: 'question',
        label: 'Question',
        priority: 'normal',
        signals: ['how do i', 'can i', 'is there', 'what time'],
      },
      {
        id: 'praise',
        label: 'Praise',
        priority: 'low',
        signals: ['thank you', 'amazing crew', 'best flight'],
        examples: ['huge thanks to the crew on KA212, my son is still smiling'],
      },
    ],
    occasions: ['wedding', 'funeral', 'honeymoon', 'hospital'],
    leave: ['giveaway', 'follow for follow'],
  },
  plays: [],
  tests: [],
});

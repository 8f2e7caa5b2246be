import type { Pack } from '@/lib/domain/pack';
import { packSchema } from '@/lib/domain/pack';

/** A small made-up pack on which the guideline rules are tested. */
export function guidelinePack(changes: Partial<Pack> = {}): Pack {
  return packSchema.parse({
    schema: 'earshot.playbook/1',
    id: 'acme-care',
    name: 'Acme care',
    version: '1.0.0',
    language: 'en',
    publisher: { name: 'Acme social care' },
    brands: [
      {
        id: 'acme',
        name: 'Acme',
        own: { x: ['AcmeHelps'] },
        terms: [
          { kind: 'handle', text: '@AcmeHelps' },
          { kind: 'name', text: 'Acme' },
          { kind: 'url', text: 'acme.example' },
        ],
      },
    ],
    competitors: [
      {
        id: 'rivalo',
        name: 'Rivalo',
        terms: [
          { kind: 'handle', text: '@Rivalo' },
          { kind: 'name', text: 'Rivalo' },
        ],
      },
    ],
    hours: {
      timezone: 'Europe/London',
      open: {
        mon: ['08:00-20:00'],
        tue: ['08:00-20:00'],
        wed: ['08:00-20:00'],
        thu: ['08:00-20:00'],
        fri: ['08:00-20:00'],
        sat: ['09:00-17:00'],
      },
    },
    targets: {
      urgent: { acknowledge: '15m', nextStep: '1h', solution: '4h', always: true },
      high: { acknowledge: '30m', nextStep: '2h', solution: '8h' },
      normal: { acknowledge: '1h', nextStep: '4h', solution: '1d' },
      low: { acknowledge: '4h', nextStep: '1d', solution: '5d' },
    },
    triage: {
      categories: [{ id: 'delivery', label: 'Delivery', signals: ['parcel', 'delivery'] }],
      occasions: ['funeral', 'wedding'],
    },
    plays: [
      {
        id: 'thanks',
        title: 'Thanks',
        category: 'delivery',
        replies: [
          'Thank you, {{ customer.first_name }}, your kind words go straight to the whole team. {{ agent.sign_off }}',
        ],
      },
    ],
    faq: [
      {
        id: 'phone',
        question: 'How do I reach you?',
        answer: 'Call 020 7946 0123 or write to help@acme.example.',
        url: 'https://help.acme.example/contact',
      },
    ],
    guidelines: { rules: { 'sign-off': { options: { format: '^{{ agent.initials }}' } } } },
    authority: {
      currency: 'GBP',
      perCase: 50,
      perCustomerPerYear: 200,
      gestures: [{ id: 'lounge', label: 'Lounge pass', value: 30 }],
      approver: 'duty-lead',
    },
    escalation: {
      routes: [
        {
          id: 'duty-lead',
          label: 'Duty lead',
          tier: 1,
          destination: 'duty-channel',
          when: { priority: ['urgent'] },
        },
        {
          id: 'legal',
          label: 'Legal and press',
          tier: 2,
          destination: 'legal-desk',
          when: {
            categories: ['safety'],
            contains: ['lawyer', 'sue', 'journalist'],
            followersAtLeast: 50_000,
          },
          hold: true,
        },
      ],
    },
    tests: [],
    ...changes,
  });
}

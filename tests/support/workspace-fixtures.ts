import type { Entry } from '@/lib/domain/entry';
import type { CustomerRow, EscalationRow } from '@/lib/domain/rows';
import { defaultSettings } from '@/lib/domain/settings';
import type { CustomerDetail, PackSummary } from '@/lib/messaging/protocol';

/** Made-up customers, escalations and packs for the tests of the workspace. Times count back from `now`. */
export const now = Date.parse('2026-11-24T10:00:00Z');
export const minutesAgo = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
const uuid = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const customer = (n: number, more: Partial<CustomerRow> = {}): CustomerRow => ({
  id: `c${n}`,
  name: `Customer ${n}`,
  note: '',
  tags: [],
  vip: false,
  identities: [{ site: 'x', handle: `user${n}`, name: `Customer ${n}` }],
  mentions: 2,
  replies: 1,
  escalations: 0,
  firstSeen: minutesAgo(60 * 24 * 30),
  lastSeen: minutesAgo(n),
  ...more,
});

export const maya = customer(1, {
  name: 'Maya Lindqvist',
  firstName: 'Maya',
  tags: ['musician'],
  identities: [
    { site: 'x', handle: 'mayalq', name: 'Maya Lindqvist', url: 'https://x.com/mayalq', followers: 1_204 },
    { site: 'facebook', handle: 'maya.l', name: 'Maya L', url: 'javascript:alert(1)' },
  ],
});

export const mergeEntry: Entry = {
  id: uuid(7),
  at: minutesAgo(300),
  by: 'DW',
  type: 'customer.merged',
  customer: 'c1',
  data: { from: 'c9' },
};
export const noteEntry = (n: number, text: string): Entry => ({
  id: uuid(n),
  at: minutesAgo(n),
  by: 'DW',
  type: 'interaction.logged',
  customer: 'c1',
  data: { kind: 'note', text },
});

export const detail = (more: Partial<CustomerDetail> = {}): CustomerDetail => ({
  customer: maya,
  history: [noteEntry(20, 'Prefers messages to calls.'), mergeEntry],
  moreHistory: false,
  concessions: [{ id: 'g', customer: 'c1', at: minutesAgo(900), value: 40, currency: 'GBP' }],
  escalations: [],
  reminders: [],
  ...more,
});

export const escalation = (n: number, more: Partial<EscalationRow> = {}): EscalationRow => ({
  id: `e${n}`,
  case: 'k',
  customer: 'c1',
  mention: 'x:1',
  pack: 'kestrel-air-care',
  route: 'duty-lead',
  label: 'Duty lead',
  tier: 1,
  destination: 'duty-channel',
  connector: 'webhook',
  reason: 'because the priority is urgent',
  brief: { subject: `Subject ${n}`, body: 'What happened.' },
  hold: false,
  due: { acknowledge: minutesAgo(-15) },
  raised: minutesAgo(5),
  by: 'DW',
  state: 'delivered',
  attempts: [],
  warned: [],
  ...more,
});

export const packSummary = (more: Partial<PackSummary> = {}): PackSummary => ({
  id: 'kestrel-air-care',
  name: 'Kestrel Air customer care',
  version: '1.4.0',
  language: 'en',
  publisher: 'Kestrel Air social care',
  expires: '2027-06-30',
  enabled: true,
  activated: minutesAgo(60 * 24),
  counts: { categories: 16, plays: 38, tests: 40, terms: 12 },
  ...more,
});

export const settings = {
  ...defaultSettings(),
  agent: { name: 'Dana Whitfield', initials: 'DW', role: '' },
};

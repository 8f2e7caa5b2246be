import type { Brief, MentionSummary } from '@/lib/domain/brief';
import type { Entry } from '@/lib/domain/entry';
import type { Pack } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { EscalationRow } from '@/lib/domain/rows';
import type { Settings } from '@/lib/domain/settings';
import { defaultSettings } from '@/lib/domain/settings';
import type { Triage } from '@/lib/domain/triage';
import type { EscalationProposal } from '@/lib/messaging/protocol';
import type { PageState } from '@/lib/messaging/wire';

/** Made-up people, posts and a small playbook for the tests of the panel. Times count back from `now`. */
export const now = Date.parse('2026-11-24T10:00:00Z');
export const minutesAgo = (minutes: number): string => new Date(now - minutes * 60_000).toISOString();
export const inMinutes = (minutes: number): string => minutesAgo(-minutes);
const uuid = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const post: Post = {
  site: 'x',
  id: '1001',
  surface: 'thread',
  url: 'https://x.com/mayalq/status/1001',
  author: { name: 'Maya Lindqvist', handle: 'mayalq', followers: 1_204 },
  text: '@KestrelAir four hours late and now my connection is gone. great start to our honeymoon 🙃',
  at: minutesAgo(42),
  language: 'en',
};
const spanOf = (words: string) => ({
  start: post.text.indexOf(words),
  end: post.text.indexOf(words) + words.length,
});

export const triage: Triage = {
  category: 'delay',
  pack: 'kestrel-air-care',
  brand: 'kestrel',
  sentiment: 'negative',
  wants: 'fix',
  priority: 'high',
  answer: true,
  language: 'en',
  reasons: [
    { why: 'says: four hours late', about: 'category', ...spanOf('four hours late') },
    { why: 'says: my connection is gone', about: 'wants', ...spanOf('my connection is gone') },
    { why: 'occasion: honeymoon', about: 'priority', ...spanOf('honeymoon') },
  ],
};

export function summary(change: Partial<MentionSummary> = {}): MentionSummary {
  return {
    id: 'x:1001',
    site: 'x',
    surface: 'thread',
    author: post.author,
    excerpt: post.text,
    at: minutesAgo(42),
    firstSeen: minutesAgo(40),
    priority: 'high',
    category: 'delay',
    categoryLabel: 'Late or cancelled flight',
    state: 'open',
    due: inMinutes(18),
    clock: 'acknowledge',
    customer: 'c1',
    ...change,
  };
}

export const summaries: MentionSummary[] = [
  summary({
    id: 'x:1002',
    author: { name: 'Tomas Verhoeven', handle: 'tverhoeven' },
    excerpt: 'My daughter was burned by hot coffee on KA311 and the crew shrugged. @KestrelAir',
    at: minutesAgo(12),
    priority: 'urgent',
    category: 'safety',
    categoryLabel: 'Safety or injury',
    state: 'escalated',
    due: minutesAgo(5),
  }),
  summary(),
  summary({
    id: 'facebook:2001',
    site: 'facebook',
    surface: 'timeline',
    author: { name: 'أمينة حداد', handle: 'amina.haddad' },
    excerpt: 'حقيبتي ضاعت منذ ثلاثة أيام ولا أحد يرد على الهاتف. Kestrel Air أين أنتم؟',
    at: minutesAgo(95),
    category: 'baggage',
    categoryLabel: 'Lost or damaged bag',
    due: inMinutes(6),
  }),
  summary({
    id: 'x:1003',
    author: { name: 'Jo', handle: 'jo_bakes' },
    excerpt: 'can I bring a sourdough starter in hand luggage on @KestrelAir? asking for a very alive friend',
    at: minutesAgo(180),
    priority: 'normal',
    category: 'question',
    categoryLabel: 'Question',
    due: inMinutes(55),
  }),
  summary({
    id: 'x:1004',
    author: { name: 'Priya Raman', handle: 'priyaraman' },
    excerpt: 'huge thanks to the crew on KA212, my son is still smiling',
    at: minutesAgo(300),
    priority: 'low',
    category: 'praise',
    categoryLabel: 'Praise',
    state: 'answered',
    who: 'DW',
    due: undefined,
  }),
];

const entry = (n: number, minutes: number, rest: object): Entry =>
  ({
    id: uuid(n),
    at: minutesAgo(minutes),
    by: 'DW',
    customer: 'c1',
    mention: 'x:1001',
    ...rest,
  }) as Entry;

export const history: Entry[] = [
  entry(9, 40, {
    by: 'earshot',
    type: 'mention.seen',
    data: {
      post,
      hits: [],
      triage,
      due: {},
      identity: { site: 'x', handle: 'mayalq', name: 'Maya Lindqvist' },
    },
  }),
  entry(8, 60 * 24 * 9, {
    type: 'interaction.logged',
    data: { kind: 'call', text: 'Asked about seats for the honeymoon flight.', outcome: 'Seats moved' },
  }),
  entry(7, 60 * 24 * 200, {
    type: 'concession.given',
    data: { value: 40, currency: 'GBP', text: 'Refund for the seat' },
  }),
  entry(6, 60 * 24 * 200 + 5, {
    type: 'reply.sent',
    data: {
      text: 'Maya, the seat you paid for was not the one you got, and I am sorry. The £40 go back today. ^DW',
      site: 'x',
      channel: 'public',
      signals: ['click', 'emptied'],
    },
  }),
];

export const escalation: EscalationRow = {
  id: uuid(50),
  case: 'case1',
  customer: 'c1',
  mention: 'x:1001',
  pack: 'kestrel-air-care',
  route: 'duty-lead',
  label: 'Duty lead',
  tier: 1,
  destination: 'duty-channel',
  connector: 'webhook',
  reason: 'third contact',
  brief: { subject: 'Maya Lindqvist: missed connection', body: 'Four hours late, connection gone.' },
  hold: false,
  due: { acknowledge: inMinutes(10), solution: inMinutes(200) },
  raised: minutesAgo(3),
  by: 'DW',
  state: 'queued',
  attempts: [],
  warned: [],
};

export function brief(change: Partial<Brief> = {}): Brief {
  return {
    mention: {
      id: 'x:1001',
      site: 'x',
      post,
      hits: [],
      triage,
      corrected: [],
      state: 'open',
      customer: 'c1',
      case: 'case1',
      firstSeen: minutesAgo(40),
      lastSeen: minutesAgo(1),
      steps: [],
    },
    case: {
      id: 'case1',
      customer: 'c1',
      mentions: ['x:1001'],
      state: 'open',
      opened: minutesAgo(42),
      clocks: [
        { name: 'acknowledge', started: minutesAgo(42), due: inMinutes(18), warned: [] },
        { name: 'nextStep', started: minutesAgo(42), due: inMinutes(100), warned: [] },
        { name: 'solution', started: minutesAgo(42), due: inMinutes(460), warned: [] },
      ],
      nextDue: inMinutes(18),
      replies: 0,
      escalations: [],
      holds: [],
    },
    customer: {
      id: 'c1',
      name: 'Maya Lindqvist',
      firstName: 'Maya',
      note: '',
      tags: ['frequent flyer'],
      vip: false,
      identities: [
        {
          site: 'x',
          handle: 'mayalq',
          name: 'Maya Lindqvist',
          url: 'https://x.com/mayalq',
          followers: 1_204,
        },
        { site: 'facebook', handle: 'maya.lindqvist', name: 'Maya L.' },
      ],
      mentions: 3,
      replies: 2,
      escalations: 0,
      firstSeen: minutesAgo(60 * 24 * 201),
      lastSeen: minutesAgo(1),
    },
    firstName: 'Maya',
    history,
    moreHistory: false,
    earlier: [],
    concessions: [{ id: uuid(7), customer: 'c1', at: minutesAgo(60 * 24 * 200), value: 40, currency: 'GBP' }],
    escalations: [],
    reminders: [],
    stage: 'again',
    channel: 'public',
    usedWordings: [],
    pack: 'kestrel-air-care',
    ...change,
  };
}

export const pack: Pack = {
  schema: 'earshot.playbook/1',
  id: 'kestrel-air-care',
  name: 'Kestrel Air customer care',
  version: '1.4.0',
  language: 'en',
  publisher: { name: 'Kestrel Air social care' },
  brands: [
    {
      id: 'kestrel',
      name: 'Kestrel Air',
      own: { x: ['KestrelAir'] },
      terms: [{ kind: 'handle', text: '@KestrelAir' }],
    },
  ],
  targets: { high: { acknowledge: '30m', nextStep: '2h', solution: '8h' } },
  triage: {
    categories: [
      { id: 'delay', label: 'Late or cancelled flight', priority: 'high' },
      { id: 'baggage', label: 'Lost or damaged bag', priority: 'high' },
      { id: 'safety', label: 'Safety or injury', priority: 'urgent' },
    ],
    occasions: ['honeymoon'],
  },
  plays: [
    {
      id: 'delay-first',
      title: 'Late flight: take it up',
      category: 'delay',
      steps: ['Acknowledge in their words', 'Look up the flight', 'Say what happens next'],
      replies: [
        "{{ customer.first_name }}, missing your connection on your honeymoon is awful, and I'm sorry. Send me your booking reference in a DM and I'll look for the next flight now. {{ agent.sign_off }}",
        "I'm sorry your honeymoon starts like this, {{ customer.first_name }}. I'm checking flight {{ ask.flight_number }} and will write here within two hours. {{ agent.sign_off }}",
        "Four hours late and the connection gone: {{ customer.first_name }}, I'm sorry. I'm asking the airport what they have for you and will answer you here within two hours. {{ agent.sign_off }}",
      ],
      followUp: { after: '24h', note: 'Did they get there?' },
      faq: ['delay-rights'],
    },
  ],
  faq: [
    {
      id: 'delay-rights',
      question: 'What is owed after a long delay?',
      answer: 'After three hours meals and, overnight, a hotel.',
      url: 'https://kestrelair.example/delays',
    },
  ],
  guidelines: {
    rules: { 'sign-off': { severity: 'warn', options: { format: '^{{ agent.initials }}' } } },
    custom: [
      {
        id: 'no-policy-talk',
        kind: 'forbid',
        text: ['per our policy'],
        message: 'Say what you can do instead of quoting the policy.',
        severity: 'block',
        examples: { fail: ['As per our policy, no.'], pass: ['Here is what I can do.'] },
      },
      {
        id: 'say-customers',
        kind: 'replace',
        text: ['passengers'],
        with: 'customers',
        message: 'We say customers.',
        severity: 'warn',
        examples: { fail: ['All passengers were told.'], pass: ['All customers were told.'] },
      },
    ],
  },
  escalation: {
    routes: [
      { id: 'duty-lead', label: 'Duty lead', tier: 1, destination: 'duty-channel' },
      { id: 'legal', label: 'Legal and press', tier: 2, destination: 'legal-desk', hold: true },
    ],
  },
  tests: [],
};

export const proposal: EscalationProposal = {
  routes: [
    {
      pack: pack.id,
      route: 'duty-lead',
      label: 'Duty lead',
      tier: 1,
      destination: 'duty-channel',
      hold: false,
      reason: 'this is their third contact',
      bound: {
        alias: 'duty-channel',
        kind: 'webhook',
        url: 'https://hooks.kestrelair.example/duty',
        hasSecret: true,
        granted: true,
      },
    },
    {
      pack: pack.id,
      route: 'legal',
      label: 'Legal and press',
      tier: 2,
      destination: 'legal-desk',
      hold: true,
    },
  ],
  brief: {
    subject: 'Maya Lindqvist: missed connection',
    body: 'Maya Lindqvist (@mayalq on X) wrote 42 minutes ago: four hours late, connection gone, honeymoon.\n\nAsked: what can we offer today?',
  },
};

export const settings: Settings = {
  ...defaultSettings(),
  agent: { name: 'Dana Whitlock', initials: 'DW', role: 'Care' },
};

export function pageState(change: Partial<PageState> = {}): PageState {
  return {
    site: 'x',
    url: 'https://x.com/home',
    mentions: summaries.map(({ id }) => id),
    theme: 'light',
    composer: true,
    ...change,
  };
}

import type { BriefText, Due, Entry } from '@/lib/domain/entry';
import type { Pack } from '@/lib/domain/pack';
import type { CaseRow, CustomerRow, MentionRow } from '@/lib/domain/rows';

export interface BriefInput {
  /** The site's name as people write it; else its id. */
  siteName?: string;
  mention: MentionRow;
  case: CaseRow;
  customer: CustomerRow;
  /** Newest first. */
  history: readonly Entry[];
  pack?: Pack;
  route?: { id: string; label: string; tier: number };
  /** Why it goes there: "because it says “lawyer”". */
  reason?: string;
  /** When the receiver should have acknowledged and solved it. */
  due?: Due;
  agent?: string;
}

const LONGEST_POST = 2_000;
const LONGEST_TRIED = 280;
const MOST_TRIED = 8;
const WANTED: Record<string, string> = {
  heard: 'to be heard',
  fix: 'a fix',
  refund: 'a refund or a gesture',
  information: 'information',
  none: 'nothing',
};

/** What somebody needs who takes over: a text that reads well, and the same as facts for a machine. */
export function composeBrief(input: BriefInput): { brief: BriefText; facts: Record<string, unknown> } {
  const { mention, customer, pack } = input;
  const category = labelOf(input);
  const what = category ?? 'A post';
  const subject = clean(`${what}: ${customer.name || mention.post.author.handle}`, 150).replaceAll('\n', ' ');
  const time = timeIn(pack?.hours?.timezone ?? 'UTC');
  const sections = [
    ['What they wrote', written(input, time)],
    ['Why it comes to you', reasonOf(input)],
    ['What we know', known(input, time)],
    ['What was tried', tried(input, time)],
    ['What is asked', asked(input, time)],
  ];
  const body = sections.map(([title, text]) => `${title}\n${text}`).join('\n\n');
  return { brief: { subject, body }, facts: factsOf(input) };
}

type Time = (instant: string) => string;

function written({ mention, customer, siteName }: BriefInput, time: Time): string {
  const { post } = mention;
  const site = siteName ?? post.site;
  const followers =
    post.author.followers === undefined ? '' : `, ${post.author.followers.toLocaleString('en')} followers`;
  const name = clean(post.author.name || customer.name || post.author.handle, 100);
  const where = post.surface === 'direct' ? `${site}, in a direct message` : site;
  const lines = [
    `${name} (${clean(post.author.handle, 60)} on ${where}${followers}), ${time(post.at ?? mention.firstSeen)}:`,
    `“${clean(post.text, LONGEST_POST) || 'a post without text'}”`,
  ];
  if (post.url) lines.push(clean(post.url, 500));
  return lines.join('\n');
}

const reasonOf = ({ reason }: BriefInput): string =>
  reason ? `It is sent to you ${reason}.` : 'The agent chose to send it to you.';

function known(input: BriefInput, time: Time): string {
  const { mention, customer } = input;
  const { triage } = mention;
  const lines: string[] = [];
  if (triage) {
    const category = labelOf(input);
    if (category) lines.push(`About: ${category}.`);
    lines.push(`They want ${WANTED[triage.wants] ?? triage.wants}; priority ${triage.priority}.`);
    if (triage.occasions?.length) lines.push(`They mention: ${triage.occasions.join(', ')}.`);
  }
  const times = customer.mentions === 1 ? 'once' : `${customer.mentions} times`;
  lines.push(`They wrote to us ${times}; first on ${time(customer.firstSeen)}.`);
  if (customer.vip) lines.push('Marked as very important.');
  if (customer.tags.length) lines.push(`Tags: ${clean(customer.tags.join(', '), 200)}.`);
  if (customer.note) lines.push(`Note: ${clean(customer.note, 500)}`);
  return lines.join('\n');
}

function tried({ history }: BriefInput, time: Time): string {
  const lines = history.flatMap((entry) => {
    const words = did(entry);
    return words ? [`- ${time(entry.at)}, ${words}`] : [];
  });
  return lines.slice(0, MOST_TRIED).reverse().join('\n') || 'Nothing yet.';
}

function did(entry: Entry): string | undefined {
  const quote = (text: string): string => `“${clean(text, LONGEST_TRIED).replaceAll('\n', ' ')}”`;
  switch (entry.type) {
    case 'reply.sent':
      return `${entry.by} replied: ${quote(entry.data.text)}`;
    case 'mention.answered':
      return `answered from ${clean(entry.data.author.handle, 60)}: ${quote(entry.data.text)}`;
    case 'interaction.logged':
      return `${entry.by} noted (${entry.data.kind}): ${quote(entry.data.text)}`;
    case 'escalation.raised':
      return `${entry.by} sent it to ${clean(entry.data.label, 80)}`;
    case 'concession.given':
      return `${entry.by} gave ${entry.data.gesture ?? `${entry.data.value ?? ''} ${entry.data.currency ?? ''}`.trim()}`;
    default:
      return undefined;
  }
}

function asked({ due, agent }: BriefInput, time: Time): string {
  const lines = [
    due?.acknowledge
      ? `Please say by ${time(due.acknowledge)} that you have it.`
      : 'Please say that you have it.',
  ];
  if (due?.solution) lines.push(`It should be solved by ${time(due.solution)}.`);
  lines.push(agent ? `Questions go to ${clean(agent, 80)}.` : 'Tell us what we may answer the customer.');
  return lines.join(' ');
}

const labelOf = ({ mention, pack }: BriefInput): string | undefined => {
  const category = mention.triage?.category;
  if (!category) return undefined;
  return pack?.triage.categories.find(({ id }) => id === category)?.label ?? category;
};

function factsOf(input: BriefInput): Record<string, unknown> {
  const { mention, customer, route, reason, due } = input;
  const { id, url, text, at, author, site, surface } = mention.post;
  return {
    post: { id, site, surface, url, text: clean(text, LONGEST_POST), at },
    author: { name: clean(author.name, 200), handle: author.handle, followers: author.followers },
    customer: {
      id: customer.id,
      name: clean(customer.name, 200),
      contacts: customer.mentions,
      tags: customer.tags,
    },
    triage: mention.triage && {
      category: mention.triage.category,
      wants: mention.triage.wants,
      sentiment: mention.triage.sentiment,
      priority: mention.triage.priority,
    },
    case: { id: input.case.id, opened: input.case.opened, replies: input.case.replies },
    route,
    reason,
    due,
  };
}

/** Text from outside, safe to stand in a plain-text message: no control or direction characters, no half characters. */
function clean(text: string, longest: number): string {
  const safe = text
    .slice(0, longest * 4)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const characters = Array.from(safe);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : safe;
}

function timeIn(timeZone: string): Time {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  let format: Intl.DateTimeFormat;
  let zone = timeZone;
  try {
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    zone = 'UTC';
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  }
  return (instant) => {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? 'at an unknown time' : `${format.format(time)} (${zone})`;
  };
}

import { clip, formatMoney } from '@/components/ui/format';
import { handleBeside, siteName } from '@/components/site-name';
import { priorityWord } from '@/components/ui/priority';
import { dateTimeOf } from '@/components/ui/time';
import type { Entry } from '@/lib/domain/entry';
import type { LogKind } from '@/lib/domain/words';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

export interface EntryText {
  /** What happened, in a few words. */
  title: string;
  /** Words that somebody wrote; shown as they are. */
  body?: string;
  /** Whose words: the customer's, ours, or a note of the product. */
  voice?: 'customer' | 'ours' | 'note';
  url?: string;
}

const logTitles: Record<LogKind, TextKey> = {
  note: 'workspaceEntryNote',
  call: 'workspaceEntryCall',
  email: 'workspaceEntryEmail',
  direct: 'workspaceEntryDirect',
  outcome: 'workspaceEntryOutcome',
};

/** One entry of the ledger as a person reads it. */
export function describeEntry(entry: Entry): EntryText {
  switch (entry.type) {
    case 'mention.seen':
      return {
        title: t('workspaceEntrySeen', siteName(entry.data.post.site, entry.data.post.author.handle)),
        body: entry.data.post.text,
        voice: 'customer',
        url: entry.data.post.url,
      };
    case 'post.logged':
      return {
        title: t('workspaceEntryLogged', siteName(entry.data.post.site, entry.data.post.author.handle)),
        body: entry.data.note ? `${entry.data.post.text}\n\n${entry.data.note}` : entry.data.post.text,
        voice: 'customer',
        url: entry.data.post.url,
      };
    case 'reply.sent':
      return {
        title: t(
          entry.data.channel === 'direct' ? 'workspaceEntryReplyDirect' : 'workspaceEntryReply',
          siteName(entry.data.site, entry.data.to),
        ),
        body: entry.data.text,
        voice: 'ours',
        url: entry.data.url,
      };
    case 'mention.answered':
      return {
        title: t('workspaceEntryAnswered', entry.data.author.name || entry.data.author.handle),
        body: entry.data.text,
        voice: 'ours',
        url: entry.data.url,
      };
    case 'draft.inserted':
      return { title: t('workspaceEntryInserted'), body: entry.data.text, voice: 'note' };
    case 'check.overridden':
      return {
        title: t('workspaceEntryOverridden'),
        body: entry.data.overridden.map(({ rule, reason }) => `${rule}: ${reason}`).join('\n'),
        voice: 'note',
      };
    case 'interaction.logged':
      return {
        title: t(logTitles[entry.data.kind]),
        body: entry.data.outcome ? `${entry.data.text}\n${entry.data.outcome}` : entry.data.text,
        voice: 'note',
      };
    case 'triage.corrected':
      return { title: t('workspaceEntryCorrected'), body: correction(entry.data.correction), voice: 'note' };
    case 'mention.left':
      return { title: t('workspaceEntryLeft'), body: entry.data.reason, voice: 'note' };
    case 'case.closed':
      return {
        title: t('workspaceEntryClosed'),
        body: [entry.data.outcome, entry.data.note].filter(Boolean).join('\n'),
        voice: 'note',
      };
    case 'case.reopened':
      return { title: t('workspaceEntryReopened'), body: entry.data.why, voice: 'note' };
    case 'escalation.raised':
      return {
        title: t('workspaceEntryRaised', entry.data.label),
        body: entry.data.brief.subject,
        voice: 'note',
      };
    case 'escalation.failed':
      return { title: t('workspaceEntryFailed'), body: entry.data.message, voice: 'note' };
    case 'escalation.closed':
      return { title: t('workspaceEntryEscalationClosed'), body: entry.data.outcome, voice: 'note' };
    case 'reminder.set':
      return {
        title: t('workspaceEntryReminder', dateTimeOf(entry.data.due)),
        body: entry.data.note,
        voice: 'note',
      };
    case 'concession.given':
      return {
        title: t('workspaceEntryConcession', concessionText(entry.data)),
        body: entry.data.text,
        voice: 'note',
      };
    case 'customer.edited':
      return { title: t('workspaceEntryEdited'), body: edited(entry.data), voice: 'note' };
    case 'customer.linked': {
      const { site, handle } = entry.data.identity;
      return {
        title: t('workspaceEntryLinked', siteName(site, handle), handleBeside(site, handle)),
      };
    }
    default:
      return { title: plain(entry) };
  }
}

/** Entries whose sentence needs nothing but their type. */
function plain(entry: Entry): string {
  switch (entry.type) {
    case 'mention.returned':
      return t('workspaceEntryReturned');
    case 'step.checked':
      return t(entry.data.done ? 'workspaceEntryStepDone' : 'workspaceEntryStepUndone', entry.data.step + 1);
    case 'customer.merged':
      return t('workspaceEntryMerged');
    case 'customer.split':
      return t('workspaceEntrySplit');
    case 'escalation.delivered':
      return t(entry.data.status === undefined ? 'workspaceEntryHanded' : 'workspaceEntryDelivered');
    case 'escalation.retried':
      return t('workspaceEntryRetried');
    case 'escalation.acknowledged':
      return t('workspaceEntryAcknowledged', entry.data.who ?? entry.by);
    case 'reminder.done':
      return t('workspaceEntryReminderDone');
    case 'clock.warned':
      return t(entry.data.kind === 'late' ? 'workspaceEntryLate' : 'workspaceEntrySoon');
    default:
      return entry.type;
  }
}

/** "£40", "Lounge pass" or both. */
export function concessionText(given: { value?: number; currency?: string; gesture?: string }): string {
  const money = given.value === undefined ? undefined : formatMoney(given.value, given.currency);
  return [given.gesture, money].filter(Boolean).join(', ') || t('workspaceConcessionUnknown');
}

function correction(data: {
  category?: string | null;
  priority?: Parameters<typeof priorityWord>[0];
  sentiment?: string;
  wants?: string;
  answer?: boolean;
}): string {
  return [
    data.category === undefined ? undefined : (data.category ?? t('workspaceNoCategory')),
    data.priority && priorityWord(data.priority),
    data.sentiment,
    data.wants,
    data.answer === undefined
      ? undefined
      : t(data.answer ? 'workspaceWorthAnswer' : 'workspaceNotWorthAnswer'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function edited(data: {
  name?: string;
  firstName?: string;
  note?: string;
  tags?: string[];
  vip?: boolean;
}): string {
  return [
    data.name === undefined ? undefined : t('workspaceEditedName', data.name),
    data.firstName === undefined ? undefined : t('workspaceEditedFirstName', data.firstName),
    data.tags && t('workspaceEditedTags', data.tags.join(', ')),
    data.vip === undefined ? undefined : t(data.vip ? 'workspaceEditedVip' : 'workspaceEditedNoVip'),
    data.note === undefined ? undefined : t('workspaceEditedNote', clip(data.note, 200)),
  ]
    .filter(Boolean)
    .join('\n');
}

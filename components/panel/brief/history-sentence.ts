import type { Entry } from '@/lib/domain/entry';
import { t } from '@/lib/platform/text';
import { clip } from '@/components/ui/format';
import { dateTimeOf } from '@/components/ui/time';
import { handleBeside, siteName } from '@/components/site-name';
import { clockWord } from '../words';
import { concessionWord } from './customer-card';

export interface Sentence {
  /** What happened, in a few words. */
  text: string;
  /** What was said or written. */
  said?: string;
  /** What went wrong: shown with a sign. */
  bad?: boolean;
}

const kinds = {
  note: 'panelLoggedNote',
  call: 'panelLoggedCall',
  email: 'panelLoggedEmail',
  direct: 'panelLoggedDirect',
  outcome: 'panelLoggedOutcome',
} as const;

/** An entry of the ledger as a short sentence for the agent. Every text in it comes from outside and is cut. */
export function historySentence(entry: Entry): Sentence {
  const by = entry.by === 'earshot' ? 'Earshot' : clip(entry.by, 30);
  switch (entry.type) {
    case 'mention.seen':
      return {
        text: t('panelSaidSeen', siteName(entry.data.post.site, entry.data.post.author.handle)),
        said: entry.data.post.text,
      };
    case 'post.logged':
      return { text: t('panelSaidLogged', by), said: entry.data.note ?? entry.data.post.text };
    case 'triage.corrected':
      return { text: t('panelSaidCorrected', by) };
    case 'mention.left':
      return { text: t('panelSaidLeft', by, clip(entry.data.reason, 200)) };
    case 'mention.returned':
      return { text: t('panelSaidReturned', by) };
    case 'mention.answered':
      return { text: t('panelSaidAnswered', clip(entry.data.author.name, 60)), said: entry.data.text };
    case 'draft.inserted':
      return { text: t('panelSaidInserted', by) };
    case 'check.overridden':
      return {
        text: t('panelSaidOverridden', by, entry.data.overridden.map(({ rule }) => rule).join(', ')),
        said: entry.data.overridden.map(({ reason }) => reason).join(' '),
      };
    case 'reply.sent':
      return {
        text: entry.data.channel === 'direct' ? t('panelSaidRepliedDirect', by) : t('panelSaidReplied', by),
        said: entry.data.text,
      };
    case 'interaction.logged':
      return {
        text: t(kinds[entry.data.kind], by),
        said: [entry.data.text, entry.data.outcome].filter(Boolean).join(' → '),
      };
    case 'step.checked':
      return { text: entry.data.done ? t('panelSaidStep', by) : t('panelSaidStepBack', by) };
    case 'customer.edited':
      return { text: t('panelSaidEdited', by), said: entry.data.note };
    case 'customer.linked': {
      const { site, handle } = entry.data.identity;
      return {
        text: t('panelSaidLinked', siteName(site, handle), clip(handleBeside(site, handle), 60)),
      };
    }
    case 'customer.merged':
      return { text: t('panelSaidMerged', by) };
    case 'customer.split':
      return { text: t('panelSaidSplit', by) };
    case 'customer.forgotten':
      return { text: t('panelSaidForgotten') };
    case 'case.closed':
      return { text: t('panelSaidClosed', by, clip(entry.data.outcome, 120)), said: entry.data.note };
    case 'case.reopened':
      return { text: t('panelSaidReopened', clip(entry.data.why, 120)) };
    case 'concession.given':
      return { text: t('panelSaidGiven', by, concessionWord(entry.data)), said: entry.data.text };
    case 'reminder.set':
      return { text: t('panelSaidReminder', by, dateTimeOf(entry.data.due)), said: entry.data.note };
    case 'reminder.done':
      return { text: t('panelSaidReminderDone', by) };
    case 'clock.warned':
      return entry.data.kind === 'late'
        ? { text: t('panelSaidLate', clockWord(entry.data.clock)), bad: true }
        : { text: t('panelSaidSoon', clockWord(entry.data.clock)) };
    case 'pack.activated':
    case 'pack.removed':
      return { text: t('panelSaidPack', clip(entry.data.pack, 60), entry.data.version) };
    default:
      return escalationSentence(entry, by);
  }
}

type EscalationEntry = Extract<Entry, { type: `escalation.${string}` }>;

function escalationSentence(entry: EscalationEntry, by: string): Sentence {
  switch (entry.type) {
    case 'escalation.raised':
      return { text: t('panelSaidRaised', by, clip(entry.data.label, 80)), said: entry.data.brief.subject };
    case 'escalation.delivered':
      return { text: t(entry.data.status === undefined ? 'panelSaidHanded' : 'panelSaidDelivered') };
    case 'escalation.failed':
      return { text: t('panelSaidFailed'), said: entry.data.message, bad: true };
    case 'escalation.retried':
      return { text: t('panelSaidRetried', by) };
    case 'escalation.acknowledged':
      return { text: t('panelSaidTaken', clip(entry.data.who ?? by, 60)) };
    default:
      return { text: t('panelSaidEscalationClosed', by), said: entry.data.outcome };
  }
}

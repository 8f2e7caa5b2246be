import { browser } from 'wxt/browser';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';
import type { Warning } from './alarms';
import type { WorkerContext } from './context';

const PREFIX = 'earshot:';
/** More at once are told as one. */
const APART = 3;

/** Tells the person what runs out, when they want to be told. */
export async function notify(context: WorkerContext, warnings: readonly Warning[]): Promise<void> {
  if (!warnings.length || !(await context.settings.get()).notifications || !browser.notifications) return;
  if (warnings.length > APART) {
    await show('', t('workerWarnedMany', warnings.length), t('workerWarnedManyText'));
    return;
  }
  for (const warning of warnings) {
    const row = warning.mention ? await context.db.mentions.get(warning.mention) : undefined;
    const { author } = row?.post ?? { author: undefined };
    const who = (author?.name || author?.handle || t('workerSomebody')).slice(0, 80);
    await show(row ? row.customer : '', t(titleOf(warning), who), await textOf(context, warning));
  }
}

const CLOCKS: Record<string, { soon: TextKey; late: TextKey }> = {
  acknowledge: { soon: 'workerAcknowledgeSoon', late: 'workerAcknowledgeLate' },
  nextStep: { soon: 'workerNextStepSoon', late: 'workerNextStepLate' },
  solution: { soon: 'workerSolutionSoon', late: 'workerSolutionLate' },
  escalation: { soon: 'workerEscalationSoon', late: 'workerEscalationLate' },
  escalationSolution: { soon: 'workerEscalationSolutionSoon', late: 'workerEscalationSolutionLate' },
  reminder: { soon: 'workerReminder', late: 'workerReminder' },
};

function titleOf({ entry }: Warning): TextKey {
  const [clock = '', , part] = entry.data.clock.split(':');
  return (CLOCKS[part ? 'escalationSolution' : clock] ??
    CLOCKS.solution ?? { soon: 'workerReminder', late: 'workerReminder' })[entry.data.kind];
}

async function textOf(context: WorkerContext, { entry, mention }: Warning): Promise<string> {
  const [clock, id] = entry.data.clock.split(/:(.*)/s);
  if (clock === 'reminder' && id) return (await context.db.reminders.get(id))?.note.slice(0, 200) ?? '';
  const row = mention ? await context.db.mentions.get(mention) : undefined;
  return row?.post.text.slice(0, 140) ?? '';
}

async function show(customer: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(`${PREFIX}${customer}#${title}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
  });
}

/** The workspace page that a notification of ours leads to; undefined for another's. */
export function pathOf(notification: string): string | undefined {
  if (!notification.startsWith(PREFIX)) return undefined;
  const [customer = ''] = notification.slice(PREFIX.length).split('#');
  return customer ? `customers/${encodeURIComponent(customer)}` : '';
}

import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';

/** How an escalation travels: "Webhook to duty-channel". The address itself stays in the settings. */
export function travelsBy(row: EscalationRow): string {
  switch (row.connector) {
    case 'webhook':
      return t('workspaceByWebhook', row.destination);
    case 'mailto':
      return t('workspaceByMail', row.destination);
    case 'copy':
      return t('workspaceByCopy', row.destination);
  }
}

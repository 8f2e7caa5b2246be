import type { EscalationRow } from '@/lib/domain/rows';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

const ways: Record<EscalationRow['connector'], TextKey> = {
  webhook: 'workspaceByWebhook',
  mailto: 'workspaceByMail',
  copy: 'workspaceByCopy',
};

/** How an escalation travels: "By webhook to duty-channel". The address itself stays in the settings. */
export const travelsBy = (row: EscalationRow): string => t(ways[row.connector], row.destination);

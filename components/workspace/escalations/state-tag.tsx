import { Tag } from '@/components/ui/tag';
import type { EscalationRow } from '@/lib/domain/rows';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';

const words: Record<EscalationRow['state'], TextKey> = {
  queued: 'workspaceStateQueued',
  delivered: 'workspaceStateDelivered',
  failed: 'workspaceStateFailed',
  acknowledged: 'workspaceStateAcknowledged',
  closed: 'workspaceStateClosed',
};
const tones = {
  queued: 'warn',
  delivered: 'plain',
  failed: 'bad',
  acknowledged: 'good',
  closed: 'plain',
} as const;

/** Where an escalation stands, as a word. */
export function StateTag({ row: { state, connector } }: { row: Pick<EscalationRow, 'state' | 'connector'> }) {
  // A mail or a copy: nobody but the person knows whether it arrived.
  const handed = state === 'delivered' && connector !== 'webhook';
  return <Tag tone={tones[state]}>{t(handed ? 'workspaceStateHanded' : words[state])}</Tag>;
}

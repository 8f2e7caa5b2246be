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
export function StateTag({ state }: { state: EscalationRow['state'] }) {
  return <Tag tone={tones[state]}>{t(words[state])}</Tag>;
}

import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MentionSummary } from '@/lib/domain/brief';
import { useMessage } from '@/components/ui/use-message';

const topics = ['mentions', 'customers', 'cases', 'escalations'] as const;
/** What one message may ask for. */
const limit = 1_000;

/** The mentions that stand on the page. The order on the page does not matter: the list has its own. */
export function usePageMentions(ids: readonly string[]): UseQueryResult<MentionSummary[]> {
  const sorted = useMemo(() => [...new Set(ids)].sort().slice(0, limit), [ids]);
  return useMessage(
    'mentions.list',
    { view: { ids: sorted }, limit: 500 },
    { topics, enabled: sorted.length > 0, keepPrevious: true },
  );
}

/** Everything that waits for us. */
export const useTodo = (): UseQueryResult<MentionSummary[]> =>
  useMessage('mentions.list', { view: 'todo', limit: 500 }, { topics, keepPrevious: true });

import type { UseQueryResult } from '@tanstack/react-query';
import type { Pack } from '@/lib/domain/pack';
import { useMessage } from '@/components/ui/use-message';

/** The active packs, whole; asked for once and again when packs change. */
export const usePacks = (): UseQueryResult<{ version: string; packs: Pack[] }> =>
  useMessage('packs.active', {}, { topics: ['packs'] });

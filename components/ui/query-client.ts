import { QueryClient } from '@tanstack/react-query';
import { MessageError } from '@/lib/messaging/client';

/**
 * For an extension page: the worker is asked whether or not there is a network, answers are refreshed by topic, and
 * only a worker that did not answer is asked again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        refetchOnReconnect: false,
        retry: (failures, error) =>
          failures < 1 && error instanceof MessageError && error.code === 'unreachable',
        retryDelay: 250,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CustomerRow } from '@/lib/domain/rows';
import { onChanged, send } from '@/lib/messaging/client';

export const PAGE_SIZE = 100;

export interface CustomerPages {
  total: number;
  /** Undefined while its page is on the way. */
  at: (index: number) => CustomerRow | undefined;
  pending: boolean;
  error: unknown;
  refetch: () => void;
}

/** The customers that a search finds, asked for in pages as they are scrolled to. `wanted` holds page numbers. */
export function useCustomerPages(query: string, wanted: readonly number[]): CustomerPages {
  const client = useQueryClient();
  useEffect(
    () =>
      onChanged(['customers'], () => {
        void client.invalidateQueries({ queryKey: ['customers.search'] });
      }),
    [client],
  );
  const numbers = [...new Set([0, ...wanted])].sort((a, b) => a - b);
  const pages = useQueries({
    queries: numbers.map((page) => ({
      queryKey: ['customers.search', { query, page }],
      queryFn: () => send('customers.search', { query, offset: page * PAGE_SIZE, limit: PAGE_SIZE }),
    })),
  });
  const first = pages[0];
  return {
    total: first?.data?.total ?? 0,
    at: (index) => {
      const position = numbers.indexOf(Math.floor(index / PAGE_SIZE));
      return pages[position]?.data?.customers[index % PAGE_SIZE];
    },
    pending: first?.isPending ?? true,
    error: pages.find((page) => page.error)?.error,
    refetch: () => {
      for (const page of pages) void page.refetch();
    },
  };
}

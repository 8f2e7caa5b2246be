import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '@/components/ui/query-client';
import { ToastProvider } from '@/components/ui/toast';
import { Shell } from './shell';

/** The panel beside the site. */
export function Panel() {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        <Shell />
      </ToastProvider>
    </QueryClientProvider>
  );
}

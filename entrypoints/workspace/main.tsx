import '@/lib/platform/zod-jitless';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '@/components/ui/query-client';
import { ToastProvider } from '@/components/ui/toast';
import { Workspace } from '@/components/workspace/workspace';

const root = document.getElementById('root');
if (!root) throw new Error('workspace.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <ToastProvider>
        <Workspace />
      </ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
);

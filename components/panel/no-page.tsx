import { BookOpen, PanelTop } from 'lucide-react';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { useToast } from '@/components/ui/toast';

/** No playbook is active: nothing can be found until there is one. */
export function NoPlaybook() {
  const toast = useToast();
  return (
    <EmptyState
      icon={<BookOpen size={28} strokeWidth={1.5} />}
      title={t('panelNoPlaybook')}
      actions={
        <Button
          variant="primary"
          onClick={() => {
            send('workspace.open', { path: 'packs' }).catch(toast.fail);
          }}
        >
          {t('panelNoPlaybookAction')}
        </Button>
      }
    >
      {t('panelNoPlaybookText')}
    </EmptyState>
  );
}

/** The tab shows a page that Earshot does not work on, or one that was open before it was installed. */
export function NoPage({ tab, onTodo, onRetry }: { tab?: number; onTodo?: () => void; onRetry: () => void }) {
  const toast = useToast();
  return (
    <EmptyState
      icon={<PanelTop size={28} strokeWidth={1.5} />}
      title={t('panelNoPage')}
      actions={
        <>
          {tab === undefined ? null : (
            <Button variant="primary" onClick={() => void send('capture.start', { tab }).catch(toast.fail)}>
              {t('panelCapture')}
            </Button>
          )}
          <Button onClick={onRetry}>{t('uiRetry')}</Button>
          {onTodo ? <Button onClick={onTodo}>{t('panelSeeTodo')}</Button> : null}
        </>
      }
    >
      {t('panelNoPageText')}
    </EmptyState>
  );
}

import { newId } from '@/components/ui/new-id';
import { useToast } from '@/components/ui/toast';
import type { CustomerRow } from '@/lib/domain/rows';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { ConfirmDialog } from '../shared/confirm-dialog';
import { goTo } from '../shared/router';

/** Forgets a customer for good. Says what goes and what stays before it asks. */
export function ForgetDialog({ customer, onClose }: { customer: CustomerRow; onClose: () => void }) {
  const toast = useToast();
  return (
    <ConfirmDialog
      title={t('workspaceForgetTitle', customer.name || t('workspaceNoName'))}
      confirm={t('workspaceForgetConfirm')}
      danger
      typed={t('workspaceForgetWord')}
      onClose={onClose}
      onConfirm={async () => {
        await send('customer.forget', { entry: newId(), customer: customer.id });
        toast.say(t('workspaceForgotten'));
        goTo('customers');
      }}
    >
      <p>{t('workspaceForgetGoes')}</p>
      <p>{t('workspaceForgetStays')}</p>
      <p>{t('workspaceForgetFinal')}</p>
    </ConfirmDialog>
  );
}

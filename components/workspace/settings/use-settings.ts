import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '@/components/ui/toast';
import { useMessage, useSend } from '@/components/ui/use-message';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';

/** The settings and a way to change some of them; what was kept is shown at once and said. */
export function useSettings() {
  const client = useQueryClient();
  const toast = useToast();
  const settings = useMessage('settings.get', {}, { topics: ['settings'] });
  const set = useSend('settings.set');
  const save = (patch: Partial<Settings>) =>
    set.mutate(
      { patch },
      {
        onSuccess: (after) => {
          client.setQueryData(['settings.get', {}], after);
          toast.say(t('workspaceSaved'));
        },
        onError: toast.fail,
      },
    );
  return { settings, save };
}

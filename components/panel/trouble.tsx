import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { copyText } from './copy';
import css from './list/list.module.css';

/** The page cannot be read as it should: one sentence, and two ways on. */
export function Trouble({ tab, children }: { tab?: number; children: string }) {
  const toast = useToast();
  async function report(from: number) {
    const text = await send('page.report', { tab: from });
    if (await copyText(text)) toast.say(t('panelReportCopied'));
    else toast.fail(t('panelReportNot'));
  }
  return (
    <div className={css.trouble}>
      <span aria-hidden="true">▲</span>
      <span>
        {children}{' '}
        {tab === undefined ? null : (
          <>
            <Button size="small" onClick={() => void send('capture.start', { tab }).catch(toast.fail)}>
              {t('panelCapture')}
            </Button>{' '}
            <Button size="small" onClick={() => void report(tab).catch(toast.fail)}>
              {t('panelReport')}
            </Button>
          </>
        )}
      </span>
    </div>
  );
}

import { useRef } from 'react';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { copyText } from './copy';
import css from './list/list.module.css';

/** The page cannot be read as it should: one sentence, and two ways on. */
export function Trouble({ tab, children }: { tab?: number; children: string }) {
  const toast = useToast();
  const making = useRef(false);
  async function report(from: number) {
    if (making.current) return;
    making.current = true;
    try {
      const text = await send('page.report', { tab: from });
      if (await copyText(text)) toast.say(t('panelReportCopied'));
      else toast.fail(t('uiClipboardNot'));
    } catch (error) {
      toast.fail(error);
    } finally {
      making.current = false;
    }
  }
  return (
    <div className={css.trouble}>
      <span aria-hidden="true">▲</span>
      <span>
        <output dir="auto">{children}</output>{' '}
        {tab === undefined ? null : (
          <>
            <Button size="small" onClick={() => void send('capture.start', { tab }).catch(toast.fail)}>
              {t('panelCapture')}
            </Button>{' '}
            <Button size="small" onClick={() => void report(tab)}>
              {t('panelReport')}
            </Button>
          </>
        )}
      </span>
    </div>
  );
}

import { useState } from 'react';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useMessage } from '@/components/ui/use-message';
import { MessageError } from '@/lib/messaging/client';
import { copyText } from '../copy';
import { Disclosure } from '../brief/disclosure';
import css from './escalate.module.css';
import { mailtoLink } from './mailto-link';

/** An escalation that a person carries: the e-mail to open, the text to copy. */
export function Hands({ escalation, open }: { escalation: EscalationRow; open: boolean }) {
  const toast = useToast();
  const [copied, setCopied] = useState(false);
  const destinations = useMessage('destinations.list', {}, { topics: ['settings'] });
  const bound = destinations.data?.find(({ alias }) => alias === escalation.destination);
  const address = bound?.kind === 'mailto' ? bound.address : '';
  const { href, cut } = mailtoLink({ address, ...escalation.brief });
  const text = `${escalation.brief.subject}\n\n${escalation.brief.body}`;
  const copy = async () => {
    if (await copyText(text)) {
      setCopied(true);
      toast.say(t('panelCopied'));
    } else toast.fail(new MessageError('copy', t('panelCopyFailed')));
  };
  const inside = (
    <div className={css.hands}>
      <p>{escalation.connector === 'mailto' ? t('panelHandsMail') : t('panelHandsCopy')}</p>
      {escalation.connector === 'mailto' && cut ? <p className={css.soft}>{t('panelHandsCut')}</p> : null}
      <div className={css.buttons}>
        {escalation.connector === 'mailto' ? (
          <a className={css.mail} href={href} target="_blank" rel="noreferrer">
            {t('panelOpenMail')}
          </a>
        ) : null}
        <Button size="small" onClick={() => void copy()}>
          {copied ? `✓ ${t('panelCopiedShort')}` : t('panelCopyBrief')}
        </Button>
      </div>
    </div>
  );
  return open ? inside : <Disclosure summary={t('panelHandsAgain')}>{inside}</Disclosure>;
}

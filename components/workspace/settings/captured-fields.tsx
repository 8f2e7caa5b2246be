import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { Places, Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';
import css from './settings.module.css';

interface CapturedFieldsProps {
  captured: Settings['captured'];
  onSave: (captured: Settings['captured']) => void;
}

/** The lines that a pack takes, so that the whole team finds the parts of a post there. JSON is YAML too. */
const snippet = (host: string, places: Places): string =>
  `sites:\n  ${JSON.stringify(host)}: ${JSON.stringify(places)}\n`;

/** Pages where the agent pointed at a post and had its places kept. */
export function CapturedFields({ captured, onSave }: CapturedFieldsProps) {
  const toast = useToast();
  const hosts = Object.entries(captured);
  if (hosts.length === 0) return null;
  return (
    <div className={css.stack}>
      <p>{t('workspaceCaptured')}</p>
      <ul className={css.rows}>
        {hosts.map(([host, places]) => (
          <li key={host} className={css.serverRow}>
            <bdi className={css.host}>{host}</bdi>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('workspaceCapturedCopy', host)}
              onClick={() => {
                navigator.clipboard.writeText(snippet(host, places)).then(
                  () => toast.say(t('workspaceCapturedCopied')),
                  () => toast.fail(t('uiClipboardNot')),
                );
              }}
            >
              {t('workspaceCapturedCopyShort')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              aria-label={t('workspaceServerRemove', host)}
              onClick={() => onSave(Object.fromEntries(hosts.filter(([other]) => other !== host)))}
            >
              {t('workspaceRemove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

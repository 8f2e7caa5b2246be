import { Ellipsis, X } from 'lucide-react';
import { t } from '@/lib/platform/text';
import { IconButton } from '@/components/ui/button';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { dockInPage, openSidePanel } from './page/place';
import { send, tellPage } from '@/lib/messaging/client';

export interface HeaderToolsProps {
  tab?: number;
  docked: boolean;
  onKeys: () => void;
}

/** The ⋯ menu and, where the panel is docked, the × that closes it. */
export function HeaderTools({ tab, docked, onKeys }: HeaderToolsProps) {
  const toast = useToast();
  const attempt = (work: () => Promise<unknown>) => () => {
    work().catch(toast.fail);
  };
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton label={t('panelMore')} icon={<Ellipsis size={18} aria-hidden="true" />} />}
      >
        <MenuItem onSelect={attempt(() => send('workspace.open', {}))}>{t('panelOpenWorkspace')}</MenuItem>
        {tab === undefined ? null : (
          <MenuItem onSelect={attempt(() => send('capture.start', { tab }))}>{t('panelCapture')}</MenuItem>
        )}
        <MenuLine />
        {docked ? (
          <MenuItem onSelect={attempt(() => openSidePanel(tab))}>{t('panelToSidePanel')}</MenuItem>
        ) : (
          <MenuItem onSelect={attempt(() => dockInPage(tab))}>{t('panelToPage')}</MenuItem>
        )}
        <MenuLine />
        <MenuItem hint="?" onSelect={onKeys}>
          {t('panelKeys')}
        </MenuItem>
      </Menu>
      {docked && tab !== undefined ? (
        <IconButton
          label={t('panelClose')}
          icon={<X size={18} aria-hidden="true" />}
          onClick={attempt(() => tellPage(tab, 'close', {}))}
        />
      ) : null}
    </>
  );
}

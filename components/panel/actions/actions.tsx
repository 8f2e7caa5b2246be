import { Ellipsis } from 'lucide-react';
import type { Brief } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import { Button, IconButton } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { EscalateDialog } from '../escalate/escalate-dialog';
import { CloseDialog } from './close-dialog';
import { LeaveDialog } from './leave-dialog';
import { LogDialog } from './log-dialog';
import { RemindDialog } from './remind-dialog';

export type ActionName = 'escalate' | 'log' | 'leave' | 'remind' | 'close';

/** What can be done with a mention besides answering it. */
export function Actions({
  brief,
  pack,
  followUp,
  open,
  onOpen,
  className,
}: {
  brief: Brief;
  pack?: Pack;
  /** What the play proposes for later. */
  followUp?: { after: string; note: string };
  /** The dialog that is open. */
  open: ActionName | undefined;
  onOpen: (name: ActionName | undefined) => void;
  className?: string;
}) {
  const props = (which: ActionName) => ({
    brief,
    open: open === which,
    onOpenChange: (next: boolean) => onOpen(next ? which : undefined),
  });
  const button = (which: ActionName, label: string) => (
    <Button key={which} variant="quiet" aria-haspopup="dialog" onClick={() => onOpen(which)}>
      {label}
    </Button>
  );
  return (
    <>
      <div className={className} role="toolbar" aria-label={t('panelActions')}>
        {button('escalate', t('panelEscalate'))}
        {button('log', t('panelLog'))}
        {brief.mention.state === 'left' ? null : button('leave', t('panelLeave'))}
        {button('remind', t('panelRemind'))}
        {brief.case.state === 'closed' ? null : (
          <Menu
            align="end"
            trigger={
              <IconButton label={t('panelMoreActions')} icon={<Ellipsis size={16} aria-hidden="true" />} />
            }
          >
            <MenuItem onSelect={() => onOpen('close')}>{t('panelCloseCase')}</MenuItem>
          </Menu>
        )}
      </div>
      <EscalateDialog {...props('escalate')} pack={pack} />
      <LogDialog {...props('log')} />
      <LeaveDialog {...props('leave')} />
      <RemindDialog {...props('remind')} followUp={followUp} />
      <CloseDialog {...props('close')} />
    </>
  );
}

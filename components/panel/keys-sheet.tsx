import { Fragment } from 'react';
import { t } from '@/lib/platform/text';
import { Dialog } from '@/components/ui/dialog';
import css from './shell.module.css';

/** Everything that the keyboard does, in one place. */
export function KeysSheet({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const keys: [string[], string][] = [
    [['↓', '↑', 'j', 'k'], t('panelKeyMove')],
    [['Enter'], t('panelKeyOpen')],
    [['Esc'], t('panelKeyBack')],
    [['/'], t('panelKeySearch')],
    [['n'], t('panelKeyNew')],
    [['Ctrl Enter', '⌘ Enter'], t('panelKeyInsert')],
    [['Alt 1', '…', 'Alt 9'], t('panelKeyWording')],
    [['Alt Shift M'], t('panelKeyMend')],
    [['j', 'k'], t('panelKeyNext')],
    [['?'], t('panelKeyHelp')],
  ];
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('panelKeys')}>
      <dl className={css.keys}>
        {keys.map(([names, text]) => (
          <Fragment key={text}>
            <dt>
              {names.map((name, index) => (
                <Fragment key={name}>
                  {index ? ' ' : ''}
                  <kbd>{name}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}

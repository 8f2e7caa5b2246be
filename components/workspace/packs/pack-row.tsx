import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { CheckField } from '@/components/ui/field';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import { newId } from '@/components/ui/new-id';
import { Tag } from '@/components/ui/tag';
import { dateOf } from '@/components/ui/time';
import { useToast } from '@/components/ui/toast';
import { useSend } from '@/components/ui/use-message';
import { useNow } from '@/components/ui/use-now';
import { send } from '@/lib/messaging/client';
import type { PackSummary } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { ConfirmDialog } from '../shared/confirm-dialog';
import { counted } from '../shared/counted';
import { goTo, hrefTo } from '../shared/router';
import { expiryOf } from './expiry';
import css from './packs.module.css';

/** One installed pack, and what can be done with it. */
export function PackRow({ pack }: { pack: PackSummary }) {
  const [dialog, setDialog] = useState<'rollback' | 'remove'>();
  const enable = useSend('pack.enable');
  const toast = useToast();
  const expiry = expiryOf(pack.expires, useNow(3_600_000));
  return (
    <li className={css.row}>
      <div className={css.rowText}>
        <p>
          <a className={css.packName} href={hrefTo('packs', pack.id)}>
            <bdi>{pack.name}</bdi>
          </a>{' '}
          <span className={css.soft}>{pack.version}</span>
        </p>
        <p className={css.soft}>
          {[
            pack.publisher,
            counted(pack.counts.categories, 'workspaceCategoriesOne', 'workspaceCategories'),
            counted(pack.counts.plays, 'workspacePlaysOne', 'workspacePlays'),
            t('workspaceActivatedOn', dateOf(pack.activated)),
          ].join(' · ')}
        </p>
        {expiry ? (
          <p>
            <Tag tone={expiry === 'over' ? 'bad' : 'warn'}>
              {t(
                expiry === 'over' ? 'workspaceExpired' : 'workspaceExpiresSoon',
                dateOf(`${pack.expires}T12:00:00Z`),
              )}
            </Tag>
          </p>
        ) : null}
      </div>
      <div className={css.rowActions}>
        <CheckField
          label={
            <>
              {t('workspaceInUse')}
              <span className="visually-hidden"> {pack.name}</span>
            </>
          }
          checked={pack.enabled}
          onChange={(event) =>
            enable.mutate({ pack: pack.id, enabled: event.target.checked }, { onError: toast.fail })
          }
        />
        <Menu
          align="end"
          trigger={
            <IconButton
              label={t('workspacePackMenu', pack.name)}
              icon={<Ellipsis size={16} aria-hidden="true" />}
            />
          }
        >
          <MenuItem onSelect={() => goTo('packs', pack.id)}>{t('workspacePackLook')}</MenuItem>
          <MenuItem disabled={!pack.previous} onSelect={() => setDialog('rollback')}>
            {pack.previous ? t('workspaceRollback', pack.previous) : t('workspaceRollbackNone')}
          </MenuItem>
          <MenuLine />
          <MenuItem onSelect={() => setDialog('remove')}>{t('workspacePackRemove')}</MenuItem>
        </Menu>
      </div>
      {dialog === 'rollback' && pack.previous ? (
        <ConfirmDialog
          title={t('workspaceRollbackTitle', pack.name, pack.previous)}
          confirm={t('workspaceRollback', pack.previous)}
          onClose={() => setDialog(undefined)}
          onConfirm={() => send('pack.rollback', { entry: newId(), pack: pack.id })}
        >
          <p>{t('workspaceRollbackText', pack.version, pack.previous)}</p>
        </ConfirmDialog>
      ) : null}
      {dialog === 'remove' ? (
        <ConfirmDialog
          danger
          title={t('workspacePackRemoveTitle', pack.name)}
          confirm={t('workspacePackRemove')}
          onClose={() => setDialog(undefined)}
          onConfirm={() => send('pack.remove', { entry: newId(), pack: pack.id })}
        >
          <p>{t('workspacePackRemoveText')}</p>
        </ConfirmDialog>
      ) : null}
    </li>
  );
}

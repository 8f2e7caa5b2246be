import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { Tag } from '@/components/ui/tag';
import { useMessage } from '@/components/ui/use-message';
import type { Pack } from '@/lib/domain/pack';
import type { DestinationSummary } from '@/lib/domain/settings';
import { t } from '@/lib/platform/text';
import { DestinationActions } from './destination-actions';
import { DestinationForm } from './destination-form';
import css from './settings.module.css';

/** Every alias that a pack names or that is bound here, and the address behind it on this machine. */
export function Destinations() {
  const packs = useMessage('packs.active', {}, { topics: ['packs'] });
  const bound = useMessage('destinations.list', {}, { topics: ['settings'] });
  const error = packs.error ?? bound.error;
  if (error)
    return (
      <ErrorState
        error={error}
        onRetry={() => {
          void packs.refetch();
          void bound.refetch();
        }}
      />
    );
  if (!packs.data || !bound.data) return <Loading rows={2} />;
  const routes = routesByAlias(packs.data.packs);
  const aliases = [...new Set([...routes.keys(), ...bound.data.map(({ alias }) => alias)])];
  if (aliases.length === 0) return <p className={css.soft}>{t('workspaceDestinationsNone')}</p>;
  return (
    <ul className={css.rows}>
      {aliases.map((alias) => (
        <Destination
          key={alias}
          alias={alias}
          routes={routes.get(alias) ?? []}
          bound={bound.data.find((destination) => destination.alias === alias)}
          onChanged={() => void bound.refetch()}
        />
      ))}
    </ul>
  );
}

function routesByAlias(packs: Pack[]): Map<string, string[]> {
  const routes = new Map<string, string[]>();
  for (const pack of packs)
    for (const route of pack.escalation?.routes ?? [])
      routes.set(route.destination, [
        ...(routes.get(route.destination) ?? []),
        packs.length > 1 ? `${route.label} (${pack.name})` : route.label,
      ]);
  return routes;
}

function Destination(props: {
  alias: string;
  routes: string[];
  bound?: DestinationSummary;
  onChanged: () => void;
}) {
  const { alias, bound } = props;
  const [editing, setEditing] = useState(false);
  return (
    <li className={css.row}>
      <div className={css.rowText}>
        <p>
          <strong>{alias}</strong>{' '}
          <span className={css.soft}>
            {props.routes.length ? props.routes.join(', ') : t('workspaceDestinationUnused')}
          </span>
        </p>
        <p className={css.address}>{addressOf(bound)}</p>
        {bound?.kind === 'webhook' ? (
          <p className={css.tags}>
            <Tag>{t(bound.hasSecret ? 'workspaceSecretSet' : 'workspaceSecretNone')}</Tag>
            {bound.granted ? null : <Tag tone="warn">{t('workspaceNotGranted')}</Tag>}
          </p>
        ) : null}
      </div>
      <div className={css.rowActions}>
        {bound ? <DestinationActions bound={bound} onChanged={props.onChanged} /> : null}
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t(bound ? 'workspaceDestinationChange' : 'workspaceDestinationBind')}
          <span className="visually-hidden"> {alias}</span>
        </Button>
      </div>
      {editing ? (
        <DestinationForm
          alias={alias}
          bound={bound}
          onDone={() => {
            setEditing(false);
            props.onChanged();
          }}
        />
      ) : null}
    </li>
  );
}

function addressOf(bound: DestinationSummary | undefined): string {
  if (!bound) return t('workspaceDestinationUnbound');
  return bound.kind === 'webhook' ? bound.url : bound.address;
}

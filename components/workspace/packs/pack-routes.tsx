import { priorityWord } from '@/components/ui/priority';
import type { Pack, Route } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import { categoryLabel } from './pack-words';
import css from './packs.module.css';

/** Who takes what, when it is proposed and how fast they answer. */
export function PackRoutes({ pack }: { pack: Pack }) {
  const routes = (pack.escalation?.routes ?? []).toSorted((a, b) => a.tier - b.tier);
  if (routes.length === 0) return <p className={css.soft}>{t('workspaceRoutesNone')}</p>;
  return (
    <ul className={css.rows}>
      {routes.map((route) => (
        <li key={route.id} className={css.route}>
          <p className={css.question}>{t('workspaceEscalationTo', route.label, route.tier)}</p>
          {conditions(route, pack).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className={css.soft}>
            {[
              t('workspaceRouteDestination', route.destination),
              route.targets?.acknowledge && t('workspaceRouteAcknowledge', route.targets.acknowledge),
              route.targets?.solution && t('workspaceRouteSolution', route.targets.solution),
              route.onLate && t('workspaceRouteLate', labelOf(pack, route.onLate)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {route.hold ? <p className={css.soft}>{t('workspaceHoldText')}</p> : null}
        </li>
      ))}
    </ul>
  );
}

const labelOf = (pack: Pack, id: string): string =>
  pack.escalation?.routes.find((route) => route.id === id)?.label ?? id;

function conditions({ when }: Route, pack: Pack): string[] {
  if (!when) return [t('workspaceRouteByHand')];
  return [
    when.priority && t('workspaceRoutePriority', when.priority.map(priorityWord).join(', ')),
    when.categories &&
      t('workspaceRouteCategories', when.categories.map((id) => categoryLabel(pack, id)).join(', ')),
    when.contains && t('workspaceRouteContains', when.contains.join(', ')),
    when.contactsAtLeast && t('workspaceRouteContacts', when.contactsAtLeast),
    when.followersAtLeast && t('workspaceRouteFollowers', when.followersAtLeast.toLocaleString()),
  ].filter((line): line is string => Boolean(line));
}

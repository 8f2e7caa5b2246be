import { Waypoints } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Loading } from '@/components/ui/loading';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { useMessage } from '@/components/ui/use-message';
import { useNow } from '@/components/ui/use-now';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { Page } from '../shared/page';
import { EscalationItem } from './escalation-item';
import css from './escalations.module.css';

type View = 'open' | 'closed';

/** Everything that was handed over: what waits, what arrived, what failed and why. */
export function EscalationsPage() {
  const list = useMessage('escalations.list', { limit: 500 }, { topics: ['escalations', 'cases'] });
  const [view, setView] = useState<View>('open');
  const now = useNow();
  const rows = list.data ?? [];
  const open = rows.filter((row) => row.state !== 'closed').sort(urgency);
  const closed = rows.filter((row) => row.state === 'closed');
  const tabs = [
    { id: 'open' as const, label: t('workspaceEscalationsOpen'), count: open.length },
    { id: 'closed' as const, label: t('workspaceEscalationsClosed'), count: closed.length },
  ];
  return (
    <Page title={t('workspaceNavEscalations')} intro={t('workspaceEscalationsIntro')}>
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Loading rows={4} />
      ) : rows.length === 0 ? (
        <EmptyState icon={<Waypoints size={28} strokeWidth={1.5} />} title={t('workspaceEscalationsEmpty')}>
          {t('workspaceEscalationsEmptyText')}
        </EmptyState>
      ) : (
        <Tabs tabs={tabs} value={view} onChange={setView}>
          <div className={css.tabs}>
            <TabList label={t('workspaceNavEscalations')} tabs={tabs} />
          </div>
          <TabPanel id="open">
            <Rows rows={open} now={now} empty={t('workspaceEscalationsNoneOpen')} />
          </TabPanel>
          <TabPanel id="closed">
            <Rows rows={closed} now={now} empty={t('workspaceEscalationsNoneClosed')} />
          </TabPanel>
        </Tabs>
      )}
    </Page>
  );
}

function Rows({ rows, now, empty }: { rows: EscalationRow[]; now: number; empty: string }) {
  if (rows.length === 0) return <p className={css.none}>{empty}</p>;
  return (
    <ul className={css.rows}>
      {rows.map((row) => (
        <EscalationItem key={row.id} row={row} now={now} />
      ))}
    </ul>
  );
}

/** What failed first, then what nobody has acknowledged, by the time it is due; the rest newest first. */
const order: Record<EscalationRow['state'], number> = {
  failed: 0,
  queued: 1,
  delivered: 1,
  acknowledged: 2,
  closed: 3,
};
function urgency(a: EscalationRow, b: EscalationRow): number {
  const due = (row: EscalationRow) =>
    (row.state === 'acknowledged' ? row.due.solution : row.due.acknowledge) ?? '9999';
  return order[a.state] - order[b.state] || due(a).localeCompare(due(b)) || b.raised.localeCompare(a.raised);
}

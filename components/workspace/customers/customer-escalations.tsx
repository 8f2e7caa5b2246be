import { dateOf } from '@/components/ui/time';
import type { EscalationRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { StateTag } from '../escalations/state-tag';
import { Section } from '../shared/page';
import { hrefTo } from '../shared/router';
import css from './customers.module.css';

/** The escalations of one customer, in short; the escalations page has the rest. */
export function CustomerEscalations({ rows }: { rows: EscalationRow[] }) {
  return (
    <Section
      title={t('workspaceNavEscalations')}
      actions={<a href={hrefTo('escalations')}>{t('workspaceEscalationsAll')}</a>}
    >
      <ul className={css.lines}>
        {rows.map((row) => (
          <li key={row.id} className={css.line}>
            <StateTag row={row} />
            <span className={css.grow}>
              {row.label}: <bdi>{row.brief.subject}</bdi>
            </span>
            <span className={css.soft}>{dateOf(row.raised)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

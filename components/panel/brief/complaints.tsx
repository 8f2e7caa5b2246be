import type { Pack } from '@/lib/domain/pack';
import type { Complaint } from '@/lib/domain/triage';
import { t } from '@/lib/platform/text';
import { clip } from '@/components/ui/format';
import css from './brief.module.css';

/** The separate troubles of one post, the strongest first, so that none is passed over. */
export function Complaints({
  complaints,
  text,
  pack,
}: {
  complaints: readonly Complaint[] | undefined;
  text: string;
  pack?: Pack;
}) {
  if (!complaints || complaints.length < 2) return null;
  return (
    <ol className={css.complaints} aria-label={t('panelComplaints', complaints.length)}>
      {complaints.map(({ start, end, category }) => {
        const label = pack?.triage.categories.find(({ id }) => id === category)?.label;
        return (
          <li key={start}>
            {label ? <span className={css.soft}>{clip(label, 60)}: </span> : null}
            <q dir="auto">{clip(text.slice(start, end), 120)}</q>
          </li>
        );
      })}
    </ol>
  );
}

import { t } from '@/lib/platform/text';
import css from './state.module.css';

/** Grey bars where text will be. They appear after 150 ms, so that a quick answer never flashes. */
export function Loading({ label, rows = 3 }: { label?: string; rows?: number }) {
  return (
    <output className={css.loading}>
      <span className="visually-hidden">{label ?? t('uiLoading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.bars} aria-hidden="true">
          <div className={css.bar} />
          <div className={css.bar} />
          <div className={css.bar} />
        </div>
      ))}
    </output>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/ui/error-state';
import { clip } from '@/components/ui/format';
import { Loading } from '@/components/ui/loading';
import type { Pack } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import type { RuleFigures } from '@/lib/playbooks/figures';
import { Notice } from '../shared/page';
import css from './figures.module.css';
import { figuresOf } from './try-replies';

/** How often each rule spoke up on the team's own replies, on what, and how often it was overridden. */
export function PackFigures({ pack }: { pack: Pack }) {
  const figures = useQuery({
    queryKey: ['pack.figures', pack.id, pack.version],
    queryFn: ({ signal }) => figuresOf(pack, signal),
    staleTime: 60_000,
    retry: false,
  });
  if (figures.error) return <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />;
  if (!figures.data) return <Loading rows={4} label={t('workspaceFiguresLoading')} />;
  const { replies, rules } = figures.data;
  if (replies === 0) return <p className={css.soft}>{t('workspaceFiguresNone')}</p>;
  const always = rules.filter(({ alwaysOverridden }) => alwaysOverridden);
  return (
    <div className={css.figures}>
      <p className={css.soft}>{t('workspaceFiguresIntro', replies)}</p>
      {always.length ? (
        <Notice tone="warn">{t('workspaceFiguresAlways', always.map(({ rule }) => rule).join(', '))}</Notice>
      ) : null}
      {rules.length === 0 ? (
        <p>{t('workspaceFiguresSilent')}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('workspaceFiguresRule')}</th>
              <th scope="col">{t('workspaceFiguresFired')}</th>
              <th scope="col">{t('workspaceFiguresBlocked')}</th>
              <th scope="col">{t('workspaceFiguresOverridden')}</th>
              <th scope="col">{t('workspaceFiguresExample')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((one) => (
              <Row key={one.rule} figures={one} replies={replies} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Row({ figures, replies }: { figures: RuleFigures; replies: number }) {
  const { rule, fired, blocked, overridden, examples, alwaysOverridden } = figures;
  const [first] = examples;
  return (
    <tr>
      <th scope="row">
        {rule}
        {alwaysOverridden ? <span className={css.always}>{t('workspaceFiguresAlwaysMark')}</span> : null}
      </th>
      <td>{t('workspaceFiguresShare', fired, Math.round((fired / replies) * 100))}</td>
      <td>{blocked}</td>
      <td>{overridden}</td>
      <td dir="auto">{first ? clip(first.words || first.draft, 80) : ''}</td>
    </tr>
  );
}

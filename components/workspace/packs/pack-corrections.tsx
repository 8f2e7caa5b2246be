import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { CheckField } from '@/components/ui/field';
import { Loading } from '@/components/ui/loading';
import { useMessage } from '@/components/ui/use-message';
import type { Pack } from '@/lib/domain/pack';
import type { CorrectionSummary } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { withExamples } from '@/lib/playbooks/with-examples';
import { counted } from '../shared/counted';
import css from './packs.module.css';
import type { Incoming } from './read-source';

/** Categories that agents corrected, to be chosen as examples of a new version of the pack. */
export function PackCorrections({
  pack,
  source,
  onMake,
}: {
  pack: Pack;
  source: string;
  /** The new version, to be looked through before it is switched to. */
  onMake: (incoming: Incoming) => void;
}) {
  const corrections = useMessage('corrections.list', { pack: pack.id }, { topics: ['mentions'] });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (corrections.error)
    return <ErrorState error={corrections.error} onRetry={() => void corrections.refetch()} />;
  if (!corrections.data) return <Loading rows={3} />;
  const fresh = corrections.data.filter((one) => !isExample(pack, one));
  if (fresh.length === 0) return <p className={css.soft}>{t('workspaceCorrectionsNone')}</p>;
  const label = (id: string) => pack.triage.categories.find((one) => one.id === id)?.label ?? id;
  const choose = (id: string, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const make = () => {
    const made = withExamples(
      source,
      fresh.filter(({ id }) => chosen.has(id)),
    );
    onMake({
      source: made.source,
      from: counted(made.added, 'workspaceCorrectionsFromOne', 'workspaceCorrectionsFrom'),
    });
  };
  return (
    <div className={css.part}>
      <p className={css.soft}>{t('workspaceCorrectionsIntro')}</p>
      <div className={css.choice}>
        <Button
          size="small"
          onClick={() =>
            setChosen(chosen.size === fresh.length ? new Set() : new Set(fresh.map(({ id }) => id)))
          }
        >
          {chosen.size === fresh.length ? t('workspaceCorrectionsNobody') : t('workspaceCorrectionsAll')}
        </Button>
        <Button variant="primary" size="small" disabled={chosen.size === 0} onClick={make}>
          {counted(chosen.size, 'workspaceCorrectionsMakeOne', 'workspaceCorrectionsMake')}
        </Button>
      </div>
      <ul className={css.rows} aria-label={t('workspaceCorrections')}>
        {fresh.map((one) => (
          <li key={one.id} className={css.route}>
            <CheckField
              checked={chosen.has(one.id)}
              onChange={(event) => choose(one.id, event.currentTarget.checked)}
              label={
                <>
                  <span className={css.soft}>{label(one.category)}: </span>
                  <span dir="auto">{one.text}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

const isExample = (pack: Pack, { category, text }: CorrectionSummary): boolean =>
  pack.triage.categories.find(({ id }) => id === category)?.examples?.includes(text) ?? false;

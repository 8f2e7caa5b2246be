import type { Report } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';
import { classNames } from '@/components/ui/class-names';
import { clip } from '@/components/ui/format';
import css from './reply.module.css';
import type { Offer } from '@/lib/replies/suggest';
import { keyOf } from './use-suggestions';

/** In a few words what the checks say: "passes", "2 to look at", "must change". */
export function verdictWord(report: Report): string {
  if (report.verdict === 'block') return `■ ${t('panelVerdictBlock')}`;
  const count = report.findings.length;
  if (report.verdict === 'warn')
    return `◇ ${count === 1 ? t('panelVerdictWarnOne') : t('panelVerdictWarn', count)}`;
  return `✓ ${t('panelVerdictPass')}`;
}

/** Every wording that may be chosen, with what the checks say of each. */
export function Wordings({
  offers,
  chosen,
  onChoose,
}: {
  offers: readonly Offer[];
  chosen?: string;
  onChoose: (key: string) => void;
}) {
  return (
    <ol className={css.wordings} aria-label={t('panelWordings')}>
      {offers.map(({ suggestion, asked }, index) => {
        const key = keyOf(suggestion);
        const current = key === chosen;
        return (
          <li key={key}>
            <button
              type="button"
              className={classNames(css.wording, current && css.current)}
              aria-pressed={current}
              onClick={() => onChoose(key)}
            >
              <span className={css.wordingText} dir="auto">
                {clip(suggestion.text, 400)}
              </span>
              <span className={css.wordingMeta}>
                {index < 9 ? <kbd>Alt {index + 1}</kbd> : null}
                <span>{suggestion.title}</span>
                <span>
                  {suggestion.missing.length && asked.length
                    ? t('panelAsks')
                    : verdictWord(suggestion.report)}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

import { useState } from 'react';
import type { Reason } from '@/lib/domain/triage';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip } from '@/components/ui/format';
import type { Span } from '@/components/ui/segments';
import css from './brief.module.css';

/** The words in the post that reasons point at. */
export const spansOf = (reasons: readonly Reason[]): Span[] =>
  reasons.flatMap(({ start, end }, index) =>
    start === undefined || end === undefined ? [] : [{ id: String(index), start, end }],
  );

const few = 2;

/** Why the triage says what it says. Pointing at a reason, or focusing it, lights its words in the post. */
export function Reasons({
  reasons,
  lit,
  onLit,
}: {
  reasons: readonly Reason[];
  lit?: string;
  onLit: (reason: string | undefined) => void;
}) {
  const [all, setAll] = useState(false);
  if (reasons.length === 0) return null;
  const shown = all ? reasons : reasons.slice(0, few);
  return (
    <ul className={all ? css.reasons : `${css.reasons} ${css.few}`} aria-label={t('panelReasons')}>
      {shown.map((reason, index) => {
        const id = String(index);
        const text = clip(reason.why, 120);
        return (
          <li key={id}>
            {reason.start === undefined ? (
              <span className={css.reason} title={text}>
                {text}
              </span>
            ) : (
              <button
                type="button"
                className={css.reason}
                aria-pressed={lit === id}
                title={text}
                onPointerEnter={() => onLit(id)}
                onPointerLeave={() => onLit(undefined)}
                onFocus={() => onLit(id)}
                onBlur={() => onLit(undefined)}
                onClick={() => onLit(id)}
              >
                <bdi>{text}</bdi>
              </button>
            )}
          </li>
        );
      })}
      {reasons.length > few ? (
        <li>
          <Button variant="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('panelShowLess') : t('panelMoreReasons', reasons.length - few)}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}

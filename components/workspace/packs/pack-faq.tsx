import type { Pack } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import css from './packs.module.css';

/** The questions a pack answers. */
export function PackFaq({ pack }: { pack: Pack }) {
  if (!pack.faq?.length) return <p className={css.soft}>{t('workspaceFaqNone')}</p>;
  return (
    <dl className={css.faq}>
      {pack.faq.map((entry) => (
        <div key={entry.id} className={css.faqEntry}>
          <dt className={css.question}>{entry.question}</dt>
          <dd>
            {entry.answer}
            {entry.url && /^https?:\/\//i.test(entry.url) ? (
              <>
                {' '}
                <a href={entry.url} target="_blank" rel="noreferrer noopener">
                  {new URL(entry.url).hostname}
                </a>
              </>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

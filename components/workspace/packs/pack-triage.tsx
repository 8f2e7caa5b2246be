import { PriorityMark } from '@/components/ui/priority';
import type { Pack, Term } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import { kindWord } from './pack-words';
import css from './packs.module.css';

/** What a pack watches for and how it sorts what it finds. */
export function PackTriage({ pack }: { pack: Pack }) {
  return (
    <div className={css.part}>
      <section className={css.group}>
        <h2 className={css.groupTitle}>{t('workspaceAreaBrands')}</h2>
        {pack.brands.map((brand) => (
          <div key={brand.id} className={css.route}>
            <p className={css.question}>{brand.name}</p>
            <ul className={css.terms}>
              {brand.terms.slice(0, SHOWN).map((term) => (
                <li key={`${term.kind}:${term.text}`}>
                  <TermLine term={term} />
                </li>
              ))}
            </ul>
            {brand.terms.length > SHOWN ? (
              <p className={css.soft}>{t('workspaceTermsMore', brand.terms.length - SHOWN)}</p>
            ) : null}
          </div>
        ))}
      </section>
      <section className={css.group}>
        <h2 className={css.groupTitle}>{t('workspaceAreaTriage')}</h2>
        <ul className={css.rows}>
          {pack.triage.categories.map((category) => (
            <li key={category.id} className={css.route}>
              <p>
                <span className={css.question}>{category.label}</span>{' '}
                {category.priority ? <PriorityMark priority={category.priority} /> : null}
              </p>
              <p className={css.soft} dir="auto">
                {(category.signals ?? []).slice(0, SHOWN).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const SHOWN = 60;

function TermLine({ term }: { term: Term }) {
  return (
    <>
      <span className={css.soft}>{kindWord(term.kind)}</span> <bdi>{term.text}</bdi>
      {term.ambiguous ? <span className={css.soft}> {t('workspaceAmbiguous')}</span> : null}
      {term.note ? <span className={css.soft}> {term.note}</span> : null}
    </>
  );
}

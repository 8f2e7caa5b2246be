import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { formatNumber } from '@/components/ui/format';
import { Tag } from '@/components/ui/tag';
import type { TermReport, VariantReport } from '@/lib/messaging/protocol';
import type { TextKey } from '@/lib/platform/text';
import { t } from '@/lib/platform/text';
import { kindWord } from '../packs/pack-words';
import { counted } from '../shared/counted';
import type { TermView } from './term-words';
import { criedWolf, shown, TERM_VIEWS, wayWord } from './term-words';
import css from './terms.module.css';

/** Rows shown before somebody asks for more: packs may have tens of thousands of terms. */
const PAGE = 100;

const views: Record<TermView, TextKey> = {
  all: 'workspaceTermsAll',
  met: 'workspaceTermsOnlyMet',
  wolf: 'workspaceTermsWolf',
  never: 'workspaceTermsNever',
};

/** Terms with what was met of them; each opens to the spellings in which it was met. */
export function TermTable({ terms }: { terms: readonly TermReport[] }) {
  const [view, setView] = useState<TermView>('all');
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const wanted = useDeferredValue(words);
  const rows = useMemo(() => shown(terms, view, wanted), [terms, view, wanted]);
  return (
    <div className={css.stack}>
      <div className={css.filters}>
        <TextField
          type="search"
          label={t('workspaceTermsSearch')}
          value={words}
          maxLength={200}
          onChange={(event) => setWords(event.target.value)}
        />
        <SelectField
          label={t('workspaceTermsShow')}
          value={view}
          options={TERM_VIEWS.map((value) => ({ value, label: t(views[value]) }))}
          onChange={(event) => {
            const chosen = TERM_VIEWS.find((one) => one === event.target.value);
            if (chosen) setView(chosen);
          }}
        />
      </div>
      <output className={css.soft}>{counted(rows.length, 'workspaceTermsOne', 'workspaceTermsMany')}</output>
      {rows.length > 0 ? (
        <div className={css.scroll}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('workspaceTermsTerm')}</th>
                <th scope="col">{t('workspaceTermsBrand')}</th>
                <th scope="col">{t('workspaceTermsKind')}</th>
                <th scope="col" className={css.number}>
                  {t('workspaceTermsHits')}
                </th>
                <th scope="col" className={css.number}>
                  {t('workspaceTermsConfirmed')}
                </th>
                <th scope="col" className={css.number}>
                  {t('workspaceTermsRejected')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, limit).map((row) => (
                <TermRows key={`${row.pack}/${row.brand}/${row.term}`} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {rows.length > limit ? (
        <Button onClick={() => setLimit(limit + PAGE * 5)}>{t('workspaceTermsMore')}</Button>
      ) : null}
    </div>
  );
}

function TermRows({ row }: { row: TermReport }) {
  const [open, setOpen] = useState(false);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <Fragment>
      <tr>
        <th scope="row" className={css.term}>
          {row.variants.length > 0 ? (
            <button type="button" className={css.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
              <Chevron size={14} aria-hidden="true" />
              <span dir="auto">{row.term}</span>
            </button>
          ) : (
            <span className={css.unmet} dir="auto">
              {row.term}
            </span>
          )}{' '}
          {row.ambiguous ? <Tag>{t('workspaceTermsAmbiguous')}</Tag> : null}
        </th>
        <td>{row.name}</td>
        <td>{row.competitor ? kindWord('competitor') : kindWord(row.kind)}</td>
        <Numbers {...row} />
      </tr>
      {open ? row.variants.map((variant) => <VariantRow key={variant.text} variant={variant} />) : null}
    </Fragment>
  );
}

function VariantRow({ variant }: { variant: VariantReport }) {
  return (
    <tr className={css.variant}>
      <td className={css.spelling} dir="auto">
        {variant.text}
      </td>
      <td colSpan={2}>
        {wayWord(variant.way)}{' '}
        {criedWolf(variant) ? <Tag tone="warn">{t('workspaceTermsWolfTag')}</Tag> : null}
      </td>
      <Numbers {...variant} />
    </tr>
  );
}

function Numbers({ hits, confirmed, rejected }: Pick<TermReport, 'hits' | 'confirmed' | 'rejected'>) {
  return (
    <>
      {[hits, confirmed, rejected].map((number, at) => (
        <td key={at} className={css.number}>
          {formatNumber(number)}
        </td>
      ))}
    </>
  );
}

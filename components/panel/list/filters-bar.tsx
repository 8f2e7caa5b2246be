import { useEffect, useRef } from 'react';
import type { MentionSummary } from '@/lib/domain/brief';
import { PRIORITIES } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { clip, formatNumber } from '@/components/ui/format';
import { priorityWord } from '@/components/ui/priority';
import { siteName } from '@/components/site-name';
import type { Filters } from './filter';
import { noFilters, setFilters } from './filter';
import css from './list.module.css';

export interface FiltersBarProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Everything in the list, before filtering: tells which sites and categories there are. */
  mentions: readonly MentionSummary[];
  found: number;
}

/** Search and filters of a list. */
export function FiltersBar({ filters, onChange, mentions, found }: FiltersBarProps) {
  const set = (name: keyof Filters) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...filters, [name]: event.currentTarget.value });
  const categories = new Map(
    mentions.flatMap(({ category, categoryLabel }) =>
      category ? [[category, categoryLabel ?? category]] : [],
    ),
  );
  // The person asked for it this moment.
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const sites = [...new Set(mentions.map(({ site }) => site))];
  return (
    <search className={css.filters}>
      <TextField
        type="search"
        label={t('panelSearch')}
        hideLabel
        placeholder={t('panelSearchHint')}
        value={filters.text}
        ref={search}
        onChange={set('text')}
      />
      <SelectField
        label={t('panelFilterPriority')}
        hideLabel
        value={filters.priority}
        onChange={set('priority')}
        options={[
          { value: '', label: t('panelAnyPriority') },
          ...PRIORITIES.map((value) => ({ value, label: priorityWord(value) })),
        ]}
      />
      <SelectField
        label={t('panelFilterState')}
        hideLabel
        value={filters.state}
        onChange={set('state')}
        options={[
          { value: '', label: t('panelAnyState') },
          { value: 'waiting', label: t('panelStateWaiting') },
          { value: 'escalated', label: t('panelStateEscalated') },
          { value: 'answered', label: t('panelStateAnswered') },
          { value: 'left', label: t('panelStateLeft') },
        ]}
      />
      <SelectField
        label={t('panelFilterSite')}
        hideLabel
        value={filters.site}
        onChange={set('site')}
        options={[
          { value: '', label: t('panelAnySite') },
          ...sites.map((value) => ({ value, label: siteName(value) })),
        ]}
      />
      <SelectField
        label={t('panelFilterCategory')}
        hideLabel
        value={filters.category}
        onChange={set('category')}
        options={[
          { value: '', label: t('panelAnyCategory') },
          ...[...categories].map(([value, label]) => ({ value, label: clip(label, 60) })),
        ]}
      />
      <div className={css.count}>
        <output>{t('panelFound', formatNumber(found), formatNumber(mentions.length))}</output>
        {setFilters(filters) ? (
          <Button variant="link" size="small" onClick={() => onChange(noFilters)}>
            {t('panelClearFilters')}
          </Button>
        ) : null}
      </div>
    </search>
  );
}

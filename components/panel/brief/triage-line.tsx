import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Pack } from '@/lib/domain/pack';
import type { Correction, Triage } from '@/lib/domain/triage';
import { PRIORITIES, SENTIMENTS, WANTS } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { clip } from '@/components/ui/format';
import type { Choice } from '@/components/ui/menu';
import { Menu, MenuChoice } from '@/components/ui/menu';
import { PriorityMark } from '@/components/ui/priority';
import { sentimentWord, wantsWord } from '../words';
import css from './brief.module.css';

export interface TriageLineProps {
  triage: Triage;
  /** Its categories are what may be chosen. */
  pack?: Pack;
  /** Names of the fields that a person corrected. */
  corrected: readonly string[];
  onCorrect: (correction: Correction) => void;
}

const uncategorised = '-';

/** Category, what they want, mood and priority; each is a menu, and choosing corrects it. */
export function TriageLine({ triage, pack, corrected, onCorrect }: TriageLineProps) {
  const categories = pack?.triage.categories ?? [];
  const label =
    triage.category === null
      ? t('panelNoCategory')
      : (categories.find(({ id }) => id === triage.category)?.label ?? triage.category);
  return (
    <fieldset className={css.triage}>
      <legend className="visually-hidden">{t('panelTriage')}</legend>
      <Pick
        name={t('panelCategory')}
        shown={clip(label, 60)}
        corrected={corrected.includes('category')}
        value={triage.category ?? uncategorised}
        options={[
          ...categories.map(({ id, label }) => ({ value: id, label: clip(label, 60) })),
          { value: uncategorised, label: t('panelNoCategory') },
        ]}
        onChange={(value) => onCorrect({ category: value === uncategorised ? null : value })}
      />
      <Pick
        name={t('panelWants')}
        shown={wantsWord(triage.wants)}
        corrected={corrected.includes('wants')}
        value={triage.wants}
        options={WANTS.map((value) => ({ value, label: wantsWord(value) }))}
        onChange={(wants) => onCorrect({ wants })}
      />
      <Pick
        name={t('panelSentiment')}
        shown={sentimentWord(triage.sentiment)}
        corrected={corrected.includes('sentiment')}
        value={triage.sentiment}
        options={SENTIMENTS.map((value) => ({ value, label: sentimentWord(value) }))}
        onChange={(sentiment) => onCorrect({ sentiment })}
      />
      <Pick
        name={t('panelPriority')}
        shown={<PriorityMark priority={triage.priority} />}
        corrected={corrected.includes('priority')}
        value={triage.priority}
        options={PRIORITIES.map((value) => ({ value, label: <PriorityMark priority={value} /> }))}
        onChange={(priority) => onCorrect({ priority })}
      />
    </fieldset>
  );
}

function Pick<T extends string>(props: {
  name: string;
  shown: ReactNode;
  corrected: boolean;
  value: T;
  options: readonly Choice<T>[];
  onChange: (value: T) => void;
}) {
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          className={css.pick}
          title={props.corrected ? t('panelCorrected', props.name) : t('panelCorrect', props.name)}
        >
          <span className={classNames(props.corrected && css.corrected)}>
            <span className="visually-hidden">{props.name}: </span>
            {props.shown}
          </span>
          <ChevronDown size={12} aria-hidden="true" />
        </Button>
      }
    >
      <MenuChoice label={props.name} value={props.value} options={props.options} onChange={props.onChange} />
    </Menu>
  );
}

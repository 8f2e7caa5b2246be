import { t } from '@/lib/platform/text';
import type { MissingField } from '@/lib/replies/fields';
import { TextField } from '@/components/ui/field';
import css from './reply.module.css';

/** What a wording needs to know and nobody could tell. */
export function MissingFields({
  asked,
  answers,
  onAnswer,
}: {
  asked: readonly MissingField[];
  answers: Record<string, string>;
  onAnswer: (field: string, value: string) => void;
}) {
  if (asked.length === 0) return null;
  return (
    <fieldset className={css.missing}>
      <legend>{t('panelMissing')}</legend>
      {asked.map(({ field, label, suggestion }) => (
        <TextField
          key={field}
          label={label}
          value={answers[field] ?? suggestion ?? ''}
          maxLength={300}
          dir="auto"
          onChange={(event) => onAnswer(field, event.currentTarget.value)}
        />
      ))}
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import { useId } from 'react';
import css from './radios.module.css';

export interface RadioOption<T extends string> {
  value: T;
  label: ReactNode;
  /** A line under the label. */
  hint?: ReactNode;
  disabled?: boolean;
}

/** One of a few, all in sight; `inline` puts short ones beside each other. */
export function Radios<T extends string>({
  legend,
  value,
  options,
  onChange,
  layout = 'inline',
}: {
  legend: string;
  value: T | undefined;
  options: readonly RadioOption<T>[];
  onChange: (value: T) => void;
  layout?: 'inline' | 'list';
}) {
  const name = useId();
  return (
    <fieldset className={css.set}>
      <legend className={css.legend}>{legend}</legend>
      <div className={layout === 'inline' ? css.inline : css.list}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className={css.text}>
              {option.label}
              {option.hint ? <span className={css.hint}>{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

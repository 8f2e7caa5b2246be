import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';
import css from './field.module.css';

interface Shared {
  label: string;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  /** A short sentence under the field. */
  hint?: ReactNode;
  /** What is wrong and what to do. */
  error?: string;
}

interface Wiring {
  id: string;
  className: string | undefined;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

function Frame({
  label,
  hideLabel,
  hint,
  error,
  id,
  children,
}: Shared & { id?: string; children: (wiring: Wiring) => ReactNode }) {
  const own = useId();
  const control = id ?? own;
  const describedBy = classNames(
    hint ? `${control}-hint` : undefined,
    error ? `${control}-error` : undefined,
  );
  return (
    <div className={css.field}>
      <label htmlFor={control} className={hideLabel ? 'visually-hidden' : css.label}>
        {label}
      </label>
      {children({
        id: control,
        className: css.control,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy,
      })}
      {hint ? (
        <div id={`${control}-hint`} className={css.hint}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={`${control}-error`}>{error}</FieldError> : null}
    </div>
  );
}

/** The sentence under a field that says what is wrong. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className={css.error} role="alert">
      <span aria-hidden="true">▲</span>
      <span>{children}</span>
    </p>
  );
}

/** One line of text with its label, hint and error. */
export function TextField({
  label,
  hideLabel,
  hint,
  error,
  id,
  ...input
}: Shared & ComponentPropsWithRef<'input'>) {
  return (
    <Frame {...{ label, hideLabel, hint, error, id }}>
      {(wiring) => <input type="text" {...input} {...wiring} />}
    </Frame>
  );
}

/** Several lines of text. */
export function TextAreaField({
  label,
  hideLabel,
  hint,
  error,
  id,
  ...area
}: Shared & ComponentPropsWithRef<'textarea'>) {
  return (
    <Frame {...{ label, hideLabel, hint, error, id }}>{(wiring) => <textarea {...area} {...wiring} />}</Frame>
  );
}

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

/** A choice from a list, with the browser's own control. */
export function SelectField({
  label,
  hideLabel,
  hint,
  error,
  id,
  options,
  ...select
}: Shared & ComponentPropsWithRef<'select'> & { options: readonly Option[] }) {
  return (
    <Frame {...{ label, hideLabel, hint, error, id }}>
      {(wiring) => (
        <select {...select} {...wiring}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

/** A tick box with its label beside it. */
export function CheckField({ label, ...input }: { label: ReactNode } & ComponentPropsWithRef<'input'>) {
  return (
    <label className={css.check}>
      <input {...input} type="checkbox" />
      <span>{label}</span>
    </label>
  );
}

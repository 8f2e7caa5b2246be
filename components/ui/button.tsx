import type { ComponentPropsWithRef, ReactNode } from 'react';
import css from './button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary` once in a view; `quiet` has no border; `link` reads as text. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger' | 'link';
  size?: 'normal' | 'small';
}

/**
 * A button. `disabled` takes it out of the tab order; where a person should be able to reach it and learn why it
 * does not work, give `aria-disabled` and `aria-describedby` instead: the click is then swallowed.
 */
export function Button({
  variant = 'plain',
  size = 'normal',
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const off = rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  return (
    <button
      {...rest}
      type={type}
      className={classNames(css.button, css[variant], size === 'small' && css.small, className)}
      onClick={off ? (event) => event.preventDefault() : onClick}
    />
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** What it does; read out and shown as the tooltip. */
  label: string;
  icon: ReactNode;
}

/** A square button with a picture; its name is the label. */
export function IconButton({ label, icon, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      variant={variant}
      aria-label={label}
      title={label}
      className={classNames(css.square, className)}
    >
      {icon}
    </Button>
  );
}

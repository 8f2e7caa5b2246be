import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { t } from '@/lib/platform/text';
import { IconButton } from './button';
import css from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** Where a form is inside, the footer's submit button works through this. */
  onSubmit?: () => void;
}

/** Where somebody who opened a form begins: the first field, or the chosen one of a first group. */
function firstField(content: EventTarget | null): HTMLElement | null {
  if (!(content instanceof HTMLElement)) return null;
  const first = content.querySelector<HTMLElement>('input, textarea, select');
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return content.querySelector<HTMLElement>('input[type="radio"]:checked') ?? first;
}

/** A modal dialog; in a narrow panel it is a sheet from the bottom. Focus goes in, Esc closes, focus comes back. */
export function Dialog({ open, onOpenChange, title, description, children, footer, onSubmit }: DialogProps) {
  const inside = (
    <>
      <div className={css.body}>
        {description ? (
          <Radix.Description className={css.description}>{description}</Radix.Description>
        ) : null}
        {children}
      </div>
      {footer ? <div className={css.foot}>{footer}</div> : null}
    </>
  );
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={css.overlay} />
        <Radix.Content
          className={css.dialog}
          onOpenAutoFocus={(event) => {
            const field = firstField(event.currentTarget);
            if (!field) return;
            event.preventDefault();
            field.focus();
          }}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className={css.head}>
            <Radix.Title className={css.title}>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton size="small" label={t('uiClose')} icon={<X size={16} aria-hidden="true" />} />
            </Radix.Close>
          </div>
          {onSubmit ? (
            <form
              style={{ display: 'contents' }}
              onSubmit={(event) => {
                event.preventDefault();
                onSubmit();
              }}
            >
              {inside}
            </form>
          ) : (
            inside
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

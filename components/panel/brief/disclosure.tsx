import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import css from './brief.module.css';

/** A line that unfolds what stands under it. */
export function Disclosure({
  summary,
  children,
  open: startsOpen = false,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={css.disclosure}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={14} aria-hidden="true" />
        <span>{summary}</span>
      </button>
      {open ? <div id={id}>{children}</div> : null}
    </div>
  );
}

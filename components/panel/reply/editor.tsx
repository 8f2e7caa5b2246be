import type { KeyboardEvent, RefObject } from 'react';
import { memo, useMemo } from 'react';
import type { Report } from '@/lib/domain/check';
import { classNames } from '@/components/ui/class-names';
import { segmentsOf } from '@/components/ui/segments';
import css from './reply.module.css';
import { findingSpans, moveSpans } from './spans';

export interface EditorProps {
  label: string;
  value: string;
  /** The report and the text it was made of; the underlines follow the typing until the next one. */
  report?: Report;
  checked: string;
  describedBy: string;
  invalid: boolean;
  textarea: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/**
 * A plain text area over a copy of its text that carries the underlines. The copy gives the height, so both always
 * lie exactly on one another and neither scrolls by itself.
 */
export function Editor({ textarea, ...props }: EditorProps) {
  return (
    <div className={classNames(css.editor, props.invalid && css.invalid)}>
      <Mirror text={props.value} report={props.report} checked={props.checked} />
      <textarea
        ref={textarea}
        className={css.area}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
        dir="auto"
        rows={4}
        spellCheck
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
    </div>
  );
}

const Mirror = memo(function Mirror({
  text,
  report,
  checked,
}: {
  text: string;
  report?: Report;
  checked: string;
}) {
  const spans = useMemo(() => findingSpans(report?.findings ?? [], checked.length), [report, checked]);
  const moved = moveSpans(spans, checked, text);
  const severity = new Map(moved.map((span) => [span.id, span.severity]));
  return (
    <div className={css.mirror} aria-hidden="true" dir="auto">
      {segmentsOf(text, moved).map((segment) =>
        segment.ids.length ? (
          <span
            key={segment.start}
            data-finding={segment.ids.some((id) => severity.get(id) === 'block') ? 'block' : 'warn'}
          >
            {segment.text}
          </span>
        ) : (
          segment.text
        ),
      )}
      {/* A line that has only begun has height too. */}
      {'\u200b'}
    </div>
  );
});

/**
 * Replaces a stretch of a text area as if it had been typed, so that undo works. Falls back to setting the value,
 * and then returns the new text for the caller to keep.
 */
export function typeInto(
  area: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
): string | undefined {
  area.focus();
  area.setSelectionRange(start, end);
  const command = text ? 'insertText' : 'delete';
  let typed = false;
  try {
    typed = document.execCommand(command, false, text);
  } catch {
    typed = false;
  }
  return typed ? undefined : area.value.slice(0, start) + text + area.value.slice(end);
}

import { classNames } from './class-names';
import css from './highlight.module.css';
import type { Span } from './segments';
import { segmentsOf } from './segments';

/**
 * A text from outside with some of its words marked. Line breaks are kept and everything is text; the paragraph around
 * it has `dir="auto"`, which would not look into a child with a direction of its own. `lit` names a span that something else on the screen points at.
 */
export function Highlight({ text, spans, lit }: { text: string; spans: readonly Span[]; lit?: string }) {
  return (
    <span className={css.text}>
      {segmentsOf(text, spans).map((segment) =>
        segment.ids.length ? (
          <mark
            key={segment.start}
            className={classNames(css.mark, lit !== undefined && segment.ids.includes(lit) && css.lit)}
          >
            {segment.text}
          </mark>
        ) : (
          segment.text
        ),
      )}
    </span>
  );
}

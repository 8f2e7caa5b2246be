import { useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { t } from '@/lib/platform/text';
import type { PackProblem } from '@/lib/playbooks/parse';
import { excerptsOf } from './excerpts';
import css from './wizard.module.css';

/** What is wrong with a pack, each with its place, beside the lines of the source that it speaks of. */
export function ProblemList({ problems, source }: { problems: PackProblem[]; source: string }) {
  const lines = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<number | undefined>(problems[0]?.line);
  const wanted = problems.flatMap((problem) => problem.line ?? []);
  const excerpts = excerptsOf(source, wanted.slice(0, 200));
  const show = (line: number) => {
    setShown(line);
    lines.current
      ?.querySelector<HTMLElement>(`[data-line="${line}"]`)
      ?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    <div className={css.problems}>
      <ol className={css.problemList}>
        {problems.map((problem, index) => (
          <li key={index} className={css.problem}>
            <p>
              <Place problem={problem} onShow={show} />
              {problem.path ? <code className={css.path}>{problem.path}</code> : null}
            </p>
            <p dir="auto">{problem.message}</p>
          </li>
        ))}
      </ol>
      {excerpts.length ? (
        <section ref={lines} className={css.source} aria-label={t('workspaceSourceLines')}>
          {excerpts.map((excerpt) => (
            <pre key={excerpt.from} className={css.excerpt}>
              {excerpt.lines.map((text, offset) => {
                const line = excerpt.from + offset;
                const wrong = wanted.includes(line);
                return (
                  <span
                    key={line}
                    data-line={line}
                    className={classNames(css.sourceLine, wrong && css.wrong, line === shown && css.shown)}
                  >
                    <span className={css.lineNumber} aria-hidden="true">
                      {wrong ? '▲' : ''} {line}
                    </span>
                    <span>{text || ' '}</span>
                  </span>
                );
              })}
            </pre>
          ))}
        </section>
      ) : null}
    </div>
  );
}

function Place({ problem, onShow }: { problem: PackProblem; onShow: (line: number) => void }) {
  const { line, column } = problem;
  if (line === undefined) return null;
  return (
    <button type="button" className={css.place} onClick={() => onShow(line)}>
      {column === undefined ? t('workspaceLine', line) : t('workspaceLineColumn', line, column)}
    </button>
  );
}

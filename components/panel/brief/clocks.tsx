import type { ClockRow } from '@/lib/domain/rows';
import { CLOCKS } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { classNames } from '@/components/ui/class-names';
import { countdown, dateTimeOf, duration } from '@/components/ui/time';
import { clockWord } from '../words';
import css from './brief.module.css';

/** The case's targets: what runs and until when, what is done and how fast, what is late. */
export function Clocks({ clocks, now }: { clocks: readonly ClockRow[]; now: number }) {
  if (clocks.length === 0) return null;
  const sorted = [...clocks].sort((a, b) => CLOCKS.indexOf(a.name) - CLOCKS.indexOf(b.name));
  return (
    <ul className={css.clocks} aria-label={t('panelClocks')}>
      {sorted.map((clock) => (
        <Clock key={clock.name} clock={clock} now={now} />
      ))}
    </ul>
  );
}

function Clock({ clock, now }: { clock: ClockRow; now: number }) {
  const word = clockWord(clock.name);
  if (clock.stopped) {
    const took = duration(Date.parse(clock.stopped) - Date.parse(clock.started));
    const late = Date.parse(clock.stopped) > Date.parse(clock.due);
    return (
      <li className={classNames(css.clock, css.done)} title={dateTimeOf(clock.stopped)}>
        <b aria-hidden="true">✓</b> {word} {late ? t('panelDoneLate', took) : t('panelDoneAfter', took)}
      </li>
    );
  }
  const left = countdown(clock.due, now);
  return (
    <li className={classNames(css.clock, left?.late && css.late)} title={dateTimeOf(clock.due)}>
      {left?.late ? <span aria-hidden="true">▲ </span> : null}
      {word} <b>{left?.text}</b>
    </li>
  );
}

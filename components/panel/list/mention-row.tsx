import type { MentionSummary } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import { classNames } from '@/components/ui/class-names';
import { clip } from '@/components/ui/format';
import { PriorityMark } from '@/components/ui/priority';
import { countdown, waiting } from '@/components/ui/time';
import { handleBeside, siteName } from '@/components/site-name';
import { clockWord } from '../words';
import css from './list.module.css';

export interface MentionRowProps {
  mention: MentionSummary;
  now: number;
  /** It is the one the Tab key reaches. */
  reachable: boolean;
  current: boolean;
  onOpen: () => void;
  onFocus: () => void;
}

/** One line of a list: who, where, since when, what they said, what it is about and what runs out. */
export function MentionRow({ mention, now, reachable, current, onOpen, onFocus }: MentionRowProps) {
  const { author } = mention;
  const left =
    mention.state === 'left' || mention.state === 'answered' ? undefined : countdown(mention.due, now);
  const since = waiting(mention.at ?? mention.firstSeen, now);
  return (
    <button
      type="button"
      className={classNames(
        css.row,
        (mention.state === 'answered' || mention.state === 'left') && css.done,
        mention.priority === 'urgent' && css.urgent,
      )}
      data-mention={mention.id}
      tabIndex={reachable ? 0 : -1}
      aria-current={current || undefined}
      onClick={onOpen}
      onFocus={onFocus}
    >
      <span className={css.who}>
        <PriorityMark priority={mention.priority} short />
        <bdi className={css.name}>{clip(author.name || author.handle, 80)}</bdi>
        <span className={css.handle}>
          <bdi>@{clip(handleBeside(mention.site, author.handle), 40)}</bdi>
        </span>
        <span className={css.meta}>
          {siteName(mention.site, author.handle)}
          {since ? ` · ${since}` : ''}
        </span>
      </span>
      <span className={css.excerpt} dir="auto">
        {mention.excerpt ? clip(mention.excerpt, 280) : <i>{t('panelNoText')}</i>}
      </span>
      <span className={css.about}>
        {left ? (
          <span className={classNames(css.due, left.late && css.late, left.soon && css.soon)}>
            {left.late ? '▲ ' : ''}
            {mention.clock ? t('panelClockDue', clockWord(mention.clock), left.text) : left.text}
          </span>
        ) : null}
        <StateWord mention={mention} />
        {mention.uncertain ? <span>{t('panelUncertain')}</span> : null}
        {mention.categoryLabel ? (
          <span className={css.category}>{clip(mention.categoryLabel, 60)}</span>
        ) : null}
      </span>
    </button>
  );
}

function StateWord({ mention }: { mention: MentionSummary }) {
  if (mention.state === 'answered')
    return (
      <span>
        {mention.who ? t('panelAnsweredBy', clip(mention.who, 20)) : `✓ ${t('panelStateAnswered')}`}
      </span>
    );
  if (mention.state === 'left') return <span>– {t('panelStateLeft')}</span>;
  if (mention.state === 'escalated') return <span>↗ {t('panelStateEscalated')}</span>;
  return mention.who ? <span>{t('panelWorks', clip(mention.who, 20))}</span> : null;
}

import { useDeferredValue, useState } from 'react';
import { TextField } from '@/components/ui/field';
import { Highlight } from '@/components/ui/highlight';
import type { Pack, Play } from '@/lib/domain/pack';
import { t } from '@/lib/platform/text';
import { categoryLabel, channelWord, stageWord, wantsWord } from './pack-words';
import css from './packs.module.css';

/** Every play with its steps and wordings, by category, with a search. */
export function PackPlays({ pack }: { pack: Pack }) {
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim().toLocaleLowerCase());
  const found = pack.plays.filter((play) => matches(play, pack, wanted));
  const categories = [...new Set(found.map((play) => play.category))];
  return (
    <div className={css.part}>
      <TextField
        type="search"
        label={t('workspacePlaysSearch')}
        hideLabel
        placeholder={t('workspacePlaysSearch')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.length === 0 ? <p className={css.soft}>{t('workspacePlaysNone')}</p> : null}
      {categories.map((category) => (
        <section key={category} className={css.group}>
          <h2 className={css.groupTitle}>{categoryLabel(pack, category)}</h2>
          {found
            .filter((play) => play.category === category)
            .map((play) => (
              <PlayDetails key={play.id} play={play} open={wanted !== '' && found.length <= 3} />
            ))}
        </section>
      ))}
    </div>
  );
}

function PlayDetails({ play, open }: { play: Play; open: boolean }) {
  const when = [
    play.stage && stageWord(play.stage),
    ...(play.wants ?? []).map(wantsWord),
    play.channel && channelWord(play.channel),
    ...(play.sites ?? []),
  ].filter(Boolean);
  return (
    <details className={css.play} open={open}>
      <summary className={css.playHead}>
        <span className={css.playTitle}>{play.title}</span>
        <span className={css.soft}>{when.join(' · ')}</span>
      </summary>
      <div className={css.playBody}>
        {play.steps?.length ? (
          <ol className={css.steps}>
            {play.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        ) : null}
        <ul className={css.wordings} aria-label={t('workspaceWordings')}>
          {play.replies.map((reply) => (
            <li key={reply} className={css.wording} dir="auto">
              <Highlight text={reply} spans={fieldSpans(reply)} />
            </li>
          ))}
        </ul>
        {play.followUp ? (
          <p className={css.soft}>{t('workspaceFollowUp', play.followUp.after, play.followUp.note)}</p>
        ) : null}
      </div>
    </details>
  );
}

/** Where a wording has fields and tags to fill in. */
function fieldSpans(reply: string): { id: string; start: number; end: number }[] {
  return [...reply.matchAll(/\{\{[^}]*\}\}|\{%[^%]*%\}/g)].map((match) => ({
    id: String(match.index),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function matches(play: Play, pack: Pack, wanted: string): boolean {
  if (!wanted) return true;
  return [play.title, categoryLabel(pack, play.category), ...play.replies, ...(play.steps ?? [])].some(
    (text) => text.toLocaleLowerCase().includes(wanted),
  );
}

import { useState } from 'react';
import type { ConcessionRow, CustomerRow } from '@/lib/domain/rows';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { CheckField, TextAreaField, TextField } from '@/components/ui/field';
import { clip, formatMoney, formatNumber, shortNumber } from '@/components/ui/format';
import { newId } from '@/components/ui/new-id';
import { Tag } from '@/components/ui/tag';
import { dateOf, monthOf } from '@/components/ui/time';
import { safeUrl } from '../safe-url';
import { useAct } from '../use-act';
import { handleBeside, siteName } from '@/components/site-name';
import css from './brief.module.css';

/** One line about the customer: how often, what was given, what was noted. */
export function customerSummary(customer: CustomerRow, concessions: readonly ConcessionRow[]): string {
  const latest = [...concessions].sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  return [
    customer.mentions > 1 ? t('panelMentionsOf', formatNumber(customer.mentions)) : t('panelFirstContact'),
    customer.vip ? t('panelVip') : '',
    latest ? t('panelConcessionIn', concessionWord(latest), monthOf(latest.at)) : '',
    customer.tags.length ? clip(customer.tags.join(', '), 60) : '',
    customer.note ? t('panelHasNote') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export const concessionWord = (given: Pick<ConcessionRow, 'value' | 'currency' | 'gesture'>): string =>
  given.value === undefined
    ? clip(given.gesture ?? t('panelGesture'), 60)
    : [formatMoney(given.value, given.currency), given.gesture && clip(given.gesture, 60)]
        .filter(Boolean)
        .join(' ');

/** The customer in our records: who they are on which site, tags, note and figures. */
export function CustomerCard({
  customer,
  concessions,
}: {
  customer: CustomerRow;
  concessions: readonly ConcessionRow[];
}) {
  const act = useAct();
  const edit = (change: { tags?: string[]; note?: string; vip?: boolean }, said?: string) =>
    act('customer.edit', { entry: newId(), customer: customer.id, ...change }, said);
  return (
    <div className={css.card}>
      <ul className={css.identities}>
        {customer.identities.map((identity) => {
          const url = safeUrl(identity.url);
          const handle = <bdi>@{clip(handleBeside(identity.site, identity.handle), 60)}</bdi>;
          return (
            <li key={`${identity.site}:${identity.handle}`} className={css.line}>
              <span>{siteName(identity.site, identity.handle)}</span>
              <span>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer noopener">
                    {handle}
                  </a>
                ) : (
                  handle
                )}
              </span>
              {identity.name && identity.name !== customer.name ? <bdi>{clip(identity.name, 60)}</bdi> : null}
              {identity.followers === undefined ? null : (
                <span className={css.soft}>{t('panelFollowers', shortNumber(identity.followers))}</span>
              )}
            </li>
          );
        })}
      </ul>
      <dl className={css.figures}>
        <Figure word={t('panelCountMentions')} value={customer.mentions} />
        <Figure word={t('panelCountReplies')} value={customer.replies} />
        <Figure word={t('panelCountEscalations')} value={customer.escalations} />
      </dl>
      {concessions.length ? (
        <ul className={css.small}>
          {concessions.slice(0, 5).map((given) => (
            <li key={given.id}>{t('panelConcession', concessionWord(given), dateOf(given.at))}</li>
          ))}
        </ul>
      ) : null}
      <CheckField
        label={t('panelVipLabel')}
        checked={customer.vip}
        onChange={(event) => void edit({ vip: event.currentTarget.checked })}
      />
      <Tags tags={customer.tags} onChange={(tags) => void edit({ tags })} />
      <Note key={customer.note} note={customer.note} onSave={(note) => edit({ note }, t('panelNoteSaved'))} />
    </div>
  );
}

const Figure = ({ word, value }: { word: string; value: number }) => (
  <div>
    <dt>{word}</dt>
    <dd>{formatNumber(value)}</dd>
  </div>
);

function Tags({ tags, onChange }: { tags: readonly string[]; onChange: (tags: string[]) => void }) {
  const [text, setText] = useState('');
  const add = () => {
    const tag = text.trim().slice(0, 60);
    if (tag && !tags.includes(tag)) onChange([...tags, tag]);
    setText('');
  };
  return (
    <>
      {tags.length ? (
        <ul className={css.tags} aria-label={t('panelTags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Tag name={clip(tag, 60)} onRemove={() => onChange(tags.filter((other) => other !== tag))}>
                <bdi>{clip(tag, 60)}</bdi>
              </Tag>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        className={css.tagForm}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('panelAddTag')}
          value={text}
          maxLength={60}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" aria-disabled={!text.trim()}>
          {t('panelAdd')}
        </Button>
      </form>
    </>
  );
}

function Note({ note, onSave }: { note: string; onSave: (note: string) => Promise<unknown> }) {
  const [text, setText] = useState(note);
  const changed = text.trim() !== note.trim();
  return (
    <>
      <TextAreaField
        label={t('panelNote')}
        hint={t('panelNoteHint')}
        rows={2}
        value={text}
        maxLength={5_000}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {changed ? (
        <div>
          <Button size="small" onClick={() => void onSave(text.trim())}>
            {t('panelNoteSave')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

import { useDeferredValue, useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { SelectField, TextAreaField, TextField } from '@/components/ui/field';
import { Highlight } from '@/components/ui/highlight';
import { Tag } from '@/components/ui/tag';
import { useMessage } from '@/components/ui/use-message';
import type { Hit } from '@/lib/domain/mention';
import type { SiteId } from '@/lib/domain/words';
import type { TermReport } from '@/lib/messaging/protocol';
import { t } from '@/lib/platform/text';
import { siteInfos } from '@/lib/sites/registry';
import { kindWord } from '../packs/pack-words';
import { wayWord } from './term-words';
import css from './terms.module.css';

/** A box for a text, and every hit in it with where, how and why. */
export function TryTerms(props: { terms: readonly TermReport[]; threshold: number | undefined }) {
  const [text, setText] = useState('');
  const [site, setSite] = useState<SiteId>('x');
  const [replyingTo, setReplyingTo] = useState('');
  const tried = useDeferredValue(text);
  const asked = tried.trim() !== '';
  const hits = useMessage(
    'terms.try',
    { text: tried, site, ...(replyingTo.trim() ? { replyingTo: replyingTo.trim() } : {}) },
    { enabled: asked, topics: ['packs', 'mentions'] },
  );
  return (
    <div className={css.try}>
      <div className={css.input}>
        <TextAreaField
          label={t('workspaceTryLabel')}
          hint={t('workspaceTermsTryHint')}
          value={text}
          rows={4}
          dir="auto"
          maxLength={100_000}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField
          label={t('workspaceTrySite')}
          value={site}
          options={siteInfos.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            const chosen = siteInfos.find(({ id }) => id === event.target.value);
            if (chosen) setSite(chosen.id);
          }}
        />
        <TextField
          label={t('workspaceTermsReplyTo')}
          value={replyingTo}
          maxLength={200}
          placeholder="@"
          onChange={(event) => setReplyingTo(event.target.value)}
        />
      </div>
      {!asked ? null : hits.error ? (
        <ErrorState error={hits.error} onRetry={() => void hits.refetch()} />
      ) : hits.data ? (
        <Hits text={tried} hits={hits.data} {...props} />
      ) : null}
    </div>
  );
}

function Hits(props: {
  text: string;
  hits: readonly Hit[];
  terms: readonly TermReport[];
  threshold: number | undefined;
}) {
  const { text, hits, terms, threshold = 0.5 } = props;
  const [lit, setLit] = useState<string>();
  const nameOf = ({ pack, brand }: Hit): string =>
    terms.find((term) => term.pack === pack && term.brand === brand)?.name ?? brand;
  return (
    <div className={css.result} aria-live="polite">
      <p className={css.text} dir="auto">
        <Highlight
          text={text}
          spans={hits.map(({ start, end }, index) => ({ id: String(index), start, end }))}
          lit={lit}
        />
      </p>
      {hits.length === 0 ? <p>{t('workspaceTryNoMention')}</p> : null}
      <ul className={css.hits}>
        {hits.map((hit, index) => (
          <li
            key={index}
            className={css.hit}
            onPointerEnter={() => setLit(String(index))}
            onPointerLeave={() => setLit(undefined)}
          >
            <p>
              <strong>{nameOf(hit)}</strong>{' '}
              {t(
                'workspaceTryHit',
                hit.competitor ? kindWord('competitor') : kindWord(hit.kind),
                hit.term,
                Math.round(hit.confidence * 100),
              )}{' '}
              {hit.confidence < threshold ? <Tag tone="warn">{t('workspaceUncertain')}</Tag> : null}
            </p>
            <p className={css.soft} dir="auto">
              {t('workspaceTermsWhere', text.slice(hit.start, hit.end).slice(0, 80), hit.start, hit.end)}
              {' · '}
              {wayWord(hit.way)}
              {hit.slips === undefined ? '' : ` · ${t('workspaceTermsSlips', hit.slips)}`}
            </p>
            {hit.why ? (
              <p className={css.soft} dir="auto">
                {hit.why}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

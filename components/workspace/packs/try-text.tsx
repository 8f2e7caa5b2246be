import type { ReactNode } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import { SelectField, TextAreaField } from '@/components/ui/field';
import { Highlight } from '@/components/ui/highlight';
import { PriorityMark } from '@/components/ui/priority';
import type { Pack } from '@/lib/domain/pack';
import type { Reason } from '@/lib/domain/triage';
import type { SiteId } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';
import { siteInfos } from '@/lib/sites/registry';
import { aboutWord, brandName, categoryLabel, kindWord, sentimentWord, wantsWord } from './pack-words';
import css from './try-text.module.css';
import type { Trial } from './try-pack';
import { createTrial } from './try-pack';

/** What the pack would make of a text: the mentions, the triage, the play and the route, each with its reason. */
export function TryText({ pack }: { pack: Pack }) {
  const [text, setText] = useState('');
  const [site, setSite] = useState<SiteId>('x');
  const tried = useDeferredValue(text);
  const attempt = useMemo(() => createTrial(pack), [pack]);
  const trial = useMemo(() => (tried.trim() ? attempt(tried, site) : undefined), [attempt, tried, site]);
  return (
    <div className={css.try}>
      <div className={css.input}>
        <TextAreaField
          label={t('workspaceTryLabel')}
          hint={t('workspaceTryHint')}
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
      </div>
      {trial ? <Result pack={pack} text={tried} trial={trial} /> : null}
    </div>
  );
}

function Result({ pack, text, trial }: { pack: Pack; text: string; trial: Trial }) {
  const [lit, setLit] = useState<string>();
  const spans = [
    ...trial.hits.map((hit, index) => ({ id: `hit-${index}`, start: hit.start, end: hit.end })),
    ...(trial.triage?.reasons ?? []).flatMap((reason, index) =>
      reason.start === undefined || reason.end === undefined
        ? []
        : [{ id: `reason-${index}`, start: reason.start, end: reason.end }],
    ),
  ];
  const light = (id: string) => ({
    onPointerEnter: () => setLit(id),
    onPointerLeave: () => setLit(undefined),
  });
  return (
    <div className={css.result} aria-live="polite">
      <p className={css.text} dir="auto">
        <Highlight text={text} spans={spans} lit={lit} />
      </p>
      <dl className={css.facts}>
        <Fact name={t('workspaceTryMentions')}>
          {trial.hits.length === 0 ? (
            t('workspaceTryNoMention')
          ) : (
            <ul>
              {trial.hits.map((hit, index) => (
                <li key={index} {...light(`hit-${index}`)}>
                  <strong>{brandName(pack, hit.brand)}</strong>{' '}
                  <span className={css.soft}>
                    {t(
                      'workspaceTryHit',
                      hit.competitor ? kindWord('competitor') : kindWord(hit.kind),
                      hit.term,
                      Math.round(hit.confidence * 100),
                    )}
                    {hit.why ? ` · ${hit.why}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {trial.triage ? (
          <>
            <Fact name={t('workspaceTryTriage')}>
              <p>
                <strong>{categoryLabel(pack, trial.triage.category)}</strong>
                {' · '}
                {wantsWord(trial.triage.wants)}
                {' · '}
                {sentimentWord(trial.triage.sentiment)}
                {' · '}
                <PriorityMark priority={trial.triage.priority} />
                {' · '}
                {t(trial.triage.answer ? 'workspaceWorthAnswer' : 'workspaceNotWorthAnswer')}
              </p>
              <Reasons text={text} reasons={trial.triage.reasons} light={light} />
            </Fact>
            <Fact name={t('workspaceTryPlay')}>
              {trial.play ? (
                <>
                  <strong>{trial.play.title}</strong> <span className={css.soft}>{trial.play.why}</span>
                </>
              ) : (
                t('workspaceTryNoPlay')
              )}
            </Fact>
            <Fact name={t('workspaceTryRoute')}>
              {trial.route ? (
                <>
                  <strong>{trial.route.label}</strong> <span className={css.soft}>{trial.route.reason}</span>
                </>
              ) : (
                t('workspaceTryNoRoute')
              )}
            </Fact>
          </>
        ) : null}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt className={css.name}>{name}</dt>
      <dd className={css.value}>{children}</dd>
    </div>
  );
}

type Light = (id: string) => { onPointerEnter: () => void; onPointerLeave: () => void };

/** The reasons by what they decided, each with the words that caused it; pointing at one lights its words. */
function Reasons({ text, reasons, light }: { text: string; reasons: Reason[]; light: Light }) {
  const abouts = [...new Set(reasons.map((reason) => reason.about))];
  return (
    <ul className={css.soft}>
      {abouts.map((about) => (
        <li key={about} dir="auto">
          {aboutWord(about)}:{' '}
          {reasons.map((reason, index) =>
            reason.about === about ? (
              <span key={index} className={css.reason} {...light(`reason-${index}`)}>
                {wordsOf(text, reason)}
              </span>
            ) : null,
          )}
        </li>
      ))}
    </ul>
  );
}

/** "signal “hours late”", "waits (hours late)": the words of the post only where the sentence lacks them. */
function wordsOf(text: string, { why, start, end }: Reason): string {
  const words = start === undefined || end === undefined ? '' : text.slice(start, end);
  return words === '' || why.includes(words) ? why : `${why} (${words})`;
}

import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import type { Correction } from '@/lib/domain/triage';
import type { PageState } from '@/lib/messaging/wire';
import { t } from '@/lib/platform/text';
import { clip, shortNumber } from '@/components/ui/format';
import { handleBeside } from '@/components/site-name';
import { newId } from '@/components/ui/new-id';
import type { ActionName } from '../actions/actions';
import { Actions } from '../actions/actions';
import { EscalationCard } from '../escalate/escalation-card';
import { ReplySection } from '../reply/reply-section';
import { useAct } from '../use-act';
import { AlarmBanner } from './alarm-banner';
import { Banners } from './banners';
import css from './brief.module.css';
import { Clocks } from './clocks';
import { Complaints } from './complaints';
import { CustomerCard, customerSummary } from './customer-card';
import { Disclosure } from './disclosure';
import { History } from './history';
import { PostCard } from './post-card';
import { Reasons } from './reasons';
import { TriageLine } from './triage-line';

export interface BriefBodyProps {
  brief: Brief;
  pack?: Pack;
  checkedBy?: Pack;
  agent?: Settings['agent'];
  /** Packs or agent are still on their way: nothing can be offered yet. */
  pending: boolean;
  tab?: number;
  page?: PageState;
  now: number;
}

/** Who speaks, what they said, what it is, what to answer, and what was before. */
export function BriefBody({ brief, pack, checkedBy, agent, pending, tab, page, now }: BriefBodyProps) {
  const act = useAct();
  const client = useQueryClient();
  const [lit, setLit] = useState<string>();
  const [followUp, setFollowUp] = useState<{ after: string; note: string }>();
  const [doing, setDoing] = useState<ActionName>();
  const [dismissed, setDismissed] = useState<string>();
  const { mention, customer } = brief;
  const unalarmed = dismissed === mention.id;
  // What is offered follows the agent's reading of the post.
  const answered = useMemo(() => (unalarmed ? withoutAlarms(brief) : brief), [brief, unalarmed]);
  const { author } = mention.post;
  const reasons = mention.triage?.reasons ?? [];

  const correct = async (correction: Correction) => {
    const result = await act(
      'triage.correct',
      { entry: newId(), mention: mention.id, correction },
      t('panelCorrectedDone'),
    );
    if (!result.ok) return;
    client.setQueryData<Brief>(
      ['brief.get', { mention: mention.id }],
      (before) =>
        before && {
          ...before,
          mention: {
            ...before.mention,
            triage: result.output,
            corrected: [...new Set([...before.mention.corrected, ...Object.keys(correction)])],
          },
        },
    );
  };

  return (
    <>
      <div className={css.scroll}>
        <Banners brief={brief} pack={pack} now={now} />
        {unalarmed ? null : (
          <AlarmBanner
            triage={mention.triage}
            text={mention.post.text}
            onHandOver={() => setDoing('escalate')}
            onDismiss={() => setDismissed(mention.id)}
          />
        )}
        <div className={css.section}>
          <div>
            <div className={css.who}>
              <h1 className={css.name} title={clip(author.name, 200)}>
                <bdi>{clip(author.name || author.handle, 120)}</bdi>
              </h1>
              <span className={css.line}>
                <bdi className={css.soft}>@{clip(handleBeside(mention.site, author.handle), 60)}</bdi>
                {author.followers === undefined ? null : (
                  <span className={css.soft}>{t('panelFollowers', shortNumber(author.followers))}</span>
                )}
                {author.verified ? <span className={css.soft}>{t('panelVerified')}</span> : null}
              </span>
            </div>
            <Disclosure summary={<bdi>{customerSummary(customer, brief.concessions)}</bdi>}>
              <CustomerCard customer={customer} concessions={brief.concessions} />
            </Disclosure>
          </div>
          <PostCard post={mention.post} reasons={reasons} lit={lit} now={now} />
          {mention.triage ? (
            <TriageLine
              triage={mention.triage}
              pack={pack}
              corrected={mention.corrected}
              onCorrect={(correction) => void correct(correction)}
            />
          ) : (
            <p className={css.small}>{t('panelNoTriage')}</p>
          )}
          <Complaints complaints={mention.triage?.complaints} text={mention.post.text} pack={pack} />
          <Reasons reasons={reasons} lit={lit} onLit={setLit} />
          <Clocks clocks={brief.case.clocks} now={now} />
        </div>
        {brief.escalations.length ? (
          <div className={css.section}>
            {brief.escalations.map((escalation) => (
              <EscalationCard key={escalation.id} escalation={escalation} />
            ))}
          </div>
        ) : null}
        <div className={css.section}>
          <ReplySection
            brief={answered}
            pack={checkedBy}
            agent={agent}
            pending={pending}
            tab={tab}
            page={page}
            onFollowUp={setFollowUp}
          />
        </div>
        <div className={css.section}>
          <div className={css.heading}>
            <h2>{t('panelHistory')}</h2>
          </div>
          <History customer={customer.id} items={brief.history} more={brief.moreHistory} />
        </div>
      </div>
      <Actions
        brief={brief}
        pack={pack}
        followUp={followUp}
        open={doing}
        onOpen={setDoing}
        className={css.footer}
      />
    </>
  );
}

function withoutAlarms(brief: Brief): Brief {
  const { triage } = brief.mention;
  if (!triage?.alarms) return brief;
  const { alarms: _, ...rest } = triage;
  return { ...brief, mention: { ...brief.mention, triage: rest } };
}

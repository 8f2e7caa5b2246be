import { useEffect, useId, useRef, useState } from 'react';
import { graveAlarms } from '@/lib/domain/alarms';
import type { Brief } from '@/lib/domain/brief';
import type { Finding, Fix } from '@/lib/domain/check';
import type { Pack } from '@/lib/domain/pack';
import type { Settings } from '@/lib/domain/settings';
import type { PageState } from '@/lib/messaging/wire';
import { packFor } from '@/lib/guidelines';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip } from '@/components/ui/format';
import { useKeys } from '@/components/ui/use-keys';
import { Loading } from '@/components/ui/loading';
import { AnatomyLine } from './anatomy-line';
import { factsOfBrief } from './check';
import { Editor, typeInto } from './editor';
import { Findings, firstToMend } from './findings';
import { InsertBar } from './insert-bar';
import { MissingFields } from './missing-fields';
import { OverrideDialog } from './override-dialog';
import css from './reply.module.css';
import { Steps } from './steps';
import { useInsert } from './use-insert';
import { useReply } from './use-reply';
import { keyOf } from './use-suggestions';
import { Wordings } from './wordings';

export interface ReplySectionProps {
  brief: Brief;
  pack?: Pack;
  agent?: Settings['agent'];
  /** Packs or agent are still on their way. */
  pending: boolean;
  tab?: number;
  page?: PageState;
  /** Told what the chosen play proposes for later. */
  onFollowUp: (followUp: { after: string; note: string } | undefined) => void;
}

/** The plan's steps, the draft with its checks, and the ways out of the panel. */
export function ReplySection({ brief, pack, agent, pending, tab, page, onFollowUp }: ReplySectionProps) {
  const reply = useReply(brief, pack, agent, pending);
  const actions = useInsert(brief, reply, tab);
  const [wordingsOpen, setWordingsOpen] = useState(false);
  const [overriding, setOverriding] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const noteId = useId();
  const summaryId = useId();
  const chosen = reply.offer?.suggestion;
  const findings = reply.report?.findings ?? [];
  const shown = findings.filter(({ rule }) => rule !== 'placeholder' || !chosen?.missing.length);

  const { followUp } = chosen ?? {};
  useEffect(() => onFollowUp(followUp), [followUp, onFollowUp]);

  const fix = ({ start, end, text }: Fix) => {
    if (!area.current) return;
    const next = typeInto(area.current, start, end, text);
    if (next !== undefined) reply.edit(next);
  };

  useKeys((event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (reply.gate.open) void actions.insert('append');
      else if (reply.gate.why === 'block') setOverriding(true);
      else firstToFill(section.current, area.current)?.focus();
      return;
    }
    const mend =
      event.altKey && event.shiftKey && event.code === 'KeyM' ? firstToMend(shown)?.fix : undefined;
    if (mend && !reply.stale) {
      event.preventDefault();
      fix(mend);
      return;
    }
    const digit = event.altKey && !event.ctrlKey && !event.metaKey ? /^Digit([1-9])$/.exec(event.code) : null;
    const offer = digit && reply.offers[Number(digit[1]) - 1];
    if (!offer) return;
    event.preventDefault();
    reply.choose(keyOf(offer.suggestion));
  });

  const show = ({ start, end }: Finding) => {
    area.current?.focus();
    area.current?.setSelectionRange(start ?? 0, end ?? 0);
  };
  const onPage = page?.mentions.includes(brief.mention.id) ?? false;
  // The page looks for the reply box of the mention that it opened last.
  const boxKnown = page !== undefined && (page.selected ?? brief.mention.id) === brief.mention.id;
  const hint = !onPage
    ? t('panelNotOnPage')
    : boxKnown && !page.composer
      ? t('panelOpenReplyBox')
      : undefined;
  const limits = pack && packFor(pack, factsOfBrief(reply.checked, brief)).guidelines?.rules?.length;

  if (pending || !reply.ready)
    return (
      <div className={css.waiting}>
        <Loading rows={1} label={t('panelLoadingReplies')} />
      </div>
    );
  return (
    <div ref={section} className={css.reply}>
      {chosen ? (
        <>
          <div className={css.play}>
            <h2>{clip(chosen.title, 80)}</h2>
            <span className={css.soft}>{clip(chosen.why, 120)}</span>
          </div>
          <Steps brief={brief} suggestion={chosen} />
          <MissingFields
            asked={reply.offer?.asked ?? []}
            answers={reply.draft.answers}
            onAnswer={reply.answer}
          />
        </>
      ) : (
        <div className={css.play}>
          <h2>{t('panelOwnWords')}</h2>
          <span className={css.soft}>{emptySentence(brief, pack)}</span>
        </div>
      )}
      <Editor
        label={t('panelEditor')}
        value={reply.text}
        report={reply.report}
        checked={reply.checked}
        describedBy={`${summaryId} ${noteId}`}
        invalid={!reply.gate.open && reply.gate.why !== 'empty'}
        textarea={area}
        onChange={reply.edit}
      />
      <AnatomyLine
        report={reply.report}
        text={reply.text}
        site={brief.mention.site}
        channel={brief.channel}
        limits={limitsOf(limits)}
      />
      <output id={summaryId} className="visually-hidden">
        {findings.length
          ? findings.length === 1
            ? t('panelFindingsCountOne')
            : t('panelFindingsCount', findings.length)
          : reply.report
            ? t('panelFindingsNone')
            : ''}
      </output>
      {reply.draft.aside === undefined ? null : (
        <p className={css.note}>
          {t('panelAside')}{' '}
          <Button variant="link" size="small" onClick={reply.bringBack}>
            {t('panelBringBack')}
          </Button>
        </p>
      )}
      <Findings
        findings={shown}
        draft={reply.checked}
        overridden={reply.overridden}
        stale={reply.stale}
        onFix={fix}
        onShow={show}
        onKnow={(word) => void reply.know(word)}
      />
      {wordingsOpen ? (
        <Wordings
          offers={reply.offers}
          chosen={chosen && keyOf(chosen)}
          onChoose={(key) => {
            reply.choose(key);
            area.current?.focus();
          }}
        />
      ) : null}
      <InsertBar
        reply={reply}
        actions={actions}
        hint={hint}
        noteId={noteId}
        wordingsOpen={wordingsOpen}
        onWordings={() => setWordingsOpen(!wordingsOpen)}
        onOverride={() => setOverriding(true)}
      />
      <OverrideDialog
        findings={!reply.gate.open && reply.gate.why === 'block' ? reply.gate.findings : []}
        open={overriding}
        onOpenChange={setOverriding}
        onOverride={reply.override}
      />
    </div>
  );
}

/** Why nothing is offered. */
function emptySentence(brief: Brief, pack: Pack | undefined): string {
  if (!pack) return t('panelNoPack');
  if (graveAlarms(brief.mention.triage).length) return t('panelNoPlayAlarm');
  return brief.case.holds.length ? t('panelNoPlayHold') : t('panelNoPlay');
}

/** What still has to be written: an asked field that is empty, or else the reply itself. */
function firstToFill(section: HTMLElement | null, area: HTMLElement | null): HTMLElement | null {
  const fields = section?.querySelectorAll<HTMLInputElement>('fieldset input') ?? [];
  return [...fields].find(({ value }) => !value.trim()) ?? area;
}

/** A pack's own limits, which stand among a rule's free options. */
function limitsOf(setting: unknown): Record<string, number> | undefined {
  if (typeof setting !== 'object' || setting === null || !('options' in setting)) return undefined;
  const { options } = setting;
  if (typeof options !== 'object' || options === null || !('limits' in options)) return undefined;
  const { limits } = options;
  if (typeof limits !== 'object' || limits === null) return undefined;
  return Object.fromEntries(
    Object.entries(limits).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

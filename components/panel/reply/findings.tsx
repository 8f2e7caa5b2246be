import { useState } from 'react';
import type { Finding, Fix } from '@/lib/domain/check';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { clip } from '@/components/ui/format';
import type { Overridden } from './check';
import { wordsOf } from './check';
import css from './reply.module.css';
import { isAboutAll } from './spans';

export interface FindingsProps {
  findings: readonly Finding[];
  /** The text that was checked. */
  draft: string;
  overridden: readonly Overridden[];
  /** The draft has changed since: fixes wait for the next check. */
  stale: boolean;
  onFix: (fix: Fix) => void;
  onShow: (finding: Finding) => void;
  /** The agent says that a word is right. */
  onKnow: (word: string) => void;
}

const order = { block: 0, warn: 1 };
const MEND_KEY = 'Alt+Shift+M';

/** As they are shown: what blocks first, then as they stand in the text. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => order[a.severity] - order[b.severity] || (a.start ?? 0) - (b.start ?? 0));
/** The one that a key mends. */
export const firstToMend = (findings: readonly Finding[]): Finding | undefined =>
  worstFirst(findings).find(({ fix }) => fix);

/** What the guidelines say about the draft: what to do, the words in question, why, and a fix where one is safe. */
export function Findings({ findings, draft, overridden, stale, onFix, onShow, onKnow }: FindingsProps) {
  if (findings.length === 0) return null;
  const sorted = worstFirst(findings);
  const first = firstToMend(findings);
  return (
    <ul className={css.findings} aria-label={t('panelFindings')}>
      {sorted.map((finding) => {
        const words = wordsOf(finding, draft);
        return (
          <FindingLine
            key={`${finding.rule}-${finding.start ?? ''}-${finding.message}`}
            finding={finding}
            words={words}
            draft={draft}
            over={overridden.find((item) => item.rule === finding.rule && item.words === words)}
            first={finding === first}
            stale={stale}
            onFix={onFix}
            onShow={onShow}
            onKnow={onKnow}
          />
        );
      })}
    </ul>
  );
}

function FindingLine(props: {
  finding: Finding;
  words: string;
  draft: string;
  over?: Overridden;
  /** Its fix is the one that the key takes. */
  first: boolean;
  stale: boolean;
  onFix: (fix: Fix) => void;
  onShow: (finding: Finding) => void;
  onKnow: (word: string) => void;
}) {
  const { finding, words, over } = props;
  const [why, setWhy] = useState(false);
  const { fix, word } = finding;
  const blocks = finding.severity === 'block' && !over;
  return (
    <li className={classNames(css.finding, blocks && css.blocks)}>
      <span className={css.sign} aria-hidden="true">
        {blocks ? '■' : '◇'}
      </span>
      <div>
        <p>
          <strong className="visually-hidden">{blocks ? t('panelMustChange') : t('panelLookAt')}: </strong>
          {words && !isAboutAll(finding, props.draft.length) ? (
            <button type="button" className={css.words} onClick={() => props.onShow(finding)}>
              <bdi>{clip(words, 60)}</bdi>
            </button>
          ) : null}{' '}
          {finding.message}{' '}
          {finding.why || finding.scope ? (
            <Button variant="link" size="small" aria-expanded={why} onClick={() => setWhy(!why)}>
              {t('panelWhy')}
            </Button>
          ) : null}
        </p>
        {finding.twin && finding.twin !== props.draft ? (
          <p className={css.soft} dir="auto">
            {t('panelTwin', clip(finding.twin, 160))}
          </p>
        ) : null}
        {over ? <p className={css.soft}>{t('panelOverriddenBecause', clip(over.reason, 160))}</p> : null}
        {why && finding.why ? <p className={css.soft}>{finding.why}</p> : null}
        {why && finding.scope ? <p className={css.soft}>{finding.scope}</p> : null}
        {fix || word ? (
          <div className={css.findingButtons}>
            {fix ? (
              <Button
                size="small"
                aria-disabled={props.stale}
                aria-keyshortcuts={props.first ? MEND_KEY : undefined}
                title={props.first ? t('panelMendKey', MEND_KEY) : undefined}
                onClick={() => props.onFix(fix)}
              >
                {fix.label}
              </Button>
            ) : null}
            {word ? (
              <Button variant="link" size="small" onClick={() => props.onKnow(word)}>
                {t('panelKnownHere')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}

import { ChevronDown, Copy } from 'lucide-react';
import { t } from '@/lib/platform/text';
import { Button, IconButton } from '@/components/ui/button';
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu';
import css from './reply.module.css';
import type { Reply } from './use-reply';
import type { useInsert } from './use-insert';

export interface InsertBarProps {
  reply: Reply;
  actions: ReturnType<typeof useInsert>;
  /** No reply box is open on the page, or this post is not on it. */
  hint?: string;
  noteId: string;
  wordingsOpen: boolean;
  onWordings: () => void;
  onOverride: () => void;
}

/** Why the buttons are off, as a sentence; undefined when they are on. */
export function gateSentence(reply: Reply): string | undefined {
  const { gate } = reply;
  if (gate.open) return undefined;
  if (gate.why === 'empty') return t('panelGateEmpty');
  if (gate.why === 'placeholder') return t('panelGatePlaceholder');
  if (gate.why === 'proof') return t('panelGateProof');
  return t('panelGateBlock');
}

/** Other wordings, Copy and Insert; what is off says why. */
export function InsertBar(props: InsertBarProps) {
  const { reply, actions } = props;
  const others = reply.offers.length - 1;
  const why = gateSentence(reply);
  const off = why !== undefined || actions.busy;
  const blocked = !reply.gate.open && reply.gate.why === 'block';
  return (
    <div className={css.end}>
      <p id={props.noteId} className={css.note} aria-live="polite">
        {why === undefined ? (
          props.hint
        ) : (
          <>
            {reply.gate.open || reply.gate.why === 'empty' || reply.gate.why === 'proof' ? null : (
              <span className={css.sign} aria-hidden="true">
                ■{' '}
              </span>
            )}
            {why}{' '}
            {blocked ? (
              <Button variant="link" size="small" onClick={props.onOverride}>
                {t('panelOverride')}
              </Button>
            ) : null}
          </>
        )}
      </p>
      <div className={css.bar}>
        {others > 0 ? (
          <Button
            variant="quiet"
            className={css.others}
            aria-expanded={props.wordingsOpen}
            onClick={props.onWordings}
          >
            {t('panelOthers')}
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        ) : null}
        <div className={css.go}>
          <Button
            variant="quiet"
            aria-disabled={off}
            aria-describedby={props.noteId}
            onClick={() => void actions.copy()}
          >
            <Copy size={14} aria-hidden="true" />
            {t('panelCopy')}
          </Button>
          <span className={css.split}>
            <Button
              variant="primary"
              aria-disabled={off}
              aria-describedby={props.noteId}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              onClick={() => void actions.insert('append')}
            >
              {t('panelInsert')}
            </Button>
            <Menu
              align="end"
              trigger={
                <IconButton
                  variant="primary"
                  label={t('panelInsertMore')}
                  icon={<ChevronDown size={14} aria-hidden="true" />}
                />
              }
            >
              <MenuItem disabled={off} onSelect={() => void actions.insert('append')}>
                {t('panelInsertAppend')}
              </MenuItem>
              <MenuItem disabled={off} onSelect={() => void actions.insert('replace')}>
                {t('panelInsertReplace')}
              </MenuItem>
              <MenuLine />
              <MenuItem disabled={!reply.text.trim()} onSelect={() => void actions.logPosted()}>
                {t('panelPosted')}
              </MenuItem>
            </Menu>
          </span>
        </div>
      </div>
    </div>
  );
}

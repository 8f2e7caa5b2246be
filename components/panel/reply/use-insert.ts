import { useState } from 'react';
import type { Brief } from '@/lib/domain/brief';
import { MessageError, tellPage } from '@/lib/messaging/client';
import type { InsertResult } from '@/lib/messaging/wire';
import { t } from '@/lib/platform/text';
import { newId } from '@/components/ui/new-id';
import { useToast } from '@/components/ui/toast';
import { copyText } from '../copy';
import { useAct } from '../use-act';
import type { Reply } from './use-reply';

/** Insert, copy and log; each only with a text that may go out. */
export function useInsert(brief: Brief, reply: Reply, tab: number | undefined) {
  const act = useAct();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const mention = brief.mention.id;

  const record = (text: string, method: string) =>
    act('draft.inserted', {
      entry: newId(),
      mention,
      text,
      method,
      assist: reply.gate.open ? reply.assist(reply.gate.overridden) : {},
      ...(reply.report ? { verdict: reply.report.verdict } : {}),
    });

  /** The page has no way in: the clipboard is the other one. */
  const copyInstead = async (sentence: string) => {
    const copied = await copyText(reply.text);
    toast.fail(`${sentence} ${copied ? t('panelOnClipboard') : t('panelCopyByHand')}`);
    if (copied) await record(reply.text, 'clipboard');
  };

  const insert = async (mode: 'append' | 'replace') => {
    const { gate, text } = reply;
    if (!gate.open || busy) return;
    if (tab === undefined) {
      await copyInstead(t('panelNoPageToInsert'));
      return;
    }
    setBusy(true);
    try {
      const result: InsertResult | undefined = await tellPage(tab, 'insert', {
        mention,
        text,
        mode,
        assist: reply.assist(gate.overridden),
      });
      if (!result) await copyInstead(t('panelNoPageToInsert'));
      else if (result.ok) {
        toast.say(t('panelInserted'));
        await record(text, result.method);
      } else if (result.copied) {
        // The page's sentence says already that the text is on the clipboard.
        toast.fail(result.message);
        await record(text, 'clipboard');
      } else await copyInstead(result.message);
    } catch (error) {
      await copyInstead(error instanceof MessageError ? error.message : t('uiErrorUnknown'));
    } finally {
      setBusy(false);
    }
  };

  const copy = async () => {
    if (!reply.gate.open) return;
    if (await copyText(reply.text)) {
      toast.say(t('panelCopied'));
      await record(reply.text, 'copied');
    } else toast.fail(t('panelCopyFailed'));
  };

  const logPosted = async () => {
    const { gate, text } = reply;
    if (!text.trim()) return;
    await act(
      'reply.log',
      {
        entry: newId(),
        mention,
        text,
        channel: brief.channel,
        assist: reply.assist(gate.open ? gate.overridden : []),
      },
      t('panelPostedLogged'),
    );
  };

  return { insert, copy, logPosted, busy };
}

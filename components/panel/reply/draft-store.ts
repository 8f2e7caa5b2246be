import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/client';
import { isConfined } from '@/lib/platform/confined';

/** What an agent has begun to write under one mention. */
export interface Draft {
  /** `pack/play/wording` that was chosen; absent: the first one offered. */
  key?: string;
  /** Set once the agent changed a letter. */
  text?: string;
  /** An edited text that another wording took the place of. */
  aside?: string;
  /** What the agent said when asked, by field. */
  answers: Record<string, string>;
}

const blank: Draft = { answers: {} };
const drafts = new Map<string, Draft>();
const keyOf = (mention: string) => `panel-draft:${mention}`;
/** Older ones go first. */
const maximum = 200;

/** Kept in memory and, so that closing the panel or reloading the page loses nothing, in the browser's session store. */
async function keep(mention: string, draft: Draft): Promise<void> {
  drafts.delete(mention);
  drafts.set(mention, draft);
  const oldest = drafts.size > maximum ? drafts.keys().next().value : undefined;
  if (oldest !== undefined) drafts.delete(oldest);
  try {
    const used = draft.text !== undefined || draft.key !== undefined || Object.keys(draft.answers).length > 0;
    if (isConfined()) await send('panel.keep', { mention, ...(used ? { draft } : {}) });
    else if (used) await browser.storage.session.set({ [keyOf(mention)]: draft });
    else await browser.storage.session.remove(keyOf(mention));
  } catch {
    // The store is full or not there: the copy in memory serves as long as the panel stands open.
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'answers' in value;

async function find(mention: string): Promise<Draft | undefined> {
  try {
    const draft: unknown = isConfined()
      ? (await send('panel.draft', { mention })).draft
      : (await browser.storage.session.get(keyOf(mention)))[keyOf(mention)];
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** The draft under a mention and the way to change it. */
export function useDraft(mention: string): [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState<Draft>(() => drafts.get(mention) ?? blank);
  useEffect(() => {
    if (drafts.has(mention)) return undefined;
    let live = true;
    void find(mention).then((stored) => {
      if (!live || !stored || drafts.has(mention)) return;
      drafts.set(mention, stored);
      setDraft(stored);
    });
    return () => {
      live = false;
    };
  }, [mention]);
  const change = useCallback(
    (part: Partial<Draft>) => {
      const next = { ...(drafts.get(mention) ?? blank), ...part };
      void keep(mention, next);
      setDraft(next);
    },
    [mention],
  );
  return [draft, change];
}

/** For tests: as if the browser had just started. */
export const forgetDrafts = (): void => drafts.clear();

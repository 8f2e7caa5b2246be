import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { MessageError, tellPage } from '@/lib/messaging/client';
import type { PageChanged, PageState, ShowInPanel } from '@/lib/messaging/wire';
import type { PanelTab } from './use-tab';

/** At most so often is the page asked again while it changes, in milliseconds. */
const settle = 200;
/**
 * A page that cannot be read has nothing to announce: while it shows no mention it is asked again after so long, and no
 * longer than that, in milliseconds. Where the worker carries the question it may sleep afterwards.
 */
const again = 10_000;
const patience = 60_000;
/** Since when a page has been shown, by its address. */
const shown = new WeakMap<object, { url: string; since: number }>();

function nextLook(query: { state: { data?: PageState; dataUpdatedAt: number } }): number | false {
  const { data, dataUpdatedAt } = query.state;
  if (!data || data.mentions.length > 0) {
    shown.delete(query);
    return false;
  }
  const before = shown.get(query);
  const since = before?.url === data.url ? before.since : dataUpdatedAt;
  shown.set(query, { url: data.url, since });
  return dataUpdatedAt - since < patience ? again : false;
}

/**
 * What the page of the tab shows, asked again when it says that it changed. `onShow` is called with the mention whose
 * mark was clicked on that page; other tabs are not listened to.
 */
export function usePage(tab: PanelTab, onShow: (mention: string) => void): UseQueryResult<PageState> {
  const client = useQueryClient();
  const { id, visit } = tab;
  const refresh = useCallback(() => {
    void client.invalidateQueries({ queryKey: ['page', id] });
  }, [client, id]);
  const hear = useRef({ onShow, refresh });
  useEffect(() => {
    hear.current = { onShow, refresh };
  }, [onShow, refresh]);
  useEffect(() => {
    if (id === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        hear.current.refresh();
      }, settle);
    };
    const listener = (
      message: ShowInPanel | PageChanged | undefined,
      sender: { id?: string; tab?: { id?: number } },
    ): undefined => {
      if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
      // A confined panel hears of it from the worker, which has no tab.
      if ((sender.tab ? sender.tab.id : message?.tab) !== id) return undefined;
      if (message?.earshot === 'show' && typeof message.mention === 'string') {
        hear.current.onShow(message.mention);
        ask();
      }
      if (message?.earshot === 'page-changed') ask();
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    return () => {
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(listener);
    };
  }, [id]);
  useEffect(() => {
    if (visit > 0) refresh();
  }, [refresh, visit]);
  return useQuery({
    queryKey: ['page', id],
    queryFn: async () => {
      if (id === undefined) throw new MessageError('no-page', '');
      const state = await tellPage(id, 'state', {});
      // A tab without our content script may answer nothing at all instead of failing.
      if (!state) throw new MessageError('no-page', '');
      return state;
    },
    enabled: id !== undefined,
    staleTime: 0,
    refetchInterval: nextLook,
    retry: false,
  });
}

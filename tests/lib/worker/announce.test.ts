import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '@/lib/domain/entry';
import { announce, topicsOf } from '@/lib/worker/announce';

const topics = (...types: Entry['type'][]) => topicsOf(types.map((type) => ({ type }) as Entry)).toSorted();

describe('telling what changed', () => {
  it('names the topics of entries', () => {
    expect(topics('pack.activated')).toEqual(['packs']);
    expect(topics('escalation.delivered')).toEqual(['cases', 'escalations', 'mentions']);
    expect(topics('customer.edited')).toEqual(['customers', 'mentions']);
    expect(topics('mention.seen', 'pack.removed')).toEqual(['cases', 'customers', 'mentions', 'packs']);
  });

  it('reaches extension pages and the pages of our sites, and does not mind that nobody listens', async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody'));
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 3, url: 'https://x.com/home' },
      { id: 4 },
      { id: 5, url: 'chrome://extensions' },
      {},
    ] as never);
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
    announce(['mentions']);
    announce([]);
    expect(sent).toHaveBeenCalledOnce();
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith(3, { earshot: 'changed', topics: ['mentions'] }),
    );
    expect(told).toHaveBeenCalledOnce();
  });
});

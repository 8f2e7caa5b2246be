import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelHandlers } from '@/lib/worker/handlers/panel';
import { stubBrowser } from './make';

const handlers = panelHandlers();
const context = { from: 'panel' as const, tab: 7, url: 'moz-extension://earshot/panel.html' };
let stubs = stubBrowser();
beforeEach(() => {
  stubs = stubBrowser();
});

describe('what the worker does for a confined panel', () => {
  it('tells it the tab that frames it', () => {
    expect(handlers['panel.tab']({}, context)).toEqual({ tab: 7 });
  });

  it('sends a command to the page of that tab and no other', async () => {
    const sendMessage = vi.fn(async () => ({ site: 'x' }));
    Object.assign(fakeBrowser.tabs, { sendMessage });
    expect(await handlers['panel.tell']({ name: 'state', input: {} }, context)).toEqual({ site: 'x' });
    expect(sendMessage).toHaveBeenCalledWith(
      7,
      { earshot: 'page', name: 'state', input: {} },
      { frameId: 0 },
    );
  });

  it('says so when there is no page of ours', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn().mockRejectedValue(new Error('nobody')) });
    const tell = (tab?: number) =>
      Promise.resolve(handlers['panel.tell']({ name: 'state', input: {} }, { ...context, tab }));
    await expect(tell(7)).rejects.toMatchObject({ code: 'no-page' });
    await expect(tell()).rejects.toMatchObject({ code: 'no-page' });
  });

  it('keeps what is written under a mention until it is sent', async () => {
    const draft = { text: 'Maya, that is awful', answers: { issue: 'the wait' } };
    await handlers['panel.keep']({ mention: 'x:1', draft }, context);
    expect(await handlers['panel.draft']({ mention: 'x:1' }, context)).toEqual({ draft });
    expect(await handlers['panel.draft']({ mention: 'x:2' }, context)).toEqual({ draft: undefined });
    await handlers['panel.keep']({ mention: 'x:1' }, context);
    expect(await handlers['panel.draft']({ mention: 'x:1' }, context)).toEqual({ draft: undefined });
  });

  it('knows where requests may go', async () => {
    stubs.permissions.contains.mockResolvedValue(false);
    expect(await handlers['permission.has']({ origin: 'https://hooks.example/*' }, context)).toBe(false);
    expect(stubs.permissions.contains).toHaveBeenCalledWith({ origins: ['https://hooks.example/*'] });
  });
});

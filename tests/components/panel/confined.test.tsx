// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Panel } from '@/components/panel/panel';
import { askPermission, permissionRefused } from '@/components/panel/escalate/permission';
import { forgetDrafts } from '@/components/panel/reply/draft-store';
import type { ShowInPanel } from '@/lib/messaging/wire';
import { setUpPanel, showBrief, showList } from '../../support/panel-render';
import { tabId, worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
vi.mock('@/lib/platform/confined', () => ({ isConfined: () => true }));
setUpPanel();

const { tabs, storage, permissions } = fakeBrowser;
let kept: unknown;
beforeEach(() => {
  kept = undefined;
  // Framed by a site's page, with a content script's rights.
  vi.spyOn(window, 'top', 'get').mockReturnValue(null);
  for (const name of ['tabs', 'storage', 'permissions']) Reflect.deleteProperty(fakeBrowser, name);
  Object.assign(worker.answers, {
    'panel.tab': () => ({ tab: tabId }),
    'panel.draft': () => ({ draft: kept }),
    'panel.keep': ({ draft }: { draft?: unknown }) => void (kept = draft),
  });
});
afterEach(() => void Object.assign(fakeBrowser, { tabs, storage, permissions }));

/** A message as the worker passes it on: it has no tab of its own. */
const passedOn = (message: ShowInPanel) =>
  act(async () => {
    const heard: unknown = fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined);
    await heard;
  });

describe('the panel in a frame that Firefox gives no rights', () => {
  it('shows the mention whose mark was clicked on its own page, and none of another tab', async () => {
    await showList();
    await passedOn({ earshot: 'show', mention: 'x:1001', tab: tabId + 1 });
    expect(screen.queryByRole('region', { name: 'Mention' })).toBeNull();
    await passedOn({ earshot: 'show', mention: 'x:1001', tab: tabId });
    await screen.findByRole('heading', { level: 1, name: 'Maya Lindqvist' });
  });

  it('says how to come to the side panel, which only the button in the toolbar may open', async () => {
    const { user } = await showList();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: "Move to the browser's side panel" }));
    await screen.findByText(/Press Earshot's button in the toolbar/);
    expect(worker.inputs('settings.set')).toMatchObject([{ patch: { panel: { place: 'side' } } }]);
  });

  it('sends where the workspace was allowed to, and says where to allow it', async () => {
    worker.answers['permission.has'] = ({ origin }) => origin === 'https://hooks.example/*';
    expect(await askPermission('https://hooks.example:8443/earshot')).toBe(true);
    expect(await askPermission('https://other.example/')).toBe(false);
    expect(await askPermission('no address')).toBe(false);
    expect(permissionRefused().message).toContain('in the workspace');
  });

  it('keeps what was written when the page is loaded anew', async () => {
    const { user, editor } = await showBrief();
    await user.clear(editor);
    await user.type(editor, 'Maya, in our own words.');
    await waitFor(() => expect(kept).toMatchObject({ text: 'Maya, in our own words.' }));
    cleanup();
    forgetDrafts();
    render(<Panel />);
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' }).value).toBe(
        'Maya, in our own words.',
      ),
    );
  });
});

// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { ToastProvider } from '@/components/ui/toast';
import { Panel } from '@/components/panel/panel';
import { Trouble } from '@/components/panel/trouble';
import { MessageError } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { pageState } from '../../support/panel-fixtures';
import { setUpPanel, showList } from '../../support/panel-render';
import { tabId, worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

const sentence = 'Earshot finds no posts on this page, though it should.';
const report = 'site x, selectors 2026-11-24\n<article data-testid="tweet">';

function show(words = sentence, tab?: number) {
  const user = userEvent.setup();
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  render(
    <ToastProvider>
      <Trouble tab={tab}>{words}</Trouble>
    </ToastProvider>,
  );
  const press = (key: 'panelCapture' | 'panelReport') =>
    user.click(screen.getByRole('button', { name: t(key) }));
  return { written, press };
}

const heard = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

describe('a page that cannot be read as it should', () => {
  it('is said in one sentence, which a screen reader hears', async () => {
    show(sentence, tabId);
    expect(heard()).toContain(sentence);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('offers to point at a post instead, in the tab that is shown', async () => {
    const { press } = show(sentence, tabId);
    await press('panelCapture');
    expect(worker.inputs('capture.start')).toEqual([{ tab: tabId }]);
  });

  it('copies a report once, however often the button is pressed while it is made', async () => {
    let give: (text: string) => void = () => undefined;
    worker.answers['page.report'] = () => new Promise<string>((resolve) => (give = resolve)) as never;
    const { written, press } = show(sentence, tabId);
    await press('panelReport');
    await press('panelReport');
    expect(worker.inputs('page.report')).toEqual([{ tab: tabId }]);
    expect(written).not.toHaveBeenCalled();
    await act(async () => give(report));
    await screen.findByText(t('panelReportCopied'));
    expect(written.mock.calls).toEqual([[report]]);
  });

  it('says why there is no report, and makes one when asked again', async () => {
    worker.answers['page.report'] = () => {
      throw new MessageError('no-page', 'Earshot is not on this page.');
    };
    const { written, press } = show(sentence, tabId);
    await press('panelReport');
    await screen.findByText('Earshot is not on this page.');
    worker.answers['page.report'] = () => report;
    await press('panelReport');
    await screen.findByText(t('panelReportCopied'));
    expect(written).toHaveBeenCalledOnce();
  });

  it('says that the clipboard was refused', async () => {
    worker.answers['page.report'] = () => report;
    const { written, press } = show(sentence, tabId);
    written.mockRejectedValue(new Error('Denied'));
    await press('panelReport');
    await screen.findByText(t('uiClipboardNot'));
  });

  it.each([
    ['long', 'The site may have changed. '.repeat(400)],
    ['right to left', 'ייתכן שהאתר השתנה. רענן את הדף'],
    ['hostile', '<img src=x onerror=alert(1)> \u202e\ud800'],
  ])('shows a %s sentence as text, and the two ways on', (_, words) => {
    show(words, tabId);
    expect(heard()).toContain(words);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });

  it('offers nothing that needs a page where there is none', () => {
    show();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('the panel beside such a page', () => {
  it('comes to say it by itself, and stops when the page can be read', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() });
    // A page that shows nothing sends nothing either.
    worker.page.state = () => pageState({ mentions: [] });
    render(<Panel />);
    await screen.findByText(t('panelNothingHere'));
    const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
    worker.page.state = () => pageState({ mentions: [], trouble: sentence });
    await pass(10_000);
    await waitFor(() => screen.getByText(sentence));
    worker.page.state = () => pageState({ mentions: [] });
    await pass(10_000);
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
    // A quiet page is left alone after a while, until it is another one.
    await pass(120_000);
    const asked = worker.told.length;
    await pass(120_000);
    expect(worker.told).toHaveLength(asked);
  });

  it('does not ask a page again that shows mentions: it tells by itself what changes', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() });
    await showList();
    const asked = worker.told.length;
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(worker.told).toHaveLength(asked);
  });
});

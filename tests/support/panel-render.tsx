import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import { forgetDrafts } from '@/components/panel/reply/draft-store';
import { now, pageState } from './panel-fixtures';
import { standInBrowser, worker } from './panel-worker';

/** Call once in a test file of the panel. A busy machine gets time: what is waited for is waited for by what happens. */
export function setUpPanel(): void {
  vi.setConfig({ testTimeout: 30_000 });
  configure({ asyncUtilTimeout: 10_000 });
  beforeEach(() => {
    worker.reset();
    standInBrowser();
    forgetDrafts();
    vi.useFakeTimers({ now, toFake: ['Date'] });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** The panel with its list on the screen. */
export async function showList() {
  const user = userEvent.setup();
  const view = render(<Panel />);
  await screen.findByRole('list', { name: 'On this page' });
  return { user, ...view };
}

/** The panel with the brief of Maya's mention and its first suggestion on the screen. */
export async function showBrief() {
  worker.page.state = () => pageState({ selected: 'x:1001' });
  const user = userEvent.setup();
  const view = render(<Panel />);
  const editor = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' });
  return { user, editor, ...view };
}

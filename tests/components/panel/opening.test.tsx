// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { PageState } from '@/lib/messaging/wire';
import { pageState } from '../../support/panel-fixtures';
import { setUpPanel } from '../../support/panel-render';
import { fromPage, worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

it('stays on the mention whose mark was clicked while the page was still telling what it shows', async () => {
  let answer: ((state: PageState) => void) | undefined;
  const promise = new Promise<PageState>((resolve) => {
    answer = resolve;
  });
  worker.page.state = () => promise as never;
  render(<Panel />);
  await waitFor(() => expect(worker.told.map(({ name }) => name)).toContain('state'));
  await act(() => fromPage({ earshot: 'show', mention: 'x:1001' }));
  await screen.findByRole('heading', { level: 1, name: 'Maya Lindqvist' });
  // Asked before the click, answered after it.
  worker.page.state = () => pageState({ selected: 'x:1001' });
  await act(async () => {
    answer?.(pageState());
    await promise;
  });
  await screen.findByText(/^\d of \d$/);
  expect(screen.getByRole('heading', { level: 1, name: 'Maya Lindqvist' })).toBeTruthy();
});

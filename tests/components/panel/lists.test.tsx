// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageError } from '@/lib/messaging/client';
import { pageState, summaries, summary, inMinutes } from '../../support/panel-fixtures';
import { setUpPanel, showList } from '../../support/panel-render';
import { fromPage, tabId, worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

const rows = () => within(screen.getByRole('list', { name: 'On this page' })).getAllByRole('button');
const ids = () => rows().map((row) => row.dataset.mention);

describe('the lists', () => {
  it('sorts by urgency, then by what runs out first, and what is done last', async () => {
    await showList();
    expect(ids()).toEqual(['x:1002', 'facebook:2001', 'x:1001', 'x:1003', 'x:1004']);
  });

  it('says what many write about at once', async () => {
    worker.answers['waves.get'] = () => [{ about: 'app down', count: 9, minutes: 1 }];
    await showList();
    const [waves] = await screen.findAllByRole('list', { name: 'Many posts at once' });
    expect(waves?.textContent).toContain('9 posts on “app down” within a minute.');
  });

  it('says priority, who, where, since when, what runs out and how, in words', async () => {
    await showList();
    expect(rows()[0]?.textContent).toMatch(/urgent.*Tomas Verhoeven.*@tverhoeven.*X · 12 min/);
    expect(rows()[0]?.textContent).toContain('acknowledge late by 5 min');
    expect(rows()[0]?.textContent).toContain('escalated');
    expect(rows()[4]?.textContent).toContain('answered by DW');
  });

  it('moves with arrows and j and k, opens with Enter, and comes back to the same row with Esc', async () => {
    const { user } = await showList();
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}j');
    expect(document.activeElement).toBe(rows()[2]);
    await user.keyboard('k{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Maya Lindqvist' });
    expect(worker.inputs('brief.get')).toEqual([{ mention: 'facebook:2001' }]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(rows()[1]));
  });

  it('gives the focus back to the page with Esc in the list', async () => {
    const { user } = await showList();
    rows()[0]?.focus();
    await user.keyboard('{Escape}');
    expect(worker.told.at(-1)?.name).toBe('blur');
  });

  it('leaves the focus on the page when a brief is shown from there, and takes it once the panel has it', async () => {
    const { user } = await showList();
    (document.activeElement as HTMLElement | null)?.blur();
    const here = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await act(() => fromPage({ earshot: 'show', mention: 'x:1001' }));
    await screen.findByRole('heading', { level: 1, name: 'Maya Lindqvist' });
    expect(document.activeElement).toBe(document.body);
    here.mockRestore();
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Mention' }));
    await user.keyboard('{Escape}');
  });

  it('does not fetch the focus back into the list from who leaves with Esc and Esc', async () => {
    const { user } = await showList();
    rows()[0]?.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Maya Lindqvist' });
    const escape = () => act(() => void fireEvent.keyDown(document.body, { key: 'Escape' }));
    escape();
    escape();
    expect(worker.told.at(-1)?.name).toBe('blur');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(document.activeElement?.hasAttribute('data-mention')).toBe(false);
  });

  it('finds by words and filters by state, and says how many are left', async () => {
    const { user } = await showList();
    await user.keyboard('/');
    const search = screen.getByRole('searchbox', { name: 'Search' });
    expect(document.activeElement).toBe(search);
    await user.type(search, 'burned');
    expect(ids()).toEqual(['x:1002']);
    expect(screen.getByText('1 of 5')).toBeTruthy();
    await user.clear(search);
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'answered');
    expect(ids()).toEqual(['x:1004']);
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(ids()).toHaveLength(5);
  });

  it('never pushes what is being read: new mentions wait behind a button', async () => {
    const { user } = await showList();
    rows()[1]?.focus();
    worker.answers['mentions.list'] = () => [
      summary({ id: 'x:9', priority: 'urgent', due: inMinutes(1) }),
      ...summaries.map((item) => (item.id === 'x:1001' ? { ...item, excerpt: 'edited' } : item)),
    ];
    worker.page.state = () => pageState({ mentions: ['x:9', ...pageState().mentions] });
    await act(() => fromPage({ earshot: 'page-changed' }));
    const pill = await screen.findByRole('button', { name: '1 new' });
    expect(ids()).toEqual(['x:1002', 'facebook:2001', 'x:1001', 'x:1003', 'x:1004']);
    expect(rows()[2]?.textContent).toContain('edited');
    await user.click(pill);
    expect(ids()[0]).toBe('x:1002');
    expect(ids()).toContain('x:9');
  });

  it('opens what was clicked on its own page, and nothing of another tab', async () => {
    await showList();
    const show = (tab: number) => act(() => fromPage({ earshot: 'show', mention: 'x:1003' }, tab));
    await show(99);
    expect(worker.inputs('brief.get')).toEqual([]);
    await show(tabId);
    await waitFor(() => expect(worker.inputs('brief.get')).toEqual([{ mention: 'x:1003' }]));
  });
});

describe('what stands where a list would be', () => {
  it('says that no playbook is active and opens the workspace', async () => {
    worker.answers['packs.active'] = () => ({ version: '1', packs: [] });
    const { user } = await renderAnything();
    await user.click(await screen.findByRole('button', { name: 'Choose a playbook' }));
    expect(worker.inputs('workspace.open')).toEqual([{ path: 'packs' }]);
  });

  it('says that nothing on the page concerns the brand', async () => {
    worker.page.state = () => pageState({ mentions: [] });
    await renderAnything();
    expect(await screen.findByText('Nothing here concerns your brand')).toBeTruthy();
  });

  it('says that everything is answered', async () => {
    worker.answers['mentions.list'] = ({ view }) => (view === 'todo' ? [] : summaries);
    const { user } = await renderAnything();
    await user.click(await screen.findByRole('tab', { name: /To do/ }));
    expect(await screen.findByText('Everything is answered')).toBeTruthy();
  });

  it('says that the page has no Earshot and offers what is to do', async () => {
    worker.page.state = () => {
      throw new MessageError('no-page', 'none');
    };
    const { user } = await renderAnything();
    await user.click(await screen.findByRole('button', { name: 'See what is to do' }));
    expect(screen.getByRole('tab', { name: /To do/ }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows the sentence of a failure and tries again', async () => {
    let down = true;
    worker.answers['mentions.list'] = () => {
      if (down) throw new MessageError('blocked', 'The history cannot be written.');
      return summaries;
    };
    const { user } = await renderAnything();
    const alerts = await screen.findAllByRole('alert');
    expect(alerts[0]?.textContent).toContain('The history cannot be written.');
    down = false;
    await user.click(within(alerts[0]!).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(rows()).toHaveLength(5));
  });

  it('shows what is wrong with reading the page', async () => {
    worker.page.state = () => pageState({ trouble: 'X looks different today.' });
    await renderAnything();
    expect(await screen.findByText('X looks different today.')).toBeTruthy();
  });
});

async function renderAnything() {
  const { render } = await import('@testing-library/react');
  const { default: userEvent } = await import('@testing-library/user-event');
  const { Panel } = await import('@/components/panel/panel');
  render(<Panel />);
  return { user: userEvent.setup() };
}

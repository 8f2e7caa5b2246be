// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageError } from '@/lib/messaging/client';
import { hrefTo, parseRoute } from '@/components/workspace/shared/router';
import { worker } from '../../support/panel-worker';
import { packSummary, settings } from '../../support/workspace-fixtures';
import { expectAccessible, setUpWorkspace, show } from '../../support/workspace-render';

vi.mock('@/lib/messaging/client', async (original) => {
  const { worker } = await import('../../support/panel-worker');
  return {
    ...(await original<object>()),
    send: worker.send.bind(worker),
    onChanged: worker.onChanged.bind(worker),
  };
});
setUpWorkspace();

describe('addresses', () => {
  it('are read leniently and written so that any id comes back', () => {
    expect(parseRoute('')).toEqual({});
    expect(parseRoute('#packs')).toEqual({ page: 'packs' });
    expect(parseRoute('#/settings?from=panel')).toEqual({ page: 'settings' });
    expect(parseRoute('#/nowhere/1')).toEqual({});
    expect(parseRoute('#/customers/%E0%A4%A')).toEqual({ page: 'customers', id: '%E0%A4%A' });
    for (const id of ['c1', 'a/b', 'ü ?#%', '../x'])
      expect(parseRoute(hrefTo('customers', id))).toEqual({ page: 'customers', id });
  });
});

describe('the first minutes', () => {
  it('lead through initials and a pack to a site, each step ticking itself off', async () => {
    worker.answers['packs.list'] = () => [];
    worker.answers['settings.get'] = () => ({ ...settings, agent: { name: '', initials: '', role: '' } });
    worker.answers['settings.set'] = ({ patch }) => ({ ...settings, ...(patch as object) });
    const { user } = show('');
    await screen.findByRole('heading', { name: 'Welcome to Earshot' });
    expect(screen.queryByLabelText('done')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Open X' })).toBeNull();
    await user.type(await screen.findByRole('textbox', { name: 'Initials' }), 'DW{Enter}');
    await waitFor(() => expect(screen.getAllByLabelText('done')).toHaveLength(1));
    worker.answers['packs.list'] = () => [packSummary()];
    act(() => worker.changed('packs'));
    // A pack is in use now, so the address without a page leads to the work.
    await screen.findByRole('list', { name: 'Customers' });
    await act(async () => {
      window.location.hash = '#/welcome';
    });
    await screen.findByRole('link', { name: 'Open X' });
    await expectAccessible();
  });

  it('are offered on every page while no pack is in use', async () => {
    worker.answers['packs.list'] = () => [packSummary({ enabled: false })];
    show('#/settings');
    const link = await screen.findByRole('link', { name: 'Set Earshot up' });
    expect(link.getAttribute('href')).toBe('#/welcome');
  });
});

describe('the frame', () => {
  it('says what is wrong when the packs cannot be told, and tries again', async () => {
    let broken = true;
    worker.answers['packs.list'] = () => {
      if (broken) throw new MessageError('internal', 'The ledger is locked.');
      return [packSummary()];
    };
    const { user } = show('');
    await screen.findByText('The ledger is locked.');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('list', { name: 'Customers' });
  });

  it('marks the page one is on and says when nothing can be written', async () => {
    worker.answers['health.get'] = () => ({ persisted: true, entries: 0, blocked: 'The disk is full.' });
    show('#/escalations');
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
    expect(screen.getByRole('link', { name: 'Escalations' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Packs' }).getAttribute('aria-current')).toBeNull();
  });

  it('says on every page what many write about at once', async () => {
    worker.answers['waves.get'] = () => [{ about: 'app down', count: 9, minutes: 20 }];
    show('#/escalations');
    const waves = await screen.findByRole('list', { name: 'Many posts at once' });
    expect(waves.textContent).toContain('9 posts on “app down” in 20 minutes.');
  });
});

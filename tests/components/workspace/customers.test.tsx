// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageError } from '@/lib/messaging/client';
import { worker } from '../../support/panel-worker';
import { customer, detail, maya, mergeEntry, noteEntry } from '../../support/workspace-fixtures';
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

const list = () => screen.findByRole('list', { name: 'Customers' });

describe('the list of customers', () => {
  it('draws only what is in sight of many, and says how many there are', async () => {
    show('#/customers');
    const drawn = within(await list()).getAllByRole('link');
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]?.textContent).toContain('Maya Lindqvist');
    expect(drawn[0]?.textContent).toContain('@mayalq X +1');
    expect(screen.getByText('300 customers')).toBeDefined();
    await expectAccessible();
  });

  it('asks for the page that is scrolled to', async () => {
    show('#/customers');
    const scroller = (await list()).parentElement!;
    scroller.scrollTop = 200 * 56;
    scroller.dispatchEvent(new Event('scroll'));
    await screen.findByText('Customer 205');
    expect(worker.inputs('customers.search').map(({ offset }) => offset)).toContain(200);
    expect(screen.queryByText('Maya Lindqvist')).toBeNull();
  });

  it('searches as one types and says when nobody is found', async () => {
    worker.answers['customers.search'] = ({ query }) =>
      query === '' ? { customers: [maya], total: 1 } : { customers: [], total: 0 };
    const { user } = show('#/customers');
    await user.type(await screen.findByRole('searchbox'), 'zzz');
    await screen.findByText('Nobody found for “zzz”');
    expect(worker.inputs('customers.search').at(-1)?.query).toBe('zzz');
  });

  it('moves with the arrows and opens with Enter', async () => {
    const { user } = show('#/customers');
    within(await list())
      .getAllByRole('link')[0]
      ?.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Customer 2'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toBe('#/customers/c2'));
  });

  it('shows an error with a way to try again', async () => {
    let broken = true;
    worker.answers['customers.search'] = () => {
      if (broken) throw new MessageError('internal', 'The disk is full.');
      return { customers: [maya], total: 1 };
    };
    const { user } = show('#/customers');
    await screen.findByText('The disk is full.');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('1 customer');
  });
});

describe('one customer', () => {
  it('shows who they are; an address that is none is no link', async () => {
    show('#/customers/c1');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Maya Lindqvist');
    expect(screen.getByRole('link', { name: '@mayalq' }).getAttribute('href')).toBe('https://x.com/mayalq');
    expect(screen.queryByRole('link', { name: '@maya.l' })).toBeNull();
    expect(screen.getByText('£40')).toBeDefined();
    expect(screen.getByText('Prefers messages to calls.')).toBeDefined();
    expect(document.title).toBe('Maya Lindqvist · Earshot');
    await expectAccessible();
  });

  it('keeps a changed field when it is left, and nothing when Esc was pressed', async () => {
    const { user } = show('#/customers/c1');
    const name = await screen.findByRole('textbox', { name: 'First name' });
    await user.clear(name);
    await user.type(name, 'May{Escape}');
    await user.tab();
    expect(worker.inputs('customer.edit')).toEqual([]);
    await user.clear(name);
    await user.tab();
    expect(worker.inputs('customer.edit')).toMatchObject([{ customer: 'c1', firstName: '' }]);
  });

  it('adds and removes tags and marks a VIP', async () => {
    const { user } = show('#/customers/c1');
    await user.type(await screen.findByRole('textbox', { name: 'New tag' }), 'club gold{Enter}');
    await user.click(screen.getByRole('button', { name: 'Remove musician' }));
    await user.click(screen.getByRole('checkbox', { name: /VIP/ }));
    expect(worker.inputs('customer.edit')).toMatchObject([
      { tags: ['musician', 'club gold'] },
      { tags: [] },
      { vip: true },
    ]);
  });

  it('shows older entries on request', async () => {
    worker.answers['customer.get'] = () => detail({ history: [noteEntry(20, 'First.')], moreHistory: true });
    worker.answers['history.more'] = () => ({ items: [noteEntry(90, 'Long ago.')], more: false });
    const { user } = show('#/customers/c1');
    await user.click(await screen.findByRole('button', { name: 'Show older entries' }));
    await screen.findByText('Long ago.');
    expect(worker.inputs('history.more')[0]?.before).toBe(noteEntry(20, '').id);
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
  });

  it('merges with another after asking', async () => {
    worker.answers['customers.search'] = () => ({
      customers: [maya, customer(9, { name: 'Maya L.' })],
      total: 2,
    });
    const { user } = show('#/customers/c1');
    await user.click(await screen.findByRole('button', { name: 'Merge…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('searchbox'), 'maya');
    await user.click(await within(dialog).findByRole('button', { name: /Choose\s+Maya L\./ }));
    expect(worker.inputs('customer.merge')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Merge' }));
    expect(worker.inputs('customer.merge')).toMatchObject([{ customer: 'c1', from: 'c9' }]);
  });

  it('undoes a merge once, from the history', async () => {
    const { user, unmount } = show('#/customers/c1');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(worker.inputs('customer.split')).toMatchObject([{ customer: 'c1', merge: mergeEntry.id }]);
    unmount();
    const split = {
      ...mergeEntry,
      id: noteEntry(3, '').id,
      type: 'customer.split' as const,
      data: { merge: mergeEntry.id },
    };
    worker.answers['customer.get'] = () => detail({ history: [split, mergeEntry] });
    show('#/customers/c1');
    await screen.findByText('Another customer was merged in');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('forgets only after the word was typed, and says what stays', async () => {
    const { user } = show('#/customers/c1');
    await user.click(await screen.findByRole('button', { name: 'Forget…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Forget Maya Lindqvist?' });
    expect(dialog.textContent).toContain('What stays is a salted hash');
    await user.click(within(dialog).getByRole('button', { name: 'Forget for good' }));
    expect(worker.inputs('customer.forget')).toEqual([]);
    await user.type(within(dialog).getByRole('textbox'), 'Forget');
    await user.click(within(dialog).getByRole('button', { name: 'Forget for good' }));
    expect(worker.inputs('customer.forget')).toMatchObject([{ customer: 'c1' }]);
    await waitFor(() => expect(window.location.hash).toBe('#/customers'));
  });
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageError } from '@/lib/messaging/client';
import { worker } from '../../support/panel-worker';
import { escalation, minutesAgo } from '../../support/workspace-fixtures';
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

const rows = [
  escalation(1),
  escalation(2, {
    state: 'failed',
    hold: true,
    due: { acknowledge: minutesAgo(7) },
    attempts: [
      { at: minutesAgo(9), ok: false, code: 'timeout', message: 'No answer within 10 seconds.' },
      { at: minutesAgo(4), ok: false, code: 'refused', message: 'The receiver answered 401.' },
    ],
  }),
  escalation(3, { state: 'closed', closed: { at: minutesAgo(1), outcome: 'Chair delivered.' } }),
  escalation(4, {
    state: 'queued',
    attempts: [
      {
        at: minutesAgo(2),
        ok: false,
        code: 'server',
        message: 'The receiver answered 503.',
        next: minutesAgo(-3),
      },
    ],
  }),
];

describe('escalations', () => {
  it('puts what failed first and keeps what is closed apart', async () => {
    worker.answers['escalations.list'] = () => rows;
    const { user } = show('#/escalations');
    const open = await screen.findByRole('tabpanel', { name: /Open/ });
    const lines = within(open)
      .getAllByRole('button')
      .map((button) => button.textContent ?? '');
    expect(lines.map((line) => /Subject \d/.exec(line)?.[0])).toEqual([
      'Subject 2',
      'Subject 1',
      'Subject 4',
    ]);
    expect(lines[0]).toContain('acknowledge late by 7 min');
    expect(lines[0]).toContain('not delivered');
    await user.click(screen.getByRole('tab', { name: /Closed/ }));
    expect(screen.getByText('Subject 3')).toBeDefined();
    await expectAccessible();
  });

  it('shows every attempt with what came back, and tries again with the same escalation', async () => {
    worker.answers['escalations.list'] = () => rows;
    const { user } = show('#/escalations');
    await user.click(await screen.findByRole('button', { name: /Subject 2/ }));
    const attempts = screen.getByRole('list', { name: 'Attempts' });
    expect(attempts.textContent).toMatch(/Attempt 1.*No answer within 10 seconds.*Attempt 2.*answered 401/);
    expect(screen.getByText('No public answer until somebody acknowledged.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Try again now' }));
    expect(worker.inputs('escalation.retry')).toMatchObject([{ escalation: 'e2' }]);
    await expectAccessible();
  });

  it('says when the next attempt comes, and never offers a retry of what arrived', async () => {
    worker.answers['escalations.list'] = () => rows;
    const { user } = show('#/escalations');
    await user.click(await screen.findByRole('button', { name: /Subject 4/ }));
    expect(screen.getByText('Next attempt in 3 min.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: /Subject 4/ }));
    await user.click(screen.getByRole('button', { name: /Subject 1/ }));
    expect(screen.queryByRole('button', { name: 'Try again now' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Acknowledge' }));
    expect(worker.inputs('escalation.acknowledge')).toMatchObject([{ escalation: 'e1' }]);
  });

  it('closes with an outcome only', async () => {
    worker.answers['escalations.list'] = () => rows;
    const { user } = show('#/escalations');
    await user.click(await screen.findByRole('button', { name: /Subject 1/ }));
    await user.click(screen.getByRole('button', { name: 'Close…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Close…' }));
    expect(within(dialog).getByText('Say in a few words how it ended.')).toBeDefined();
    await user.type(within(dialog).getByRole('textbox'), 'Rebooked.');
    await user.click(within(dialog).getByRole('button', { name: 'Close…' }));
    expect(worker.inputs('escalation.close')).toMatchObject([{ escalation: 'e1', outcome: 'Rebooked.' }]);
  });

  it('has words for nothing and for trouble', async () => {
    const { unmount } = show('#/escalations');
    await screen.findByText('Nothing has been handed over');
    unmount();
    worker.answers['escalations.list'] = () => {
      throw new MessageError('internal', 'The ledger cannot be read.');
    };
    show('#/escalations');
    await screen.findByText('The ledger cannot be read.');
  });
});

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { LoggedReply } from '@/lib/domain/check';
import { worker } from '../../support/panel-worker';
import { packSummary } from '../../support/workspace-fixtures';
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

const source = readFileSync('tests/lib/playbooks/packs/harbour.playbook.yaml', 'utf8');
const id = /^id: (.*)$/m.exec(source)![1]!;
const agent = { initials: 'DW' };
const replies: LoggedReply[] = [
  ...['1', '2', '3'].map((one) => ({
    id: one,
    draft: 'You should have read the terms. ^DW',
    overridden: ['no-blame'],
    agent,
  })),
  { id: '4', draft: 'STOP SHOUTING at us. ^DW', agent },
];
const patiently = { timeout: 20_000 };

describe('the figures of a pack', { timeout: 60_000 }, () => {
  const open = async (logged: LoggedReply[]) => {
    worker.answers['packs.list'] = () => [packSummary({ id })];
    worker.answers['pack.source'] = () => ({ source });
    worker.answers['replies.logged'] = () => logged;
    const { user } = show(`#/packs/${id}`);
    await user.click(await screen.findByRole('tab', { name: /Figures/ }, patiently));
  };

  it('show each rule on the team’s own replies, and name the one that is always overridden', async () => {
    await open(replies);
    await screen.findByText('What this playbook says of your team’s latest 4 replies.', {}, patiently);
    const row = within(screen.getByRole('row', { name: /^no-blame/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '3 (75 %)',
      '3',
      '3',
      'You should have read',
    ]);
    expect(screen.getByText(/Nearly always overridden: no-blame/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /^calm 1 \(25 %\)/ })).toBeTruthy();
    await expectAccessible();
  });

  it('come with the first reply', async () => {
    await open([]);
    await screen.findByText('No replies are logged yet. The figures come with them.', {}, patiently);
  });
});

describe('before a changed pack is switched to', { timeout: 60_000 }, () => {
  it('shows what its rules would have said otherwise of the team’s own replies', async () => {
    const before = source.replace(/^version: .*$/m, 'version: 1.0.0').replace('calm: warn', 'calm: off');
    worker.answers['packs.list'] = () => [packSummary({ id, version: '1.0.0' })];
    worker.answers['pack.source'] = () => ({ source: before });
    worker.answers['replies.logged'] = () => replies;
    show('#/packs');
    const place = (await screen.findByText('Drop a pack here: YAML or JSON', {}, patiently)).parentElement!;
    fireEvent.drop(place, { dataTransfer: { files: [new File([source], 'team.playbook.yaml')] } });
    await screen.findByText('On your team’s own replies', {}, patiently);
    await screen.findByText(/speaks up on 1 instead of 0 of 4 replies/, {}, patiently);
    expect(screen.getByText('STOP SHOUTING at us. ^DW')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Activate/ })).toBeTruthy();
  });
});

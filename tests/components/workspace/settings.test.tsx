// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Mock } from 'vitest';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MessageError } from '@/lib/messaging/client';
import type { DestinationSummary } from '@/lib/domain/settings';
import { exportEverything } from '@/components/workspace/settings/export-data';
import { isSecret, newSecret, originOf } from '@/components/workspace/settings/host-permission';
import { worker } from '../../support/panel-worker';
import { settings } from '../../support/workspace-fixtures';
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

type Ask = Mock<(origins: { origins: string[] }) => Promise<boolean>>;
/** What the browser is asked about hosts; it says yes unless a test has it say no. */
const permissions = () =>
  fakeBrowser.permissions as unknown as Record<'contains' | 'request' | 'remove', Ask>;

const duty: DestinationSummary = {
  alias: 'duty-channel',
  kind: 'webhook',
  url: 'https://hooks.kestrelair.example/duty',
  hasSecret: true,
  granted: false,
};

describe('settings', () => {
  it('keep who answers, and say so', async () => {
    worker.answers['settings.set'] = ({ patch }) => ({ ...settings, ...(patch as object) });
    const { user } = show('#/settings');
    const initials = await screen.findByRole('textbox', { name: 'Initials' });
    await user.clear(initials);
    await user.type(initials, 'MK{Enter}');
    expect(worker.inputs('settings.set')).toMatchObject([{ patch: { agent: { initials: 'MK' } } }]);
    await screen.findByText('Saved.');
    await screen.findByText(/ends with \^MK/);
    await expectAccessible();
  });

  it('keep the other sites when one is switched off', async () => {
    const { user } = show('#/settings');
    await user.click(await screen.findByRole('checkbox', { name: 'Facebook' }));
    expect(worker.inputs('settings.set')).toEqual([{ patch: { sites: { facebook: false } } }]);
    expect(permissions().remove).not.toHaveBeenCalled();
  });

  it('ask for a site at the click that switches it on, and give it back when it is switched off', async () => {
    worker.answers['settings.set'] = ({ patch }) => ({ ...settings, ...(patch as object) });
    const { user } = show('#/settings');
    const reddit = await screen.findByRole('checkbox', { name: 'Reddit' });
    expect((reddit as HTMLInputElement).checked).toBe(false);
    await user.click(reddit);
    expect(permissions().request).toHaveBeenCalledWith({ origins: ['https://*.reddit.com/*'] });
    await waitFor(() =>
      expect(worker.inputs('settings.set')).toEqual([{ patch: { sites: { reddit: true } } }]),
    );
    await user.click(reddit);
    expect(worker.inputs('settings.set').at(-1)).toEqual({ patch: { sites: { reddit: false } } });
    await waitFor(() =>
      expect(permissions().remove).toHaveBeenCalledWith({ origins: ['https://*.reddit.com/*'] }),
    );
  });

  it('keep a site off that the browser does not allow, and say so', async () => {
    permissions().request.mockResolvedValueOnce(false);
    const { user } = show('#/settings');
    await user.click(await screen.findByRole('checkbox', { name: 'Reddit' }));
    await screen.findByText(/did not let Earshot read Reddit/);
    expect(worker.inputs('settings.set')).toEqual([]);
  });

  it('say where the browser has taken a permission back, and ask for it again', async () => {
    worker.answers['settings.get'] = () => ({ ...settings, sites: { reddit: true } });
    permissions().contains.mockImplementation(({ origins }) =>
      Promise.resolve(!origins[0]?.includes('reddit')),
    );
    const { user } = show('#/settings');
    await screen.findByText(/does not let Earshot read it any more/);
    await user.click(screen.getByRole('button', { name: 'Allow it again' }));
    expect(permissions().request).toHaveBeenCalledWith({ origins: ['https://*.reddit.com/*'] });
    await expectAccessible();
  });

  it('take a Mastodon server by its host, and say what is wrong with another', async () => {
    worker.answers['settings.set'] = ({ patch }) => ({ ...settings, ...(patch as object) });
    const { user } = show('#/settings');
    const server = await screen.findByRole('textbox', { name: 'Mastodon server' });
    await user.type(server, 'not a host{Enter}');
    await screen.findByText(/This is no host/);
    expect(permissions().request).not.toHaveBeenCalled();
    await user.clear(server);
    await user.type(server, 'https://social.example/@us{Enter}');
    expect(permissions().request).toHaveBeenCalledWith({ origins: ['https://social.example/*'] });
    await user.click(await screen.findByRole('button', { name: 'Remove social.example' }));
    expect(worker.inputs('settings.set')).toEqual([
      { patch: { servers: ['social.example'], sites: { mastodon: true } } },
      { patch: { servers: [], sites: { mastodon: false } } },
    ]);
  });
});

describe('destinations', () => {
  it('bind an alias at the click that asks for the host, and never show a secret again', async () => {
    worker.answers['destinations.list'] = () => [duty];
    worker.answers['destination.bind'] = () => duty;
    const { user } = show('#/settings');
    await user.click(await screen.findByRole('button', { name: 'Change… duty-channel' }));
    const secret = screen.getByLabelText('Secret') as HTMLInputElement;
    expect(secret.value).toBe('');
    expect(secret.type).toBe('password');
    await user.click(screen.getByRole('button', { name: 'Make one' }));
    expect(isSecret(secret.value)).toBe(true);
    const made = secret.value;
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({
      origins: ['https://hooks.kestrelair.example/*'],
    });
    expect(worker.inputs('destination.bind')).toEqual([
      { alias: 'duty-channel', destination: { kind: 'webhook', url: duty.url, secret: made } },
    ]);
    await waitFor(() => expect(screen.queryByLabelText('Secret')).toBeNull());
    expect(document.body.innerHTML).not.toContain(made);
  });

  it('refuse an address that is none and a secret that cannot be one', async () => {
    worker.answers['destinations.list'] = () => [duty];
    const { user } = show('#/settings');
    await user.click(await screen.findByRole('button', { name: 'Change… duty-channel' }));
    const url = screen.getByRole('textbox', { name: 'Address of the webhook' });
    await user.clear(url);
    await user.type(url, 'ftp://nowhere');
    await user.type(screen.getByLabelText('Secret'), 'hunter2');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText(/begins with https/)).toBeDefined();
    expect(screen.getByText(/whsec_ followed by/)).toBeDefined();
    expect(worker.inputs('destination.bind')).toEqual([]);
  });

  it('are tested with what came back in words, allowed and unbound', async () => {
    worker.answers['destinations.list'] = () => [duty];
    worker.answers['destination.test'] = () => ({ ok: false, message: 'hooks answered 401.' });
    const { user } = show('#/settings');
    await user.click(await screen.findByRole('button', { name: 'Test duty-channel' }));
    await screen.findByText(/hooks answered 401/);
    await user.click(screen.getByRole('button', { name: 'Allow' }));
    expect(fakeBrowser.permissions.request).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Unbind duty-channel' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Unbind' }));
    expect(worker.inputs('destination.unbind')).toEqual([{ alias: 'duty-channel' }]);
  });

  it('origin and secret', () => {
    expect(originOf('http://127.0.0.1:8787/in?x=1')).toBe('http://127.0.0.1/*');
    expect(originOf('javascript:alert(1)')).toBeUndefined();
    expect(newSecret()).not.toBe(newSecret());
    expect(isSecret('whsec_c2hvcnQ=')).toBe(false);
  });
});

describe('data', () => {
  it('is exported piece by piece into one file', async () => {
    worker.answers['data.export'] = ({ after }) =>
      after === undefined
        ? {
            lines: ['{"earshot":"header","format":"1"}', '{"earshot":"entry","entry":{"id":"é"}}'],
            next: 'a',
          }
        : { lines: ['{"earshot":"entry","entry":{}}'] };
    const seen: number[] = [];
    const { blob, entries } = await exportEverything((count) => seen.push(count));
    expect(entries).toBe(2);
    expect(seen).toEqual([1, 2]);
    expect((await blob.text()).split('\n')).toEqual([
      '{"earshot":"header","format":"1"}',
      '{"earshot":"entry","entry":{"id":"é"}}',
      '{"earshot":"entry","entry":{}}',
      '',
    ]);
  });

  it('is imported in batches, with each bad line by its number in the file', async () => {
    worker.answers['data.import'] = ({ lines, firstLine = 1 }) => ({
      added: lines.filter((line) => line === 'good').length,
      known: lines.filter((line) => line === 'known').length,
      rejected: lines.flatMap((line, at) =>
        line === 'bad' ? [{ line: firstLine + at, message: 'This is no line of an export.' }] : [],
      ),
    });
    show('#/settings');
    const input = await screen.findByLabelText('Import a file', { selector: 'input' });
    const lines = [...Array.from({ length: 1_500 }, () => 'good'), 'bad', 'known'];
    fireEvent.change(input, { target: { files: [new File([lines.join('\r\n')], 'earshot.jsonl')] } });
    await screen.findByText(/1,500 entries added · 1 was here already · 1 line could not be read/);
    expect(screen.getByText('Line 1,501')).toBeDefined();
    expect(worker.inputs('data.import').map(({ firstLine }) => firstLine)).toEqual([1, 1_001]);
  });

  it('is rebuilt, and a failure is a sentence', async () => {
    worker.answers['data.rebuild'] = () => {
      throw new MessageError('internal', 'The ledger is locked.');
    };
    const { user } = show('#/settings');
    await user.click(await screen.findByRole('button', { name: 'Rebuild from the entries' }));
    await screen.findByText('The ledger is locked.');
  });
});

// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mailtoLink } from '@/components/panel/escalate/mailto-link';
import { originPattern } from '@/components/panel/escalate/permission';
import * as fixtures from '../../support/panel-fixtures';
import { setUpPanel, showBrief } from '../../support/panel-render';
import { worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

const dialog = () => within(screen.getByRole('dialog'));
const request = () => vi.mocked<(input: object) => Promise<boolean>>(fakeBrowser.permissions.request);

async function openForm() {
  const shown = await showBrief();
  await shown.user.click(screen.getByRole('button', { name: 'Escalate…' }));
  await screen.findByRole('textbox', { name: 'Subject' });
  return shown;
}
const unbound = () => {
  worker.answers['escalation.propose'] = () => ({
    ...fixtures.proposal,
    routes: fixtures.proposal.routes.map((route) => ({ ...route, bound: undefined })),
  });
};

describe('escalating', () => {
  it('proposes the route with its reason, lets the brief be edited, and raises it after asking for the host', async () => {
    const { user } = await openForm();
    expect(dialog().getByRole<HTMLInputElement>('radio', { name: /Duty lead/ }).checked).toBe(true);
    expect(dialog().getByText('Proposed: this is their third contact.')).toBeTruthy();
    await user.type(dialog().getByRole('textbox', { name: 'Subject' }), ', honeymoon');
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    await waitFor(() => expect(worker.inputs('escalation.raise')).toHaveLength(1));
    expect(request()).toHaveBeenCalledWith({ origins: ['https://hooks.kestrelair.example/*'] });
    expect(worker.inputs('escalation.raise')[0]).toMatchObject({
      mention: 'x:1001',
      pack: 'kestrel-air-care',
      route: 'duty-lead',
      connector: 'webhook',
      brief: { subject: 'Maya Lindqvist: missed connection, honeymoon', body: fixtures.proposal.brief.body },
    });
    expect(await dialog().findByText('on its way')).toBeTruthy();
  });

  it('raises nothing when the host is refused, and raises the same one when it is allowed after all', async () => {
    const { user } = await openForm();
    request().mockResolvedValueOnce(false);
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    expect(await screen.findByText(/may not send there without your permission/)).toBeTruthy();
    expect(worker.inputs('escalation.raise')).toEqual([]);
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    await waitFor(() => expect(worker.inputs('escalation.raise')).toHaveLength(1));
  });

  it('binds an address on the spot, after it was asked for and looks like one', async () => {
    unbound();
    const { user } = await openForm();
    await user.click(dialog().getByRole('radio', { name: 'To their system' }));
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    expect(dialog().getByText(/enter an address that begins with/)).toBeTruthy();
    await user.type(dialog().getByRole('textbox', { name: /Address of/ }), 'http://127.0.0.1:8787/hook');
    await user.type(dialog().getByLabelText(/Signing secret/), 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    await waitFor(() => expect(worker.inputs('escalation.raise')).toHaveLength(1));
    expect(request()).toHaveBeenCalledWith({ origins: ['http://127.0.0.1/*'] });
    expect(worker.inputs('destination.bind')).toEqual([
      {
        alias: 'duty-channel',
        destination: {
          kind: 'webhook',
          url: 'http://127.0.0.1:8787/hook',
          secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        },
      },
    ]);
  });

  it('goes by e-mail without any permission', async () => {
    unbound();
    worker.answers['escalation.raise'] = ({ brief }) => ({
      ...fixtures.escalation,
      connector: 'mailto',
      brief,
    });
    const { user } = await openForm();
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    const link = await dialog().findByRole('link', { name: 'Open the e-mail' });
    expect(link.getAttribute('href')).toMatch(
      /^mailto:\?subject=Maya%20Lindqvist%3A%20missed%20connection&body=/,
    );
    expect(request()).not.toHaveBeenCalled();
  });

  it('copies subject and brief', async () => {
    unbound();
    const { user } = await openForm();
    await user.click(dialog().getByRole('radio', { name: 'Copy' }));
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    await waitFor(() => expect(worker.inputs('escalation.raise')[0]?.connector).toBe('copy'));
    expect(await navigator.clipboard.readText()).toBe(
      `${fixtures.proposal.brief.subject}\n\n${fixtures.proposal.brief.body}`,
    );
  });

  it('needs a subject and a brief', async () => {
    const { user } = await openForm();
    await user.clear(dialog().getByRole('textbox', { name: 'Subject' }));
    await user.click(dialog().getByRole('button', { name: 'Escalate' }));
    expect(dialog().getByText('Please give it a subject.')).toBeTruthy();
    expect(worker.inputs('escalation.raise')).toEqual([]);
  });
});

describe('an escalation on the brief', () => {
  const show = (change: Partial<typeof fixtures.escalation>) => {
    worker.answers['brief.get'] = () =>
      fixtures.brief({ escalations: [{ ...fixtures.escalation, ...change }] });
    return showBrief();
  };
  const card = () => within(screen.getByRole('article', { name: 'Escalation to Duty lead' }));

  it('says that it did not arrive, why, and tries again', async () => {
    const { user } = await show({
      state: 'failed',
      attempts: [
        { at: fixtures.minutesAgo(2), ok: false, code: 'server', message: 'The receiver answered 503.' },
      ],
    });
    expect(card().getByText('not delivered')).toBeTruthy();
    expect(card().getByText(/The receiver answered 503/)).toBeTruthy();
    await user.click(card().getByRole('button', { name: 'Attempts (1)' }));
    expect(card().getByRole('listitem').textContent).toContain('failed: The receiver answered 503.');
    await user.click(card().getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(worker.inputs('escalation.retry')).toMatchObject([{ escalation: fixtures.escalation.id }]),
    );
  });

  it('is never shown as delivered while it waits, and says when the next try is', async () => {
    await show({
      attempts: [
        {
          at: fixtures.minutesAgo(1),
          ok: false,
          code: 'offline',
          message: 'There is no network.',
          next: fixtures.inMinutes(2),
        },
      ],
    });
    expect(card().queryByText('delivered')).toBeNull();
    expect(card().getByText(/There is no network\. Next try in 2 min\./)).toBeTruthy();
  });

  it('is acknowledged and closed with how it ended', async () => {
    const { user } = await show({ state: 'delivered' });
    await user.click(card().getByRole('button', { name: 'They have it' }));
    expect(worker.inputs('escalation.acknowledge')).toHaveLength(1);
    await user.click(card().getByRole('button', { name: 'Close…' }));
    await user.click(card().getByRole('button', { name: 'Close escalation' }));
    expect(worker.inputs('escalation.close')).toEqual([]);
    await user.type(card().getByRole('textbox', { name: 'How it ended' }), 'New flight');
    await user.click(card().getByRole('button', { name: 'Close escalation' }));
    expect(worker.inputs('escalation.close')).toMatchObject([{ outcome: 'New flight' }]);
  });
});

describe('mailtoLink', () => {
  it('carries subject, body and line breaks, and nothing that could add another field', () => {
    const { href, cut } = mailtoLink({
      address: 'a@x.example',
      subject: 'One & two\nBcc: y',
      body: 'a\nb?&=',
    });
    expect(href).toBe('mailto:a@x.example?subject=One%20%26%20two%20Bcc%3A%20y&body=a%0D%0Ab%3F%26%3D');
    expect(cut).toBe(false);
  });

  it('stays short enough for any system and says that it was cut, whatever the text', () => {
    for (const body of [
      'x'.repeat(100_000),
      '🙃'.repeat(5_000),
      '\ud800'.repeat(5_000),
      '\n'.repeat(5_000),
    ]) {
      const { href, cut } = mailtoLink({ address: '', subject: 'S'.repeat(900), body });
      expect(href.length).toBeLessThanOrEqual(1_900);
      expect(cut).toBe(true);
    }
  });
});

describe('originPattern', () => {
  it('is scheme and host without the port, for the web only', () => {
    expect(originPattern('https://a.example:8443/x?y')).toBe('https://a.example/*');
    expect(originPattern('javascript:alert(1)')).toBeUndefined();
    expect(originPattern('nothing')).toBeUndefined();
  });
});

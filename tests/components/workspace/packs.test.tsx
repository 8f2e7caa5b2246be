// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MessageError } from '@/lib/messaging/client';
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

const source = readFileSync('public/playbooks/kestrel-air.playbook.yaml', 'utf8');
const before = source.replace('version: 1.5.0', 'version: 1.4.0').replace('perCase: 50', 'perCase: 30');

const drop = (text: string, name = 'team.playbook.yaml') => {
  const place = screen.getByText('Drop a pack here: YAML or JSON').parentElement!;
  fireEvent.drop(place, { dataTransfer: { files: [new File([text], name)] } });
};

describe('installed packs', () => {
  it('show version, publisher and when they are out of date', async () => {
    worker.answers['packs.list'] = () => [
      packSummary({ expires: '2026-12-10' }),
      packSummary({ id: 'other', name: 'Other', expires: '2025-01-01', enabled: false }),
    ];
    show('#/packs');
    await screen.findByRole('link', { name: 'Kestrel Air customer care' });
    expect(screen.getByText(/out of date from/)).toBeDefined();
    expect(screen.getByText(/out of date since/)).toBeDefined();
    await expectAccessible();
  });

  it('are switched off and on, rolled back and removed after asking', async () => {
    worker.answers['packs.list'] = () => [packSummary({ previous: '1.3.0' })];
    const { user } = show('#/packs');
    await user.click(await screen.findByRole('checkbox', { name: /in use/ }));
    expect(worker.inputs('pack.enable')).toEqual([{ pack: 'kestrel-air-care', enabled: false }]);
    const menu = () => screen.getByRole('button', { name: 'More for Kestrel Air customer care' });
    await user.click(menu());
    await user.click(await screen.findByRole('menuitem', { name: 'Go back to 1.3.0' }));
    expect(worker.inputs('pack.rollback')).toEqual([]);
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Go back to 1.3.0' }),
    );
    expect(worker.inputs('pack.rollback')).toMatchObject([{ pack: 'kestrel-air-care' }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(menu());
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove' }));
    expect(worker.inputs('pack.remove')).toMatchObject([{ pack: 'kestrel-air-care' }]);
  });
});

describe('import', () => {
  it('lists what is wrong with place, field and what is allowed, beside the lines', async () => {
    show('#/packs');
    await screen.findByText('Drop a pack here: YAML or JSON');
    drop(source.replace('priority: high', 'prioritty: high'));
    await screen.findByText('1 thing to put right');
    expect(screen.getByRole('button', { name: /^Line \d+, column \d+$/ })).toBeDefined();
    expect(screen.getByText(/allowed: .*priority/)).toBeDefined();
    expect(screen.getByRole('region', { name: 'Lines of the pack' }).textContent).toContain(
      'prioritty: high',
    );
    expect(screen.queryByRole('button', { name: /Activate/ })).toBeNull();
    await expectAccessible();
  });

  it('proves the pack, shows the difference, and switches only when Activate is pressed', async () => {
    worker.answers['pack.source'] = () => ({ source: before });
    worker.answers['pack.activate'] = () => packSummary({ version: '1.5.0' });
    const { user } = show('#/packs');
    await screen.findByText('Drop a pack here: YAML or JSON');
    drop(source);
    await screen.findByText(/All \d+ tests pass/, {}, { timeout: 10_000 });
    expect(screen.getByText('What changes from 1.4.0')).toBeDefined();
    expect(screen.getByRole('heading', { name: /What agents may give/ })).toBeDefined();
    expect(screen.queryByRole('heading', { name: /^Plays/ })).toBeNull();
    expect(worker.inputs('pack.activate')).toEqual([]);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Activate 1.5.0' }));
    expect(worker.inputs('pack.activate')).toMatchObject([{ source, allowDowngrade: false }]);
    await waitFor(() => expect(window.location.hash).toBe('#/packs/kestrel-air-care'));
  });

  it('stays where it is and says why when the worker refuses', async () => {
    worker.answers['packs.list'] = () => [];
    worker.answers['pack.activate'] = () => {
      throw new MessageError('internal', 'The disk is full.');
    };
    const { user } = show('#/packs');
    await screen.findByText('Drop a pack here: YAML or JSON');
    drop(source);
    await user.click(await screen.findByRole('button', { name: 'Activate 1.5.0' }, { timeout: 10_000 }));
    await screen.findByText('The disk is full.');
    expect(window.location.hash).toBe('#/packs');
  });

  it('does not switch to a pack that fails its own tests, and says which and why', async () => {
    worker.answers['packs.list'] = () => [];
    const { user } = show('#/packs');
    await screen.findByText('Drop a pack here: YAML or JSON');
    drop(source.replace('expect: { brand: none }', 'expect: { brand: kestrel }'));
    await screen.findByText(/1 fail/, {}, { timeout: 10_000 });
    expect(screen.getByText('The bird is not us')).toBeDefined();
    expect(screen.getByText(/expected brand kestrel/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Activate 1.5.0' }));
    expect(worker.inputs('pack.activate')).toEqual([]);
  });

  it('goes back to an older version only when that is ticked', async () => {
    worker.answers['packs.list'] = () => [packSummary({ version: '2.0.0' })];
    worker.answers['pack.source'] = () => ({ source: source.replace('version: 1.5.0', 'version: 2.0.0') });
    worker.answers['pack.activate'] = () => packSummary();
    const { user } = show('#/packs');
    await screen.findByText('Drop a pack here: YAML or JSON');
    drop(source);
    const button = await screen.findByRole('button', { name: 'Activate 1.5.0' }, { timeout: 10_000 });
    await user.click(button);
    expect(worker.inputs('pack.activate')).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /go back to 1.5.0/ }));
    await user.click(button);
    expect(worker.inputs('pack.activate')).toMatchObject([{ allowDowngrade: true }]);
  });

  it('asks for the host at the click, and reads https only', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('nonsense: ['));
    const { user } = show('#/packs');
    const field = await screen.findByRole('textbox', { name: 'Address' });
    await user.type(field, 'http://packs.kestrelair.example/team.yaml{Enter}');
    await screen.findByText(/Only https addresses/);
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    await user.clear(field);
    await user.type(field, 'https://packs.kestrelair.example:8443/team.yaml{Enter}');
    await screen.findByText(/to put right/);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({
      origins: ['https://packs.kestrelair.example/*'],
    });
    expect(fetched.mock.calls[0]?.[0]).toEqual(new URL('https://packs.kestrelair.example:8443/team.yaml'));
  });

  it('stops reading a source that is too large, and says so', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(4_000_000)),
    });
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(endless));
    const { user } = show('#/packs');
    await user.type(await screen.findByRole('textbox', { name: 'Address' }), 'https://a.example/p{Enter}');
    await screen.findByText(/larger than 10 MB/);
  });

  it('takes pasted text, and lets it be put right', async () => {
    const { user } = show('#/packs');
    await user.click(await screen.findByRole('button', { name: 'Paste text' }));
    const paste = await screen.findByRole('textbox', { name: 'Pack as YAML or JSON' });
    fireEvent.change(paste, { target: { value: 'schema: nonsense' } });
    await user.click(screen.getByRole('button', { name: 'Look at it' }));
    await screen.findByText(/to put right/);
    await user.click(screen.getByRole('button', { name: 'Edit as text' }));
    const again = await screen.findByRole('textbox', { name: 'Pack as YAML or JSON' });
    expect((again as HTMLTextAreaElement).value).toBe('schema: nonsense');
  });
});

describe('inside a pack', () => {
  it('tries a text: mentions, triage, play and route, each with its reason', async () => {
    worker.answers['pack.source'] = () => ({ source });
    show('#/packs/kestrel-air-care');
    const field = await screen.findByRole('textbox', { name: /A post/ });
    fireEvent.change(field, { target: { value: '@KestrelAir smoke in the cabin on KA77' } });
    await screen.findByText('Safety or injury');
    expect(screen.getByText('Legal and press')).toBeDefined();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('@KestrelAir');
    fireEvent.change(field, { target: { value: 'a kestrel hovering over a field' } });
    await screen.findByText(/No brand is spoken of|% sure/);
    expect(screen.queryByText('Legal and press')).toBeNull();
    await expectAccessible();
  });

  it('shows plays and finds one by its words', async () => {
    worker.answers['pack.source'] = () => ({ source });
    const { user } = show('#/packs/kestrel-air-care');
    await user.click(await screen.findByRole('tab', { name: /Plays/ }));
    await user.type(screen.getByRole('searchbox'), 'tag number from your bag receipt');
    await waitFor(() => expect(document.querySelectorAll('details')).toHaveLength(1));
    expect(screen.getByText('Missing bag, first answer')).toBeDefined();
  });

  it('says so when it is not installed', async () => {
    show('#/packs/nowhere');
    await screen.findByText('This pack is not installed');
  });
});

describe('corrections', () => {
  it('that are chosen become examples of a new version, which is looked through before it is used', async () => {
    worker.answers['pack.source'] = () => ({ source });
    worker.answers['pack.activate'] = () => packSummary({ version: '1.5.1' });
    worker.answers['corrections.list'] = () => [
      { id: 'e1', at: '2026-11-24T09:00:00.000Z', by: 'DW', category: 'refund', text: 'day 40 and no money' },
      {
        id: 'e2',
        at: '2026-11-24T08:00:00.000Z',
        by: 'DW',
        category: 'delay',
        text: 'gate shut in our face',
      },
    ];
    const { user } = show('#/packs/kestrel-air-care');
    await user.click(await screen.findByRole('tab', { name: 'Corrections' }));
    const make = await screen.findByRole('button', { name: 'Make a version with 0 examples' });
    expect(make).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: /day 40 and no money/ }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Make a version with 1 example' }));
    const activate = await screen.findByRole('button', { name: /Activate/ }, { timeout: 10_000 });
    expect(document.body.textContent).toContain('day 40 and no money');
    expect(worker.inputs('pack.activate')).toEqual([]);
    await user.click(activate);
    await waitFor(() => expect(worker.inputs('pack.activate')).toHaveLength(1));
    const [sent] = worker.inputs('pack.activate') as { source: string }[];
    expect(sent?.source).toContain('version: 1.5.1');
    expect(sent?.source).toContain('- "day 40 and no money"');
    expect(sent?.source).not.toContain('gate shut in our face');
  });

  it('say where there are none', async () => {
    worker.answers['pack.source'] = () => ({ source });
    worker.answers['corrections.list'] = () => [];
    const { user } = show('#/packs/kestrel-air-care');
    await user.click(await screen.findByRole('tab', { name: 'Corrections' }));
    await screen.findByText('No corrected category that the pack does not know yet.');
  });
});

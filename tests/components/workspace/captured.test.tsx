// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { ToastProvider } from '@/components/ui/toast';
import { CapturedFields } from '@/components/workspace/settings/captured-fields';
import type { Settings } from '@/lib/domain/settings';

afterEach(cleanup);

type Captured = Settings['captured'];
const forum = { post: 'div.post-row', text: 'div.words', author: 'a.name' };
const hosts: Captured = {
  'forum.example': forum,
  'help.example:8443': { post: 'article', text: 'p' },
};

function show(captured: Captured, direction: 'ltr' | 'rtl' = 'ltr') {
  const user = userEvent.setup();
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  const onSave = vi.fn<(next: Captured) => void>();
  render(
    <div dir={direction}>
      <ToastProvider>
        <CapturedFields captured={captured} onSave={onSave} />
      </ToastProvider>
    </div>,
  );
  return { user, written, onSave };
}
const copy = (host: string) =>
  screen.getByRole('button', { name: `Copy the lines of ${host} for a playbook` });

describe('pages where the agent pointed at posts', () => {
  it('take no room while there are none', () => {
    show({});
    expect(screen.queryByText('Pages where you pointed at posts')).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)(
    'are listed with names that a screen reader tells apart, %s',
    async (dir) => {
      show(hosts, dir);
      const items = screen.getAllByRole('listitem');
      expect(items.map((item) => item.firstElementChild?.textContent)).toEqual(Object.keys(hosts));
      const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
      expect(new Set(names).size).toBe(4);
      // A host reads from left to right wherever it stands.
      for (const item of items) expect(item.firstElementChild?.tagName).toBe('BDI');
      const { violations } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  it('give the lines that a playbook takes, as YAML that says the same', async () => {
    const awkward = { post: 'div[data-x="it\'s: #1"]', text: "p:not([class~='a\\\\b'])", author: 'a > b' };
    const { user, written } = show({ 'forum.example:8443': awkward });
    await user.click(copy('forum.example:8443'));
    await screen.findByText(/The lines are on the clipboard/);
    expect(parse(written.mock.calls[0]![0])).toEqual({ sites: { 'forum.example:8443': awkward } });
  });

  it('say that the clipboard was refused, and keep the list', async () => {
    const { user, written } = show(hosts);
    written.mockRejectedValue(new Error('Write permission denied.'));
    await user.click(copy('forum.example'));
    await screen.findByText('The browser did not let Earshot use the clipboard.');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('are forgotten one at a time', async () => {
    const { user, onSave } = show(hosts);
    const second = screen.getAllByRole('listitem')[1]!;
    await user.click(within(second).getByText('Remove'));
    expect(onSave.mock.calls).toEqual([[{ 'forum.example': forum }]]);
  });

  it('stand whole when there are many, and when a host is as long as hosts can be', () => {
    const long = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`;
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`f${n}.example`, forum]));
    show({ ...many, [long]: forum });
    expect(screen.getAllByRole('listitem')).toHaveLength(201);
    expect(screen.getByText(long)).toBeTruthy();
  });
});

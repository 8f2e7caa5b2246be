// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermReport } from '@/lib/messaging/protocol';
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

const term = (text: string, more: Partial<TermReport> = {}): TermReport => ({
  pack: 'kestrel-air-care',
  brand: 'kestrel',
  name: 'Kestrel Air',
  competitor: false,
  term: text,
  kind: 'name',
  ambiguous: false,
  hits: 0,
  confirmed: 0,
  rejected: 0,
  variants: [],
  ...more,
});

const terms = [
  term('@KestrelAir', { kind: 'handle' }),
  term('Kestrel Air', {
    hits: 1_204,
    confirmed: 900,
    rejected: 3,
    variants: [
      { text: 'kestrel air', hits: 1_200, confirmed: 900, rejected: 0 },
      { text: 'kestral hair', way: 'misspelt', hits: 4, confirmed: 0, rejected: 3 },
    ],
  }),
  term('Kestrel', {
    ambiguous: true,
    hits: 12,
    variants: [{ text: 'kestrel', hits: 12, confirmed: 0, rejected: 0 }],
  }),
];

beforeEach(() => {
  worker.answers['terms.list'] = () => terms;
  worker.answers['settings.set'] = ({ patch }) => ({ ...settings, ...(patch as object) });
});

const rowsOf = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent?.trim());

describe('the table of terms', () => {
  it('shows the most met first, with hits, confirmed and rejected, and opens to the spellings', async () => {
    const { user } = show('#/terms');
    await screen.findByRole('table');
    expect(rowsOf()).toEqual(['Kestrel Air', 'Kestrel ambiguous', '@KestrelAir']);
    const row = screen.getByRole('row', { name: /1,204/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Kestrel Air', 'name', '1,204', '900', '3']);
    await user.click(screen.getByRole('button', { name: 'Kestrel Air' }));
    const wolf = screen.getByRole('row', { name: /kestral hair/ });
    expect(wolf.textContent).toContain('misspelt');
    expect(wolf.textContent).toContain('only cried wolf');
    expect(screen.getByRole('row', { name: /^kestrel air/ }).textContent).not.toContain('only cried wolf');
    await expectAccessible();
  });

  it('is narrowed to what only cried wolf, what was never met, and to words', async () => {
    const { user } = show('#/terms');
    const choice = await screen.findByRole('combobox', { name: 'Show' });
    await user.selectOptions(choice, 'With spellings that only cried wolf');
    expect(rowsOf()).toEqual(['Kestrel Air']);
    await user.selectOptions(choice, 'Never met');
    expect(rowsOf()).toEqual(['@KestrelAir']);
    await user.selectOptions(choice, 'All terms');
    await user.type(screen.getByRole('searchbox'), 'hair');
    await waitFor(() => expect(rowsOf()).toEqual(['Kestrel Air']));
    expect(screen.getByText('1 term')).toBeTruthy();
  });

  it('says what to do where no pack is in use', async () => {
    worker.answers['terms.list'] = () => [];
    show('#/terms');
    await screen.findByText('They come with a pack. Activate one first.');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('trying a text', () => {
  it('explains every hit: place, spelling, distance, reason and confidence', async () => {
    worker.answers['terms.try'] = ({ text }) => [
      {
        pack: 'kestrel-air-care',
        brand: 'kestrel',
        kind: 'name',
        term: 'Kestrel Air',
        start: 4,
        end: text.length,
        confidence: 0.42,
        way: 'misspelt',
        slips: 1.1,
        why: 'agents said yes 0, no 3 to “kestral hair”',
      },
    ];
    const { user } = show('#/terms');
    await user.type(await screen.findByRole('textbox', { name: /^A post/ }), 'the kestral hair');
    await user.type(screen.getByRole('textbox', { name: /^An answer to/ }), '@KestrelAir');
    const hit = await screen.findByText(/42 % sure/);
    const item = hit.closest('li');
    expect(item?.textContent).toContain('uncertain');
    expect(item?.textContent).toContain('“kestral hair”, characters 4 to 16');
    expect(item?.textContent).toContain('misspelt · 1.1 slips away from the name');
    expect(item?.textContent).toContain('agents said yes 0, no 3');
    await waitFor(() =>
      expect(worker.inputs('terms.try').at(-1)).toEqual({
        text: 'the kestral hair',
        site: 'x',
        replyingTo: '@KestrelAir',
      }),
    );
    expect(document.querySelector('mark')?.textContent).toBe('kestral hair');
    await expectAccessible();
  });

  it('is kept as text, whatever it holds', async () => {
    worker.answers['terms.try'] = () => [];
    const { user } = show('#/terms');
    const box = await screen.findByRole('textbox', { name: /^A post/ });
    await user.click(box);
    await user.paste('<img src=x onerror=alert(1)>');
    await screen.findByText('No brand is spoken of. Nothing would be marked.');
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  it('sets from where on a hit counts as certain', async () => {
    const { user } = show('#/terms');
    await user.selectOptions(await screen.findByRole('combobox', { name: /Counts as certain/ }), '70 %');
    await waitFor(() => expect(worker.inputs('settings.set')).toEqual([{ patch: { threshold: 0.7 } }]));
  });
});

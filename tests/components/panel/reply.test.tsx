// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageError } from '@/lib/messaging/client';
import * as fixtures from '../../support/panel-fixtures';
import { setUpPanel, showBrief } from '../../support/panel-render';
import { worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

/** The first wording is shown before the others are ready. */
const wordingsThere = () => screen.findByRole('button', { name: 'Other wordings' });
const insertButton = () => screen.getByRole('button', { name: 'Insert' });
const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';
const inserted = () => worker.told.filter(({ name }) => name === 'insert').map(({ input }) => input);
const write = (editor: HTMLTextAreaElement, value: string) => fireEvent.change(editor, { target: { value } });
const blockedText =
  "Maya, I'm sorry about your honeymoon. Per our policy all passengers wait, but I'm looking for a seat now. ^DW";

describe('a fix', () => {
  it('is taken with one key, the worst finding first', async () => {
    const { user, editor } = await showBrief();
    await wordingsThere();
    write(editor, `${editor.value.replace(' ^DW', '')} STOP SHOUTING at us!! ^DW`);
    const before = editor.value;
    const button = await screen.findByRole('button', { name: 'Write in small letters' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+M');
    editor.focus();
    await user.keyboard('{Alt>}{Shift>}[KeyM]{/Shift}{/Alt}');
    await waitFor(() => expect(editor.value).toBe(before.replace('STOP SHOUTING', 'Stop shouting')));
    await screen.findByRole('button', { name: 'Keep one mark' });
    await waitFor(() => {
      const marks = screen.getByRole('button', { name: 'Keep one mark' });
      expect(marks.getAttribute('aria-keyshortcuts')).toBe('Alt+Shift+M');
    });
  });
});

describe('suggestions', () => {
  it('offers the first wording in the editor, signed, with what it does and its length', async () => {
    const { editor } = await showBrief();
    expect(editor.value).toMatch(/^Maya, missing your connection .* \^DW$/);
    const does = screen.getByRole('list', { name: 'What the reply does' });
    await waitFor(() => expect(does.textContent).toContain('✓ next step'));
    expect(screen.getByText(`${editor.value.length} of 280 characters`)).toBeTruthy();
  });

  it('does not offer first what this agent used last', async () => {
    worker.answers['brief.get'] = () => fixtures.brief({ usedWordings: ['kestrel-air-care/delay-first/0'] });
    const { editor } = await showBrief();
    expect(editor.value).not.toMatch(/^Maya, missing your connection/);
  });

  it('switches wordings with Alt and a digit or by pointing, and keeps an edited text aside', async () => {
    const { user, editor } = await showBrief();
    const first = editor.value;
    await wordingsThere();
    await user.keyboard('{Alt>}3{/Alt}');
    expect(editor.value).toMatch(/^Four hours late/);
    write(editor, 'Something of my own.');
    await user.click(screen.getByRole('button', { name: 'Other wordings' }));
    const wordings = within(screen.getByRole('list', { name: 'Wordings' })).getAllByRole('button');
    expect(wordings).toHaveLength(3);
    await user.click(wordings[0]!);
    expect(editor.value).toBe(first);
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(editor.value).toBe('Something of my own.');
  });

  it('asks for what is missing and inserts nothing until it is filled in', async () => {
    const { user, editor } = await showBrief();
    await wordingsThere();
    await user.keyboard('{Alt>}2{/Alt}');
    const field = await screen.findByRole('textbox', { name: 'Flight number' });
    expect(editor.value).toContain('{{ ask.flight_number }}');
    expect(isOff(insertButton())).toBe(true);
    expect(screen.getByText('Fill in what is missing first.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Override with a reason' })).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(field);
    expect(inserted()).toEqual([]);
    await user.type(field, 'KA212');
    await waitFor(() => expect(editor.value).toContain('flight KA212'));
    await user.click(insertButton());
    expect(inserted()).toHaveLength(1);
  });

  it('puts an answer into an edited text too', async () => {
    const { user, editor } = await showBrief();
    await wordingsThere();
    await user.keyboard('{Alt>}2{/Alt}');
    await screen.findByRole('textbox', { name: 'Flight number' });
    write(editor, 'Maya, sorry. Flight {{ ask.flight_number }} it is. ^DW');
    await user.type(screen.getByRole('textbox', { name: 'Flight number' }), '7');
    expect(editor.value).toBe('Maya, sorry. Flight 7 it is. ^DW');
  });

  it('lets the agent write where no play fits, and checks that as well', async () => {
    worker.answers['brief.get'] = () =>
      fixtures.brief({
        mention: { ...fixtures.brief().mention, triage: { ...fixtures.triage, category: 'safety' } },
      });
    const { editor } = await showBrief();
    expect(editor.value).toBe('');
    expect(isOff(insertButton())).toBe(true);
    write(editor, 'As per our policy we cannot.');
    expect(await screen.findByText('Say what you can do instead of quoting the policy.')).toBeTruthy();
  });
});

describe('the check while typing', () => {
  it('underlines the words, says what to do, and mends them with one click', async () => {
    const { user, editor } = await showBrief();
    write(editor, blockedText);
    const underlined = () =>
      [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
        (span) => `${span.dataset.finding}: ${span.textContent}`,
      );
    await waitFor(() => expect(underlined()).toContain('block: Per our policy'));
    expect(underlined()).toContain('warn: passengers');
    const findings = screen.getByRole('list', { name: 'What to look at' });
    expect(findings.textContent).toContain('We say customers.');
    await user.click(within(findings).getByRole('button', { name: /customers/ }));
    await waitFor(() => expect(editor.value).toContain('all customers wait'));
  });

  it('keeps the mirror under the text letter by letter', async () => {
    const { editor } = await showBrief();
    write(editor, `${blockedText}\nسطر`);
    const mirror = document.querySelector('[aria-hidden="true"][dir="auto"]');
    expect(mirror?.textContent?.replace('\u200b', '')).toBe(editor.value);
  });

  it('keeps Insert and Copy off while something blocks, until it is overridden with a reason that is kept', async () => {
    const { user, editor } = await showBrief();
    write(editor, blockedText);
    expect(await screen.findByText('This must change before it goes out.')).toBeTruthy();
    expect(isOff(insertButton())).toBe(true);
    expect(isOff(screen.getByRole('button', { name: 'Copy' }))).toBe(true);
    await user.click(insertButton());
    expect(inserted()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Override with a reason' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Override' }));
    expect(dialog.getByText('Please say why.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'The lead agreed.');
    await user.click(dialog.getByRole('button', { name: 'Override' }));
    expect(worker.inputs('check.override')).toMatchObject([
      { draft: blockedText, overridden: [{ rule: 'no-policy-talk', reason: 'The lead agreed.' }] },
    ]);
    await waitFor(() => expect(isOff(insertButton())).toBe(false));
    await user.click(insertButton());
    expect(inserted()[0]).toMatchObject({
      text: blockedText,
      assist: { overridden: [{ rule: 'no-policy-talk', reason: 'The lead agreed.' }] },
    });
  });

  it('asks again when other words block', async () => {
    const { user, editor } = await showBrief();
    write(editor, blockedText);
    await user.click(await screen.findByRole('button', { name: 'Override with a reason' }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Agreed.');
    await user.click(screen.getByRole('button', { name: 'Override' }));
    await waitFor(() => expect(isOff(insertButton())).toBe(false));
    write(editor, blockedText.replace('Per our policy', 'Per Our Policy'));
    await waitFor(() => expect(isOff(insertButton())).toBe(true));
  });

  it('never lets a placeholder out, even where the pack switched the rule off', async () => {
    const off = { ...fixtures.pack.guidelines, rules: { placeholder: 'off' as const } };
    worker.answers['packs.active'] = () => ({ version: '2', packs: [{ ...fixtures.pack, guidelines: off }] });
    const { editor } = await showBrief();
    for (const left of ['{{ x }}', '[name]', '{NAME}']) {
      write(editor, `Maya, I'm sorry, I look for a seat for ${left} now. ^DW`);
      await waitFor(() => expect(isOff(insertButton())).toBe(true));
      expect(screen.queryByRole('button', { name: 'Override with a reason' })).toBeNull();
    }
  });
});

describe('insert', () => {
  it('writes into the composer with Ctrl+Enter, says who presses Post, and keeps an entry', async () => {
    const { user, editor } = await showBrief();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('In the composer. You press Post.')).toBeTruthy();
    const assist = { pack: 'kestrel-air-care', play: 'delay-first', wording: 0 };
    expect(inserted()).toEqual([{ mention: 'x:1001', text: editor.value, mode: 'append', assist }]);
    expect(worker.inputs('draft.inserted')).toMatchObject([
      { mention: 'x:1001', text: editor.value, method: 'paste', assist },
    ]);
  });

  it('replaces what is there when asked', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'More ways to insert' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Replace what is there' }));
    await waitFor(() => expect(inserted()[0]).toMatchObject({ mode: 'replace' }));
  });

  it("says the page's sentence when it did not take the text", async () => {
    worker.page.insert = () => ({
      ok: false,
      code: 'not-applied',
      message: 'The page did not take the text. It is on the clipboard.',
      copied: true,
    });
    const { user } = await showBrief();
    await user.click(insertButton());
    expect(await screen.findByText('The page did not take the text. It is on the clipboard.')).toBeTruthy();
    expect(worker.inputs('draft.inserted')[0]).toMatchObject({ method: 'clipboard' });
    expect(screen.queryByText('In the composer. You press Post.')).toBeNull();
  });

  it('copies by itself where the page cannot be reached, and says so', async () => {
    const { user, editor } = await showBrief();
    worker.page.insert = () => {
      throw new MessageError('no-page', 'This page has no Earshot in it.');
    };
    await user.click(insertButton());
    expect(await screen.findByText(/no Earshot in it\. The text is on the clipboard/)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(editor.value);
  });

  it('says to open the reply box first, with Copy beside it', async () => {
    const { user, editor } = await showBrief();
    expect(screen.queryByText(/Open the reply box/)).toBeNull();
    worker.page.state = () => fixtures.pageState({ selected: 'x:1001', composer: false });
    const { fromPage } = await import('../../support/panel-worker');
    await fromPage({ earshot: 'page-changed' });
    expect(await screen.findByText(/Open the reply box on the page first/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(editor.value);
    expect(worker.inputs('draft.inserted')[0]).toMatchObject({ method: 'copied' });
  });

  it('keeps a draft while another mention is open', async () => {
    const { user, editor } = await showBrief();
    write(editor, 'Half a tho');
    await user.click(screen.getByRole('button', { name: 'Next mention' }));
    await user.click(await screen.findByRole('button', { name: 'Previous mention' }));
    const again = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reply' });
    await waitFor(() => expect(again.value).toBe('Half a tho'));
  });
});

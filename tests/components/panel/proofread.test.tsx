// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProofRequest } from '@/lib/proofread/wire';
import * as fixtures from '../../support/panel-fixtures';
import { PAUSE } from '@/components/panel/reply/use-proof';
import { setUpPanel, showBrief } from '../../support/panel-render';
import { worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

/** Stands in for the browser's workers: the proof-reader's is answered by the test, others never answer. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  readonly asked: ProofRequest[] = [];
  ended = false;
  constructor(readonly url: URL | string) {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: ProofRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
}
const findings = () => document.querySelector('ul[aria-label="What to look at"]')?.textContent ?? '';
const proofWorkers = () => FakeWorker.all.filter(({ url }) => String(url).includes('proofread-worker'));
const write = (editor: HTMLTextAreaElement, value: string) => fireEvent.change(editor, { target: { value } });

/** Answers the request for this text with one unknown word. */
async function answer(text: string, word: string, better: string): Promise<void> {
  await waitFor(() => expect(proofWorkers().at(-1)?.asked.at(-1)?.text).toBe(text));
  const asked = proofWorkers().at(-1)!;
  const { id } = asked.asked.at(-1)!;
  const start = text.indexOf(word);
  const slips = [{ start, end: start + word.length, kind: 'spelling', better: [better] }];
  act(() => {
    asked.dispatchEvent(new MessageEvent('message', { data: { id, proof: { text, slips } } }));
  });
}

describe('what the proof-reader sees', () => {
  beforeEach(() => void (FakeWorker.all = []));
  afterEach(() => vi.unstubAllGlobals());

  it('joins the other findings when it comes, underlined, with a fix', async () => {
    const { user, editor } = await showBrief();
    vi.stubGlobal('Worker', FakeWorker);
    const text = 'Maya, we recieved your bag and per our policy all passengers wait. ^DW';
    write(editor, text);
    // The rest of the report does not wait.
    await waitFor(() => expect(findings()).toContain('policy'));
    expect(screen.queryByText('Did you mean “received”?')).toBeNull();
    await answer(text, 'recieved', 'received');
    await screen.findByText('Did you mean “received”?');
    expect(findings()).toContain('policy');
    expect([...document.querySelectorAll('[data-finding]')].map((span) => span.textContent)).toContain(
      'recieved',
    );
    await user.click(screen.getByRole('button', { name: 'Write “received”' }));
    expect(editor.value).toBe(text.replace('recieved', 'received'));
    expect(screen.queryByText('Did you mean “received”?')).toBeNull();
  });

  it('is not asked for while nobody has touched the wording', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const readings = () => timers.mock.calls.filter(([, after]) => after === PAUSE).length;
    const { editor } = await showBrief();
    await waitFor(() => expect(editor.value).not.toBe(''));
    // What the wording sets going has been set going.
    await act(async () => {});
    expect(readings()).toBe(0);
    vi.stubGlobal('Worker', FakeWorker);
    write(editor, `${editor.value} Sory.`);
    await answer(editor.value, 'Sory', 'Sorry');
    expect(readings()).toBeGreaterThan(0);
    timers.mockRestore();
  });

  it('drops an answer about words that have changed meanwhile', async () => {
    const { editor } = await showBrief();
    vi.stubGlobal('Worker', FakeWorker);
    const text = 'Maya, we recieved it. ^DW';
    write(editor, text);
    await waitFor(() => expect(proofWorkers()[0]?.asked).toHaveLength(1));
    write(editor, 'Maya, we have it. ^DW');
    await answer(text, 'recieved', 'received');
    expect(screen.queryByText('Did you mean “received”?')).toBeNull();
  });

  it('says nothing when its worker breaks, and the panel goes on', async () => {
    const { editor } = await showBrief();
    vi.stubGlobal('Worker', FakeWorker);
    const text = 'Maya, I am looking for your suitcase at the belt now. ^DW';
    write(editor, text);
    await waitFor(() => expect(proofWorkers()[0]?.asked).toHaveLength(1));
    act(() => void proofWorkers()[0]!.dispatchEvent(new Event('error')));
    expect(proofWorkers()[0]!.ended).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(editor.value).toBe(text);
    write(editor, `${text.slice(0, -4)} Sory. ^DW`);
    await answer(`${text.slice(0, -4)} Sory. ^DW`, 'Sory', 'Sorry');
    await screen.findByText('Did you mean “Sorry”?');
    expect(proofWorkers()).toHaveLength(2);
  });

  it('is waited for before Insert, where the playbook blocks on spelling', async () => {
    const rules = { ...fixtures.pack.guidelines?.rules, proofread: 'block' as const };
    const strict = { ...fixtures.pack, guidelines: { ...fixtures.pack.guidelines, rules } };
    worker.answers['packs.active'] = () => ({ version: 'strict', packs: [strict] });
    const { editor } = await showBrief();
    vi.stubGlobal('Worker', FakeWorker);
    const text = 'Maya, I am looking for a seat on the evening flight now, and we recieved it. ^DW';
    write(editor, text);
    const insert = screen.getByRole('button', { name: 'Insert' });
    await screen.findByText('A moment: the spelling is being read.');
    expect(insert.getAttribute('aria-disabled')).toBe('true');
    await answer(text, 'recieved', 'received');
    await screen.findByText(/This must change before it goes out/);
    const right = text.replace('recieved', 'received');
    write(editor, right);
    await screen.findByText('A moment: the spelling is being read.');
    // A worker that breaks keeps nobody waiting.
    await waitFor(() => expect(proofWorkers().at(-1)?.asked.at(-1)?.text).toBe(right));
    act(() => void proofWorkers().at(-1)!.dispatchEvent(new Event('error')));
    await waitFor(() => expect(insert.getAttribute('aria-disabled')).toBe('false'));
  });

  it('keeps a word that the agent calls right', async () => {
    const { user, editor } = await showBrief();
    vi.stubGlobal('Worker', FakeWorker);
    const text = 'Maya, the loadmastr has your suitcase. ^DW';
    write(editor, text);
    await answer(text, 'loadmastr', 'loadmaster');
    await user.click(await screen.findByRole('button', { name: 'Known here' }));
    const asked = worker.sent.filter(({ name }) => name === 'settings.set').map(({ input }) => input);
    expect(asked).toEqual([{ patch: { agent: { words: ['loadmastr'] } } }]);
  });
});

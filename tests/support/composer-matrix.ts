import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ComposerBench } from './composer-bench';

const LONG = 'A sentence of an answer that goes on. '.repeat(140).trim().slice(0, 5_000);
const TEXTS: [string, string][] = [
  ['one line', 'Maya, that is awful, and I am sorry. ^DW'],
  ['several lines with a blank one', 'Maya, I am sorry.\n\nI am looking for your bag now.\nDana'],
  ['joined emoji', 'Thank you 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 all'],
  ['right to left', 'شكرا مايا، نحن نبحث عن حقيبتك الآن'],
  ['5,000 characters', LONG],
];
const lines = (text: string) =>
  text
    .replace(/\u00a0/g, ' ')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

const EDITORS: [string, string, boolean][] = [
  ['draft', '#draft .public-DraftEditor-content', true],
  ['lexical', '#lexical [contenteditable]', true],
  ['plain', '#plain [contenteditable]', true],
  ['textarea', '#textarea textarea', true],
  ['tiptap', '#tiptap .ProseMirror', true],
  ['quill', '#quill .ql-editor', true],
  ['quill1', '#quill1 .ql-editor', true],
  ['lexicalshadow', '#lexicalshadow [contenteditable]', true],
  ['contenteditable', '#contenteditable [contenteditable]', false],
];

/** Every kind of editor by every case, on the real packages, told by the editor's own state. */
export function composerMatrix(browser: string, start: () => Promise<ComposerBench>): void {
  let bench: ComposerBench;
  beforeAll(async () => {
    bench = await start();
  });
  afterAll(() => bench?.close());
  describe.each(EDITORS)(`${browser}: %s`, (name, selector, hasState) => {
    cases(() => bench, { name, selector, hasState });
  });
}

interface Kind {
  name: string;
  selector: string;
  hasState: boolean;
}

function cases(bench: () => ComposerBench, { name, selector, hasState }: Kind): void {
  beforeEach(() => bench().fresh(name));
  /** Text that stands there before; the writers are shown to work by then, and any script can be put in by them. */
  const begin = (text: string) => write(text, 'append');
  const keyboard = () => bench().page.keyboard;
  const twoFrames = () =>
    bench().page.evaluate(
      () =>
        new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
  const click = () => bench().page.locator(selector).click();
  const write = (text: string, mode: 'append' | 'replace') =>
    bench().ours<{ ok: boolean }>('writeInto', selector, text, mode);
  const shown = () => bench().ours<string>('readFrom', selector);
  const held = async () =>
    hasState
      ? bench().page.evaluate(
          (key) => (globalThis as unknown as { editorState: Record<string, string> }).editorState[key] ?? '',
          name,
        )
      : shown();
  /** Lines as they stand in the state, blank ones too. Lexical puts two breaks between paragraphs, Quill one at the end. */
  const blocks = async () =>
    (await held())
      .trimEnd()
      .replaceAll('\u00a0', ' ')
      .split(name.startsWith('lexical') ? '\n\n' : '\n');
  const expectText = async (text: string) => {
    await expect.poll(async () => lines(await held())).toEqual(lines(text));
    expect(lines(await shown())).toEqual(lines(text));
  };

  it.each(TEXTS)('takes %s into an empty box, and the next key lands after it', async (_, text) => {
    expect(await write(text, 'append')).toMatchObject({ ok: true });
    await expectText(text);
    expect(await blocks()).toEqual(text.split('\n'));
    await keyboard().type('!');
    await expectText(`${text}!`);
  });

  it.each(TEXTS)('adds %s behind what was typed', async (_, text) => {
    await click();
    await keyboard().type('Hi there');
    expect(await write(text, 'append')).toMatchObject({ ok: true });
    const whole = `Hi there${text.includes('\n') ? '\n' : ' '}${text}`;
    await expectText(whole);
    expect(await blocks()).toEqual(whole.split('\n'));
    await keyboard().type('!');
    await expectText(`${whole}!`);
  });

  it('replaces what stands there', async () => {
    await click();
    await keyboard().type('Something quite different');
    const text = 'Only this now.\n\nSecond.';
    expect(await write(text, 'replace')).toMatchObject({ ok: true });
    await expectText(text);
    expect(await write('And then this', 'replace')).toMatchObject({ ok: true });
    await expectText('And then this');
    await keyboard().type('!');
    await expectText('And then this!');
  });

  it('gives back with undo what stood there', async () => {
    await click();
    await keyboard().type('Hi');
    expect(await write('an answer\nof two lines', 'append')).toMatchObject({ ok: true });
    for (let press = 0; press < 12 && lines(await held()).join('|') !== 'Hi'; press += 1) {
      await keyboard().press('Control+z');
      // The editor's state follows the key: read too early, one step more would be taken back.
      await twoFrames();
    }
    await expectText('Hi');
  });

  const replace = (text: string, words: string, by: string) => {
    const start = text.indexOf(words);
    return bench().ours<boolean>('replaceIn', selector, text, start, start + words.length, by);
  };
  const FIXES: [string, string, string, string, string][] = [
    ['some words', 'Maya, calm down please.', 'calm down', 'I hear you', 'Maya, I hear you please.'],
    ['the first word', 'maya, thank you.', 'maya', 'Maya', 'Maya, thank you.'],
    ['the end', 'Thank you', 'you', 'you all. ^DW', 'Thank you all. ^DW'],
    ['words away in the middle', 'We are really sorry.', 'really ', '', 'We are sorry.'],
    ['words away at the end', 'We are sorry, really', ', really', '', 'We are sorry'],
    ['words beside emoji', '👨‍👩‍👧‍👦 calm down 👍🏽 all', 'calm down', 'I see', '👨‍👩‍👧‍👦 I see 👍🏽 all'],
    ['right to left', 'شكرا مايا الآن', 'مايا', 'ليلى', 'شكرا ليلى الآن'],
  ];
  it.each(FIXES)(
    'changes %s, keeps the rest, and undo brings it back',
    async (_, text, words, by, wanted) => {
      await click();
      await begin(text);
      await expectText(text);
      // Editors join what is typed in one go into one step of undo; a pause ends it.
      await keyboard().press('ArrowLeft');
      await keyboard().press('ArrowRight');
      expect(await replace(await shown(), words, by)).toBe(true);
      await expectText(wanted);
      for (let press = 0; press < 3 && lines(await held()).join('|') !== text; press += 1)
        await keyboard().press('Control+z');
      await expectText(text);
    },
  );

  it.each([
    ['at the start', 0, 'Maya, '],
    ['in the middle', 5, 'very '],
    ['at the end', 13, ' ^DW'],
  ])('puts words in %s, and undo takes them out', async (_, at, words) => {
    await click();
    await begin('I am so sorry');
    await keyboard().press('ArrowLeft');
    await keyboard().press('ArrowRight');
    expect(await bench().ours<boolean>('replaceIn', selector, 'I am so sorry', at, at, words)).toBe(true);
    await expectText(`${'I am so sorry'.slice(0, at)}${words}${'I am so sorry'.slice(at)}`);
    await keyboard().press('Control+z');
    await expectText('I am so sorry');
  });

  it('changes nothing when the text is not what the agent saw', async () => {
    await click();
    await keyboard().type('Something else');
    expect(await replace('Something', 'Some', 'Any')).toBe(false);
    await expectText('Something else');
  });

  it('gives way to a key that comes first', async () => {
    await click();
    await keyboard().type('Maya, calm down');
    const text = await shown();
    const changing = replace(text, 'calm', 'stay');
    await keyboard().type(' now', { delay: 4 });
    await changing;
    const now = lines(await held()).join('');
    // Whoever is first: no letter is lost or doubled.
    expect(now.replace('stay', 'calm').replaceAll(' ', '').split('').sort().join('')).toBe(
      'Maya, calm down now'.replaceAll(' ', '').split('').sort().join(''),
    );
  });
}

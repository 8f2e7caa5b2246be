import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/browser';
import type { LaunchedBrowser } from '../support/browser';

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [new URL(`./composers/${entry}`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: {
      'import.meta.env.FIREFOX': 'false',
      global: 'globalThis',
      'process.env.NODE_ENV': '"production"',
    },
  });
  return result.outputFiles[0]!.text;
}

let server: Server;
let browser: LaunchedBrowser;
let page: Page;
let session: CDPSession;
let world: number;
let writers: string;
let address: string;

beforeAll(async () => {
  const [editors, ours] = await Promise.all([bundle('editors.tsx'), bundle('writers.ts')]);
  writers = ours;
  server = createServer((request, response) => {
    const script = request.url === '/editors.js';
    response.writeHead(200, { 'content-type': `${script ? 'text/javascript' : 'text/html'}; charset=utf-8` });
    response.end(
      script
        ? editors
        : '<!doctype html><style>[contenteditable],textarea{white-space:pre-wrap;min-height:20px;width:600px}</style><div id="root"></div><script src="/editors.js"></script>',
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
  page = await browser.context.newPage();
  session = await browser.context.newCDPSession(page);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});
beforeEach(async () => {
  await page.goto(address);
  await page.locator('#contenteditable [contenteditable]').waitFor();
  const { frameTree } = await session.send('Page.getFrameTree');
  const made = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'earshot',
  });
  world = made.executionContextId;
  await ours(writers);
});

async function ours<T>(expression: string): Promise<T> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value as T;
}

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

describe.each([
  ['draft', '#draft .public-DraftEditor-content', true],
  ['lexical', '#lexical [contenteditable]', true],
  ['plain', '#plain [contenteditable]', true],
  ['textarea', '#textarea textarea', true],
  ['contenteditable', '#contenteditable [contenteditable]', false],
])('%s', (name, selector, hasState) => {
  const write = (text: string, mode: 'append' | 'replace') =>
    ours<{ ok: boolean }>(
      `writeInto(${JSON.stringify(selector)}, ${JSON.stringify(text)}, ${JSON.stringify(mode)})`,
    );
  const shown = () => ours<string>(`readFrom(${JSON.stringify(selector)})`);
  const held = async () =>
    hasState
      ? page.evaluate(
          (key) => (globalThis as unknown as { editorState: Record<string, string> }).editorState[key]!,
          name,
        )
      : shown();
  const expectText = async (text: string) => {
    await expect.poll(async () => lines(await held())).toEqual(lines(text));
    expect(lines(await shown())).toEqual(lines(text));
  };

  it.each(TEXTS)('takes %s into an empty box, and the next key lands after it', async (_, text) => {
    expect(await write(text, 'append')).toMatchObject({ ok: true });
    await expectText(text);
    await page.keyboard.type('!');
    await expectText(`${text}!`);
  });

  it.each(TEXTS)('adds %s behind what was typed', async (_, text) => {
    await page.locator(selector).click();
    await page.keyboard.type('Hi there');
    expect(await write(text, 'append')).toMatchObject({ ok: true });
    await expectText(`Hi there${text.includes('\n') ? '\n' : ' '}${text}`);
    await page.keyboard.type('!');
    await expectText(`Hi there${text.includes('\n') ? '\n' : ' '}${text}!`);
  });

  it('replaces what stands there', async () => {
    await page.locator(selector).click();
    await page.keyboard.type('Something quite different');
    const text = 'Only this now.\n\nSecond.';
    expect(await write(text, 'replace')).toMatchObject({ ok: true });
    await expectText(text);
    expect(await write('And then this', 'replace')).toMatchObject({ ok: true });
    await expectText('And then this');
    await page.keyboard.type('!');
    await expectText('And then this!');
  });

  it('gives back with undo what stood there', async () => {
    await page.locator(selector).click();
    await page.keyboard.type('Hi');
    expect(await write('an answer\nof two lines', 'append')).toMatchObject({ ok: true });
    for (let press = 0; press < 12 && lines(await held()).join('|') !== 'Hi'; press += 1)
      await page.keyboard.press('Control+z');
    await expectText('Hi');
  });

  const replace = (text: string, words: string, by: string) => {
    const start = text.indexOf(words);
    const span = [selector, text, start, start + words.length, by].map((one) => JSON.stringify(one));
    return ours<boolean>(`replaceIn(${span.join(', ')})`);
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
      await page.locator(selector).click();
      await page.keyboard.insertText(text);
      await expectText(text);
      // Editors join what is typed in one go into one step of undo; a pause ends it.
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowRight');
      expect(await replace(await shown(), words, by)).toBe(true);
      await expectText(wanted);
      for (let press = 0; press < 3 && lines(await held()).join('|') !== text; press += 1)
        await page.keyboard.press('Control+z');
      await expectText(text);
    },
  );

  it.each([
    ['at the start', 0, 'Maya, '],
    ['in the middle', 5, 'very '],
    ['at the end', 13, ' ^DW'],
  ])('puts words in %s, and undo takes them out', async (_, at, words) => {
    await page.locator(selector).click();
    await page.keyboard.insertText('I am so sorry');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    const span = [selector, 'I am so sorry', at, at, words].map((one) => JSON.stringify(one));
    expect(await ours<boolean>(`replaceIn(${span.join(', ')})`)).toBe(true);
    await expectText(`${'I am so sorry'.slice(0, at)}${words}${'I am so sorry'.slice(at)}`);
    await page.keyboard.press('Control+z');
    await expectText('I am so sorry');
  });

  it('changes nothing when the text is not what the agent saw', async () => {
    await page.locator(selector).click();
    await page.keyboard.type('Something else');
    expect(await replace('Something', 'Some', 'Any')).toBe(false);
    await expectText('Something else');
  });

  it('gives way to a key that comes first', async () => {
    await page.locator(selector).click();
    await page.keyboard.type('Maya, calm down');
    const text = await shown();
    const changing = replace(text, 'calm', 'stay');
    await page.keyboard.type(' now', { delay: 4 });
    await changing;
    const now = lines(await held()).join('');
    // Whoever is first: no letter is lost or doubled.
    expect(now.replace('stay', 'calm').replaceAll(' ', '').split('').sort().join('')).toBe(
      'Maya, calm down now'.replaceAll(' ', '').split('').sort().join(''),
    );
  });
});

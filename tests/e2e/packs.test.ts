import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closePages } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';
import { SAMPLE_PACK } from '../support/worker-through';

const good = readFileSync('tests/lib/playbooks/packs/harbour.playbook.yaml', 'utf8');
const kestrel = readFileSync(SAMPLE_PACK, 'utf8');

/** [what stands there, what is put in its place, the words by which its line is found, the field, what is said] */
const mistakes: [string, string, string, string, RegExp][] = [
  ['version: 1.2.0', 'version: 1.2', 'version: 1.2', 'version', /must be text/],
  ['id: harbour-bikes', 'id: Harbour Bikes', 'id: Harbour Bikes', 'id', /kebab-case/],
  ['expires: 2027-06-30', 'expires: 2027-02-30', 'expires:', 'expires', /no day of the calendar/],
  ['changes: Clearer', 'chnages: Clearer', 'chnages', 'chnages', /Did you mean changes\?/],
  ['kind: handle, text', 'kind: handel, text', 'kind: handel', 'brands[0].terms[0].kind', /allowed: handle/],
  ['facebook: [h', 'fecebook: [h', 'fecebook', 'brands[0].own.fecebook', /Did you mean facebook\?/],
  ['Europe/London', 'Europe/Londn', 'Europe/Londn', 'hours.timezone', /Did you mean Europe\/London\?/],
  ["'13:00-17:00']", "'11:00-17:00']", 'mon:', 'hours.open.mon[1]', /opens at 11:00 before it closes/],
  ["tue: ['09:00-17:00']", "tue: ['9-17']", 'tue:', 'hours.open.tue[0]', /a range like 09:00-17:30/],
  ['nextStep: 2h', 'nextStep: 2 hours', 'nextStep', 'targets.high.nextStep', /a duration like 15m/],
  [
    'id: praise\n',
    'id: broken\n',
    'id: broken\n      label: Praise',
    'triage.categories[1].id',
    /stands twice/,
  ],
  ['category: praise', 'category: prais', 'category: prais', 'plays[1].category', /allowed: broken/],
  ['stage: first', 'stage: frist', 'stage: frist', 'plays[0].stage', /allowed: first, again/],
  ['faq: [repair]', 'faq: [repairs]', 'faq: [repairs]', 'plays[0].faq[0]', /allowed: repair/],
  [
    '{{ post.issue }} is no',
    '{{ post.isue }} is no',
    'post.isue',
    'plays[0].replies[1]',
    /Allowed: customer/,
  ],
  ['sign-off: {', 'sing-off: {', 'sing-off', 'guidelines.rules.sing-off', /Did you mean sign-off\?/],
  ['calm: warn', 'calm: warm', 'calm: warm', 'guidelines.rules.calm', /allowed: off, warn or block/],
  ['kind: forbid', 'kind: forbidden', 'kind: forbidden', 'guidelines.custom[0].kind', /allowed: forbid/],
  ['currency: GBP', 'currency: pounds', 'currency', 'authority.currency', /a currency code like GBP/],
  ['approver: lead', 'approver: leed', 'approver: leed', 'authority.approver', /allowed: lead or legal/],
  ['tier: 2,', 'tier: two,', 'tier: two', 'escalation.routes[1].tier', /must be a number/],
];
const wrong = mistakes.reduce((text, [from, to]) => text.replace(from, to), good);
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;

const failing = good.replace('category: broken, play: broken-first', 'category: praise');
const newer = good
  .replace('version: 1.2.0', 'version: 1.3.0')
  .replace(
    '- { kind: name, text: Harbour Bikes }',
    '- { kind: name, text: Harbour Bikes }\n      - { kind: product, text: TandemGlide }',
  )
  .replace('perCase: 40', 'perCase: 60');

async function servePacks(): Promise<{ server: Server; address: string }> {
  const certificate = await generate([{ name: 'commonName', value: 'packs' }], { algorithm: 'sha256' });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    response.writeHead(request.url === '/harbour.yaml' ? 200 : 404, { 'content-type': 'text/yaml' });
    response.end(request.url === '/harbour.yaml' ? newer : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let stage: Stage;
let workspace: Page;
let host: Awaited<ReturnType<typeof servePacks>>;
beforeAll(async () => {
  host = await servePacks();
  stage = await startStage({ pack: null, grant: ['http://127.0.0.1/*', 'https://127.0.0.1/*'] });
  workspace = stage.browser.context.pages().find((page) => page.url().includes('workspace.html'))!;
});
afterAll(async () => {
  await stage?.close();
  host?.server.closeAllConnections();
  host?.server.close();
});
beforeEach(async () => {
  stage.sites.reset();
  for (const { id } of await stage.ask('packs.list', {}))
    await stage.ask('pack.remove', { entry: crypto.randomUUID(), pack: id });
  await workspace.goto(workspace.url().replace(/#.*|$/, '#/settings'));
  await workspace.goto(workspace.url().replace(/#.*|$/, '#/packs'));
  await workspace.bringToFront();
});
afterEach(() => closePages(stage.browser.context));

const use = (source: string) =>
  stage.ask('pack.activate', { entry: crypto.randomUUID(), source, allowDowngrade: true });
const versions = async () =>
  Object.fromEntries((await stage.ask('packs.list', {})).map(({ id, version }) => [id, version]));
const button = (name: string | RegExp): Locator => workspace.getByRole('button', { name });
async function paste(source: string): Promise<void> {
  await button('Paste text').click();
  await workspace.getByRole('textbox', { name: 'Pack as YAML or JSON' }).fill(source);
  await button('Look at it').click();
}
const choose = (source: string, name = 'team.playbook.yaml'): Promise<void> =>
  workspace
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(source) });
async function drop(source: string): Promise<void> {
  const transfer = await workspace.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.playbook.yaml', { type: 'text/yaml' }));
    return data;
  }, source);
  const place = workspace.getByText('Drop a pack here: YAML or JSON');
  for (const type of ['dragenter', 'dragover', 'drop'])
    await place.dispatchEvent(type, { dataTransfer: transfer });
}

describe('importing a pack', () => {
  it('lists everything that is wrong with line, field and what is allowed, and changes nothing', async () => {
    await use(good);
    await paste(wrong);
    await workspace.getByRole('heading', { name: /things to put right/ }).waitFor();
    const problems = await workspace.locator('main ol > li').allInnerTexts();
    for (const [, , words, field, said] of mistakes) {
      const problem = problems.find((text) => text.includes(`\n${field}`) || text.includes(`${field}\n`));
      expect(problem ?? field).toMatch(said);
      expect(problem ?? field).toContain(`Line ${lineOf(wrong, words)}`);
    }
    expect(problems.length).toBeGreaterThanOrEqual(20);
    expect(await button(/^Activate/).count()).toBe(0);
    expect(await versions()).toEqual({ 'harbour-bikes': '1.2.0' });

    // Put right as text, from where one is.
    await button('Edit as text').click();
    const text = workspace.getByRole('textbox', { name: 'Pack as YAML or JSON' });
    expect(await text.inputValue()).toBe(wrong);
    await text.fill(newer);
    await button('Look at it').click();
    await button('Activate 1.3.0').click();
    // What an earlier test had said may still stand there.
    await workspace.getByText('Harbour Bikes care 1.3.0 is in use.').first().waitFor();
    await expect.poll(versions).toEqual({ 'harbour-bikes': '1.3.0' });
  });

  it('does not activate a pack that fails its own tests, and says which fails', async () => {
    await choose(failing);
    await workspace.getByText(/▲ 1 fail/).waitFor();
    const line = lineOf(failing, "- post: { site: x, text: '@HarbourBikes");
    await workspace.getByText(`Line ${line}`).first().waitFor();
    const activate = button('Activate 1.2.0');
    expect(await activate.getAttribute('aria-disabled')).toBe('true');
    await activate.click({ force: true });
    await workspace.getByText('Not possible while its own tests fail.').waitFor();
    expect(await versions()).toEqual({});
  });

  it('takes a pack by drop and shows what changes before it switches', async () => {
    await use(good);
    await drop(newer);
    await workspace.getByRole('heading', { name: 'What changes from 1.2.0' }).waitFor();
    await workspace.getByText('It follows 1.2.0, which is in use.').waitFor();
    const changes = await workspace.getByRole('main').innerText();
    expect(changes).toContain('TandemGlide');
    expect(changes).toMatch(/60/);
    expect(await versions()).toEqual({ 'harbour-bikes': '1.2.0' });
    await button('Activate 1.3.0').click();
    // What an earlier test had said may still stand there.
    await workspace.getByText('Harbour Bikes care 1.3.0 is in use.').first().waitFor();
    await expect.poll(versions).toEqual({ 'harbour-bikes': '1.3.0' });
  });

  it('fetches a pack from an address and says what stands in the way of another', async () => {
    const address = workspace.getByRole('textbox', { name: 'Address' });
    await address.fill('http://127.0.0.1/harbour.yaml');
    await button('Get it').click();
    await workspace.getByText(/Only https addresses can be read/).waitFor();
    await address.fill(`${host.address}/elsewhere.yaml`);
    await button('Get it').click();
    await workspace.getByText('127.0.0.1 answered with status 404. Check the address.').waitFor();
    await address.fill(`${host.address}/harbour.yaml`);
    await button('Get it').click();
    await workspace.getByText('From: 127.0.0.1. Nothing is switched on yet.').waitFor();
    await button('Activate 1.3.0').click();
    await workspace.getByText('Harbour Bikes care 1.3.0 is in use.').waitFor();
  });

  it('goes to an older version only when asked', async () => {
    await use(newer);
    await paste(good);
    await workspace.getByText('It is older than 1.3.0, which is in use.').waitFor();
    const activate = button('Activate 1.2.0');
    expect(await activate.getAttribute('aria-disabled')).toBe('true');
    await activate.click({ force: true });
    expect(await versions()).toEqual({ 'harbour-bikes': '1.3.0' });
    await workspace.getByRole('checkbox', { name: /go back to 1\.2\.0/ }).check();
    await activate.click();
    await workspace.getByText('Harbour Bikes care 1.2.0 is in use.').waitFor();
    await expect(
      stage.ask('pack.activate', { entry: crypto.randomUUID(), source: good.replace('1.2.0', '1.1.0') }),
    ).rejects.toThrow(/is older than 1\.2\.0/);
  });
});

describe('an open page', () => {
  const mark = (page: Page, text: string) =>
    page.locator('article[data-testid="tweet"]', { hasText: text }).locator('earshot-mark');

  it('follows packs at once: none, two side by side, a newer one, one step back, disabled', async () => {
    const x = stage.sites.control('x');
    x.arrive({ author: 'otis_marlow', text: 'my TandemGlide rattles' });
    x.arrive({ author: 'gus_pellier', text: '@HarbourBikes the chain of my bike snapped' });
    x.arrive({ author: 'mayalq', text: '@KestrelAir no bag again' });
    const page = await stage.open('https://x.com/home');
    await page.getByText('my TandemGlide rattles').waitFor();
    expect(await page.locator('earshot-mark').count()).toBe(0);

    await use(kestrel);
    await mark(page, 'no bag again').waitFor({ state: 'attached' });
    expect(await mark(page, 'the chain of my bike').count()).toBe(0);

    // By hand in the workspace, with the page still open behind it.
    await workspace.bringToFront();
    await choose(good);
    await button('Activate 1.2.0').click();
    await mark(page, 'the chain of my bike').waitFor({ state: 'attached' });
    expect(await mark(page, 'no bag again').count()).toBe(1);
    expect(await mark(page, 'TandemGlide').count()).toBe(0);

    await use(newer);
    await mark(page, 'TandemGlide').waitFor({ state: 'attached' });

    await workspace.getByRole('link', { name: 'All packs' }).click();
    await button('More for Harbour Bikes care').click();
    await workspace.getByRole('menuitem', { name: 'Go back to 1.2.0' }).click();
    await workspace.getByRole('dialog').getByRole('button', { name: 'Go back to 1.2.0' }).click();
    await mark(page, 'TandemGlide').waitFor({ state: 'detached' });
    expect(await versions()).toMatchObject({ 'harbour-bikes': '1.2.0' });
    await mark(page, 'the chain of my bike').waitFor({ state: 'attached' });

    await workspace.getByRole('checkbox', { name: /in use.*Harbour Bikes care/ }).click();
    await mark(page, 'the chain of my bike').waitFor({ state: 'detached' });
    expect(await mark(page, 'no bag again').count()).toBe(1);
  });

  it('without a pack shows no marks, and the panel leads to one', async () => {
    const panel = await stage.browser.openExtensionPage('panel.html');
    const page = await stage.open('https://x.com/home');
    await page.bringToFront();
    await panel.getByRole('heading', { name: 'No playbook is active' }).waitFor();
    expect(await page.locator('earshot-mark, earshot-panel').count()).toBe(0);
    await workspace.goto(workspace.url().replace(/#.*|$/, '#/settings'));
    await page.bringToFront();
    await panel.getByRole('button', { name: 'Choose a playbook' }).click();
    await workspace.getByRole('heading', { name: 'Add or update a pack' }).waitFor();
  });
});

/**
 * Writes a numbered picture of every state of the built extension to a folder, for somebody to look at:
 * `npx wxt build && npx tsx scripts/pictures.ts FOLDER`. On the replica sites, in a real Chromium.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  clickMark,
  closePages,
  fillMissing,
  insert,
  markIn,
  openMention,
  reply,
  scrollTo,
} from '../tests/support/agent';
import type { Stage } from '../tests/support/stage';
import { startStage } from '../tests/support/stage';
import { SAMPLE_PACK } from '../tests/support/worker-through';

type Shoot = (page: Page, name: string) => Promise<void>;
const tweet = (page: Page, text: string) => page.locator('article[data-testid="tweet"]', { hasText: text });
const suitcase = 'day three without my suitcase';

/** The panel in a tab of its own beside a page in front of it, as the browser's side panel stands. */
async function beside(stage: Stage, url: string, width = 380): Promise<{ page: Page; panel: Page }> {
  await closePages(stage.browser.context);
  const panel = await stage.browser.openExtensionPage('panel.html');
  await panel.setViewportSize({ width, height: 860 });
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  const page = await stage.open(url);
  await page.bringToFront();
  return { page, panel };
}

async function openIn(page: Page, panel: Page, text: string): Promise<void> {
  await page.locator('earshot-mark').first().waitFor({ state: 'attached' });
  const post = tweet(page, text);
  await scrollTo(page, post);
  await clickMark(page, markIn(post));
  await reply(panel.mainFrame()).waitFor();
}

async function sites(stage: Stage, shoot: Shoot): Promise<void> {
  for (const [name, url] of [
    ['x', 'https://x.com/home'],
    ['facebook', 'https://www.facebook.com/'],
  ])
    for (const theme of ['light', 'dark']) {
      const page = await stage.open(`${url}?theme=${theme}`);
      const mark = page.locator('earshot-mark').first();
      await mark.waitFor({ state: 'attached' });
      await shoot(page, `marks-${name}-${theme}`);
      await clickMark(page, mark);
      const frame = page.frames().find((each) => each.url().includes('panel.html'))!;
      await reply(frame).waitFor();
      await shoot(page, `docked-${name}-${theme}`);
      await page.close();
    }
}

async function lists(stage: Stage, shoot: Shoot): Promise<void> {
  const { page, panel } = await beside(stage, 'https://x.com/home');
  await panel.getByRole('button', { name: new RegExp(suitcase) }).waitFor();
  await shoot(panel, 'list');
  await panel.getByRole('button', { name: 'Search and filter' }).click();
  await shoot(panel, 'list-filters');
  await panel.getByRole('tab', { name: /To do/ }).click();
  await shoot(panel, 'todo');
  await panel.getByRole('tab', { name: /On this page/ }).click();
  await page.goto('https://x.com/quietharbour');
  await panel.getByText('Nothing here concerns your brand').waitFor();
  await shoot(panel, 'list-empty');
  await page.goto('about:blank');
  await panel.getByText('Earshot is not on this page').waitFor();
  await shoot(panel, 'no-page');
}

async function briefs(stage: Stage, shoot: Shoot): Promise<void> {
  const { page, panel } = await beside(stage, 'https://x.com/home');
  await openIn(page, panel, suitcase);
  await shoot(panel, 'brief-light');
  await panel.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await shoot(panel, 'brief-dark');
  await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await reply(panel.mainFrame()).fill(
    'You should have read the conditions, per our policy we cannot help. ^DW',
  );
  await panel.getByText('Must change').first().waitFor();
  await reply(panel.mainFrame()).scrollIntoViewIfNeeded();
  await shoot(panel, 'findings-block');
  await panel.getByRole('button', { name: 'Override with a reason' }).click();
  await panel.getByRole('dialog').waitFor();
  await shoot(panel, 'override-dialog');
  await panel.keyboard.press('Escape');
  for (const [name, button] of [
    ['log-dialog', 'Log…'],
    ['leave-dialog', 'Leave it…'],
    ['remind-dialog', 'Remind me…'],
  ]) {
    await panel.getByRole('button', { name: button, exact: true }).click();
    await panel.getByRole('dialog').waitFor();
    await shoot(panel, name!);
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await openIn(page, panel, 'A short history of my week');
  await shoot(panel, 'long-text');
  await openIn(page, panel, 'تأخرت رحلة');
  await shoot(panel, 'right-to-left');
  for (const zoom of [1, 2]) {
    const narrow = await beside(stage, 'https://x.com/home', 320);
    await narrow.panel.evaluate((times) => {
      document.documentElement.style.fontSize = `${times * 100}%`;
    }, zoom);
    await narrow.panel.getByRole('button', { name: new RegExp(suitcase) }).waitFor();
    await shoot(narrow.panel, `list-320-${zoom}00`);
    await openIn(narrow.page, narrow.panel, suitcase);
    await shoot(narrow.panel, `brief-320-${zoom}00`);
  }
}

async function acts(stage: Stage, shoot: Shoot): Promise<void> {
  const page = await stage.open('https://x.com/home');
  const post = tweet(page, 'still waiting on my refund');
  const panel = await openMention(page, post);
  await post.getByTestId('reply').click();
  await fillMissing(panel, 'the wait');
  await insert(panel);
  await shoot(page, 'inserted');
  await page.getByTestId('tweetButton').click();
  await panel.getByText(/Answered by DW/).waitFor();
  await shoot(page, 'answered');

  const side = await beside(stage, 'https://x.com/home');
  await openIn(side.page, side.panel, 'burned by hot coffee');
  await side.panel.getByRole('button', { name: 'Escalate…' }).click();
  const dialog = side.panel.getByRole('dialog', { name: 'Escalate' });
  await dialog.getByLabel('What they need to know').waitFor();
  await shoot(side.panel, 'escalate-dialog');
  await dialog.getByRole('button', { name: 'Escalate', exact: true }).click();
  await side.panel
    .getByText('failed:')
    .or(side.panel.getByText('not delivered'))
    .or(side.panel.getByRole('button', { name: /try again/i }))
    .first()
    .waitFor();
  await shoot(side.panel, 'escalation-failed');
  const handed = side.panel.getByRole('dialog');
  await handed.getByRole('button', { name: /try again/i }).click();
  await handed.getByText('✓ delivered').first().waitFor();
  await shoot(side.panel, 'escalation-delivered');
}

async function workspacePages(stage: Stage, shoot: Shoot): Promise<void> {
  const workspace = await stage.browser.openExtensionPage('workspace.html');
  await workspace.setViewportSize({ width: 1280, height: 860 });
  const { customers } = await stage.ask('customers.search', { query: 'tomi' });
  for (const [name, path] of [
    ['welcome', 'welcome'],
    ['customers', 'customers'],
    ['customer', `customers/${customers[0]?.id ?? ''}`],
    ['escalations', 'escalations'],
    ['packs', 'packs'],
    ['pack', 'packs/kestrel-air-care'],
    ['settings', 'settings'],
  ]) {
    await workspace.goto(workspace.url().replace(/#.*|$/, `#/${path}`));
    await workspace.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await shoot(workspace, `workspace-${name}`);
  }
  const source = await readFile(SAMPLE_PACK, 'utf8');
  for (const [name, text] of [
    ['problems', source.replace('kind: handle', 'kind: handel').replace('priority: high', 'priority: hgih')],
    [
      'changes',
      source
        .replace(/version: [\d.]+/, 'version: 9.0.0')
        .replace('name: Kestrel Lounge', 'name: Lounge')
        .replace('Kestrel Airlines', 'Kestrel Skies'),
    ],
  ]) {
    await workspace.goto(workspace.url().replace(/#.*|$/, '#/settings'));
    await workspace.goto(workspace.url().replace(/#.*|$/, '#/packs'));
    await workspace
      .locator('input[type="file"]')
      .setInputFiles({ name: 'team.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text!) });
    await workspace.getByRole('heading', { name: /put right|What changes/ }).waitFor();
    await shoot(workspace, `import-${name}`);
  }
}

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder to write to: npx tsx scripts/pictures.ts FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
let number = 0;
const shoot: Shoot = async (page, name) => {
  await page.screenshot({ path: join(folder, `${String(++number).padStart(2, '0')}-${name}.png`) });
};
const bare = await startStage({ pack: null });
try {
  const { panel } = await beside(bare, 'https://x.com/home');
  await panel.getByRole('heading', { name: 'No playbook is active' }).waitFor();
  await shoot(panel, 'no-playbook');
  const welcome = await bare.browser.openExtensionPage('workspace.html');
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  await shoot(welcome, 'first-run');
} finally {
  await bare.close();
}
const stage = await startStage({ bind: 'all', behaviour: ['error'] });
try {
  for (const part of [sites, lists, briefs, acts, workspacePages]) await part(stage, shoot);
} finally {
  await stage.close();
}

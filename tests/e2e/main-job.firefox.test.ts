import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import type { FirefoxStage } from '../support/firefox-stage';
import { startFirefoxStage } from '../support/firefox-stage';
import { mainJob, ways } from '../support/main-job';

let stage: FirefoxStage;
beforeAll(async () => {
  stage = await startFirefoxStage();
});
afterAll(async () => {
  await stage?.close();
});
beforeEach(() => stage.sites.reset());

describe.each([
  { where: 'a normal window', newPage: () => stage.browser.context.newPage() },
  { where: 'a container tab', newPage: () => stage.browser.openContainerTab() },
])('the main job in Firefox in $where', ({ newPage }) => {
  it.each(ways)('$name: mark, panel, suggestion, insert, post, logged, history', async (way) => {
    const page: Page = await newPage();
    await mainJob(stage, way, page);
    await page.close();
  });
});

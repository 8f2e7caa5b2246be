import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { mainJob, ways } from '../support/main-job';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

describe.each([
  { cookies: 'third-party cookies blocked', cookieMode: 1 as const },
  { cookies: 'third-party cookies as the browser has them', cookieMode: 2 as const },
])('the main job with $cookies', ({ cookieMode }) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ cookieMode });
  });
  afterAll(async () => {
    await stage?.close();
  });
  beforeEach(() => stage.sites.reset());

  it.each(ways)('$name: mark, panel, suggestion, insert, post, logged, history', async (way) => {
    const page = await stage.browser.context.newPage();
    await mainJob(stage, way, page);
    await page.close();
  });
});

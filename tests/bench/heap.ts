import type { CDPSession, Page } from 'playwright-core';
import { startSites } from '../sites/serve';
import { launchChromium } from '../support/browser';
import { startStage } from '../support/stage';
import type { Bench } from './bench';

const POSTS = 10_000;
const FEED = `https://x.com/home?posts=${POSTS}`;
/** Pixels a frame: every post stands in the window for two frames or more. */
const STEP = 420;
/** What may be kept: ids, and the last thousand posts. */
const BUDGET = 2_000_000;

interface Kept {
  /** Bytes of the heap near the feed's beginning, and at its end. */
  before: number;
  after: number;
}

async function heap(session: CDPSession): Promise<number> {
  // Twice: what a finaliser lets go is collected by the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Scrolls until `share` of the feed has passed by; the list grows and shrinks, so its end is looked for each time. */
const scrollOn = (page: Page, share: number): Promise<void> =>
  page.evaluate(
    ({ step, until }) =>
      new Promise<void>((resolve) => {
        const next = () => {
          scrollBy(0, step);
          const end = document.documentElement.scrollHeight - innerHeight;
          if (scrollY >= Math.floor(end * until) - 2) resolve();
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    { step: STEP, until: share },
  );

async function kept(page: Page): Promise<Kept> {
  await page.locator('article').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await scrollOn(page, 0.05);
  const before = await heap(session);
  await scrollOn(page, 1);
  const after = await heap(session);
  await page.close();
  return { before, after };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export const heapBench: Bench = {
  name: `In the page: what ${POSTS.toLocaleString('en')} posts leave on the heap when they have passed by`,
  async run() {
    const sites = await startSites();
    const bare = await launchChromium({ sites });
    const stage = await startStage({ sites });
    try {
      const page = await bare.context.newPage();
      await page.goto(FEED);
      const [control, ours] = await Promise.all([kept(page), stage.open(FEED).then(kept)]);
      const mentions = (await stage.entries()).filter(({ type }) => type === 'mention.seen').length;
      const grown = (one: Kept) => one.after - one.before;
      const more = grown(ours) - grown(control);
      return [
        {
          what: `from 5 % of the feed to its end (${mentions} mentions among them)`,
          ours: `${megabytes(ours.before)} → ${megabytes(ours.after)}, ${megabytes(more)} more than without`,
          peer: `no extension ${megabytes(control.before)} → ${megabytes(control.after)}`,
          budget: `≤ ${megabytes(BUDGET)}`,
          ok: more <= BUDGET,
        },
      ];
    } finally {
      await bare.close();
      await stage.close();
    }
  },
};

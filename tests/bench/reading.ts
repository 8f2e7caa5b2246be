import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { fixture, pages } from '../lib/sites/load';
import { launchChromium } from '../support/browser';
import type { Bench, Row } from './bench';

/** So many times as long is the second page of each site: a cost that grows with the page shows there. */
const TIMES = 40;
/** A slice of ours takes at most 16 ms: so many microseconds leave room for a screen of posts. */
const BUDGET = 1_000;

/** Reads every post of the page as often as there is time for; microseconds a post. */
const MEASURE = `
  import { adapterFor } from './lib/sites/adapters';
  globalThis.cost = async (milliseconds) => {
    const url = new URL(location.href);
    const adapter = adapterFor(url);
    const read = () =>
      [...document.querySelectorAll(adapter.postSelector)].filter((one) => adapter.readPost(one, url)).length;
    const posts = read();
    const start = performance.now();
    let rounds = 0;
    do {
      // What is remembered within one task is forgotten by then, as between two slices.
      await undefined;
      read();
      rounds += 1;
    } while (performance.now() - start < milliseconds);
    return { posts, micro: ((performance.now() - start) * 1000) / (rounds * Math.max(1, posts)) };
  };`;

async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: MEASURE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    minify: true,
    tsconfigRaw: { compilerOptions: { paths: { '@/*': ['./*'] } } },
  });
  return outputFiles[0]!.text;
}

interface Cost {
  posts: number;
  micro: number;
}

async function costOf(context: BrowserContext, code: string, url: string, html: string): Promise<Cost> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(url);
  await page.evaluate(code);
  await page.evaluate('cost(50)');
  const cost = await page.evaluate<Cost>('cost(150)');
  await page.close();
  return cost;
}

const longer = (html: string): string => {
  const [, head = '', body = html, tail = ''] = /^([^]*<body[^>]*>)([^]*)(<\/body>[^]*)$/.exec(html) ?? [];
  return head + body.repeat(TIMES) + tail;
};

/** What it costs to read one post, on every saved page, in the browser that people have. */
export const reading: Bench = {
  name: `Reading one post, by page, in microseconds; the peer is the same page ${TIMES} times as long`,
  async run() {
    const code = await script();
    const browser = await launchChromium();
    const rows: Row[] = [];
    try {
      for (const { name, url } of pages) {
        const once = await costOf(browser.context, code, url, fixture(name));
        const long = await costOf(browser.context, code, url, longer(fixture(name)));
        rows.push({
          what: `${name}, ${once.posts} posts`,
          ours: `${once.micro.toFixed(0)} µs`,
          peer: `${long.micro.toFixed(0)} µs of ${long.posts}`,
          budget: `≤ ${BUDGET} µs`,
          ok: Math.max(once.micro, long.micro) <= BUDGET,
        });
      }
    } finally {
      await browser.close();
    }
    return rows;
  },
};

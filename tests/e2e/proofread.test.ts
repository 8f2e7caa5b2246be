import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMention, reply } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';

const suitcase = (page: Page) =>
  page.locator('article[data-testid="tweet"]', { hasText: 'day three without my suitcase' });

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

it('finds slips of grammar and spelling in the panel under the real content security policy, and mends them', async () => {
  const page = await stage.open('https://x.com/home');
  const panel = await openMention(page, suitcase(page));
  await reply(panel).fill('We has found your suitcase and it was definately on the wrong belt. ^DW');
  const spelling = panel.getByRole('button', { name: 'Write “definitely”' });
  const grammar = panel.getByRole('button', { name: 'Write “have”' });
  await spelling.waitFor();
  await grammar.waitFor();
  await grammar.click();
  await grammar.waitFor({ state: 'detached' });
  await spelling.click();
  await spelling.waitFor({ state: 'detached' });
  expect(await reply(panel).inputValue()).toBe(
    'We have found your suitcase and it was definitely on the wrong belt. ^DW',
  );
  await page.close();
});

it('leaves a word alone once the agent has said that it is right', async () => {
  const page = await stage.open('https://x.com/home');
  const panel = await openMention(page, suitcase(page));
  await reply(panel).fill('Your suitcase is seperate from the others. ^DW');
  const known = panel.getByRole('button', { name: 'Known here' });
  await known.click();
  await known.waitFor({ state: 'detached' });
  const { agent } = await stage.ask('settings.get', {});
  expect(agent.words).toEqual(['seperate']);
  await page.close();
});

it('spells French by its dictionary', async () => {
  const page = await stage.open('https://x.com/home');
  const panel = await openMention(page, suitcase(page));
  await reply(panel).fill(
    'Bonjour, nous sommes désolés pour le retard. Votre rembousement est en route. ^DW',
  );
  await panel.getByRole('button', { name: 'Write “remboursement”' }).waitFor();
  await page.close();
});

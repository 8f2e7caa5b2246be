import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { fillMissing, insert, openMention, reply } from '../../tests/support/agent';
import type { Stage } from '../../tests/support/stage';

interface Telling {
  /** Folder of the pictures; emptied first. */
  folder: string;
  say: (sentence: string) => void;
}

const tweet = (page: Page, text: string): Locator =>
  page.locator('article[data-testid="tweet"]', { hasText: text });
const unit = (page: Page, text: string): Locator => page.locator('[aria-posinset]', { hasText: text });

/** An agent's work from a mark to an escalation, with real pointer and key events, told in sentences and pictures. */
export async function mainJob(stage: Stage, { folder, say }: Telling): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let number = 0;
  const picture = async (page: Page, name: string) => {
    const file = join(folder, `${String(++number).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: file });
    say(`  picture: ${file}`);
  };

  await answerOnX(stage, say, picture);
  await answerOnFacebook(stage, say, picture);
  await escalate(stage, say, picture);
  await lookBack(stage, say, picture);
  say(`The pictures are in ${folder}/, in order.`);
}

type Picture = (page: Page, name: string) => Promise<void>;

async function answerOnX(stage: Stage, say: Telling['say'], picture: Picture): Promise<void> {
  const page = await stage.open('https://x.com/home');
  const post = tweet(page, 'day three without my suitcase');
  await post.locator('earshot-mark').waitFor({ state: 'attached' });
  say('X: posts about Kestrel Air carry a mark; the bird and the advertisement do not.');
  await picture(page, 'x-marks');

  const panel = await openMention(page, post);
  say(
    'A click on a mark opens the panel: who speaks, what they want and why, the clocks, and a checked reply.',
  );
  await picture(page, 'x-brief');

  await post.getByTestId('reply').click();
  await fillMissing(panel, 'the wait');
  const text = await insert(panel);
  say(`Insert writes the reply into X’s own box, and nothing more: “${text}”`);
  await picture(page, 'x-inserted');

  await page.getByTestId('tweetButton').click();
  await stage.sites.control('x').untilPosted(1);
  await panel.getByText(/Answered by DW/).waitFor();
  say(
    'The agent pressed Reply. Earshot noticed, logged the reply, stopped the clocks and marked the post as answered.',
  );
  await picture(page, 'x-answered');
  await page.close();
}

async function answerOnFacebook(stage: Stage, say: Telling['say'], picture: Picture): Promise<void> {
  const page = await stage.open('https://www.facebook.com/');
  const post = unit(page, 'refunded me the wrong amount');
  const panel = await openMention(page, post);
  say('Facebook: the same panel beside a post of the feed.');

  await reply(panel).fill('You should have read the conditions before you booked. ^DW');
  await panel.getByText('Must change').first().waitFor();
  say('A draft that blames the customer is underlined, says why, and cannot be inserted.');
  await picture(page, 'facebook-blocked');

  await chooseWording(panel);
  await post.locator('[role="button"]:has([data-ad-rendering-role="comment_button"])').click();
  await fillMissing(panel, 'being £140 short');
  const text = await insert(panel);
  await page.keyboard.press('Enter');
  await stage.sites.control('facebook').untilPosted(1);
  await panel.getByText(/Answered by DW/).waitFor();
  say(`A wording of the playbook passes; the agent pressed Enter and it stands under the post: “${text}”`);
  await picture(page, 'facebook-answered');
  await page.close();
}

/** Takes the first of the other wordings, as a person does who does not like their own. */
async function chooseWording(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: /^Other wordings/ }).click();
  await panel.getByRole('list', { name: 'Wordings' }).getByRole('button').first().click();
}

async function escalate(stage: Stage, say: Telling['say'], picture: Picture): Promise<void> {
  const page = await stage.open('https://x.com/home');
  const panel = await openMention(page, tweet(page, 'burned by hot coffee'));
  await panel.getByRole('button', { name: 'Escalate…' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Escalate' });
  await dialog.getByLabel('What they need to know').waitFor();
  say(
    'An injury is not for the agent to answer alone: the playbook proposes who takes it, and the brief is written.',
  );
  await picture(page, 'x-escalate');
  await dialog.getByRole('button', { name: 'Escalate', exact: true }).click();
  await panel.getByText('delivered').first().waitFor();
  say('It is shown as delivered only now, after the receiver took it.');
  await picture(page, 'x-escalated');
  await page.close();
}

async function lookBack(stage: Stage, say: Telling['say'], picture: Picture): Promise<void> {
  const { customers } = await stage.ask('customers.search', { query: 'tomi' });
  const workspace = await stage.browser.openExtensionPage(
    `workspace.html#/customers/${customers[0]?.id ?? ''}`,
  );
  await workspace.getByText('replied').first().waitFor();
  say('The workspace keeps every customer’s history: what they wrote, what was answered, by whom.');
  await picture(workspace, 'workspace-customer');
  await workspace.close();
}

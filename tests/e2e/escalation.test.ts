import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/domain/entry';
import { dialogOf, openMention, reply } from '../support/agent';
import type { Stage } from '../support/stage';
import { startStage } from '../support/stage';
import { RECEIVER_SECRET } from '../support/worker-through';

const tweet = (page: Page, text: string): Locator =>
  page.locator('article[data-testid="tweet"]', { hasText: text });
const burned = 'My daughter was burned by hot coffee';

/** Opens the escalation dialog of the mention that the panel shows. */
async function escalateDialog(panel: Frame): Promise<Locator> {
  await panel.getByRole('button', { name: 'Escalate…' }).click();
  const dialog = dialogOf(panel, 'Escalate');
  await dialog.getByRole('textbox', { name: 'Subject' }).waitFor();
  return dialog;
}
const raise = (dialog: Locator) => dialog.getByRole('button', { name: 'Escalate', exact: true }).click();

describe('an escalation from the panel', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage({ behaviour: ['refuse', 'error', 'hang'] });
  });
  afterAll(async () => {
    await stage?.close();
  });

  it('goes by the proposed route, through refusal, failure and silence, and arrives once', async () => {
    const page = await stage.open('https://x.com/home');
    const post = tweet(page, burned);
    const panel = await openMention(page, post);
    const mention = `x:${await post.locator('earshot-mark').getAttribute('data-post-id')}`;

    // The route that the pack's own words propose comes first, with its reason, and is chosen.
    let dialog = await escalateDialog(panel);
    const routes = dialog.getByRole('group', { name: 'Who takes it' }).getByRole('radio');
    expect(await routes.count()).toBe(4);
    const proposed = dialog.getByRole('group', { name: 'Who takes it' }).locator('label').first();
    expect(await proposed.innerText()).toMatch(/Legal and press.*level 3/s);
    expect(await proposed.innerText()).toContain('Proposed: because of the category');
    expect(await proposed.innerText()).toContain('No public answer until they acknowledge.');
    expect(await routes.first().isChecked()).toBe(true);

    // Changed, and changed back.
    await dialog.getByRole('radio', { name: /Duty lead/ }).check();
    expect(await routes.first().isChecked()).toBe(false);
    await routes.first().check();

    // The brief holds the facts, the post and what was tried, and the agent edits it.
    const body = dialog.getByRole('textbox', { name: 'What they need to know' });
    const written = await body.inputValue();
    for (const fact of [
      burned,
      'olaberg74 on X',
      'They want',
      'priority urgent',
      'They wrote to us once',
      'What was tried\nNothing yet.',
      'Questions go to Dana Whitfield.',
    ])
      expect(written).toContain(fact);
    await body.press('Control+End');
    await body.pressSequentially(' She is eight.');

    // The alias has no address on this machine yet: what is wrong is said, and nothing is raised.
    await dialog.getByRole('radio', { name: 'To their system' }).check();
    await raise(dialog);
    await dialog.getByText('Please enter an address that begins with https:// or http://.').waitFor();
    await dialog.getByRole('textbox', { name: 'Address of "legal-desk"' }).fill(stage.receiver.url);
    await dialog.getByLabel('Signing secret').fill('not a secret');
    await raise(dialog);
    await dialog.getByText('A signing secret begins with whsec_').waitFor();
    expect(await of(stage, 'escalation.raised')).toHaveLength(0);
    await dialog.getByLabel('Signing secret').fill(RECEIVER_SECRET);
    await raise(dialog);

    // 400: nobody tries again by itself.
    dialog = dialogOf(panel, 'Escalated to Legal and press');
    const card = dialog.getByRole('article', { name: 'Escalation to Legal and press' });
    await card.getByText('not delivered').waitFor();
    await card.getByText('The receiver refused it (400).').first().waitFor();
    expect(await card.getByText('Next try').count()).toBe(0);
    const [raised] = await stage.ask('escalations.list', {});
    expect(raised).toMatchObject({ state: 'failed', hold: true, route: 'legal', connector: 'webhook' });
    expect(raised?.attempts).toHaveLength(1);
    expect(raised?.brief.body).toBe(`${written} She is eight.`);

    // 503 after the person's retry: it is tried again, and the panel says when.
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByText('on its way').waitFor();
    await card.getByText('The receiver answered 503').first().waitFor();
    await card.getByText(/Next try/).waitFor();

    // Silence: the product's own patience ends, and it stays on its way.
    await stage.receiver.attempted(2);
    await card.getByRole('button', { name: 'Try again' }).click();
    await stage.receiver.attempted(3);
    expect(await card.getByText('✓ delivered').count()).toBe(0);
    await card
      .getByText(/did not answer within \d+ seconds/)
      .first()
      .waitFor();
    await card.getByText('on its way').waitFor();
    expect(await of(stage, 'escalation.delivered')).toHaveLength(0);
    expect(stage.receiver.received).toHaveLength(0);

    // Taken.
    await card.getByRole('button', { name: 'Try again' }).click();
    await card.getByText('✓ delivered').waitFor();

    const { attempts, received } = stage.receiver;
    expect(attempts).toHaveLength(4);
    expect(new Set(attempts.map(({ id }) => id))).toEqual(new Set([raised?.id]));
    expect(attempts.every(({ verified }) => verified)).toBe(true);
    expect(received).toHaveLength(1);
    const sent = JSON.parse(received[0]?.body ?? '') as Sent;
    expect(sent.type).toBe('escalation.raised');
    expect(sent.data).toMatchObject({
      escalation: raised?.id,
      route: 'legal',
      hold: true,
      by: 'DW',
      brief: { body: `${written} She is eight.` },
      facts: { author: { handle: 'olaberg74' }, triage: { category: 'safety', priority: 'urgent' } },
    });
    expect(received[0]?.body).not.toContain(RECEIVER_SECRET);

    expect(await of(stage, 'escalation.raised')).toHaveLength(1);
    expect((await of(stage, 'escalation.failed')).map(({ data }) => [data.attempt, data.code])).toEqual([
      [1, 'refused'],
      [2, 'server'],
      [3, 'timeout'],
    ]);
    expect(await of(stage, 'escalation.retried')).toHaveLength(3);
    expect((await of(stage, 'escalation.delivered')).map(({ data }) => [data.attempt, data.status])).toEqual([
      [4, 200],
    ]);
    expect(JSON.stringify(await stage.entries())).not.toContain(RECEIVER_SECRET);
    expect((await stage.ask('brief.get', { mention })).mention.state).toBe('escalated');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  it('goes as an e-mail without any address, and its hold keeps answers from the public', async () => {
    const page = await stage.open('https://www.facebook.com/');
    const post = page.locator('[aria-posinset]', { hasText: 'My son was injured on board' });
    const panel = await openMention(page, post);
    const insertButton = panel.getByRole('button', { name: 'Insert', exact: true });
    const words =
      'Ola, an injury on board is awful, and I am sorry. I have passed your post to our safety team. ^DW';

    // Before anybody has it, the check says whose it is.
    await reply(panel).fill(words);
    await panel.getByText('This belongs to “Legal and press”').waitFor();
    expect(await insertButton.getAttribute('aria-disabled')).toBe('true');

    const dialog = await escalateDialog(panel);
    await dialog.getByRole('radio', { name: 'E-mail' }).check();
    const subject = await dialog.getByRole('textbox', { name: 'Subject' }).inputValue();
    await raise(dialog);
    const raised = dialogOf(panel, 'Escalated to Legal and press');
    const link = new URL(
      (await raised.getByRole('link', { name: 'Open the e-mail' }).getAttribute('href')) ?? '',
    );
    expect(link.protocol).toBe('mailto:');
    expect(link.pathname).toBe('');
    expect(link.searchParams.get('subject')).toBe(subject);
    expect(link.searchParams.get('body')).toContain('My son was injured on board');
    // Nobody can know whether the person sent it.
    expect(await raised.getByText('delivered').count()).toBe(0);
    await raised.getByText('handed over').waitFor();
    await raised.getByRole('button', { name: 'Close' }).last().click();

    await panel.getByText('Legal and press has this case.').waitFor();
    await panel.getByText('Route “Legal and press” has to acknowledge first').waitFor();
    expect(await insertButton.getAttribute('aria-disabled')).toBe('true');
    await panel.getByText('This must change before it goes out.').waitFor();

    // They have it: the hold is over.
    await panel
      .getByRole('article', { name: 'Escalation to Legal and press' })
      .getByRole('button', { name: 'They have it' })
      .click();
    await panel.getByText('Legal and press has this case.').waitFor({ state: 'detached' });
    await insertButton.and(panel.locator(':not([aria-disabled="true"])')).waitFor();
    expect(stage.receiver.attempts).toHaveLength(4);
  });

  it('goes as a copy without any address', async () => {
    const page = await stage.open('https://x.com/home');
    const panel = await openMention(page, tweet(page, 'families split across flights'));
    const dialog = await escalateDialog(panel);
    await dialog.getByRole('radio', { name: 'Copy' }).check();
    const body = await dialog.getByRole('textbox', { name: 'What they need to know' }).inputValue();
    await raise(dialog);
    const raised = panel.getByRole('dialog', { name: /^Escalated to/ });
    await raised.getByText('handed over').waitFor();
    await raised.getByRole('button', { name: 'Close' }).last().click();
    await reply(panel).fill('');
    await reply(panel).press('Control+v');
    expect(await reply(panel).inputValue()).toContain(body);
    const handed = (await of(stage, 'escalation.delivered')).filter(({ data }) => data.status === undefined);
    expect(handed).toHaveLength(2);
    expect(stage.receiver.attempts).toHaveLength(4);
  });
});

interface Sent {
  type: string;
  data: Record<string, unknown>;
}

async function of<T extends Entry['type']>(stage: Stage, type: T): Promise<Extract<Entry, { type: T }>[]> {
  return (await stage.entries()).filter((entry): entry is Extract<Entry, { type: T }> => entry.type === type);
}

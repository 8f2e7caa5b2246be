// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as fixtures from '../../support/panel-fixtures';
import { setUpPanel, showBrief } from '../../support/panel-render';
import { worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

const withBrief = (change: (brief: ReturnType<typeof fixtures.brief>) => void) => {
  worker.answers['brief.get'] = () => {
    const brief = structuredClone(fixtures.brief());
    change(brief);
    return brief;
  };
};

// The list behind the brief has a heading of its own, which browsers hide with the rest of it.
const title = () =>
  within(screen.getByRole('region', { name: 'Mention' })).getByRole('heading', { level: 1 });

describe('the brief', () => {
  it('says who speaks, what they said with the reasons lit, what runs, and what was before', async () => {
    await showBrief();
    expect(title().textContent).toBe('Maya Lindqvist');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'four hours late',
      'my connection is gone',
      'honeymoon',
    ]);
    const clocks = screen.getByRole('list', { name: 'Targets' });
    expect(clocks.textContent).toContain('acknowledge in 18 min');
    const link = screen.getByRole('link', { name: /Open original/ });
    expect(link.getAttribute('href')).toBe('https://x.com/mayalq/status/1001');
    expect(screen.getByText('DW had a call')).toBeTruthy();
    expect(screen.getByText('DW gave £40')).toBeTruthy();
  });

  it('lights the words of a reason that is focused', async () => {
    const { user } = await showBrief();
    await user.hover(screen.getByRole('button', { name: 'says: four hours late' }));
    expect(screen.getByRole('button', { name: 'says: four hours late' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('says late in a word and a sign, and done with how long it took', async () => {
    withBrief((brief) => {
      brief.case.clocks[0]!.due = fixtures.minutesAgo(5);
      brief.case.clocks[1]!.stopped = fixtures.minutesAgo(2);
    });
    await showBrief();
    const clocks = screen.getByRole('list', { name: 'Targets' });
    expect(clocks.textContent).toContain('▲ acknowledge late by 5 min');
    expect(clocks.textContent).toContain('✓ next step after 40 min');
  });

  it('corrects the triage with one choice of a menu', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: /^Priority/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: /urgent/ }));
    await waitFor(() => expect(worker.inputs('triage.correct')).toHaveLength(1));
    expect(worker.inputs('triage.correct')[0]).toMatchObject({
      mention: 'x:1001',
      correction: { priority: 'urgent' },
    });
    await user.click(screen.getByRole('button', { name: /^Category/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'No category' }));
    await waitFor(() => expect(worker.inputs('triage.correct')[1]?.correction).toEqual({ category: null }));
  });

  it('edits tags and note of the customer', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: /3 mentions so far/ }));
    await user.type(screen.getByRole('textbox', { name: 'New tag' }), 'honeymoon{Enter}');
    expect(worker.inputs('customer.edit')[0]).toMatchObject({ tags: ['frequent flyer', 'honeymoon'] });
    await user.click(screen.getByRole('button', { name: 'Remove frequent flyer' }));
    expect(worker.inputs('customer.edit')[1]).toMatchObject({ tags: [] });
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Window seat.');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(worker.inputs('customer.edit')[2]).toMatchObject({ note: 'Window seat.' });
  });

  it('checks a step of the plan', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'Steps: 0 of 3' }));
    await user.click(screen.getByRole('checkbox', { name: 'Look up the flight' }));
    expect(worker.inputs('step.check')[0]).toMatchObject({ play: 'delay-first', step: 1, done: true });
  });

  it('asks for older history and shows it once', async () => {
    withBrief((brief) => {
      brief.moreHistory = true;
    });
    worker.answers['history.more'] = () => ({
      items: [
        fixtures.history[3]!,
        {
          ...fixtures.history[1]!,
          id: '01930000-0000-7000-8000-000000000001',
          type: 'mention.left',
          data: { reason: 'Not about us' },
        },
      ],
      more: false,
    });
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('DW left it: Not about us')).toBeTruthy();
    expect(worker.inputs('history.more')).toEqual([{ customer: 'c1', before: fixtures.history[3]!.id }]);
    expect(screen.getAllByText('DW replied')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('shows hostile text as text, cuts endless names, and links only to the web', async () => {
    withBrief((brief) => {
      brief.mention.post.author.name = '<img src=x onerror=alert(1)>'.repeat(200);
      brief.mention.post.text = '<script>alert(1)</script> {{ agent.name }}';
      brief.mention.post.url = 'javascript:alert(1)';
      brief.mention.triage!.reasons = [{ why: 'x', about: 'category', start: 5, end: 999_999 }];
    });
    await showBrief();
    expect(document.querySelectorAll('main img, main script')).toHaveLength(0);
    expect(title().textContent.length).toBeLessThan(130);
    expect(screen.queryByRole('link', { name: /Open original/ })).toBeNull();
  });

  it('folds a long post and unfolds it', async () => {
    const text = 'All of it. '.repeat(9_000);
    withBrief((brief) => {
      brief.mention.post.text = text;
      brief.mention.triage!.reasons = [];
    });
    const { user } = await showBrief();
    expect(document.body.textContent).not.toContain(text.trim());
    await user.click(screen.getByRole('button', { name: /Show all/ }));
    expect(document.body.textContent).toContain(text.trim());
  });

  it('warns of a hold, and says what was answered, left and closed', async () => {
    withBrief((brief) => {
      brief.case.holds = ['legal'];
      brief.case.closed = { at: fixtures.minutesAgo(1), outcome: 'Solved' };
      brief.mention.state = 'left';
      brief.mention.left = { at: fixtures.minutesAgo(2), reason: 'Nothing to add' };
    });
    const { user } = await showBrief();
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('Legal and press has this case.');
    expect(screen.getByText('The case is closed: Solved')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(worker.inputs('mention.return')[0]).toMatchObject({ mention: 'x:1001' });
  });
});

describe('what else can be done', () => {
  const dialog = () => within(screen.getByRole('dialog'));

  it('logs a call with its outcome, and asks for words first', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'Log…' }));
    await user.click(dialog().getByRole('button', { name: 'Log it' }));
    expect(dialog().getByText('Please write what happened.')).toBeTruthy();
    await user.click(dialog().getByRole('radio', { name: 'Call' }));
    await user.type(dialog().getByRole('textbox', { name: 'What happened' }), 'Rang her.');
    await user.type(dialog().getByRole('textbox', { name: /How it ended/ }), 'New flight');
    await user.click(dialog().getByRole('button', { name: 'Log it' }));
    expect(worker.inputs('interaction.log')).toMatchObject([
      { kind: 'call', text: 'Rang her.', outcome: 'New flight', mention: 'x:1001', customer: 'c1' },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('leaves a mention only with a reason', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'Leave it…' }));
    await user.click(dialog().getByRole('button', { name: 'Leave it' }));
    expect(worker.inputs('mention.leave')).toEqual([]);
    await user.click(dialog().getByRole('radio', { name: 'Not about us' }));
    await user.type(dialog().getByRole('textbox'), 'a bird');
    await user.click(dialog().getByRole('button', { name: 'Leave it' }));
    expect(worker.inputs('mention.leave')).toMatchObject([{ reason: 'Not about us: a bird' }]);
  });

  it('reminds in an hour, and as the play says with its note', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'Remind me…' }));
    await user.click(dialog().getByRole('button', { name: 'Set reminder' }));
    expect(worker.inputs('reminder.set')[0]).toMatchObject({ due: fixtures.inMinutes(60), note: '' });
    await user.click(await screen.findByRole('button', { name: 'Remind me…' }));
    await user.click(dialog().getByRole('radio', { name: /as the play says/ }));
    await user.click(dialog().getByRole('button', { name: 'Set reminder' }));
    await waitFor(() => expect(worker.inputs('reminder.set')).toHaveLength(2));
    expect(worker.inputs('reminder.set')[1]).toMatchObject({
      due: fixtures.inMinutes(24 * 60),
      note: 'Did they get there?',
    });
  });

  it('closes the case with how it ended', async () => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Close case…' }));
    await user.click(dialog().getByRole('radio', { name: 'Not solved' }));
    await user.click(dialog().getByRole('button', { name: 'Close case' }));
    expect(worker.inputs('case.close')).toMatchObject([{ outcome: 'Not solved', mention: 'x:1001' }]);
  });
});

describe('several complaints', () => {
  it('stand in a short list, the strongest first, each with its category', async () => {
    withBrief((brief) => {
      const { post, triage } = brief.mention;
      post.text = 'four hours late and my bag is lost';
      triage!.complaints = [
        { start: 20, end: 34, category: null },
        { start: 0, end: 15, category: triage!.category },
      ];
    });
    await showBrief();
    const list = screen.getByRole('list', { name: '2 complaints, the strongest first' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'my bag is lost',
      expect.stringMatching(/: four hours late$/),
    ]);
  });
});

describe('an alarm', () => {
  const alarmed = () =>
    withBrief((brief) => {
      const { post, triage } = brief.mention;
      post.text = 'My lawyer will write to you about the four hours late flight';
      triage!.alarms = [{ kind: 'legal', start: 0, end: 14 }];
      triage!.reasons = [];
    });

  it('says what is raised, offers nothing ready-made, and leads to handing over', async () => {
    alarmed();
    const { user } = await showBrief();
    const alarm = screen.getByRole('alert');
    expect(alarm.textContent).toContain('It speaks of the law.');
    expect(alarm.textContent).toContain('My lawyer will');
    await screen.findByText('This is not answered from a template.');
    await user.click(screen.getByRole('button', { name: 'Hand over…' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('that is not meant so brings the replies back', async () => {
    alarmed();
    const { user } = await showBrief();
    await screen.findByText('This is not answered from a template.');
    await user.click(screen.getByRole('button', { name: 'It is not meant so' }));
    await waitFor(() => expect(screen.queryByText('This is not answered from a template.')).toBeNull());
    expect(screen.queryByText('It speaks of the law.')).toBeNull();
  });
});

describe('a wave', () => {
  it('is said in one sentence', async () => {
    withBrief((brief) => {
      brief.wave = { about: 'app down', count: 9, minutes: 20 };
    });
    await showBrief();
    expect(screen.getByText('9 posts on “app down” in 20 minutes.')).toBeTruthy();
  });
});

const sentTo = (name: string) => worker.sent.flatMap((one) => (one.name === name ? [one.input] : []));

describe('what the post says of its case', () => {
  const saying = (is: 'resolved' | 'again', change: Parameters<typeof withBrief>[0] = () => undefined) =>
    withBrief((brief) => {
      brief.mention.post.text = 'All sorted now, thank you';
      brief.mention.triage!.stage = { is, start: 0, end: 14 };
      brief.stage = is;
      change(brief);
    });

  it('a thank-you that closes is closed by a person', async () => {
    saying('resolved');
    const { user } = await showBrief();
    expect(screen.getByText('They say it is solved: “All sorted now”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close case' }));
    await waitFor(() =>
      expect(sentTo('case.close')).toMatchObject([{ mention: 'x:1001', outcome: 'Solved' }]),
    );
  });

  it('what is not solved opens the earlier case again, by a person', async () => {
    saying('again', (brief) => {
      brief.reopen = { case: 'k-old', at: fixtures.minutesAgo(60), outcome: 'Solved' };
    });
    const { user } = await showBrief();
    expect(screen.getByText(/A case closed .* as “Solved”\. Now they say “All sorted now”\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(sentTo('case.reopen')).toMatchObject([{ mention: 'x:1001', case: 'k-old' }]));
  });
});

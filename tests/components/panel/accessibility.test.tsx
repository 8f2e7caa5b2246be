// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import * as fixtures from '../../support/panel-fixtures';
import { setUpPanel, showBrief, showList } from '../../support/panel-render';
import { worker } from '../../support/panel-worker';

vi.mock('@/lib/messaging/client', async (original) => {
  const { client } = await import('../../support/panel-worker');
  return { ...(await original<object>()), ...client };
});
setUpPanel();

/** What can be told without layout; colours and sizes are looked at in a real browser. */
async function violations(of: Element = document.documentElement): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Earshot';
  const { violations } = await axe.run(of, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe('axe finds nothing', () => {
  it('in the list with its filters', async () => {
    const { user } = await showList();
    await user.keyboard('/');
    expect(await violations()).toEqual([]);
  });

  it('in a brief with everything on it', async () => {
    worker.answers['brief.get'] = () => {
      const brief = fixtures.brief({ escalations: [fixtures.escalation] });
      brief.reminders = [{ id: 'r', due: fixtures.inMinutes(30), note: 'Ask again', done: false }];
      return brief;
    };
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name: /3 mentions so far/ }));
    await user.click(screen.getByRole('button', { name: 'Steps: 0 of 3' }));
    await user.keyboard('{Alt>}2{/Alt}');
    await user.click(screen.getByRole('button', { name: 'Other wordings' }));
    expect(await violations()).toEqual([]);
  });

  it.each(['Escalate…', 'Log…', 'Leave it…', 'Remind me…'])('in the dialog of %s', async (name) => {
    const { user } = await showBrief();
    await user.click(screen.getByRole('button', { name }));
    // Without layout axe cannot tell that what lies behind is out of reach.
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
  });
});

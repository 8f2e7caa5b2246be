// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/check';
import { Findings } from '@/components/panel/reply/findings';

afterEach(cleanup);
const none = () => undefined;
const show = (findings: Finding[]) =>
  render(
    <Findings
      findings={findings}
      draft="That is not true."
      overridden={[]}
      stale={false}
      onFix={none}
      onShow={none}
      onKnow={none}
    />,
  );

describe('a finding', () => {
  it('says where the playbook has the rule otherwise, when asked why', async () => {
    const scope = 'Elsewhere: off in direct messages.';
    show([{ rule: 'no-argument', severity: 'block', message: 'Leave it.', why: 'Nobody wins.', scope }]);
    expect(screen.queryByText(scope)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Why' }));
    expect(screen.getByText('Nobody wins.')).toBeTruthy();
    expect(screen.getByText(scope)).toBeTruthy();
  });

  it('can be asked why also where it has nothing but that to say', async () => {
    show([{ rule: 'own', severity: 'warn', message: 'Leave it.', scope: 'Only on X.' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Why' }));
    expect(screen.getByText('Only on X.')).toBeTruthy();
  });
});

import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createQueryClient } from '@/components/ui/query-client';
import { ToastProvider } from '@/components/ui/toast';
import { Workspace } from '@/components/workspace/workspace';
import { worker } from './panel-worker';
import * as fixtures from './workspace-fixtures';

/** Call once in a test file of the workspace. The worker answers with the workspace's fixtures. */
export function setUpWorkspace(): void {
  beforeEach(() => {
    worker.reset();
    worker.answers = {
      'packs.list': () => [fixtures.packSummary()],
      'packs.active': () => ({ version: '1', packs: [] }),
      'health.get': () => ({ persisted: true, entries: 12, usageBytes: 3_400_000 }),
      'customers.search': ({ offset = 0, limit = 50 }) => ({
        customers: [fixtures.maya, ...Array.from({ length: 299 }, (_, n) => fixtures.customer(n + 2))].slice(
          offset,
          offset + limit,
        ),
        total: 300,
      }),
      'customer.get': () => fixtures.detail(),
      'escalations.list': () => [],
      'terms.list': () => [],
      'waves.get': () => [],
      'settings.get': () => fixtures.settings,
      'destinations.list': () => [],
    };
    Object.assign(fakeBrowser, { permissions: permissionsStub() });
    vi.useFakeTimers({ now: fixtures.now, toFake: ['Date'] });
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(560);
    window.location.hash = '';
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** The workspace at an address like `#/customers`. */
export function show(hash: string) {
  window.location.hash = hash;
  const user = userEvent.setup();
  const view = render(
    <QueryClientProvider client={createQueryClient()}>
      <ToastProvider>
        <Workspace />
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { user, ...view };
}

/** Fails with what axe finds; colours are checked in the browser tests, where there are any. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The browser says yes to whatever is asked. */
function permissionsStub() {
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  const yes = () => vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(() => Promise.resolve(true));
  return { contains: yes(), request: yes(), remove: yes(), onAdded: event, onRemoved: event };
}

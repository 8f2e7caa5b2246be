import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { passOn } from '@/lib/worker/pass-on';

const sendMessage = vi.fn(async () => undefined);
beforeEach(() => {
  sendMessage.mockClear();
  Object.assign(fakeBrowser.tabs, { sendMessage });
});
const page = { id: fakeBrowser.runtime.id, tab: { id: 7 } };

it('sends what a page tells its panel to the tab of that page, and says which it is', () => {
  passOn({ earshot: 'show', mention: 'x:1' }, page);
  passOn({ earshot: 'page-changed' }, page);
  expect(sendMessage.mock.calls).toEqual([
    [7, { earshot: 'show', mention: 'x:1', tab: 7 }],
    [7, { earshot: 'page-changed', tab: 7 }],
  ]);
});

it.each([
  ['a request', { earshot: 'request', name: 'counts.get', input: {} }, page],
  ['what another extension sends', { earshot: 'page-changed' }, { id: 'other', tab: { id: 7 } }],
  ['what comes from no tab', { earshot: 'page-changed' }, { id: fakeBrowser.runtime.id }],
  ['nothing', undefined, page],
])('leaves %s alone', (_, message, sender) => {
  expect(passOn(message, sender)).toBeUndefined();
  expect(sendMessage).not.toHaveBeenCalled();
});

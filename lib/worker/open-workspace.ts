import { browser } from 'wxt/browser';

/** Opens the workspace at a page (`packs`, `customers/ID`), or goes to the one that is open. */
export async function openWorkspace(path = ''): Promise<void> {
  const page = browser.runtime.getURL('/workspace.html');
  const hash = path.replace(/^[#/]+/, '');
  const url = hash ? `${page}#/${hash}` : page;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, hash ? { active: true, url } : { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

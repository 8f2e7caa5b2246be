import { browser } from 'wxt/browser';
import { EarshotError } from '@/lib/domain/result';
import { tellPage } from '@/lib/messaging/client';
import type { Handlers } from '@/lib/messaging/server';

type PanelHandlers = Pick<
  Handlers,
  'panel.tab' | 'panel.tell' | 'panel.draft' | 'panel.keep' | 'permission.has'
>;

const keyOf = (mention: string) => `panel-draft:${mention}`;

/** What a confined panel cannot do itself (lib/platform/confined.ts). */
export const panelHandlers = (): PanelHandlers => ({
  'panel.tab': (_, { tab }) => ({ tab }),

  async 'panel.tell'({ name, input }, { tab }) {
    try {
      if (tab === undefined) throw new Error('no tab');
      // Our own panel made it; the page looks at what it gets once more.
      return await tellPage(tab, name, input as Parameters<typeof tellPage>[2]);
    } catch (error) {
      throw new EarshotError('no-page', error instanceof Error ? error.message : String(error));
    }
  },

  async 'panel.draft'({ mention }) {
    const key = keyOf(mention);
    return { draft: (await browser.storage.session.get(key))[key] };
  },

  async 'panel.keep'({ mention, draft }) {
    if (draft) await browser.storage.session.set({ [keyOf(mention)]: draft });
    else await browser.storage.session.remove(keyOf(mention));
  },

  'permission.has': ({ origin }) => browser.permissions.contains({ origins: [origin] }),
});

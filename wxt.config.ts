import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { proofAssets } from './lib/proofread/assets';
import { installMatches, knownMatches } from './lib/sites/registry';
import { writeLocales } from './scripts/locales';

/**
 * Two modules that a page is better off without: the polyfill is dead weight there (lib/platform/page-browser.ts), and
 * WXT's context announces the script to the page (lib/platform/no-context.ts).
 */
const instead: Record<string, string> = {
  'wxt/browser': './lib/platform/page-browser.ts',
  '@wxt-dev/webextension-polyfill/browser': './lib/platform/page-browser.ts',
  'wxt/utils/content-script-context': './lib/platform/no-context.ts',
};
const leanPage = (): Plugin => ({
  name: 'earshot:lean-page',
  enforce: 'pre',
  resolveId: (id) => {
    const path = instead[id];
    return path && fileURLToPath(new URL(path, import.meta.url));
  },
});

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDir: '.output',
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script'))
        (config.plugins ??= []).unshift(leanPage());
    },
    // WXT asks at install for every site that has a script; a site that is switched on later is asked for then.
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = [...installMatches];
    },
    // Beside the bundles, so that nothing but the proof-reader's worker ever loads them.
    'build:publicAssets': (wxt, files) => {
      for (const { from, to } of proofAssets)
        files.push({
          absoluteSrc: resolve(wxt.config.root, 'node_modules', from),
          relativeDest: `proofread/${to}`,
        });
    },
    'build:done': (wxt) => writeLocales(wxt.config.root, wxt.config.outDir),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...installMatches],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandToggle__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'earshot@earshot.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'panel.html' }, minimum_chrome_version: '130' }),
    options_ui: { page: 'workspace.html', open_in_tab: true },
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // With an address of its own for each page, no page can guess or frame it, so a Mastodon server may have it too.
        ...(browser === 'firefox'
          ? { matches: knownMatches }
          : { matches: ['https://*/*'], use_dynamic_url: true }),
      },
    ],
  }),
  vite: () => ({
    build: { target: 'es2023' },
  }),
});

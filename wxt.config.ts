import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { installMatches } from './lib/sites/registry';
import { writeLocales } from './scripts/locales';

/**
 * WXT names its content-script events after the extension's id and dispatches them on the page's document, where a
 * page could read the id. Ours get a fixed name instead: only one content script of ours runs in a page.
 */
const anonymousEvents = (): Plugin => ({
  name: 'earshot:anonymous-events',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('wxt/dist/utils/internal/custom-events')) return undefined;
    const changed = code.replaceAll('${browser?.runtime?.id}:', '');
    if (changed === code) throw new Error('WXT changed how it names events: see wxt.config.ts');
    return changed;
  },
});

/** In a page the polyfill is dead weight: see lib/platform/page-browser.ts. */
const leanBrowser = (): Plugin => ({
  name: 'earshot:lean-browser',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'wxt/browser' || id === '@wxt-dev/webextension-polyfill/browser'
      ? fileURLToPath(new URL('./lib/platform/page-browser.ts', import.meta.url))
      : undefined,
});

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDir: '.output',
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'content-script'))
        (config.plugins ??= []).unshift(leanBrowser());
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
    host_permissions: installMatches,
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
        matches: [...new Set(installMatches)],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
  }),
  vite: () => ({
    plugins: [anonymousEvents()],
    build: { target: 'es2023' },
  }),
});

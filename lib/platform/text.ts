import { browser } from 'wxt/browser';
import type check from '@/locales/en/check.json';
import type manifest from '@/locales/en/manifest.json';
import type page from '@/locales/en/page.json';
import type panel from '@/locales/en/panel.json';
import type ui from '@/locales/en/ui.json';
import type worker from '@/locales/en/worker.json';
import type workspace from '@/locales/en/workspace.json';

export type TextKey =
  | keyof typeof check
  | keyof typeof manifest
  | keyof typeof page
  | keyof typeof panel
  | keyof typeof ui
  | keyof typeof worker
  | keyof typeof workspace;

/** A sentence of the interface in the browser's language; `$1` to `$9` in it are replaced in order. */
export function t(key: TextKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key as never, substitutions.map(String)) || key;
}

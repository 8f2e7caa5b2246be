import { browser } from 'wxt/browser';

/**
 * Whether this page of ours has a content script's rights only: Firefox gives it no more while a site's page frames it.
 * Messages, texts and little else are there; the worker does the rest for it.
 */
export const isConfined = (): boolean => Reflect.get(browser, 'tabs') === undefined;

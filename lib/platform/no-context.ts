/**
 * What stands for WXT's `ContentScriptContext` in a content script (wxt.config.ts puts it there). WXT's own announces
 * each script to the page with an event on the document and listens for the same event: a page could tell that Earshot
 * is there, and could forge the event to stop it. Ours talks to nobody; lib/page/start.ts sees for itself when the
 * extension is gone.
 */
export class ContentScriptContext {}

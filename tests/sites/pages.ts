import type { SiteName } from './model';

/** Which site answers to a host name; undefined for strangers. */
export function siteOf(host: string): SiteName | undefined {
  if (host === 'x.com' || host === 'twitter.com') return 'x';
  if (['www.facebook.com', 'web.facebook.com', 'www.messenger.com'].includes(host)) return 'facebook';
  return undefined;
}

/**
 * The content security policy of a page. Stricter than the real ones where that tests more: X forbids inline styles
 * here, and both enforce trusted types, which the real sites do not (yet).
 */
export function policyOf(site: SiteName, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    site === 'x' ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    site === 'x' ? "frame-src 'self'" : "frame-src 'self' https://*.facebook.com data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types site-pages',
    'report-uri /i/csp_report',
  ].join('; ');
}

export interface PageOptions {
  nonce: string;
  hostile: boolean;
  theme: string;
}

/** The document around a site's script. */
export function pageOf(site: SiteName, { nonce, hostile, theme }: PageOptions): string {
  const mode = theme === 'dark' ? 'dark' : 'light';
  const html =
    site === 'x'
      ? `<html dir="ltr" lang="en" data-theme="${mode}">`
      : `<html id="facebook" class="_9dls __fb-${mode}-mode" lang="en" dir="ltr">`;
  const inside = site === 'x' ? '<div id="react-root"></div>' : '<div id="mount_0_0"></div>';
  const probe = hostile ? `<script nonce="${nonce}" src="/static/hostile.js"></script>` : '';
  return (
    `<!DOCTYPE html>${html}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${site === 'x' ? 'X' : 'Facebook'}</title><link rel="stylesheet" href="/static/${site}.css">${probe}` +
    `<script nonce="${nonce}" defer src="/static/${site}.js"></script></head>` +
    `<body${site === 'facebook' ? ' class="_6s5d _71pn system-fonts--body segoe"' : ''}>${inside}</body></html>`
  );
}

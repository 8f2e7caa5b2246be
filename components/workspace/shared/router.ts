import { useSyncExternalStore } from 'react';

export const PAGES = ['welcome', 'customers', 'escalations', 'packs', 'terms', 'settings'] as const;
export type PageName = (typeof PAGES)[number];

export interface Route {
  /** Absent where the address names no page: the workspace decides. */
  page?: PageName;
  /** Customer or pack id. */
  id?: string;
}

/** Reads `#/customers/ID`; a missing slash, a query and broken percent signs do no harm. */
export function parseRoute(hash: string): Route {
  const [name, ...rest] = hash
    .replace(/^#?\/*/, '')
    .replace(/[?#].*$/, '')
    .split('/');
  const page = PAGES.find((known) => known === name);
  if (!page) return {};
  const id = rest.join('/');
  return id ? { page, id: decode(id) } : { page };
}

/** The address of a page: `hrefTo('customers', id)`. */
export function hrefTo(page: PageName, id?: string): string {
  return id === undefined ? `#/${page}` : `#/${page}/${encodeURIComponent(id)}`;
}

export function goTo(page: PageName, id?: string): void {
  window.location.hash = hrefTo(page, id);
}

/** The page that the address names now; renders again when it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash,
  );
  return parseRoute(hash);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

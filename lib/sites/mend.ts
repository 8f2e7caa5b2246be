import type { SiteAdapter } from './contract';

/** What the adapter was built with. */
const built = new WeakMap<object, Readonly<Record<string, string>>>();

/**
 * Puts a pack's selectors in the place of the adapter's own ("+ a" adds to them), and the own ones back where the pack
 * has none. A selector that this browser cannot read is left out. Returns whether anything changed.
 */
export function mend(
  { selectors }: Pick<SiteAdapter, 'selectors'>,
  given: Readonly<Record<string, string>> = {},
  document: Document,
): boolean {
  const own = built.get(selectors) ?? { ...selectors };
  built.set(selectors, own);
  const probe = document.createDocumentFragment();
  let changed = false;
  for (const key of Object.keys(own)) {
    let next = own[key]!;
    const value = key !== 'version' && given[key];
    try {
      if (value) {
        const wanted = value.replace(/^\+/, () => `${own[key]},`);
        probe.querySelector(wanted);
        next = wanted;
      }
    } catch {
      // The adapter's own still serves.
    }
    changed ||= selectors[key] !== next;
    selectors[key] = next;
  }
  return changed;
}

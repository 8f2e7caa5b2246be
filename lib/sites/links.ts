/** Address of a link as the page gives it, made absolute; undefined when it is none. Reads the attribute only. */
export function linkOf(element: Element | null | undefined, base: URL): URL | undefined {
  const href = element?.getAttribute('href');
  if (!href || href.length > 4_000) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Nearest ancestor-or-self that matches, crossing open shadow roots. */
export function closestAcross(start: Element | null, selector: string): Element | null {
  let element = start;
  while (element) {
    const found = element.closest(selector);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = 'host' in root ? (root.host as Element) : null;
  }
  return null;
}

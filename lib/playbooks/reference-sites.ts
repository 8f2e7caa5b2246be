import { parse } from 'css-what';
import { siteSelectors } from '@/lib/sites/all-selectors';
import { didYouMean, oneOf, quoted } from './problem';
import type { Loose, Report } from './references';
import { group } from './references';
import { costOf } from './selector-cost';

/** A page where agents point at posts goes by its host, and has these parts. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/;
const PLACES = { post: '', text: '', author: '', link: '' };
/** Longer than any selector that a person writes. */
const LONGEST = 1_000;

/** Selectors that mend a changed site: of parts that its adapter has, and in the browser's own language. */
export function checkSites(report: Report, root: Loose): void {
  for (const [site, overrides] of Object.entries(group(root['sites']))) {
    const known = HOST.test(site)
      ? PLACES
      : (siteSelectors as Record<string, Record<string, string> | undefined>)[site];
    if (!known) {
      const sites = Object.keys(siteSelectors);
      report(
        ['sites', site],
        () =>
          `Earshot does not read ${quoted(site)}; allowed: ${oneOf(sites)}, or the host of a page.${didYouMean(site, sites)}`,
      );
      continue;
    }
    const parts = Object.keys(known).filter((part) => part !== 'version');
    for (const [part, selector] of Object.entries(group(overrides))) {
      if (!parts.includes(part))
        report(
          ['sites', site, part],
          () => `${quoted(part)} is no part of ${site}; allowed: ${oneOf(parts)}.${didYouMean(part, parts)}`,
        );
      else if (typeof selector === 'string') {
        const wrong = wrongWith(selector);
        if (wrong)
          report(
            ['sites', site, part],
            `${quoted(selector)} is no CSS selector that Earshot takes: ${wrong}`,
          );
      }
    }
  }
}

/** What is wrong with a selector; undefined when nothing is. */
function wrongWith(selector: string): string | undefined {
  if (selector.trim() === '') return 'it is empty.';
  if (selector.length > LONGEST) return `it is longer than ${LONGEST} characters.`;
  try {
    // A plus sign says that it stands beside the adapter's own.
    return costOf(parse(selector.replace(/^\+/, '')));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

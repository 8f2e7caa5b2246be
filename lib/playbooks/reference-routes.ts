import { quoted } from './problem';
import type { Found, Report } from './references';
import { group, ids, mustBe, texts } from './references';

/** Routes must lead to each other, to categories of the pack, and never round in a circle. */
export function checkRoutes(report: Report, routes: readonly Found[], categories: readonly string[]): void {
  const known = ids(routes);
  const onLate = new Map(routes.map(({ value }) => [value['id'], value['onLate']]));
  const circled = new Set<unknown>();
  for (const { path, value: route } of routes) {
    mustBe(report, [...path, 'onLate'], route['onLate'], known, 'route');
    for (const [index, id] of texts(group(route['when'])['categories']))
      mustBe(report, [...path, 'when', 'categories', index], id, categories, 'category');
    const circle = circleFrom(route['id'], onLate);
    if (circle.length === 0 || circled.has(route['id'])) continue;
    for (const id of circle) circled.add(id);
    report(
      [...path, 'onLate'],
      `${quoted(route['onLate'])} leads back to here (${[...circle, circle[0]].join(' → ')}); the last route has no onLate.`,
    );
  }
}

function circleFrom(start: unknown, onLate: ReadonlyMap<unknown, unknown>): string[] {
  const chain: string[] = [];
  let here = start;
  while (typeof here === 'string' && !chain.includes(here)) {
    chain.push(here);
    here = onLate.get(here);
  }
  return typeof start === 'string' && here === start ? chain : [];
}

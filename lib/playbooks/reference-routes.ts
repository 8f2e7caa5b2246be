import { quoted } from './problem';
import type { Found, Names, Report } from './references';
import { group, mustBe, texts } from './references';

/** Routes must lead to each other, to categories of the pack, and never round in a circle. */
export function checkRoutes(
  report: Report,
  routes: readonly Found[],
  known: { route: Names; category: Names },
): void {
  for (const { path, value: route } of routes) {
    mustBe(report, [...path, 'onLate'], route['onLate'], known.route, 'route');
    for (const [index, id] of texts(group(route['when'])['categories']))
      mustBe(report, [...path, 'when', 'categories', index], id, known.category, 'category');
  }
  for (const circle of circles(routes)) {
    const first = routes.find(({ value }) => circle.has(value['id']));
    if (!first) continue;
    report([...first.path, 'onLate'], () => {
      const start = [...circle].indexOf(first.value['id']);
      const order = [...circle].slice(start).concat([...circle].slice(0, start + 1));
      return `${quoted(first.value['onLate'])} leads back to here (${order.slice(0, 12).join(' → ')}); the last route has no onLate.`;
    });
  }
}

/** Every circle once; each route is walked over once, however long the chains are. */
function circles(routes: readonly Found[]): Set<unknown>[] {
  const onLate = new Map(routes.map(({ value }) => [value['id'], value['onLate']]));
  const done = new Set<unknown>();
  const found: Set<unknown>[] = [];
  for (const start of onLate.keys()) {
    const chain = new Set<unknown>();
    let here: unknown = start;
    while (onLate.has(here) && !done.has(here) && !chain.has(here)) {
      chain.add(here);
      here = onLate.get(here);
    }
    if (chain.has(here)) {
      const order = [...chain];
      found.push(new Set(order.slice(order.indexOf(here))));
    }
    for (const id of chain) done.add(id);
  }
  return found;
}

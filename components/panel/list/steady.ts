import { useState } from 'react';

interface Item {
  id: string;
}

/**
 * The list while somebody reads it: what stood there keeps its place, with its newest content; what has gone keeps
 * its last content; what is new is not shown yet.
 */
export function keepPlaces<T extends Item>(shown: readonly T[], incoming: readonly T[]): T[] {
  const byId = new Map(incoming.map((item) => [item.id, item]));
  return shown.map((item) => byId.get(item.id) ?? item);
}

export interface Steady<T> {
  shown: readonly T[];
  /** New items that wait to be shown. */
  fresh: number;
  /** Shows everything in its right order. */
  release: () => void;
}

/**
 * Holds a list still while `held` is true. Another `view` (a filter, another list) is a wish of the person's own and
 * takes effect at once. `items` must be the same array while nothing changed.
 */
export function useSteady<T extends Item>(items: readonly T[], held: boolean, view: string): Steady<T> {
  const [state, setState] = useState({ items, view, held, shown: items });
  let { shown } = state;
  if (state.items !== items || state.view !== view || state.held !== held) {
    const hold = held && state.view === view && state.shown.length > 0;
    shown = hold ? keepPlaces(state.shown, items) : items;
    setState({ items, view, held, shown });
  }
  const known = new Set(shown.map(({ id }) => id));
  return {
    shown,
    fresh: items.filter(({ id }) => !known.has(id)).length,
    release: () => setState({ items, view, held, shown: items }),
  };
}

import { stableId } from '../stable-id';

/** What an element was first read as. Held weakly: nothing keeps an element that the page dropped. */
const first = new WeakMap<Element, { handle: string; opening: string; cut: boolean; id: string }>();
/** Made-up ids that were given out, newest last. */
const given = new Set<string>();
const GIVEN = 5_000;

/**
 * The id a unit goes by. Facebook fills in a post's own id later than its text (on hover, with its comments); the id it
 * was first read with stays for as long as the page is open, or one post would become two. `found` is the site's id,
 * where the page tells it; `opening` are the text's first words.
 */
export function settledId(
  unit: Element,
  found: string | undefined,
  handle: string,
  opening: string,
  cut: boolean,
): string {
  const before = first.get(unit);
  if (before && before.handle === handle && opening !== '' && continues(before, opening)) return before.id;
  const made = stableId('facebook', handle.toLowerCase(), opening);
  const id = found !== undefined && !(opening !== '' && given.has(made)) ? found : made;
  if (id === made) {
    given.delete(made);
    given.add(made);
    if (given.size > GIVEN) given.delete(given.values().next().value!);
  }
  first.set(unit, { handle, opening, cut, id });
  return id;
}

/** The same words, or the same words with "see more" opened. */
const continues = (before: { opening: string; cut: boolean }, opening: string): boolean =>
  before.opening === opening || (before.cut && before.opening !== '' && opening.startsWith(before.opening));

import type { Selector } from 'css-what';
import { SelectorType } from 'css-what';

/** Pseudo-classes that Chromium and Firefox read alike and that a page can be asked for thousands of times. */
const KNOWN = new Set(
  'root scope empty first-child last-child only-child first-of-type last-of-type only-of-type nth-child nth-last-child nth-of-type nth-last-of-type is where not has checked disabled enabled required optional'.split(
    ' ',
  ),
);
const COMBINATORS = new Set(['child', 'descendant', 'adjacent', 'sibling', 'parent', 'column-combinator']);
const MANY = 30;

/**
 * What makes a selector too dear or too wide for a page that changes all the time, as a sentence; undefined when
 * nothing does. `inHas`: it stands within ":has" already.
 */
export function costOf(parsed: readonly Selector[][], inHas = false): string | undefined {
  if (parsed.length > MANY) return `it has more than ${MANY} parts.`;
  for (const complex of parsed) {
    const compounds = split(complex);
    for (const compound of compounds) {
      const wrong = costOfCompound(compound, inHas);
      if (wrong) return wrong;
    }
    const last = compounds.at(-1) ?? [];
    if (!inHas && !isNarrow(last) && !last.some(({ type }) => type === SelectorType.Pseudo))
      return 'it means every element of the page; name a tag, an attribute, a class or an id.';
  }
  return undefined;
}

function split(complex: readonly Selector[]): Selector[][] {
  const compounds: Selector[][] = [[]];
  for (const token of complex) {
    if (COMBINATORS.has(token.type)) compounds.push([]);
    else compounds.at(-1)!.push(token);
  }
  return compounds.filter((compound) => compound.length > 0);
}

const isNarrow = (compound: readonly Selector[]): boolean =>
  compound.some((token) => token.type === SelectorType.Tag || token.type === SelectorType.Attribute);

function costOfCompound(compound: readonly Selector[], inHas: boolean): string | undefined {
  let has = 0;
  for (const token of compound) {
    if (token.type === SelectorType.PseudoElement) return `"::${token.name}" is no element.`;
    if (token.type !== SelectorType.Pseudo) continue;
    if (!KNOWN.has(token.name)) return `":${token.name}" is not known here.`;
    if (!Array.isArray(token.data)) continue;
    if (token.name === 'has') {
      has += 1;
      if (inHas) return 'it has ":has" within ":has", which browsers do not read.';
      if (has > 1) return 'it has ":has" twice on one element.';
      const near = token.data.every(
        ([first]) => first?.type === SelectorType.Child || first?.type === SelectorType.Adjacent,
      );
      if (!near && !isNarrow(compound))
        return '":has" looks through the whole page here; put a tag, an attribute, a class or an id before it, or begin what is in it with ">".';
    }
    const within = costOf(token.data, inHas || token.name === 'has');
    if (within) return within;
  }
  return undefined;
}

/** Attributes that people put there for machines: they outlive a change of looks. */
const STEADY = ['data-testid', 'data-test', 'data-qa', 'data-hook', 'itemprop', 'role', 'rel', 'itemtype'];
/** A class that somebody wrote, not one that a tool made of a number or a hash. */
const WRITTEN = /^[a-z][a-z]*(?:[-_]{1,2}[a-z]+)*$/;

const quote = (value: string): string => value.replace(/["\\]/g, String.raw`\$&`);

/** Ways to name one element, the steadiest first. */
function names(element: Element): string[] {
  const tag = element.localName;
  const found: string[] = [];
  for (const attribute of STEADY) {
    const value = element.getAttribute(attribute);
    // A value with a figure in it is this element's own, not its kind's.
    if (value && value.length < 80 && !/[\d\n]/.test(value))
      found.push(`${tag}[${attribute}="${quote(value)}"]`);
  }
  for (const name of element.classList)
    if (name.length < 50 && WRITTEN.test(name)) found.push(`${tag}.${name}`);
  if (/^[a-z][\w-]*$/.test(tag)) found.push(tag);
  return found;
}

const first = (root: ParentNode, selector: string): Element | null => {
  try {
    return root.querySelector(selector);
  } catch {
    return null;
  }
};

/** A selector for posts like this one; none of the elements around it is meant by it. */
export function postSelector(post: Element): string {
  const bare = post.localName;
  for (const name of names(post))
    if (name !== bare && !post.parentElement?.closest(name) && !post.querySelector(name)) return name;
  for (const name of post.parentElement ? names(post.parentElement) : [])
    for (const own of names(post)) {
      const selector = `${name} > ${own}`;
      if (post.matches(selector) && !post.parentElement?.closest(selector)) return selector;
    }
  return bare;
}

/** A selector that finds this part first within its post; undefined when only its place among others tells. */
export function partSelector(part: Element, post: Element): string | undefined {
  if (part === post || !post.contains(part)) return undefined;
  for (const name of names(part)) if (first(post, name) === part) return name;
  const around = part.parentElement;
  for (const name of around && around !== post ? names(around) : [])
    for (const own of names(part)) if (first(post, `${name} > ${own}`) === part) return `${name} > ${own}`;
  return undefined;
}

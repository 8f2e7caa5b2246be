/** Properties that set several others: their rules stand before those of the single properties. */
const SHORTHAND = new Set([
  'padding',
  'margin',
  'border',
  'background',
  'flex',
  'font',
  'inset',
  'overflow',
  'outline',
]);
const STATES = ['hover', 'focus', 'focus-visible', 'disabled'];

/**
 * Turns declarations ("display:flex;padding:8px;hover:background:red") into meaningless atomic class names, one class
 * a declaration, as both real sites have them. Media rules and anything else stand in the site's style sheet.
 */
export function atomicStyles(prefix: string): (declarations: string) => string {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const names = new Map<string, string>();
  const lists = new Map<string, string>();
  let shorthands = 0;
  let plain = 0;

  function nameOf(declaration: string): string {
    const known = names.get(declaration);
    if (known) return known;
    let hash = 5381;
    for (const sign of declaration) hash = (Math.imul(hash, 33) ^ sign.charCodeAt(0)) >>> 0;
    const name = `${prefix}${hash.toString(36)}`;
    const state = STATES.find((each) => declaration.startsWith(`${each}:`));
    const rule = state ? declaration.slice(state.length + 1) : declaration;
    const property = rule.slice(0, rule.indexOf(':'));
    if (state) sheet.insertRule(`.${name}:${state}{${rule}}`, sheet.cssRules.length);
    else if (SHORTHAND.has(property)) {
      sheet.insertRule(`.${name}{${rule}}`, shorthands);
      shorthands += 1;
      plain += 1;
    } else {
      sheet.insertRule(`.${name}{${rule}}`, plain);
      plain += 1;
    }
    names.set(declaration, name);
    return name;
  }

  return (declarations) => {
    const known = lists.get(declarations);
    if (known !== undefined) return known;
    const made = declarations
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map(nameOf)
      .join(' ');
    lists.set(declarations, made);
    return made;
  };
}

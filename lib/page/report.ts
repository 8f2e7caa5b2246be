import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/contract';
import { isMadeUp } from '@/lib/sites/stable-id';
import type { Observation } from './observe';

export interface ReportInput {
  document: Document;
  adapter: SiteAdapter;
  url: () => URL;
  observation: () => Pick<Observation, 'posts' | 'counts'> | undefined;
  mentions: { onScreen(): string[] };
  /** Inserts that were verified and sends that were noticed. */
  health: { counts: Readonly<Record<string, number>> };
}

/** Attributes whose values say what an element is for; of all others the name alone is told. */
const TOLD = new Set([
  'role',
  'data-testid',
  'data-test',
  'itemprop',
  'type',
  'dir',
  'contenteditable',
  'slot',
]);
const SAMPLES = 3;
const LINES = 150;
const DEEPEST = 14;

/**
 * How a page is built and what was read of it, for who mends the site: tags, names of attributes, how often each
 * selector matches. No word of the page stands in it: no text, no address, no name. Pure reading.
 */
export function report({ document, adapter, mentions, health, ...page }: ReportInput): string {
  const url = page.url();
  const observation = page.observation();
  const posts = [...(observation?.posts().values() ?? [])];
  const counts = { ...observation?.counts(), marks: mentions.onScreen().length, ...health.counts };
  const count = (has: (post: Post) => unknown) => posts.filter(has).length;
  const lines = [
    `site ${adapter.info.id}, selectors ${adapter.selectors.version}, surface ${adapter.surface(url)}`,
    `address with ${url.pathname.split('/').filter(Boolean).length} parts`,
    `posts ${posts.length}, with author ${count((post) => post.author.name)}, with id ${count((post) => !isMadeUp(post.id))}, with text ${count((post) => post.text)}, with time ${count((post) => post.at)}`,
    Object.entries(counts)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
    '',
    'selectors: how often each matches',
  ];
  for (const [name, selector] of Object.entries(adapter.selectors))
    if (name !== 'version') lines.push(`  ${name}: ${matches(document, selector)}`);
  const safe = vocabulary(adapter);
  const found = [...document.querySelectorAll(adapter.postSelector)];
  const shown = found.length ? found.slice(0, SAMPLES) : samples(document);
  for (const element of shown) {
    lines.push('', found.length ? 'an element that the selector of posts finds' : 'an element of a list');
    outline(element, safe, lines);
  }
  return lines.join('\n');
}

function matches(document: Document, selector: string): string {
  try {
    return String(document.querySelectorAll(selector).length);
  } catch {
    return 'not readable here';
  }
}

/** Values that our own selectors name: these are the site's words for its parts, known before the page was opened. */
function vocabulary(adapter: SiteAdapter): Set<string> {
  const known = new Set<string>();
  for (const selector of Object.values(adapter.selectors))
    for (const [, value] of selector.matchAll(/="([^"]*)"/g)) if (value) known.add(value);
  return known;
}

/** Where no post is found: what stands several times side by side, the largest first. */
function samples(document: Document): Element[] {
  const groups: Element[] = [];
  for (const element of document.querySelectorAll('body *')) {
    if (groups.length > 500) break;
    if (element.childElementCount >= 3) groups.push(element);
  }
  return groups
    .map((group) => ({ group, size: group.firstElementChild!.querySelectorAll('*').length }))
    .sort((one, two) => two.size * two.group.childElementCount - one.size * one.group.childElementCount)
    .slice(0, SAMPLES)
    .map(({ group }) => group.firstElementChild!);
}

/** An element and what is in it, one a line. Goes through it without recursion. */
function outline(root: Element, safe: ReadonlySet<string>, lines: string[]): void {
  const open: { element: Element; depth: number }[] = [{ element: root, depth: 1 }];
  for (let told = 0; open.length && told < LINES; told += 1) {
    const { element, depth } = open.pop()!;
    lines.push(`${'  '.repeat(depth)}${described(element, safe)}`);
    if (depth < DEEPEST)
      for (const child of [...element.children].slice(0, 40).reverse())
        if (!/^earshot-/i.test(child.localName)) open.push({ element: child, depth: depth + 1 });
  }
}

/** Names of tags and attributes are the site's, but a hostile page may put words there as well: what looks odd is left out. */
const plain = (name: string): string => (/^[a-z][a-z-]{0,40}$/.test(name) ? name : '…');
const PLAIN_VALUES =
  /^(?:true|false|auto|ltr|rtl|button|link|article|list|listitem|dialog|textbox|group|region|feed|row|main|img|text|heading|presentation|none|status|alert|menu|menuitem|tab|tablist)$/;

function described(element: Element, safe: ReadonlySet<string>): string {
  const attributes = element
    .getAttributeNames()
    .slice(0, 20)
    .map((name) => {
      const value = element.getAttribute(name) ?? '';
      return TOLD.has(name) && (safe.has(value) || PLAIN_VALUES.test(value))
        ? `${name}="${value}"`
        : plain(name);
    });
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return `${plain(element.localName)}${attributes.length ? ` [${attributes.join(' ')}]` : ''}${words ? ' words' : ''}`;
}

/**
 * A page that is curious about the extension. It runs before anything else in the page, looks for our nodes, reads what
 * it can of them, tries to fetch and to embed our addresses, listens for messages and events, and presses keys and
 * buttons on our nodes by script. What it learns stands in `window.__probe` for a test to read.
 */
export interface Probe {
  /** Nodes of ours in the page: what the page can see of each. */
  hosts: {
    tag: string;
    attributes: Record<string, string>;
    html: string;
    shadow: boolean;
    styled: boolean;
  }[];
  /** Extension addresses that the page found by itself. */
  addresses: string[];
  /** Addresses the page could load, with the way it did. Frames it tried stand in the page as `iframe[data-probe]`. */
  loaded: { address: string; way: 'fetch' | 'image' }[];
  /** Attempts that ended in an error, so that a test knows the probe has tried. */
  refused: number;
  messages: { origin: string; data: string; source: boolean }[];
  events: { name: string; detail: string }[];
  /** Keys pressed inside our nodes that reached the page. */
  keys: string[];
  /** Synthetic clicks and keys sent to our nodes. */
  attacks: number;
  /** Child frames the page can reach. */
  frames: number;
  /** Names that appeared on `window` after the page's own start. */
  globals: string[];
}

declare global {
  interface Window {
    __probe: Probe;
  }
}

const OURS = 'earshot-mark, earshot-panel';
const ADDRESS = /(?:chrome|moz)-extension:\/\/[\w-]+[^\s"'<>)]*/g;
/** Names under which content scripts are known to announce themselves. */
const NAMES = [
  'earshot',
  'earshot:ready',
  'wxt:content-script-started',
  'wxt:locationchange',
  'x:wxt:content-script-started',
  'facebook:wxt:content-script-started',
];

const probe: Probe = {
  hosts: [],
  addresses: [],
  loaded: [],
  refused: 0,
  messages: [],
  events: [],
  keys: [],
  attacks: 0,
  frames: 0,
  globals: [],
};
window.__probe = probe;

const query = new URLSearchParams(location.search);
const known = query.get('probe');
const baseline = new Set(Object.getOwnPropertyNames(window));
const seen = new WeakSet<Element>();
const tried = new Set<string>();

function print(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
}

function note(text: string): void {
  for (const [address] of text.matchAll(ADDRESS)) {
    if (tried.has(address)) continue;
    probe.addresses.push(address);
    attempt(address);
  }
}

/** Tries every way a page has to load an address. */
function attempt(address: string): void {
  if (tried.has(address)) return;
  tried.add(address);
  const refuse = (): void => {
    probe.refused += 1;
  };
  fetch(address).then(() => probe.loaded.push({ address, way: 'fetch' }), refuse);
  const image = new Image();
  image.addEventListener('load', () => probe.loaded.push({ address, way: 'image' }));
  image.addEventListener('error', refuse);
  image.src = address;
  // Whether a frame shows the page or the browser's own error, only the browser knows: the frame stays for a test to ask.
  const frame = document.createElement('iframe');
  frame.dataset['probe'] = '';
  frame.hidden = true;
  frame.src = address;
  document.documentElement.append(frame);
}

function attack(host: Element): void {
  const at = host.getBoundingClientRect();
  const point = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: at.left + at.width / 2,
    clientY: at.top + at.height / 2,
  };
  const targets = [host, document.elementFromPoint(point.clientX, point.clientY)].filter(
    (each): each is Element => each !== null && each.matches(OURS),
  );
  for (const target of targets) {
    for (const type of ['pointerover', 'pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, point));
    for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'])
      target.dispatchEvent(new MouseEvent(type, point));
    for (const key of ['Enter', ' ', 'Escape', 'Tab']) {
      target.dispatchEvent(new KeyboardEvent('keydown', { ...point, key }));
      target.dispatchEvent(new KeyboardEvent('keyup', { ...point, key }));
    }
    (target as HTMLElement).click();
    probe.attacks += 1;
  }
}

function look(): void {
  for (const host of document.querySelectorAll(OURS)) {
    if (!seen.has(host)) {
      seen.add(host);
      probe.hosts.push({
        tag: host.localName,
        attributes: Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value])),
        html: host.innerHTML,
        shadow: host.shadowRoot !== null,
        styled: host.getAttribute('style') !== null,
      });
    }
    note(host.outerHTML);
    attack(host);
  }
  note(
    document.documentElement
      .getAttributeNames()
      .map((name) => document.documentElement.getAttribute(name) ?? '')
      .join(' '),
  );
  for (const sheet of document.styleSheets) note(sheet.href ?? '');
  for (const node of document.querySelectorAll('[src]:not([data-probe]), [href]'))
    note(`${node.getAttribute('src') ?? ''} ${node.getAttribute('href') ?? ''}`);
  for (const entry of performance.getEntriesByType('resource')) note(entry.name);
  probe.frames = window.length - document.querySelectorAll('iframe[data-probe]').length;
  probe.globals = Object.getOwnPropertyNames(window).filter(
    (name) => !baseline.has(name) && !/^\d+$/.test(name),
  );
}

addEventListener('message', (event) => {
  // The pages' own setImmediate sends itself empty messages.
  if (event.data === '' && event.source === window) return;
  probe.messages.push({
    origin: event.origin,
    data: print(event.data),
    source: event.source !== null && event.source !== window,
  });
  note(`${event.origin} ${print(event.data)}`);
  // A handle on a frame of ours would let the page lead it elsewhere.
  if (event.source && event.source !== window && /extension:/.test(event.origin)) {
    (event.source as Window).location.href = 'https://x.com/i/lured';
  }
});
for (const name of [...NAMES, ...(known ? NAMES.map((each) => `${known}:${each}`) : [])]) {
  for (const target of [window, document]) {
    target.addEventListener(name, (event) => {
      const detail = print((event as CustomEvent).detail);
      probe.events.push({ name, detail });
      note(detail);
    });
  }
}
addEventListener(
  'keydown',
  (event) => {
    if (event.isTrusted && event.target instanceof Element && event.target.matches(OURS))
      probe.keys.push(event.key);
  },
  true,
);
if (known)
  for (const file of ['manifest.json', 'panel.html', 'workspace.html', 'icons/16.png'])
    attempt(`chrome-extension://${known}/${file}`);
new MutationObserver(look).observe(document, { childList: true, subtree: true });
setInterval(look, 250);

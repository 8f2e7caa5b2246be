/**
 * Prints the state of every site's adapter against every saved page of it, as a table: `npm run sites`, or
 * `npm run sites -- reddit x` for some. Ends with 1 where a page reads otherwise than it is known to.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Post } from '../lib/domain/post';
import { adapters } from '../lib/sites/adapters';
import type { SiteAdapter } from '../lib/sites/contract';
import { isMadeUp } from '../lib/sites/stable-id';
import { expected, fixture, load, pages } from '../tests/lib/sites/load';

interface Row {
  page: string;
  selectors: string;
  posts: string;
  author: string;
  text: string;
  id: string;
  time: string;
  parent: string;
  ads: string;
  marks: string;
  composer: string;
  state: string;
}

const wanted = process.argv.slice(2);
let wrong = 0;

function check(adapter: SiteAdapter, page: (typeof pages)[number]): Row {
  const url = new URL(page.url);
  const document = load(fixture(page.name), page.url);
  const found: { element: Element; post: Post }[] = [];
  for (const element of document.querySelectorAll(adapter.postSelector)) {
    const post = adapter.readPost(element, url);
    if (post) found.push({ element, post });
  }
  const posts = found.map(({ post }) => post);
  const known = expected(page.name) as Post[];
  const marks = found.filter(({ element }) => adapter.markAnchor(element)).length;
  const composer = adapter.findComposer(document);
  const state = differs(posts, known);
  if (state !== 'ok') wrong += 1;
  const of = (count: number) => (count === posts.length ? 'all' : `${count}/${posts.length}`);
  const count = (holds: (post: Post) => unknown) => posts.filter((post) => Boolean(holds(post))).length;
  return {
    page: page.name,
    selectors: adapter.selectors.version,
    posts: `${posts.length}/${known.length}`,
    author: of(count(({ author }) => author.name && !isMadeUp(author.handle))),
    text: of(count(({ text }) => text)),
    id: of(count(({ id }) => !isMadeUp(id))),
    time: of(count(({ at }) => at)),
    parent: String(count(({ parent }) => parent)),
    ads: String(count(({ promoted }) => promoted)),
    marks: of(marks),
    composer: composer ? `${composer.sendsOn}${composer.target ? ' → post' : ''}` : '–',
    state,
  };
}

/** "ok", or the first thing that reads otherwise. */
function differs(posts: Post[], known: Post[]): string {
  if (isDeepStrictEqual(plain(posts), plain(known))) return 'ok';
  if (posts.length !== known.length) return 'other posts';
  const at = known.findIndex((post, index) => !isDeepStrictEqual(plain(post), plain(posts[index])));
  const read = posts[at] as Record<string, unknown> | undefined;
  const meant = known[at] as Record<string, unknown> | undefined;
  const fields = Object.keys({ ...read, ...meant }).filter(
    (field) => !isDeepStrictEqual(plain(read?.[field]), plain(meant?.[field])),
  );
  return `post ${at + 1}: ${fields.join(', ')}`;
}

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

function print(rows: Row[]): void {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const width = (column: keyof Row) => Math.max(column.length, ...rows.map((row) => row[column].length));
  const line = (cell: (column: keyof Row) => string) =>
    columns
      .map((column) => cell(column).padEnd(width(column)))
      .join('  ')
      .trimEnd();
  console.log(line((column) => column));
  console.log(line((column) => '─'.repeat(width(column))));
  for (const row of rows) console.log(line((column) => row[column]));
}

const rows: Row[] = [];
for (const adapter of adapters) {
  if (wanted.length && !wanted.includes(adapter.info.id)) continue;
  for (const page of pages.filter(({ site }) => site === adapter.info.id)) rows.push(check(adapter, page));
}
if (rows.length === 0) {
  console.error(`No such site. There are: ${adapters.map(({ info }) => info.id).join(', ')}.`);
  process.exit(2);
}
print(rows);
console.log(
  `\n${rows.length} pages, ${new Set(rows.map(({ page }) => page.split('-')[0])).size} sites: ${wrong ? `${wrong} read otherwise than they are known to` : 'all read as they are known to'}.`,
);
process.exit(wrong ? 1 : 0);

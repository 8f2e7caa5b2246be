import type { CheckInput } from '@/lib/domain/check';
import type { Hit } from '@/lib/domain/mention';
import type { Matcher } from '@/lib/domain/lexicon';
import type { Pack, PackTest } from '@/lib/domain/pack';
import type { Post } from '@/lib/domain/post';
import type { Triage } from '@/lib/domain/triage';
import type { SiteId } from '@/lib/domain/words';
import { SITES } from '@/lib/domain/words';
import { proposeRoutes } from '@/lib/escalation/routes';
import { checkDraft, proveCustomRules } from '@/lib/guidelines';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { choosePlays } from '@/lib/replies/choose';
import { stageOf } from '@/lib/replies/stage';
import type { TriageEngine } from '@/lib/triage';
import { createTriage } from '@/lib/triage';

export interface FailedTest {
  /** Index in the pack's tests. */
  index: number;
  name: string;
  line?: number;
  /** What was expected and what came, with the reason. */
  messages: string[];
}
export interface Proof {
  passed: number;
  failed: FailedTest[];
  /** Examples of custom rules that contradict their rule. */
  custom: { rule: string; example: string; expected: 'fail' | 'pass'; message: string }[];
}
export interface ProveOptions {
  /** ISO 8601 instant that drafts are checked at. */
  now: string;
  /** Line of each test, from parsePack. */
  testLines?: readonly number[];
}

/** Below it a hit is uncertain and does not count as the brand. */
const CERTAIN = 0.5;

interface Bench {
  pack: Pack;
  matcher: Matcher;
  triage: TriageEngine;
  now: string;
}

/** Runs the pack's own tests with the engines that run in the product. A pack that fails them does not go live. */
export function provePack(pack: Pack, options: ProveOptions): Proof {
  const bench: Bench = {
    pack,
    matcher: createMatcher(compileLexicon([pack])),
    triage: createTriage([pack]),
    now: options.now,
  };
  const failed: FailedTest[] = [];
  for (const [index, test] of pack.tests.entries()) {
    const messages = runTest(bench, test);
    if (messages.length === 0) continue;
    const line = options.testLines?.[index];
    failed.push({ index, name: testName(test, index), ...(line ? { line } : {}), messages });
  }
  return { passed: pack.tests.length - failed.length, failed, custom: proveCustomRules(pack) };
}

function testName(test: PackTest, index: number): string {
  const text = test.name ?? test.draft ?? test.post?.text ?? '';
  const short = text.length > 70 ? `${text.slice(0, 70)}…` : text;
  return test.name ?? `Test ${index + 1}: ${short}`;
}

function runTest(bench: Bench, test: PackTest): string[] {
  const { expect } = test;
  const messages: string[] = [];
  const compare = (
    what: string,
    expected: string | boolean | undefined,
    got: string | boolean,
    why: string,
  ) => {
    if (expected === undefined || expected === got) return;
    messages.push(
      `expected ${what} ${String(expected)}, got ${String(got)}${why === '' ? '' : ` because ${why}`}`,
    );
  };
  const post = test.post;
  const site = SITES.find((known) => known === post?.site) ?? 'x';
  const hits = post ? bench.matcher.find(post.text, { site: post.site ?? 'x', author: post.author }) : [];
  const triage = post ? bench.triage.triage(asPost(post, site), hits, { contacts: 1 }) : undefined;
  const certain = bestBrand(hits);
  if (post) {
    compare('brand', expect.brand, certain?.brand ?? 'none', brandReason(hits, certain));
    compare(
      'category',
      expect.category,
      triage ? (triage.category ?? 'none') : 'none',
      reason(triage, 'category'),
    );
    for (const what of ['sentiment', 'wants', 'priority', 'answer'] as const)
      compare(what, expect[what], triage?.[what] ?? 'none', reason(triage, what));
    compare('play', expect.play, firstPlay(bench.pack, triage, test, site), playReason(triage, test));
    const routes = proposeRoutes(bench.pack, {
      triage,
      text: post.text,
      followers: post.author?.followers,
      contacts: 1,
    });
    const route = routes[0];
    compare(
      'escalation to',
      expect.escalate,
      route?.route.id ?? 'none',
      route ? route.reason.replace(/^because /, '') : 'no route fits',
    );
  }
  if (test.draft !== undefined) messages.push(...runDraft(bench, test, test.draft, triage));
  return messages;
}

function runDraft(bench: Bench, test: PackTest, draft: string, triage: Triage | undefined): string[] {
  const { expect, post } = test;
  const input: CheckInput = {
    draft,
    ...(post ? { post: { text: post.text, site: post.site, author: post.author } } : {}),
    ...(triage ? { triage, stage: stageOf({ triage, contacts: 1, replies: 0, closed: false }) } : {}),
    channel: test.channel ?? 'public',
    site: post?.site ?? 'x',
    now: bench.now,
  };
  const report = checkDraft({ ...input, pack: bench.pack });
  const fired = [...new Set(report.findings.map((finding) => finding.rule))];
  const said = report.findings.map(({ rule, message }) => `${rule}: ${message}`).join(' ');
  const messages: string[] = [];
  if (expect.verdict !== undefined && expect.verdict !== report.verdict)
    messages.push(
      `expected verdict ${expect.verdict}, got ${report.verdict} because ${said === '' ? 'no rule fired' : said}`,
    );
  for (const rule of expect.rules ?? [])
    if (!fired.includes(rule))
      messages.push(
        `expected rule ${rule} to fire, but ${fired.length > 0 ? `only ${fired.join(', ')} did` : 'none did'}`,
      );
  for (const rule of expect.notRules ?? [])
    if (fired.includes(rule)) {
      const finding = report.findings.find((item) => item.rule === rule);
      messages.push(`expected rule ${rule} to stay silent, but it says: ${finding?.message ?? ''}`);
    }
  return messages;
}

type TestPost = NonNullable<PackTest['post']>;

const asPost = (post: TestPost, site: SiteId): Pick<Post, 'text'> & Partial<Post> => ({
  text: post.text,
  site,
  ...(post.author
    ? {
        author: {
          name: post.author.name ?? '',
          handle: post.author.handle ?? '',
          ...(post.author.followers === undefined ? {} : { followers: post.author.followers }),
        },
      }
    : {}),
});

function bestBrand(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits)
    if (!hit.competitor && hit.confidence >= CERTAIN && (!best || hit.confidence > best.confidence))
      best = hit;
  return best;
}

function brandReason(hits: readonly Hit[], certain: Hit | undefined): string {
  if (certain) return `"${certain.term}" was found${certain.why ? ` (${certain.why})` : ''}`;
  const doubtful = hits.find((hit) => !hit.competitor);
  return doubtful
    ? `"${doubtful.term}" was found but is not sure enough${doubtful.why ? ` (${doubtful.why})` : ''}`
    : 'no term of a brand was found';
}

function reason(triage: Triage | undefined, about: Triage['reasons'][number]['about']): string {
  if (!triage) return 'no term of a brand was found';
  return triage.reasons
    .filter((item) => item.about === about)
    .map((item) => item.why)
    .join('; ');
}

function firstPlay(pack: Pack, triage: Triage | undefined, test: PackTest, site: SiteId): string {
  if (!triage) return 'none';
  const stage = stageOf({ triage, contacts: 1, replies: 0, closed: false });
  return choosePlays(pack, { triage, stage, channel: test.channel ?? 'public', site })[0]?.play.id ?? 'none';
}

function playReason(triage: Triage | undefined, test: PackTest): string {
  if (!triage) return 'no term of a brand was found';
  const stage = stageOf({ triage, contacts: 1, replies: 0, closed: false });
  return `the category is ${triage.category ?? 'none'}, the stage ${stage}, the wish ${triage.wants}, the channel ${test.channel ?? 'public'}`;
}

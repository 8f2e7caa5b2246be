import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earshot, inside, lines } from './run';

const pack = resolve('tests/lib/playbooks/packs/harbour.playbook.yaml');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));
const file = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const jsonl = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

const complaint = {
  id: 7,
  text: 'my bike is broken again @HarbourBikes 😡',
  site: 'mastodon',
  author: { name: 'Maya Lindqvist', handle: 'mayalq' },
};

describe('earshot', { timeout: 60_000 }, () => {
  it('explains itself, and names what is wrong with its use in one line', async () => {
    const help = await earshot(['--help']);
    expect(help.status).toBe(0);
    for (const word of ['detect', 'triage', 'check', 'suggest', 'pack schema', 'read-page'])
      expect(help.out).toContain(word);
    const cases: [string[], RegExp][] = [
      [[], /a command is missing; there are detect, triage/],
      [['detekt'], /"detekt" is no command/],
      [['constructor'], /"constructor" is no command/],
      [['detect'], /--pack FILE is missing/],
      [['detect', '--pack', pack, '--learn', 'x'], /--learn is not an option here/],
      [['detect', '--pakc', pack], /Unknown option/],
      [
        ['detect', '--pack', '/nowhere/pack.yaml'],
        /\/nowhere\/pack\.yaml cannot be read: there is no such file/,
      ],
      [['detect', '--pack', pack, '/nowhere/in.jsonl'], /there is no such file/],
      [['detect', '--pack', pack, folder], /is a folder/],
      [
        ['pack', 'polish', pack],
        /pack needs one of check, test, diff, schema, examples, figures, not "polish"/,
      ],
      [['pack', 'check'], /name at least one pack file/],
      [['pack', 'diff', pack], /takes two files/],
    ];
    expect(await earshot(['detekt'])).toMatchObject({ status: 2, out: '' });
    const results = await Promise.all(cases.map(([args]) => inside(args)));
    for (const [index, [, message]] of cases.entries()) {
      expect(results[index]).toMatchObject({ status: 2, out: '', err: expect.stringMatching(message) });
      expect(results[index]?.err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('detects brands, in order, with spans in the text, and reads a file as well as the standard input', async () => {
    const input = jsonl(
      complaint,
      { id: 'b', text: 'Boats in the harbour' },
      { id: 'c', text: 'Quay Cycles it is' },
    );
    const [fromFile, fromInput] = await Promise.all([
      inside(['detect', '--pack', pack, await file('in.jsonl', `\uFEFF${input}\r\n\r\n`)]),
      earshot(['detect', '--pack', pack], input),
    ]);
    expect(fromFile).toMatchObject({ status: 0, err: '' });
    expect(fromFile.out).toBe(fromInput.out);
    const [first, second, third] = lines<{
      id: unknown;
      mentions: { brand: string; start: number; end: number }[];
    }>(fromFile.out);
    expect(first?.id).toBe(7);
    const hit = first?.mentions[0];
    expect(hit).toMatchObject({ brand: 'harbour', kind: 'handle', term: '@HarbourBikes' });
    expect(complaint.text.slice(hit?.start, hit?.end)).toBe('@HarbourBikes');
    expect(second?.id).toBe('b');
    expect(third?.mentions[0]).toMatchObject({ brand: 'quay', competitor: true });
  });

  it('gives what it worked out before a bad line, then names the line', async () => {
    const good = JSON.stringify(complaint);
    const results = await Promise.all([
      earshot(['detect', '--pack', pack], `${good}\n\n{oops\n${good}`),
      inside(['triage', '--pack', pack, await file('half.jsonl', `${good}\n{"id":1}`)]),
      inside(['detect', '--pack', pack, await file('list.jsonl', '[1]')]),
      inside(['detect', '--pack', pack, await file('null.jsonl', 'null')]),
      inside(['check', '--pack', pack, await file('draft.jsonl', '{"id":1,"draft":5}')]),
      inside(['suggest', '--pack', pack, await file('post.jsonl', '{"id":1,"post":{}}')]),
    ]);
    const messages = [
      /^earshot: line 3: not JSON: /,
      /line 2: "text" is missing/,
      /line 1: not an object/,
      /line 1: not an object/,
      /line 1: "draft"/,
      /line 1: "post.text" is missing/,
    ];
    for (const [index, message] of messages.entries())
      expect(results[index]).toMatchObject({ status: 2, err: expect.stringMatching(message) });
    expect(lines(results[0]?.out ?? '')).toHaveLength(1);
    expect(lines(results[1]?.out ?? '')).toHaveLength(1);
  });

  it('answers line by line, and ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [resolve('bin/earshot.mjs'), 'detect', '--pack', pack]);
    const firstLine = new Promise<string>((done) =>
      child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())),
    );
    const ended = new Promise<number | null>((done) => child.on('close', done));
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify(complaint)}\n`);
    // The input is still open when the answer to its first line comes.
    expect(lines(await firstLine)).toMatchObject([{ id: 7 }]);
    child.stdout.destroy();
    child.stdin.end(`${JSON.stringify(complaint)}\n`.repeat(5_000));
    expect(await ended).toBe(0);
    expect(complaints).toBe('');
  });

  it('triages, with or without a brand in the text, and learns from corrections', async () => {
    const input = jsonl(complaint, { id: 8, text: 'Where can I rent a tandem on Sunday?' });
    const learned = await file(
      'learn.jsonl',
      jsonl({
        id: 1,
        text: 'Where can I rent a tandem on Sunday?',
        label: { category: 'praise', priority: 'urgent' },
      }),
    );
    const [plain, taught, bad] = await Promise.all([
      inside(['triage', '--pack', pack, await file('posts.jsonl', input)]),
      earshot(['triage', '--pack', pack, '--learn', learned], input),
      earshot(
        [
          'triage',
          '--pack',
          pack,
          '--learn',
          await file('bad.jsonl', '{"text":"a","label":{"priority":"huge"}}'),
        ],
        input,
      ),
    ]);
    const [first, second] = lines<{ category: string | null; priority: string }>(plain.out);
    expect(first).toMatchObject({ id: 7, sentiment: 'negative', category: 'broken', answer: true });
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'sentiment',
      'category',
      'wants',
      'priority',
      'answer',
      'language',
      'reasons',
    ]);
    expect(second).toMatchObject({ id: 8 });
    expect(lines(taught.out)[1]).toMatchObject({ category: 'praise', priority: 'urgent' });
    expect(bad).toMatchObject({
      status: 2,
      err: expect.stringMatching(/bad\.jsonl, line 1: "label\.priority"/),
    });
  });

  it('checks drafts, working out the triage itself', async () => {
    const post = {
      text: 'my bike is broken @HarbourBikes',
      site: 'x',
      author: { name: 'Maya Lindqvist', handle: 'mayalq' },
    };
    const result = await earshot(
      ['check', '--pack', pack],
      jsonl(
        { id: 1, draft: 'You should have checked the tyre. ^DW', post, agent: { initials: 'DW' } },
        {
          id: 2,
          draft: "Sorry about your broken bike, Maya. I'm sending the van now, it is with you by noon. ^DW",
          post,
          agent: { initials: 'DW' },
        },
        { id: 3, draft: 'Per our policy, no.', post: null, customer: null, agent: { name: null } },
      ),
    );
    expect(result).toMatchObject({ status: 0, err: '' });
    const [blamed, fine, custom] = lines<{ verdict: string; findings: { rule: string; start?: number }[] }>(
      result.out,
    );
    expect(blamed?.verdict).toBe('block');
    expect(blamed?.findings.map(({ rule }) => rule)).toContain('no-blame');
    expect(fine).toMatchObject({ id: 2, verdict: 'pass', findings: [] });
    expect(custom?.findings.find(({ rule }) => rule === 'no-policy')).toMatchObject({
      severity: 'warn',
      start: 0,
      end: 14,
    });
  });

  it('suggests replies that passed the guidelines, and names what is missing', async () => {
    const author = { name: 'Maya Lindqvist', handle: 'mayalq' };
    const result = await earshot(
      ['suggest', '--pack', pack],
      jsonl(
        { id: 1, post: { text: '@HarbourBikes love my ride, thank you so much!', site: 'x', author } },
        { id: 2, post: { text: '@HarbourBikes it is broken', author: { name: '🚲🚲', handle: 'zq' } } },
        { id: 3, post: { text: '@HarbourBikes my bike is broken', author }, agent: { initials: 'DW' } },
      ),
    );
    expect(result).toMatchObject({ status: 0, err: '' });
    const [praise, unknown, told] = lines<{
      suggestions: { play: string; text: string; verdict: string; missing: string[] }[];
    }>(result.out);
    expect(praise?.suggestions.map(({ play }) => play)).toEqual(['praise-thanks', 'praise-thanks']);
    expect(praise?.suggestions[0]?.text).toBe("You made our day, Maya. I'll pass it on to the workshop.");
    expect(praise?.suggestions[0]?.missing).toEqual([]);
    for (const { text, missing } of unknown?.suggestions ?? []) {
      expect(missing).toEqual(['post.issue']);
      expect(text).toContain('{{ post.issue }}');
      expect(text).not.toMatch(/, \.|^,|\{\{ customer/);
    }
    expect(unknown?.suggestions).toHaveLength(2);
    expect(told?.suggestions[0]).toMatchObject({
      play: 'broken-first',
      text: "Sorry about your broken bike, Maya. Where does the bike stand now? We'll fetch it today. ^DW",
      missing: [],
    });
  });

  it('reads no page without its address, nor one that is not there', async () => {
    const [unaddressed, missing, nowhere] = await Promise.all([
      inside(['read-page', pack]),
      inside(['read-page', '--url', 'https://x.com/home']),
      earshot(['read-page', '--url', 'https://x.com/home', '/nowhere/page.html']),
    ]);
    expect(unaddressed).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/--url URL is missing/),
    });
    expect(missing).toMatchObject({ status: 2, err: expect.stringMatching(/takes one saved page/) });
    expect(nowhere).toMatchObject({
      status: 2,
      err: expect.stringMatching(/\/nowhere\/page\.html cannot be read/),
    });
  });

  it('checks, tests and compares packs, and prints the schema', async () => {
    const source = await readFile(pack, 'utf8');
    const wrong = await file(
      'wrong.yaml',
      source.replace('stage: first', 'stage: frist').replace('category: praise', 'category: prais'),
    );
    const failing = await file(
      'failing.yaml',
      source.replace('expect: { brand: none }', 'expect: { brand: harbour }'),
    );
    const next = await file(
      'next.yaml',
      source.replace('version: 1.2.0', 'version: 1.3.0').replace('perCase: 40', 'perCase: 60'),
    );
    const [good, bad, both, machine, tested, failed, diff, diffJson, schema, used] = await Promise.all([
      inside(['pack', 'check', pack]),
      earshot(['pack', 'check', wrong]),
      inside(['pack', 'check', pack, wrong, '--json']),
      inside(['pack', 'check', wrong, '--json']),
      inside(['pack', 'test', pack]),
      earshot(['pack', 'test', '--json', failing]),
      inside(['pack', 'diff', pack, next]),
      inside(['pack', 'diff', '--json', pack, next]),
      earshot(['pack', 'schema']),
      inside(['detect', '--pack', wrong]),
    ]);
    expect(good).toMatchObject({
      status: 0,
      out: expect.stringContaining('is in order (2 categories, 2 plays, 2 tests)'),
    });
    expect(bad.status).toBe(1);
    expect(bad.out).toMatch(/wrong\.yaml:\d+:\d+ plays\[0\]\.stage: .*Did you mean first/);
    expect(bad.out).toMatch(/plays\[1\]\.category: .*Did you mean praise/);
    expect(both.status).toBe(1);
    expect(lines(both.out)).toMatchObject([{ ok: true, id: 'harbour-bikes' }, { ok: false }]);
    expect(lines(machine.out)[0]).toMatchObject({
      ok: false,
      problems: [{ path: 'plays[0].stage', line: expect.any(Number) }, { path: 'plays[1].category' }],
    });
    expect(tested).toMatchObject({ status: 0, out: expect.stringContaining('2 of 2 tests passed') });
    expect(failed.status).toBe(1);
    expect(lines(failed.out)[0]).toMatchObject({
      ok: false,
      passed: 1,
      failed: [{ index: 1, messages: [expect.stringMatching(/expected brand harbour, got none/)] }],
    });
    expect(diff.status).toBe(0);
    expect(diff.out).toMatch(/authority: changed perCase \(perCase from 40 to 60\)/);
    expect(lines(diffJson.out)[0]).toMatchObject({ before: '1.2.0', after: '1.3.0' });
    expect(JSON.parse(schema.out)).toMatchObject({
      $schema: expect.stringContaining('2020-12'),
      required: expect.arrayContaining(['plays']),
    });
    expect(used).toMatchObject({
      status: 2,
      err: expect.stringMatching(/plays\[0\]\.stage: .*\(and 1 more; see earshot pack check\)/),
    });
  });
});

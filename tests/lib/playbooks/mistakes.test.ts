import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '@/lib/playbooks/parse';

const source = readFileSync('tests/lib/playbooks/packs/harbour.playbook.yaml', 'utf8');

/** [what stands there, what is put in its place, words on the line the problem must point to, path, message] */
type Mistake = [string, string, string, string, RegExp];
const mistakes: Mistake[] = [
  ['version: 1.2.0', 'version: 1.2', 'version: 1.2', 'version', /must be text.*quotes: "1\.2"/],
  [
    'id: harbour-bikes',
    'id: Harbour Bikes',
    'id: Harbour Bikes',
    'id',
    /"Harbour Bikes".*must be kebab-case/,
  ],
  ['expires: 2027-06-30', 'expires: 2027-02-30', 'expires:', 'expires', /no day of the calendar.*2026-12-25/],
  [
    'changes: Clearer',
    'chnages: Clearer',
    'chnages',
    'chnages',
    /"chnages" is no field of a pack.*Did you mean changes\?/,
  ],
  [
    'kind: handle, text',
    'kind: handel, text',
    'kind: handel',
    'brands[0].terms[0].kind',
    /"handel"; allowed: handle, hashtag, name.*Did you mean handle\?/,
  ],
  [
    'facebook: [harbourbikes]',
    'fecebook: [harbourbikes]',
    'fecebook',
    'brands[0].own.fecebook',
    /allowed: x, facebook.*Did you mean facebook\?/,
  ],
  [
    'timezone: Europe/London',
    'timezone: Europe/Londn',
    'Europe/Londn',
    'hours.timezone',
    /time-zone list.*Did you mean Europe\/London\?/,
  ],
  [
    "'13:00-17:00']",
    "'11:00-17:00']",
    'mon:',
    'hours.open.mon[1]',
    /opens at 11:00 before it closes at 12:00.*in order/,
  ],
  [
    "tue: ['09:00-17:00']",
    "tue: ['9-17']",
    'tue:',
    'hours.open.tue[0]',
    /"9-17"; it must be a range like 09:00-17:30/,
  ],
  [
    'nextStep: 2h',
    'nextStep: 2 hours',
    'nextStep: 2 hours',
    'targets.high.nextStep',
    /"2 hours"; it must be a duration like 15m/,
  ],
  [
    'id: praise\n',
    'id: broken\n',
    'id: broken\n      label: Praise',
    'triage.categories[1].id',
    /"broken" stands twice/,
  ],
  [
    'category: praise',
    'category: prais',
    'category: prais',
    'plays[1].category',
    /"prais" is no category.*allowed: broken/,
  ],
  [
    'stage: first',
    'stage: frist',
    'stage: frist',
    'plays[0].stage',
    /"frist"; allowed: first, again, resolved, praise, advocate or wish.*Did you mean first\?/,
  ],
  [
    'faq: [repair]',
    'faq: [repairs]',
    'faq: [repairs]',
    'plays[0].faq[0]',
    /"repairs" is no FAQ entry.*allowed: repair\. Did you mean repair\?/,
  ],
  [
    '{{ post.issue }} is no way',
    '{{ post.isue }} is no way',
    'post.isue',
    'plays[0].replies[1]',
    /"post\.isue" is no field.*Allowed: customer\.first_name.*Did you mean post\.issue\?/,
  ],
  [
    'I\'ll pass it on to the workshop. {{ agent.sign_off }}"',
    '{% for a in b %}x{% endfor %}"',
    '{% for',
    'plays[1].replies[0]',
    /tag "for" is not allowed; allowed are if, unless/,
  ],
  [
    'sign-off: {',
    'sing-off: {',
    'sing-off',
    'guidelines.rules.sing-off',
    /"sing-off" is no field.*Did you mean sign-off\?/,
  ],
  [
    'calm: warn',
    'calm: warm',
    'calm: warm',
    'guidelines.rules.calm',
    /"warm"; allowed: off, warn or block.*Did you mean warn\?/,
  ],
  [
    'kind: forbid',
    'kind: forbidden',
    'kind: forbidden',
    'guidelines.custom[0].kind',
    /"forbidden"; allowed: forbid, require, replace, limit or pattern.*Did you mean forbid\?/,
  ],
  [
    'currency: GBP',
    'currency: pounds',
    'currency: pounds',
    'authority.currency',
    /must be a currency code like GBP/,
  ],
  [
    'approver: lead',
    'approver: leed',
    'approver: leed',
    'authority.approver',
    /"leed" is no route.*allowed: lead or legal.*Did you mean lead\?/,
  ],
  ['tier: 2,', 'tier: two,', 'tier: two', 'escalation.routes[1].tier', /"two"; it must be a number/],
  [
    'hold: true',
    'onLate: lead',
    'onLate: legal }',
    'escalation.routes[0].onLate',
    /leads back to here \(lead → legal → lead\)/,
  ],
  [
    'play: broken-first',
    'play: broken-frist',
    'play: broken-frist',
    'tests[0].expect.play',
    /"broken-frist" is no play.*Did you mean broken-first\?/,
  ],
  [
    'expect: { brand: none }',
    'expect: { }',
    'expect: { }',
    'tests[1].expect',
    /expect is empty; say what must come out: brand, category/,
  ],
];

const wrongText = (list: readonly Mistake[]) =>
  list.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, source);
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const problemsOf = (text: string) => {
  const parsed = parsePack(text);
  return parsed.ok ? [] : parsed.problems;
};

describe('a pack that is wrong', () => {
  it('is in order before', () => {
    expect(problemsOf(source)).toEqual([]);
  });

  it.each(mistakes)('"%s" → "%s"', (...mistake) => {
    const [, , words, path, message] = mistake;
    const text = wrongText([mistake]);
    const problem = problemsOf(text).find((item) => item.path === path);
    expect(problem).toMatchObject({ line: lineOf(text, words), message: expect.stringMatching(message) });
    expect(problem?.column).toBeGreaterThan(0);
  });

  it('in twenty-five ways tells all of them at once, in the order of the text', () => {
    const text = wrongText(mistakes);
    const problems = problemsOf(text);
    const missed = mistakes.filter(
      ([, , , path, message]) => !problems.some((item) => item.path === path && message.test(item.message)),
    );
    expect(missed.map(([, to]) => to)).toEqual([]);
    const places = problems.map(({ line }) => line ?? 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(problems.every(({ line, column }) => line !== undefined && column !== undefined)).toBe(true);
  });

  it('tells the same of the same pack in JSON', () => {
    const parsed = parsePack(source);
    if (!parsed.ok) throw new Error('in order before');
    const json = JSON.stringify(parsed.pack, null, 2);
    expect(problemsOf(json)).toEqual([]);
    const wrong = json
      .replace('"stage": "first"', '"stage": "frist"')
      .replace('"approver": "lead"', '"approver": "leed"');
    expect(problemsOf(wrong)).toMatchObject([
      {
        path: 'plays[0].stage',
        line: lineOf(wrong, '"frist"'),
        message: expect.stringMatching(/Did you mean first/),
      },
      { path: 'authority.approver', line: lineOf(wrong, '"leed"') },
    ]);
    expect(problemsOf(json.replace('"version": "1.2.0",', ''))).toMatchObject([
      { path: 'version', line: 1, message: 'The pack has no "version". It must be text.' },
    ]);
  });

  it.each<[string, string, RegExp]>([
    [
      'missing fields',
      'schema: earshot.playbook/1\nid: a\n',
      /The pack has no "brands"\. It must be a list\./,
    ],
    [
      'a later format',
      source.replace('playbook/1', 'playbook/9'),
      /schema is "earshot\.playbook\/9"; this version of Earshot reads earshot\.playbook\/1/,
    ],
    ['nothing', '  \n', /The pack is empty/],
    ['a list', '- a\n- b\n', /This is no pack/],
    ['a word', 'hello', /This is no pack/],
    ['another document', `${source}\n---\na: 1\n`, /One file holds one pack/],
    ['an @ without quotes', source.replace("'@HarbourBikes' }", '@HarbourBikes }'), /Put the text in quotes/],
    ['a tab', 'a:\n\t- b', /valid YAML.*spaces/],
    ['a missing alias', 'a: *nobody', /valid YAML/],
    [
      'the same field twice',
      source.replace('language: en', 'language: en\nlanguage: de'),
      /"language" stands twice/,
    ],
    [
      'a reach into the language',
      source.replace('language: en', '__proto__: { polluted: true }\nlanguage: en'),
      /"__proto__" is not allowed/,
    ],
    [
      'the same in JSON',
      '{"schema":"earshot.playbook/1","__proto__":{"polluted":true}}',
      /"__proto__" is not allowed/,
    ],
    ['the same field twice in JSON', '{"id":"a",\n"id":"b"}', /"id" stands twice/],
    ['broken JSON', '{"id": "a",\n "name": }', /not valid JSON\. Expected a value/],
    ['JSON with more behind it', '{"id": "a"} x', /there is more text after it/],
    ['unclosed JSON', '{"id": "a"', /Expected a comma or a closing brace/],
    ['deep nesting in JSON', `{"a":${'['.repeat(5_000)}`, /nested too deeply/],
    ['deep nesting in YAML', `a: ${'['.repeat(20_000)}`, /nested too deeply|not valid YAML/],
    ['a huge file', `#${'x'.repeat(20_000_000)}`, /larger than 20 MB/],
  ])('holds %s', (_, text, message) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a small file that would become a huge one', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [index, name] of 'bcdefgh'.split('').entries()) {
      const before = 'abcdefgh'[index] ?? '';
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(',')}]`);
    }
    expect(problemsOf(bomb.join('\n'))).toMatchObject([
      { message: expect.stringMatching(/repeats itself by aliases/) },
    ]);
  });

  it(
    'finds its way through long chains, many mistakes and wordings full of holes',
    { timeout: 60_000 },
    () => {
      const parsed = parsePack(source);
      if (!parsed.ok) throw new Error('in order before');
      const chain = Array.from({ length: 3_000 }, (_, index) => ({
        id: `r${index}`,
        label: 'Route',
        tier: 1,
        destination: 'd',
        onLate: `r${(index + 1) % 3_000}`,
      }));
      const circled = { ...parsed.pack, authority: undefined, escalation: { routes: chain }, tests: [] };
      expect(problemsOf(JSON.stringify(circled))).toMatchObject([
        { path: 'escalation.routes[0].onLate', message: expect.stringMatching(/r0 → r1 → r2.*no onLate/) },
      ]);
      const many = { ...parsed.pack, plays: Array.from({ length: 3_000 }, () => parsed.pack.plays[0]) };
      expect(problemsOf(JSON.stringify(many))).toHaveLength(200);
      const holes = `${' '.repeat(4_000)}${'a{{ customer.first_name }}'.repeat(200)}`;
      const [play] = parsed.pack.plays;
      const full = { ...parsed.pack, plays: [{ ...play, replies: [holes, 'b'] }] };
      expect(problemsOf(JSON.stringify(full))).toEqual([]);
    },
  );

  it('puts a text back together that a comma has cut, and says so', () => {
    const parsed = parsePack(
      source.replace("answer: 'Most repairs take two days.'", 'answer: Two days, at most, three.'),
    );
    if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
    expect(parsed.pack.faq?.[0]?.answer).toBe('Two days, at most, three.');
    expect(parsed.warnings).toContainEqual(
      expect.objectContaining({ path: 'faq[0].answer', message: expect.stringMatching(/comma.*quotes/) }),
    );
  });

  it('says where a custom rule contradicts its own examples', () => {
    const text = source.replace('fail: ["Per our policy we can\'t."]', 'fail: ["No."]');
    expect(problemsOf(text)).toMatchObject([
      { path: 'guidelines.custom[0].examples.fail[0]', line: lineOf(text, 'fail: ["No."]') },
    ]);
  });

  it('gives warnings that stop nothing', () => {
    const parsed = parsePack(source.replace(/\n {6}- '\{\{ customer.first_name \}\}, the workshop.*/, ''));
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [{ path: 'plays[1].replies', message: expect.stringMatching(/One wording only/) }],
    });
  });
});

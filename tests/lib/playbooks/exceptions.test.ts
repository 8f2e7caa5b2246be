import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffPacks } from '@/lib/playbooks/diff';
import { parsePack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';

const source = readFileSync(new URL('packs/harbour.playbook.yaml', import.meta.url), 'utf8');
const withCalm = (setting: string, more = '') =>
  source.replace('    calm: warn\n', `    calm: ${setting}\n`).replace('  custom:\n', `${more}  custom:\n`);
const problemsOf = (text: string) => {
  const parsed = parsePack(text);
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, line, message }) => ({
        path,
        message,
        shown: line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim(),
      }));
};

describe('exceptions of a rule, as a person writes them', () => {
  it.each([
    [
      '{ except: [{ when: { sites: [x] }, severity: off }] }',
      'except[0].when.sites',
      /no field of.*Did you mean site\?/,
    ],
    [
      '{ except: [{ when: { site: [twitter] }, severity: off }] }',
      'except[0].when.site[0]',
      /"twitter"; allowed: x,/,
    ],
    [
      '{ except: [{ when: { site: x }, severity: off }] }',
      'except[0].when.site',
      /must be a list, like \[x\]/,
    ],
    [
      '{ except: [{ when: { channel: dm }, severity: off }] }',
      'except[0].when.channel',
      /allowed: public or direct/,
    ],
    ['{ except: [{ when: { site: [x] }, severity: of }] }', 'except[0].severity', /Did you mean off\?/],
    [
      '{ except: [{ when: { category: [brokn] }, severity: off }] }',
      'except[0].when.category[0]',
      /Did you mean broken\?/,
    ],
    [
      '{ except: [{ when: { language: [german] }, severity: off }] }',
      'except[0].when.language[0]',
      /no language tag; write it like de/,
    ],
    ['{ except: [{ severity: off }] }', 'except[0].when', /has no "when"/],
    ['{ except: [{ when: {}, severity: off }] }', 'except[0].when', /holds always; say when/],
    ['{ except: [{ when: { site: [x] } }] }', 'except[0]', /changes nothing/],
    ['{ except: [{ when: { site: [x] }, options: { acronims: [A] } }] }', 'except[0].options', /acronims/],
  ])('%s', (setting, path, message) => {
    const problems = problemsOf(withCalm(setting));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      path: `guidelines.rules.calm.${path}`,
      message: expect.stringMatching(message) as string,
      shown: `calm: ${setting}`,
    });
  });

  it('and the words of hold', () => {
    expect(problemsOf(withCalm('warn', '  hold: { heated: 300 }\n'))[0]).toMatchObject({
      path: 'guidelines.hold.heated',
      message: expect.stringMatching(/120/) as string,
    });
    expect(problemsOf(withCalm('warn', '  hold: { block: true }\n'))[0]?.message).toMatch(
      /allowed: blocked or heated/,
    );
    expect(problemsOf(withCalm('warn', '  hold: { blocked: true, heated: 60 }\n'))).toEqual([]);
  });

  it('are proven by the pack’s own tests, and shown as what changes', () => {
    const silent = withCalm(
      '{ severity: block, except: [{ when: { channel: direct }, severity: off }] }',
    ).replace(
      '\ntests:\n',
      "\ntests:\n  - { draft: 'STOP SHOUTING now.', expect: { rules: [calm] } }\n  - { draft: 'STOP SHOUTING now.', channel: direct, expect: { notRules: [calm] } }\n",
    );
    const after = parsePack(silent);
    const before = parsePack(source);
    if (!after.ok || !before.ok) throw new Error('The pack should be right.');
    expect(provePack(after.pack, { now: '2026-11-24T09:00:00Z' }).failed).toEqual([]);
    expect(diffPacks(before.pack, after.pack)).toContainEqual(
      expect.objectContaining({ what: 'Rule calm', detail: expect.stringContaining('except') as string }),
    );
  });
});

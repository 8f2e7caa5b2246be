import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samples } from '@/components/workspace/packs/samples';
import type { Pack, Play } from '@/lib/domain/pack';
import { checkDraft, weightedLength } from '@/lib/guidelines';
import { compileLexicon } from '@/lib/mentions/compile';
import { createMatcher } from '@/lib/mentions/matcher';
import { parsePack } from '@/lib/playbooks/parse';
import { provePack } from '@/lib/playbooks/prove';
import { replyFields } from '@/lib/replies/fields';
import { renderReply } from '@/lib/replies/render';
import { createTriage } from '@/lib/triage';
import type { Sample } from './sample-posts';
import { sampleAnswers, samplePosts } from './sample-posts';

const folder = 'public/playbooks';
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const now = '2026-11-24T10:00:00Z';
const agent = { name: 'Dana', initials: 'DW' };

function load(file: string): { pack: Pack; warnings: unknown[]; testLines: number[] } {
  const parsed = parsePack(readFileSync(`${folder}/${file}`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed;
}

function sampleOf(pack: Pack, category: string): Sample {
  const sample = samplePosts[pack.id]?.[category];
  if (!sample) throw new Error(`sample-posts.ts has nothing for ${pack.id}/${category}`);
  return sample;
}

function filled(pack: Pack, play: Play, reply: string, firstName: string | undefined, asked = true) {
  const result = renderReply(
    reply,
    replyFields({
      pack,
      agent,
      firstName,
      author: { name: firstName ?? 'qwx_99', handle: 'maya' },
      issue: sampleOf(pack, play.category).issue,
      answers: asked ? sampleAnswers : {},
    }),
  );
  if (!result.ok) throw new Error(`${play.id}: ${result.message}`);
  return result;
}

describe('sample packs', () => {
  it('are those that the workspace offers', () => {
    expect(samples.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  describe.each(files)('%s', (file) => {
    const { pack, warnings, testLines } = load(file);
    const matcher = createMatcher(compileLexicon([pack]));
    const triage = createTriage([pack]);

    it('parses without a warning and is rich', () => {
      expect(warnings).toEqual([]);
      expect(pack.triage.categories.length).toBeGreaterThanOrEqual(12);
      expect(pack.plays.length).toBeGreaterThanOrEqual(25);
      expect(pack.faq?.length).toBeGreaterThanOrEqual(8);
      expect(pack.escalation?.routes.length).toBeGreaterThanOrEqual(3);
      expect(pack.tests.length).toBeGreaterThanOrEqual(30);
      expect(pack.escalation?.routes.some((route) => route.hold)).toBe(true);
      expect(new Set(pack.plays.map((play) => play.stage ?? 'first'))).toEqual(
        new Set(['first', 'again', 'resolved', 'praise', 'advocate', 'wish']),
      );
      const poor = pack.triage.categories.filter(
        ({ id, signals, examples }) =>
          (signals?.length ?? 0) < 6 ||
          (examples?.length ?? 0) < 3 ||
          !pack.plays.some((play) => play.category === id),
      );
      expect(poor.map(({ id }) => id)).toEqual([]);
    });

    it('passes its own tests', () => {
      const proof = provePack(pack, { now, testLines });
      expect(proof.failed).toEqual([]);
      expect(proof.custom).toEqual([]);
      expect(proof.passed).toBe(pack.tests.length);
    });

    it('names only hosts that nobody owns', () => {
      const hosts = [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/https?:\/\/([^/\s"']+)/g)];
      expect(hosts.filter(([, host]) => !host?.endsWith('.example'))).toEqual([]);
    });

    const wordings = pack.plays.flatMap((play) =>
      play.replies.map((reply, index) => ({ name: `${play.id} ${index + 1}`, play, reply })),
    );

    it('has two wordings or more for every play, no two alike', () => {
      expect(pack.plays.filter((play) => play.replies.length < 2).map((play) => play.id)).toEqual([]);
      expect(new Set(wordings.map(({ reply }) => reply)).size).toBe(wordings.length);
    });

    it.each(wordings)('$name passes the guidelines and fits', ({ play, reply }) => {
      const sample = sampleOf(pack, play.category);
      const { text, missing } = filled(pack, play, reply, 'Maya');
      expect(missing).toEqual([]);
      const post = { text: sample.text, site: 'x', author: { name: 'Maya Lindqvist', handle: 'maya' } };
      const channel = play.channel ?? 'public';
      const report = checkDraft({
        pack,
        draft: text,
        post,
        triage: triage.triage({ text: sample.text, site: 'x' }, matcher.find(sample.text, { site: 'x' })),
        customer: { firstName: 'Maya' },
        channel,
        site: 'x',
        agent,
        now,
      });
      expect({ text, findings: report.findings }).toEqual({ text, findings: [] });
      // In public it has to fit where space is shortest.
      expect(weightedLength(text, 'x')).toBeLessThanOrEqual(channel === 'public' ? 280 : 10_000);
    });

    it.each(wordings)('$name stays whole without a first name', ({ play, reply }) => {
      const { text, missing } = filled(pack, play, reply, undefined);
      expect({ text, missing }).toEqual({ text, missing: [] });
      expect(text).not.toMatch(/[{}]|,\s*[,.]|^\W|\s[,.;:]/);
    });
  });
});

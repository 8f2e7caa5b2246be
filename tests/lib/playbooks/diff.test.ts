import { describe, expect, it } from 'vitest';
import { compareVersions } from '@/lib/playbooks/compare-versions';
import { diffPacks } from '@/lib/playbooks/diff';
import { harbour } from './load';

describe('what changes between two packs', () => {
  it('is nothing between equal packs', () => {
    expect(diffPacks(harbour(), harbour())).toEqual([]);
  });

  it('names each thing by area, with what it was and what it becomes', () => {
    const after = harbour((source) =>
      source
        .replace('version: 1.2.0', 'version: 1.3.0')
        .replace("text: '@HarbourBikes' }", "text: '@HarbourBikes', sites: [x] }")
        .replace('name: Quay Cycles,', 'name: Quay Bikes,')
        .replace("tue: ['09:00-17:00']", "tue: ['09:00-18:00']")
        .replace('nextStep: 2h', 'nextStep: 1h')
        .replace('occasions: [wedding]', 'occasions: [wedding, funeral]')
        .replace('leave: [giveaway]\n', '\n')
        .replace("take two days.'", "take a day.'")
        .replace('calm: warn', 'calm: block\n    length: warn')
        .replace('perCase: 40', 'perCase: 60')
        .replace('tier: 2', 'tier: 3')
        .replace('Boats in the harbour tonight', 'Two boats in the harbour'),
    );
    const changes = diffPacks(harbour(), after);
    const said = changes.map(({ area, kind, what }) => `${area} ${kind} ${what}`);
    expect(said).toEqual(
      [
        'about changed version',
        'brands changed Competitor quay: Quay Bikes',
        'brands changed Harbour Bikes, term handle @HarbourBikes',
        'hours changed open',
        'targets changed high',
        'triage added Occasion funeral',
        'triage removed Word to leave giveaway',
        'faq changed FAQ entry repair: How long does a repair take?',
        'guidelines added Rule length',
        'guidelines changed Rule calm',
        'authority changed perCase',
        'escalation changed Route legal: Legal',
        'tests added Test "Two boats in the harbour"',
        'tests removed Test "Boats in the harbour tonight"',
      ].sort((a, b) => said.indexOf(a) - said.indexOf(b)),
    );
    expect(changes[0]?.detail).toBe('version from "1.2.0" to "1.3.0"');
    expect(changes.find(({ area }) => area === 'targets')?.detail).toBe('high.nextStep from "2h" to "1h"');
  });

  it('lists everything of a new pack, and every play that goes', () => {
    const added = diffPacks(undefined, harbour());
    expect(added.every(({ kind }) => kind === 'added')).toBe(true);
    for (const area of [
      'about',
      'brands',
      'triage',
      'plays',
      'faq',
      'guidelines',
      'authority',
      'escalation',
      'hours',
      'targets',
      'tests',
    ])
      expect(added.some((change) => change.area === area)).toBe(true);
    const before = harbour();
    expect(diffPacks(before, { ...before, plays: before.plays.slice(1) })).toEqual([
      { area: 'plays', kind: 'removed', what: 'Play broken-first: Broken bike, first answer' },
    ]);
  });
});

describe('versions', () => {
  it.each([
    [undefined, '1.0.0', { ok: true, step: 'new' }],
    ['1.0.0', '1.0.1', { ok: true, step: 'upgrade' }],
    ['1.9.0', '1.10.0', { ok: true, step: 'upgrade' }],
    ['1.0.0-beta.2', '1.0.0', { ok: true, step: 'upgrade' }],
    ['1.0.0', '1.0.0', { ok: true, step: 'same' }],
    ['broken', '1.0.0', { ok: true, step: 'new' }],
    ['1.10.0', '1.9.0', { ok: false, message: expect.stringMatching(/1\.9\.0 is older than 1\.10\.0/) }],
    ['1.0.0', 'one', { ok: false, message: expect.stringMatching(/no version/) }],
  ])('%s → %s', (before, after, expected) => {
    expect(compareVersions(before, after)).toEqual(expected);
  });

  it('goes back when asked', () => {
    expect(compareVersions('2.0.0', '1.0.0', { allowDowngrade: true })).toEqual({
      ok: true,
      step: 'downgrade',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { checkDraft, warmUp } from '@/lib/guidelines';
import { guidelinePack } from '../../support/guideline-pack';

describe('making the rules ready', () => {
  it('goes in small steps, to its end, and changes no answer', () => {
    const draft = { draft: 'You should have read the terms. ^DW', pack: guidelinePack() };
    const before = checkDraft(draft);
    expect([...warmUp()].length).toBeGreaterThan(2);
    expect(checkDraft(draft)).toEqual(before);
  });
});

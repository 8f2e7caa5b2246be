import { describe, expect, it } from 'vitest';
import type { LoggedReply } from '@/lib/domain/check';
import type { RuleSetting } from '@/lib/domain/pack';
import { createComparison, createFigures } from '@/lib/playbooks/figures';
import { guidelinePack } from '../../support/guideline-pack';

const packWith = (calm: RuleSetting) =>
  guidelinePack({ guidelines: { extends: 'none', rules: { calm, 'no-blame': 'block' } } });
const reply = (id: string, draft: string, overridden?: string[]): LoggedReply => ({
  id,
  draft,
  channel: 'public',
  ...(overridden ? { overridden } : {}),
});
const BLAME = 'You should have read the terms.';
const replies = [
  reply('1', 'STOP SHOUTING at us.'),
  reply('2', BLAME, ['no-blame']),
  reply('3', `${BLAME} We're looking for it.`, ['no-blame', 'cooling-off']),
  reply('4', `Tom, ${BLAME.toLowerCase()}`, ['no-blame']),
  reply('5', "I'm looking for your parcel now."),
];

describe('the figures of a pack', () => {
  it('say how often each rule spoke up, on what, and how often it was overridden', () => {
    const figures = createFigures(packWith('warn'));
    for (const one of replies) figures.add(one);
    expect(figures.done()).toMatchObject({
      replies: 5,
      rules: [
        { rule: 'no-blame', fired: 3, blocked: 3, overridden: 3, alwaysOverridden: true },
        { rule: 'calm', fired: 1, blocked: 0, overridden: 0, alwaysOverridden: false },
      ],
    });
    expect(figures.done().rules[1]?.examples).toEqual([
      { id: '1', words: 'STOP SHOUTING', draft: 'STOP SHOUTING at us.' },
    ]);
  });

  it('call no rule always overridden that blocked once or twice, or was heeded now and then', () => {
    const few = createFigures(packWith('off'));
    for (const one of replies.slice(1, 3)) few.add(one);
    expect(few.done().rules[0]).toMatchObject({ fired: 2, overridden: 2, alwaysOverridden: false });
    const some = createFigures(packWith('off'));
    for (const [index, one] of replies.slice(1, 4).entries()) some.add(index ? one : reply('9', BLAME));
    expect(some.done().rules[0]).toMatchObject({ fired: 3, overridden: 2, alwaysOverridden: false });
  });

  it('say what a changed pack would have said otherwise, and nothing of what stays', () => {
    const louder = createComparison(packWith('off'), packWith('warn'));
    const quieter = createComparison(
      packWith('warn'),
      packWith({ severity: 'warn', except: [{ when: { channel: 'public' }, severity: 'off' }] }),
    );
    const stricter = createComparison(packWith('warn'), packWith('block'));
    const same = createComparison(packWith('warn'), packWith({ severity: 'warn' }));
    for (const one of replies)
      for (const comparison of [louder, quieter, stricter, same]) comparison.add(one);
    const hit = { id: '1', draft: 'STOP SHOUTING at us.' };
    expect(louder.done()).toEqual([
      { rule: 'calm', before: 0, after: 1, blockedBefore: 0, blockedAfter: 0, added: [hit], dropped: [] },
    ]);
    expect(quieter.done()).toEqual([
      { rule: 'calm', before: 1, after: 0, blockedBefore: 0, blockedAfter: 0, added: [], dropped: [hit] },
    ]);
    expect(stricter.done()).toMatchObject([{ rule: 'calm', blockedBefore: 0, blockedAfter: 1, added: [] }]);
    expect(same.done()).toEqual([]);
  });
});

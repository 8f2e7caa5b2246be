import { freshPosts } from '../../tests/lib/triage/safety-fresh';
import { safetyPosts } from '../../tests/lib/triage/safety-posts';
import { alarmsOf } from '../../lib/triage/alarms';
import { tokenise } from '../../lib/triage/tokens';
import type { Part } from '../quality';

/** What the alarms find and miss on the project's own check lists. */
export const alarms: Part = {
  title: 'Alarms',
  run(flags) {
    for (const [name, posts] of Object.entries({ 'first list': safetyPosts, 'second list': freshPosts })) {
      const found = new Map<string, [noticed: number, all: number]>();
      let wrong = 0;
      for (const { text, kind } of posts) {
        const told = alarmsOf(tokenise(text)).map((one) => one.kind);
        if (kind === null) {
          wrong += told.length > 0 ? 1 : 0;
          if (told.length > 0 && flags.has('--misses')) console.log(`    alarm ${told.join(', ')}: ${text}`);
          continue;
        }
        const count = found.get(kind) ?? [0, 0];
        found.set(kind, [count[0] + (told.includes(kind) ? 1 : 0), count[1] + 1]);
        if (!told.includes(kind) && flags.has('--misses')) console.log(`    no ${kind}: ${text}`);
      }
      const each = [...found].map(([kind, [noticed, all]]) => `${kind} ${noticed}/${all}`).join(', ');
      const ordinary = posts.filter(({ kind }) => kind === null).length;
      console.log(`  ${name}: ${each}; false alarms ${wrong} of ${ordinary}`);
    }
  },
};

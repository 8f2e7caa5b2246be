import { useQuery } from '@tanstack/react-query';
import { clip } from '@/components/ui/format';
import { Loading } from '@/components/ui/loading';
import type { Pack } from '@/lib/domain/pack';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { parsePack } from '@/lib/playbooks/parse';
import type { RuleChange } from '@/lib/playbooks/figures';
import css from './figures.module.css';
import { comparisonOf } from './try-replies';

/** What a changed pack would have said of the team's own replies, before it is switched to. */
export function WouldChange({ pack, version }: { pack: Pack; version: string }) {
  const compared = useQuery({
    queryKey: ['pack.would-change', pack.id, version, pack],
    queryFn: async ({ signal }) => {
      const { source } = await send('pack.source', { pack: pack.id });
      const before = parsePack(source);
      return before.ok ? comparisonOf(before.pack, pack, signal) : { replies: 0, changes: [] };
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  // It is help and no gate: what cannot be compared keeps nobody from switching.
  if (compared.error) return <p className={css.soft}>{t('workspaceWouldFailed')}</p>;
  if (!compared.data) return <Loading rows={1} label={t('workspaceFiguresLoading')} />;
  const { replies, changes } = compared.data;
  if (replies === 0) return <p className={css.soft}>{t('workspaceFiguresNone')}</p>;
  if (changes.length === 0) return <p className={css.soft}>{t('workspaceWouldNothing', replies)}</p>;
  return (
    <ul className={css.list}>
      {changes.map((change) => (
        <Change key={change.rule} change={change} replies={replies} />
      ))}
    </ul>
  );
}

function Change({ change, replies }: { change: RuleChange; replies: number }) {
  const { rule, before, after, blockedBefore, blockedAfter, added, dropped } = change;
  return (
    <li>
      <strong>{rule}</strong> {t('workspaceWouldFrom', before, after, replies)}
      {blockedBefore === blockedAfter ? null : ` ${t('workspaceWouldBlock', blockedBefore, blockedAfter)}`}
      <ul className={css.examples}>
        {[
          ...added.slice(0, 2).map((one) => ['+', one] as const),
          ...dropped.slice(0, 2).map((one) => ['−', one] as const),
        ].map(([sign, { id, draft }]) => (
          <li key={`${sign}${id}`}>
            <span className="visually-hidden">
              {t(sign === '+' ? 'workspaceWouldAdded' : 'workspaceWouldDropped')}{' '}
            </span>
            <span aria-hidden="true">{sign} </span>
            <bdi>{clip(draft, 120)}</bdi>
          </li>
        ))}
      </ul>
    </li>
  );
}

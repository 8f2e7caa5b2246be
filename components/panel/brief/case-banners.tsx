import type { Brief } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import { Button } from '@/components/ui/button';
import { clip } from '@/components/ui/format';
import { newId } from '@/components/ui/new-id';
import { ago } from '@/components/ui/time';
import { useAct } from '../use-act';
import { Banner } from './banner';

/** What the post says about its case: that it is over, or not. A person decides; one press does it. */
export function CaseBanners({ brief, now }: { brief: Brief; now: number }) {
  const act = useAct();
  const { mention, reopen } = brief;
  const stage = mention.triage?.stage;
  const said = stage ? clip(mention.post.text.slice(stage.start, stage.end), 80) : '';
  const open = (id: string) =>
    void act(
      'case.reopen',
      {
        entry: newId(),
        mention: mention.id,
        case: id,
        why: said ? t('panelReopenedWhy', said) : t('panelReopenedByHand'),
      },
      t('panelReopenedDone'),
    );
  const reopenButton = (id: string) => (
    <Button size="small" onClick={() => open(id)}>
      {t('panelReopen')}
    </Button>
  );
  if (brief.case.closed)
    return (
      <Banner actions={reopenButton(brief.case.id)}>
        {t('panelClosedBanner', clip(brief.case.closed.outcome, 200))}
      </Banner>
    );
  if (reopen)
    return (
      <Banner actions={reopenButton(reopen.case)}>
        {t('panelReopenBanner', clip(reopen.outcome, 80), ago(reopen.at, now) ?? '', said)}
      </Banner>
    );
  if (stage?.is === 'resolved' && brief.stage === 'resolved')
    return (
      <Banner
        actions={
          <Button
            size="small"
            onClick={() =>
              void act(
                'case.close',
                { entry: newId(), mention: mention.id, outcome: t('panelOutcomeSolved') },
                t('panelClosedDone'),
              )
            }
          >
            {t('panelCloseDo')}
          </Button>
        }
      >
        {t('panelSolvedBanner', said)}
      </Banner>
    );
  return null;
}

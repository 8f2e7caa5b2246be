import type { Brief } from '@/lib/domain/brief';
import { t } from '@/lib/platform/text';
import type { Suggestion } from '@/lib/replies/suggest';
import { CheckField } from '@/components/ui/field';
import { newId } from '@/components/ui/new-id';
import { Disclosure } from '../brief/disclosure';
import { safeUrl } from '../safe-url';
import { useAct } from '../use-act';
import css from './reply.module.css';

/** The plan's steps as a checklist, and what the playbook knows about it. */
export function Steps({ brief, suggestion }: { brief: Brief; suggestion: Suggestion }) {
  const act = useAct();
  const done = new Set(brief.mention.steps);
  const { steps, faq, play } = suggestion;
  return (
    <div className={css.plan}>
      {steps.length ? (
        <Disclosure
          summary={t(
            'panelStepsDone',
            steps.filter((_, index) => done.has(`${play}/${index}`)).length,
            steps.length,
          )}
        >
          <ol className={css.steps} aria-label={t('panelSteps')}>
            {steps.map((step, index) => (
              <li key={step}>
                <CheckField
                  label={step}
                  checked={done.has(`${play}/${index}`)}
                  onChange={(event) =>
                    void act('step.check', {
                      entry: newId(),
                      mention: brief.mention.id,
                      play,
                      step: index,
                      done: event.currentTarget.checked,
                    })
                  }
                />
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
      {faq.length ? (
        <Disclosure summary={t('panelFaq')}>
          <dl className={css.faq}>
            {faq.map((entry) => {
              const url = safeUrl(entry.url);
              return (
                <div key={entry.id}>
                  <dt>{entry.question}</dt>
                  <dd>
                    {entry.answer}{' '}
                    {url ? (
                      <a href={url} target="_blank" rel="noreferrer noopener">
                        {new URL(url).host}
                      </a>
                    ) : null}
                  </dd>
                </div>
              );
            })}
          </dl>
        </Disclosure>
      ) : null}
    </div>
  );
}

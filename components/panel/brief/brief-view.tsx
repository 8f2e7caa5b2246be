import { useQueryClient } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Pack } from '@/lib/domain/pack';
import type { PageState } from '@/lib/messaging/wire';
import { t } from '@/lib/platform/text';
import { Button, IconButton } from '@/components/ui/button';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { ErrorState } from '@/components/ui/error-state';
import { formatNumber } from '@/components/ui/format';
import { Loading } from '@/components/ui/loading';
import { isTyping, useKeys } from '@/components/ui/use-keys';
import { useMessage } from '@/components/ui/use-message';
import css from '../shell.module.css';
import { BriefBody } from './brief-body';

export interface BriefViewProps {
  mention: string;
  tab?: number;
  page?: PageState;
  packs?: readonly Pack[];
  /** The packs are still on their way. */
  packsPending: boolean;
  /** The list that Back goes to, and its mentions in order. */
  listName: string;
  order: readonly string[];
  now: number;
  tools: ReactNode;
  onBack: () => void;
  onOpen: (mention: string) => void;
}

/** One mention: its header, and everything about it, or what stands in its place. */
export function BriefView(props: BriefViewProps) {
  const { mention, order, packs } = props;
  const client = useQueryClient();
  const brief = useMessage(
    'brief.get',
    { mention },
    { topics: ['mentions', 'customers', 'cases', 'escalations'] },
  );
  const settings = useMessage('settings.get', {}, { topics: ['settings'] });
  const layer = useRef<HTMLElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => focusOnceHere(layer.current), []);

  const at = order.indexOf(mention);
  const neighbour = (step: number) => (at < 0 ? undefined : order[at + step]);
  const go = (step: number) => {
    const id = neighbour(step);
    if (id !== undefined) props.onOpen(id);
  };
  useKeys((event) => {
    if (isTyping(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else return;
    event.preventDefault();
  });
  const pack = packs?.find(({ id }) => id === brief.data?.pack);

  return (
    <section ref={layer} className={`${css.layer} ${css.brief}`} tabIndex={-1} aria-label={t('panelMention')}>
      <header className={css.header}>
        <Button variant="quiet" className={css.back} onClick={props.onBack}>
          <ChevronLeft size={16} aria-hidden="true" />
          <span>{props.listName}</span>
        </Button>
        <div className={css.tools}>
          {at >= 0 ? (
            <>
              <span className={css.place}>
                {t('panelPlace', formatNumber(at + 1), formatNumber(order.length))}
              </span>
              <IconButton
                label={t('panelPrevious')}
                icon={<ArrowUp size={16} aria-hidden="true" />}
                aria-disabled={neighbour(-1) === undefined}
                onClick={() => go(-1)}
              />
              <IconButton
                label={t('panelNext')}
                icon={<ArrowDown size={16} aria-hidden="true" />}
                aria-disabled={neighbour(1) === undefined}
                onClick={() => go(1)}
              />
            </>
          ) : null}
          {props.tools}
        </div>
      </header>
      {brief.data ? (
        <ErrorBoundary
          key={tries}
          renderError={(error) => (
            <ErrorState
              error={error}
              onRetry={() => {
                void client.invalidateQueries({ queryKey: ['brief.get', { mention }] });
                setTries(tries + 1);
              }}
            />
          )}
        >
          <BriefBody
            brief={brief.data}
            pack={pack}
            // A post without a playbook of its own is checked by the first one, so that nothing goes out unchecked.
            checkedBy={pack ?? packs?.[0]}
            agent={settings.data?.agent}
            pending={props.packsPending || settings.isPending}
            tab={props.tab}
            page={props.page}
            now={props.now}
          />
        </ErrorBoundary>
      ) : (
        <>
          <h1 className="visually-hidden">{t('panelMention')}</h1>
          {brief.error ? (
            <ErrorState error={brief.error} onRetry={() => void brief.refetch()} />
          ) : (
            <Loading rows={4} />
          )}
        </>
      )}
    </section>
  );
}

/**
 * Takes the focus to the brief, as soon as the panel has it: a brief that is shown because the agent goes from mark to
 * mark on the page must not take the focus away from there. Returns what ends the waiting.
 */
function focusOnceHere(layer: HTMLElement | null): (() => void) | undefined {
  if (document.hasFocus()) {
    layer?.focus();
    return undefined;
  }
  const arrived = () => {
    if (document.activeElement === document.body) layer?.focus();
  };
  window.addEventListener('focus', arrived, { once: true });
  return () => window.removeEventListener('focus', arrived);
}

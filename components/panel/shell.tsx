import { Search } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { tellPage } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import { IconButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { TabList, TabPanel, Tabs } from '@/components/ui/tabs';
import { applyTheme } from '@/components/ui/theme';
import { isTyping, useKeys } from '@/components/ui/use-keys';
import { useNow } from '@/components/ui/use-now';
import { BriefView } from './brief/brief-view';
import { HeaderTools } from './header-tools';
import { KeysSheet } from './keys-sheet';
import type { Filters } from './list/filter';
import { noFilters, setFilters } from './list/filter';
import { ListView } from './list/list-view';
import { rowOf } from './list/mention-list';
import { waitingCount } from './list/order';
import { NoPage, NoPlaybook } from './no-page';
import { usePageMentions, useTodo } from './page/use-mentions';
import { usePacks } from './page/use-packs';
import { usePage } from './page/use-page';
import { useTab } from './page/use-tab';
import { warmUp } from './reply/use-suggestions';
import { Trouble } from './trouble';
import css from './shell.module.css';

type List = 'page' | 'todo';

/** The two lists, and over them the brief of one mention. The lists stay where they are while a brief is open. */
export function Shell() {
  const tab = useTab();
  const [list, setList] = useState<List>('page');
  const [open, setOpen] = useState<string>();
  const [last, setLast] = useState<string>();
  const [order, setOrder] = useState<Record<List, string[]>>({ page: [], todo: [] });
  const [filters, setFiltersOf] = useState<Record<List, Filters>>({ page: noFilters, todo: noFilters });
  const [filtersOpen, setFiltersOpen] = useState<Record<List, boolean>>({ page: false, todo: false });
  const [keysOpen, setKeysOpen] = useState(false);
  const openFilters = (next: boolean) => setFiltersOpen({ ...filtersOpen, [list]: next });
  const now = useNow();
  const listLayer = useRef<HTMLDivElement>(null);
  const returning = useRef(0);

  const [shownTab, setShownTab] = useState<number>();
  const show = useCallback(
    (mention: string) => {
      setOpen(mention);
      setLast(mention);
      // What the page said before the click comes too late.
      setShownTab(tab.id);
    },
    [tab.id],
  );
  const page = usePage(tab, show);
  // What a page said that is gone is no longer so.
  const shown = page.error ? undefined : page.data;
  const packs = usePacks();
  const onPage = usePageMentions(shown?.mentions ?? none);
  const todo = useTodo();
  const here = useMemo(() => onPageOf(shown?.mentions, onPage.data), [shown?.mentions, onPage.data]);

  const theme = tab.docked ? shown?.theme : undefined;
  useEffect(() => applyTheme(theme), [theme]);

  // Another tab, another story: its own selected mention or its list.
  if (shown && shownTab !== tab.id) {
    setShownTab(tab.id);
    setOpen(shown.selected);
    setLast(shown.selected);
  }

  useEffect(warmUp, []);

  const back = useCallback(() => {
    setOpen(undefined);
    returning.current = requestAnimationFrame(() => {
      const row = last === undefined ? null : rowOf(listLayer.current, last);
      const fallback = listLayer.current?.querySelector<HTMLElement>(
        '[data-mention][tabindex="0"], [role="tab"]',
      );
      (row ?? fallback)?.focus({ preventScroll: row !== null });
    });
  }, [last]);
  const leave = useCallback(() => {
    // Who leaves at once must not be fetched back into the list.
    cancelAnimationFrame(returning.current);
    if (tab.id !== undefined) tellPage(tab.id, 'blur', { mention: last }).catch(() => undefined);
  }, [tab.id, last]);

  useKeys((event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (open !== undefined) back();
      else if (filtersOpen[list] && isTyping(event.target)) openFilters(false);
      else leave();
      return;
    }
    if (isTyping(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '?') setKeysOpen(true);
    else if (event.key === '/' && open === undefined) openFilters(true);
    else return;
    event.preventDefault();
  });

  const setListOrder = useMemo(() => {
    const of = (which: List) => (ids: string[]) => setOrder((before) => ({ ...before, [which]: ids }));
    return { page: of('page'), todo: of('todo') };
  }, []);

  const tabs = [
    {
      id: 'page' as const,
      label: t('panelOnPage'),
      count: shown && onPage.data ? waitingCount(here) : undefined,
    },
    { id: 'todo' as const, label: t('panelTodo'), count: todo.data?.length },
  ];
  const set = setFilters(filters[list]);
  const tools = <HeaderTools tab={tab.id} docked={tab.docked} onKeys={() => setKeysOpen(true)} />;
  const instead =
    packs.data?.packs.length === 0 ? (
      <NoPlaybook />
    ) : page.error ? (
      <NoPage
        tab={tab.id}
        onTodo={todo.data?.length ? () => setList('todo') : undefined}
        onRetry={() => void page.refetch()}
      />
    ) : undefined;
  const shared = {
    now,
    current: last,
    onOpen: show,
  };

  return (
    <main className={css.shell}>
      <div
        ref={listLayer}
        className={classNames(css.layer, open !== undefined && css.behind)}
        inert={open !== undefined}
      >
        <Tabs className={css.layer} tabs={tabs} value={list} onChange={setList}>
          <h1 className="visually-hidden">Earshot</h1>
          <header className={css.header}>
            <TabList label={t('panelLists')} tabs={tabs} />
            <div className={css.tools}>
              <span className={css.search}>
                <IconButton
                  label={set ? t('panelSearchSet', set) : t('panelSearchOpen')}
                  icon={<Search size={16} aria-hidden="true" />}
                  aria-expanded={filtersOpen[list]}
                  onClick={() => openFilters(!filtersOpen[list])}
                />
                {set ? <span className={css.dot} aria-hidden="true" /> : null}
              </span>
              {tools}
            </div>
          </header>
          {shown?.trouble ? <Trouble tab={tab.id}>{shown.trouble}</Trouble> : null}
          <div className={css.lists}>
            <TabPanel id="page" className={css.content} keep active={list === 'page'}>
              <ListView
                {...shared}
                kind="page"
                filtersOpen={filtersOpen.page}
                active={open === undefined && list === 'page'}
                label={t('panelOnPage')}
                mentions={shown && (shown.mentions.length === 0 || onPage.data) ? here : undefined}
                loading={!shown || (shown.mentions.length > 0 && !onPage.data)}
                error={packs.error ?? onPage.error}
                onRetry={() => {
                  void packs.refetch();
                  void onPage.refetch();
                }}
                instead={instead}
                filters={filters.page}
                onFilters={(next) => setFiltersOf({ ...filters, page: next })}
                onOrder={setListOrder.page}
              />
            </TabPanel>
            <TabPanel id="todo" className={css.content} keep active={list === 'todo'}>
              <ListView
                {...shared}
                kind="todo"
                filtersOpen={filtersOpen.todo}
                active={open === undefined && list === 'todo'}
                label={t('panelTodo')}
                mentions={todo.data}
                loading={!todo.data}
                error={todo.error}
                onRetry={() => void todo.refetch()}
                instead={packs.data?.packs.length === 0 && !todo.data?.length ? <NoPlaybook /> : undefined}
                filters={filters.todo}
                onFilters={(next) => setFiltersOf({ ...filters, todo: next })}
                onOrder={setListOrder.todo}
              />
            </TabPanel>
          </div>
        </Tabs>
      </div>
      {open === undefined ? null : (
        <BriefView
          key={open}
          mention={open}
          tab={tab.id}
          page={shown}
          packs={packs.data?.packs}
          packsPending={packs.isPending}
          listName={list === 'page' ? t('panelOnPage') : t('panelTodo')}
          order={order[list]}
          now={now}
          tools={tools}
          onBack={back}
          onOpen={show}
        />
      )}
      <KeysSheet open={keysOpen} onOpenChange={setKeysOpen} />
    </main>
  );
}

const none: readonly string[] = [];
const empty: never[] = [];
/** While the next page's list is on its way, nothing of the last page's may stand there. */
function onPageOf<T extends { id: string }>(
  ids: readonly string[] | undefined,
  data: T[] | undefined,
): readonly T[] {
  if (!ids?.length || !data) return empty;
  const here = new Set(ids);
  return data.every(({ id }) => here.has(id)) ? data : data.filter(({ id }) => here.has(id));
}

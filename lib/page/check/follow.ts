import type { Finding } from '@/lib/domain/check';
import type { DraftCheck } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/client';
import { t } from '@/lib/platform/text';
import type { Composer } from '@/lib/sites/contract';
import { mapEditor } from '../composers/map';
import { comparable } from '../composers/read';
import { targetOf } from '../send-press';
import type { CheckedPage } from '../shelf';
import { timer } from '../teller';
import { createAsker } from './asker';
import type { CardContent, CardMode } from './card';
import { composerAtFocus, pressOf, shortcutOf, stop as stopPress } from './guard';
import { createPainter } from './paint';
import { listen } from './listen';
import { createMender } from './mend';
import { shifted } from './shift';
import type { Standing } from './standing';
import { createStanding, rulesOf, stands } from './standing';
import { track } from './track';

/** Longest text that is checked, in UTF-16 units. */
const LONGEST = 20_000;
/** When a field is looked at again after a press that sends, in milliseconds. */
const EMPTIES = [100, 500, 1_500, 4_000];

type Question = { composer: Composer; text: string };

/**
 * Checks what the agent types in the site's own composers. Reads and draws once a frame, never in an event of typing;
 * writes only the fixes that the agent presses; holds a press that sends, and never makes one.
 */
export function follow(page: CheckedPage, first: Element): () => void {
  const { document, adapter } = page;
  const view = document.defaultView!;
  const hold = createStanding({
    // A clock that nobody can set back while a reply cools off.
    timer: { ...timer, now: () => performance.now() },
    onTick: schedule,
    onOver() {
      const standing = standingNow();
      hold.waive(text, { heated: standing.heated });
      if (mode === 'held' && standing.blocks.length === 0) mode = 'cooled';
      schedule();
    },
  });
  const mentionOf = (about: Composer): string | undefined =>
    about.target ? `${adapter.info.id}:${about.target}` : page.watcher.helped(about)?.mention;
  let composer: Composer | undefined;
  let tracked: ReturnType<typeof track> | undefined;
  let text = '';
  let report: { text: string; check: DraftCheck } | undefined;
  let live: Finding[] = [];
  let mode: CardMode = 'closed';
  let note: string | undefined;
  let entry = '';
  let waiting = 0;
  let focusNext = false;

  const asker = createAsker<Question, DraftCheck | null>({
    timer,
    ask({ composer: about, text: asked }) {
      // A node that was recycled answers another post now.
      const now = adapter.composerOf(about.element) ?? about;
      const mention = mentionOf(now);
      const viewer = adapter.viewer(document);
      return send('draft.check', {
        text: asked,
        site: adapter.info.id,
        channel: now.channel,
        ...(mention ? { mention } : {}),
        ...(viewer ? { viewer } : {}),
      });
    },
    onAnswer(question, check) {
      if (question.composer.element !== composer?.element || question.text !== text) return;
      report = check ? { text: question.text, check } : undefined;
      live = check?.findings ?? [];
      mender.answered();
      schedule();
    },
    onSilence() {
      report = undefined;
      live = [];
      mender.drop();
      schedule();
    },
  });
  const painter = createPainter(page, {
    onOpen: () => show(mode === 'closed' ? 'list' : 'closed', false),
    onFix: (finding) => mender.fix(finding),
    onAnyway: (reason) => void anyway(reason),
    onClose: () => show('closed', true),
  });
  const mender = createMender({
    now: () => composer && { element: composer.element, text, fresh: report?.text === text, findings: live },
    hurry: () => asker.now(),
    onNothing: () => show('list', false),
    onDone(taken) {
      note = taken ? undefined : t('checkFixFailed');
      schedule();
    },
  });
  const edits = new MutationObserver(schedule);

  function schedule() {
    waiting ||= view.requestAnimationFrame(() => {
      waiting = 0;
      if (!page.alive()) return stop();
      look();
    });
  }

  function attach(next: Composer | undefined) {
    if (next?.element === composer?.element) return;
    tracked?.stop();
    edits.disconnect();
    asker.drop();
    hold.forget();
    composer = next;
    text = '';
    report = undefined;
    live = [];
    mode = 'closed';
    mender.drop();
    tracked = next && track(next.element, schedule);
    if (next) edits.observe(next.element, { subtree: true, childList: true, characterData: true });
    painter.follow(next?.element);
    schedule();
  }

  function look() {
    if (composer && !composer.element.isConnected) attach(composerAtFocus(document, adapter));
    if (!composer) return painter.clear();
    const map = mapEditor(composer.element);
    if (map.text !== text) changed(map.text);
    // While an answer is on its way the card stays: what is gone now may be back in a moment.
    const told = report === undefined || report.text === text;
    const standing = standingNow();
    const none = mode === 'list' ? live.length === 0 && !note : !stands(standing);
    const done = told && none;
    if (told && standing.heated.length === 0) hold.stop();
    if ((mode === 'list' || mode === 'held') && done) {
      if (painter.hasFocus()) composer.element.focus({ preventScroll: true });
      mode = 'closed';
    }
    painter.paint({ composer, map, findings: live, busy: !told, left: hold.left(), card: cardOf(standing) });
    if (focusNext) painter.focusCard();
    focusNext = false;
    tracked?.settle();
  }

  function changed(now: string) {
    text = now;
    mender.drop();
    if (mode === 'released' || mode === 'cooled') mode = 'closed';
    if (!now.trim() || now.length > LONGEST) {
      asker.drop();
      report = undefined;
      live = [];
      if (!now.trim()) hold.forget();
      return;
    }
    live = report ? shifted(report.check.findings, report.text, now, true) : [];
    asker.about({ composer: composer!, text: now });
  }

  const cardOf = ({ blocks, heated }: Standing): CardContent => ({
    mode,
    text,
    findings: live,
    blocked: blocks.length > 0,
    heated,
    why: report?.check.cooling?.why ?? [],
    by: mode === 'closed' ? undefined : adapter.viewer(document),
    note,
  });

  const standingNow = (): Standing => (composer ? against(composer, text) : { blocks: [], heated: [] });

  /** What stands against this text going out from here, as far as it is known in this moment. */
  function against(about: Composer, now: string): Standing {
    if (!report || about.element !== composer?.element) return { blocks: [], heated: [] };
    const { blocks, heated } = hold.against(report.check, report.text, now);
    const help = page.watcher.helped(about);
    if (!help || comparable(help.text) !== comparable(now)) return { blocks, heated };
    // The agent gave the reason in the panel before it was inserted.
    const given = (rule: string) => help.assist.overridden?.some((one) => one.rule === rule);
    return { blocks: blocks.filter(({ rule }) => !given(rule)), heated };
  }

  function show(next: CardMode, back: boolean) {
    mode = next;
    if (next === 'closed') note = undefined;
    if (next === 'closed' && back && painter.hasFocus()) composer?.element.focus({ preventScroll: true });
    schedule();
  }

  async function anyway(reason: string) {
    if (!composer || mode !== 'held') return;
    const about = composer;
    const draft = text;
    const standing = standingNow();
    const mention = mentionOf(adapter.composerOf(about.element) ?? about);
    try {
      await send('check.override', {
        entry,
        draft,
        overridden: rulesOf(standing).map((rule) => ({ rule, reason })),
        ...(mention ? { mention } : {}),
      });
    } catch {
      note = t('checkNotNoted');
      return schedule();
    }
    hold.waive(draft, standing);
    note = undefined;
    if (composer !== about || text !== draft) return schedule();
    mode = 'released';
    about.element.focus({ preventScroll: true });
    schedule();
  }

  function onPress(event: Event) {
    const pressed = pressOf(event, adapter);
    if (!pressed) return;
    const now = mapEditor(pressed.element).text;
    const standing = against(pressed, now);
    if (!stands(standing)) {
      if (mode !== 'closed') show('closed', false);
      // A field that the page empties tells nobody.
      for (const milliseconds of EMPTIES) timer.after(milliseconds, schedule);
      return;
    }
    stopPress(event);
    if (mode !== 'held') entry = crypto.randomUUID();
    text = now === text ? text : (changed(now), now);
    if (standing.heated.length) hold.cool(report?.check.cooling?.seconds ?? 0);
    show('held', false);
    focusNext = true;
  }

  function onKey(event: KeyboardEvent) {
    const target = targetOf(event);
    if (!event.isTrusted || !target) return;
    if (painter.isOurs(target)) {
      event.stopImmediatePropagation();
      if (event.key === 'Escape') {
        event.preventDefault();
        show('closed', true);
      }
      return;
    }
    const inside = composer?.element.contains(target) === true;
    if (inside && mode !== 'closed' && event.key === 'Escape') {
      stopPress(event);
      return show('closed', false);
    }
    const wanted = inside && live.length ? shortcutOf(event) : undefined;
    if (wanted) {
      stopPress(event);
      // The frame that reads the letter typed just now has not come yet.
      look();
      if (wanted === 'mend') return mender.first();
      show('list', false);
      focusNext = wanted === 'open';
      return;
    }
    onPress(event);
  }

  const onFocus = (event: Event) => {
    const target = targetOf(event);
    const next = target && !painter.isOurs(target) ? adapter.composerOf(target) : undefined;
    if (next?.element.contains(target ?? null)) attach(next);
    schedule();
  };
  const deafen = listen(view, (target) => painter.isOurs(target), {
    onKey,
    onPress,
    onFocus,
    onChange: schedule,
    onReach: () => asker.now(),
  });

  function stop() {
    deafen();
    hold.stop();
    tracked?.stop();
    edits.disconnect();
    asker.drop();
    view.cancelAnimationFrame(waiting);
    painter.clear();
  }
  // What a script that was left behind did not take with it.
  for (const old of document.querySelectorAll('earshot-check')) old.remove();
  attach(adapter.composerOf(first));
  return stop;
}

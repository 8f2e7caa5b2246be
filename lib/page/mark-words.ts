import type { MarkState } from '@/lib/domain/brief';
import type { Priority } from '@/lib/domain/words';
import { t } from '@/lib/platform/text';

/** The text of a priority or state: "urgent" has the key "pageMarkUrgent". */
const word = <S extends Priority | Exclude<MarkState['state'], 'open'>>(of: S): string =>
  t(`pageMark${of.charAt(0).toUpperCase()}${of.slice(1)}` as `pageMark${Capitalize<S>}`);

/** Time until `due`, in the largest unit that says something; undefined when it has passed. `now` in Unix milliseconds. */
function until(due: string, now: number): string | undefined {
  const minutes = Math.ceil((Date.parse(due) - now) / 60_000);
  if (!(minutes > 0)) return undefined;
  if (minutes < 120) return t('pageMarkMinutes', minutes);
  if (minutes < 48 * 60) return t('pageMarkHours', Math.round(minutes / 60));
  return t('pageMarkDays', Math.round(minutes / 1_440));
}

/** The few words on a mark. */
export function markWords(state: MarkState, now: number): { words: string; late: boolean } {
  const words: string[] = [word(state.state === 'open' ? state.priority : state.state)];
  const runs = state.due !== undefined && state.state !== 'answered' && state.state !== 'left';
  const left = runs ? until(state.due!, now) : undefined;
  const late = runs && left === undefined;
  if (late) words.push(t('pageMarkLate'));
  else if (left) words.push(left);
  if (state.who) words.push(state.who);
  return { words: `${words.join(' · ')}${state.uncertain ? ' ?' : ''}`, late };
}

/** The same as sentences, for a screen reader. */
export function markSentence(state: MarkState, now: number): string {
  const priority = word(state.priority);
  const said = [state.uncertain ? t('pageMarkSayUncertain', priority) : t('pageMarkSayPriority', priority)];
  if (state.state === 'open') {
    said.push(t('pageMarkSayOpen'));
    if (state.who) said.push(t('pageMarkSayWho', state.who));
  } else if (state.state === 'answered')
    said.push(state.who ? t('pageMarkSayAnsweredBy', state.who) : t('pageMarkSayAnswered'));
  else if (state.state === 'left') said.push(t('pageMarkSayLeft'));
  else said.push(state.who ? t('pageMarkSayEscalatedBy', state.who) : t('pageMarkSayEscalated'));
  if (state.due && (state.state === 'open' || state.state === 'escalated')) {
    const left = until(state.due, now);
    said.push(left ? t('pageMarkSayDue', left) : t('pageMarkSayLate'));
  }
  said.push(t('pageMarkSayAct'));
  return said.join(' ');
}

import type { AlarmKind } from '@/lib/domain/triage';
import type { Priority } from '@/lib/domain/words';
import type { Token } from '../tokens';
import * as abuse from './abuse';
import { figure, figures, shared } from './classes';
import * as data from './data';
import * as discrimination from './discrimination';
import * as legal from './legal';
import { otherLanguages } from './other-languages';
import type { Found, Line, Plain } from './pattern';
import { LineBook, linesOf, originOf, plainOf } from './pattern';
import * as press from './press';
import * as safety from './safety';
import * as selfHarm from './self-harm';
import * as spam from './spam';
import * as threat from './threat';

/** What must not be missed in a post, whatever the pack says. Spans are UTF-16 offsets, ends exclusive. */
export interface Alarm {
  kind: AlarmKind;
  /** For a person: "speaks of injury or danger". */
  why: string;
  /** The post is at least so urgent. */
  floor?: Priority;
  start: number;
  end: number;
}

interface Watch extends Pick<Alarm, 'kind' | 'why' | 'floor'> {
  /** Words that are not meant so: a "legal page". They are read as if they were not there. */
  harmless?: LineBook<true>;
  /** Words beside which nothing of this kind is meant, but for what `meant` finds. */
  unless?: LineBook<true>;
  meant?: LineBook<true>;
  /** Finds this kind alone. */
  alone: LineBook<true>;
}

interface Source {
  classes: Record<string, string>;
  lines: string;
  harmless?: string;
  unless?: string;
  meant?: string;
}

const alarms = new LineBook<Watch>();

function watch(kind: AlarmKind, why: string, floor: Priority | undefined, source: Source): Watch {
  const classes = { ...shared, ...source.classes };
  const lines = linesOf(`${source.lines}\n${otherLanguages[kind] ?? ''}`, classes);
  const book = (text: string): LineBook<true> => bookOf(linesOf(text, classes));
  const one: Watch = {
    kind,
    why,
    ...(floor ? { floor } : {}),
    alone: bookOf(lines),
    ...(source.harmless ? { harmless: book(source.harmless) } : {}),
    ...(source.unless ? { unless: book(source.unless) } : {}),
    ...(source.meant ? { meant: book(source.meant) } : {}),
  };
  alarms.add(lines, one);
  return one;
}

function bookOf(lines: readonly Line[]): LineBook<true> {
  const book = new LineBook<true>();
  book.add(lines, true);
  return book;
}

/** Most pressing first. */
const watches: readonly Watch[] = [
  watch('self-harm', 'somebody may be in danger from themselves', 'urgent', selfHarm),
  watch('threat', 'threatens somebody', 'urgent', threat),
  watch('safety', 'speaks of injury or danger', 'urgent', safety),
  watch('discrimination', 'speaks of discrimination', 'high', discrimination),
  watch('data', 'speaks of personal data', 'high', data),
  watch('legal', 'speaks of the law', 'high', legal),
  watch('press', 'speaks of the press', 'high', press),
  watch('abuse', 'insults people', undefined, abuse),
  watch('spam', 'looks like spam', undefined, spam),
];
const figureBook = bookOf(linesOf(figure, figures));

/** Nobody says more before it comes out what it is about. */
const READ = 4_000;

/** The alarms of a post, at most one of each kind, most pressing first. Pure. */
export function alarmsOf(tokens: readonly Token[], plain: Plain = plainOf(tokens)): Alarm[] {
  const whole = plain.text.slice(0, plain.text.lastIndexOf(' ', READ) + 1);
  const meant = without(whole, figureBook);
  const found = new Map<Watch, Found<unknown>>();
  alarms.find(meant, (match) => {
    found.set(match.value, match);
    return true;
  });
  return watches.flatMap((one): Alarm[] => {
    let match = found.get(one);
    if (match && one.harmless) {
      const text = without(meant, one.harmless);
      if (text !== meant) match = one.alone.first(text);
    }
    if (!match || (one.unless?.first(whole) && !one.meant?.first(whole))) return [];
    const { kind, why, floor } = one;
    return [{ kind, why, ...(floor ? { floor } : {}), ...originOf(plain, match.from, match.to) }];
  });
}

/** A text with the matches of a book blotted out. */
function without(text: string, book: LineBook<true>): string {
  let result = text;
  book.find(text, ({ from, to }) => {
    result = result.slice(0, from) + result.slice(from, to).replaceAll(/[^ ]/g, '_') + result.slice(to);
    return false;
  });
  return result;
}

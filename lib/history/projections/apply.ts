import type { Entry } from '@/lib/domain/entry';
import type { Reads, Rows } from '../rows';
import { projectCase } from './cases';
import { projectConcession } from './concessions';
import { projectCustomer } from './customers';
import { projectEscalation } from './escalations';
import { projectMention } from './mentions';
import { projectReminder } from './reminders';

/** Changes when a reducer changes what it makes of the same entries; the tables are then made anew. */
export const PROJECTION_VERSION = 1;

/**
 * Applies one entry to the rows. A pure function of the entries in their order: no clock, no settings, no packs.
 * The order matters: a customer counts what is new, a case reads what became of its mention and its escalation.
 */
export function* applyEntry(rows: Rows, entry: Entry): Reads<void> {
  yield* projectCustomer(rows, entry);
  yield* projectEscalation(rows, entry);
  yield* projectMention(rows, entry);
  yield* projectCase(rows, entry);
  yield* projectReminder(rows, entry);
  projectConcession(rows, entry);
}

/**
 * How well the engines do on data held back: `npm run quality [part …] [--misses]`. A part is one file in
 * scripts/quality and one line here.
 */
import { alarms } from './quality/alarms';
import { detection } from './quality/detection';
import { guidelines } from './quality/guidelines';
import { triage } from './quality/triage';

export interface Part {
  title: string;
  /** Prints its figures. Flags are what begins with `--` on the command line. */
  run(flags: ReadonlySet<string>): void | Promise<void>;
}

const parts: Record<string, Part> = { detection, guidelines, triage, alarms };

const flags = new Set(process.argv.slice(2).filter((one) => one.startsWith('--')));
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${part.title}`);
  await part.run(flags);
}

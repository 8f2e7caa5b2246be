import { cpus } from 'node:os';
import type { Bench } from './bench';
import { printTable } from './bench';
import { checking } from './checking';
import { contentScript } from './content-script';
import { engines } from './engines';
import { heapBench } from './heap';
import { matching } from './matching';
import { page } from './page';
import { proofreading } from './proofreading';
import { reading } from './reading';

const benches: Record<string, Bench> = {
  contentScript,
  matching,
  engines,
  checking,
  proofreading,
  reading,
  page,
  heap: heapBench,
};

/** Names on the command line choose; none means all. */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown[0]}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${bench.name}`);
  printTable(await bench.run());
}

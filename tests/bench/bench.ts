/** One figure beside its peer. `ok` is left out where there is no budget to hold it against. */
export interface Row {
  what: string;
  ours: string;
  peer?: string;
  budget?: string;
  ok?: boolean;
}
export interface Bench {
  name: string;
  run(): Promise<Row[]>;
}

/**
 * Calls a second, as the best of several rounds: the machine is shared, and the best round is the least disturbed.
 * @param work does `size` units of work a call
 */
export function rate(work: () => unknown, size: number, { rounds = 5, milliseconds = 300 } = {}): number {
  let sink: unknown;
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    let calls = 0;
    let elapsed = 0;
    do {
      sink = work();
      calls++;
      elapsed = performance.now() - start;
    } while (elapsed < milliseconds);
    best = Math.max(best, (calls * size) / (elapsed / 1000));
  }
  if (sink === rate) throw new Error('unreachable: keeps the work from being optimised away');
  return best;
}

export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')}/s`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (value: number): string =>
  `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export function printTable(rows: Row[]): void {
  const columns = ['what', 'ours', 'peer', 'budget', 'ok'] as const;
  const cell = (row: Row, column: (typeof columns)[number]): string => {
    const value = row[column];
    if (column !== 'ok') return String(value ?? '');
    return value === undefined ? '' : value ? 'yes' : 'NO';
  };
  const width = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => cell(row, column).length)),
  );
  const line = (cells: string[]) => cells.map((text, index) => text.padEnd(width[index] ?? 0)).join('  ');
  console.log(line([...columns]));
  for (const row of rows) console.log(line(columns.map((column) => cell(row, column))));
}

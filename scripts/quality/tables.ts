/** A number from 0 to 2^32 - 1 that a text always has: splits by it stay the same. */
export function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  value ^= value >>> 15;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

/** Accuracy and by class precision, recall and F1, in percent. A label below 0 is "none of them". */
export function scoresOf(gold: readonly number[], told: readonly number[], classes: number) {
  const right = Array.from({ length: classes }, () => 0);
  const is = [...right];
  const said = [...right];
  gold.forEach((label, at) => {
    const guess = told[at] ?? -1;
    is[label] = (is[label] ?? 0) + 1;
    if (guess >= 0) said[guess] = (said[guess] ?? 0) + 1;
    if (label === guess) right[label] = (right[label] ?? 0) + 1;
  });
  const f1 = right.map((count, at) => share(2 * count, (is[at] ?? 0) + (said[at] ?? 0)));
  return {
    accuracy: share(
      right.reduce((sum, count) => sum + count, 0),
      gold.length,
    ),
    macro: Math.round((10 * f1.reduce((sum, one) => sum + one, 0)) / classes) / 10,
    f1,
    precision: right.map((count, at) => share(count, said[at] ?? 0)),
    recall: right.map((count, at) => share(count, is[at] ?? 0)),
  };
}

/** Rows are what it is, columns what was said. */
export function confusion(
  gold: readonly number[],
  told: readonly number[],
  names: readonly string[],
): string {
  const wide = (text: string): string => text.slice(0, 9).padEnd(10);
  const lines = names.map((name, label) => {
    const counts = names.map(
      (_, guess) => gold.filter((one, at) => one === label && told[at] === guess).length,
    );
    return `    ${wide(name)}${counts.map((count) => wide(String(count))).join('')}`;
  });
  return [`    ${wide('')}${names.map(wide).join('')}`, ...lines].join('\n');
}

/** Mean confidence beside the share that was right, by tenths, and the mean distance of the two. */
export function calibration(answers: readonly { chance: number; right: boolean }[]): string {
  let distance = 0;
  const parts: string[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    const own = answers.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth);
    if (own.length === 0) continue;
    const mean = own.reduce((sum, { chance }) => sum + chance, 0) / own.length;
    const right = own.filter((one) => one.right).length / own.length;
    distance += (Math.abs(mean - right) * own.length) / answers.length;
    parts.push(`${mean.toFixed(2)}→${right.toFixed(2)} (${own.length})`);
  }
  return `${parts.join(', ')}; off by ${distance.toFixed(3)}`;
}

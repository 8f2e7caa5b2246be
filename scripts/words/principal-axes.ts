/**
 * The first principal axes of centred rows, by orthogonal iteration on their covariance. `rows`: n x d. Gives `count`
 * unit vectors of d numbers, the strongest first; the same for the same rows.
 */
export function principalAxes(rows: readonly (readonly number[])[], count: number): number[][] {
  const size = rows[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const line = covariance[i];
      if (line) for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
    }
  let axes = Array.from({ length: count }, (_, axis) =>
    Array.from({ length: size }, (__, i) => (i === axis ? 1 : 1 / (1 + i + axis))),
  );
  for (let round = 0; round < 300; round++)
    axes = orthonormal(
      axes.map((axis) =>
        covariance.map((line) => axis.reduce((sum, value, i) => sum + value * (line[i] ?? 0), 0)),
      ),
    );
  return axes;
}

function orthonormal(axes: number[][]): number[][] {
  const done: number[][] = [];
  for (const axis of axes) {
    const rest = [...axis];
    for (const other of done) {
      const along = other.reduce((sum, value, i) => sum + value * (rest[i] ?? 0), 0);
      for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] ?? 0) - along * (other[i] ?? 0);
    }
    const length = Math.hypot(...rest) || 1;
    done.push(rest.map((value) => value / length));
  }
  return done;
}

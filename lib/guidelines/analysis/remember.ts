const LIMIT = 5_000;

/** Remembers the results of a pure function of a string; forgets everything when there are more than `limit`. */
export function remember<T>(compute: (text: string) => T, limit = LIMIT): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const result = compute(text);
    if (known.size >= limit) known.clear();
    known.set(text, result);
    return result;
  };
}

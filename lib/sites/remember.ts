/**
 * Answers the same question about the same node once within one run of the event loop: a slice that reads forty
 * comments reads the post above them once. Nothing is kept longer, so a changed page is never read from memory.
 */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let known: WeakMap<K, { value: V }> | undefined;
  return (key) => {
    if (!known) {
      known = new WeakMap();
      queueMicrotask(() => (known = undefined));
    }
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

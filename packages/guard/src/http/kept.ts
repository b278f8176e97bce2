// States of visitors, hosts and languages of pages; requests can name odd ones without end.
const MAX_KEPT = 500;
const MAX_KEY = 1000;

/**
 * Keeps what was made for a key, so that it is not made again for each request. Bounded: odd keys
 * are not kept, and a full store begins anew.
 * @example
 * const keep = keeper<string>();
 * keep("en", () => translate("en"));
 */
export function keeper<T>(): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= MAX_KEPT) kept.clear();
    if (key.length <= MAX_KEY) kept.set(key, made);
    return made;
  };
}

/** Longest text that is remembered, in characters. */
const MOST_LENGTH = 80;
/** Texts that are remembered at a time; then all are forgotten. */
const MOST_TEXTS = 20_000;

/**
 * A function of a text that remembers what it gave: headers, labels, names and usual words come again
 * and again, and telling what they are is most of the work of an import. Long texts are not kept.
 *
 * @param work gives the same for the same text, and nothing that a caller changes
 */
export function remembering<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > MOST_LENGTH) return work(text);
    const there = known.get(text);
    if (there !== undefined || known.has(text)) return there as Value;
    if (known.size >= MOST_TEXTS) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

/** As {@link remembering}, for texts in a language. */
export function rememberingBy<Value>(
  work: (text: string, language: string) => Value,
): (text: string, language: string) => Value {
  const known = new Map<string, (text: string) => Value>();
  return (text, language) => {
    const there = known.get(language) ?? remembering((words) => work(words, language));
    if (!known.has(language)) known.set(language, there);
    return there(text);
  };
}

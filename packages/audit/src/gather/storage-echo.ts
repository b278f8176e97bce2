/** A change of web storage as the browser tells it. */
interface Change {
  readonly storageKey: string;
  readonly isLocalStorage: boolean;
  readonly name: string;
  readonly value: string;
  /** The page it was told on. */
  readonly page: string;
  /** Milliseconds on a clock of the run. */
  readonly at: number;
}

const WITHIN_MS = 3000;
/** Changes that are remembered: a page that stores in a loop must not fill the memory. */
const MOST_CHANGES = 1000;
/** Of names and values so many characters are. */
const MOST_TEXT = 1000;

/**
 * Tells changes from their echoes: what one page wrote at its end, the browser tells the process of
 * the next page too, which wrote nothing.
 */
export function createEchoCheck(): (change: Change) => boolean {
  const told = new Map<string, { readonly page: string; readonly at: number }>();
  return ({ storageKey, isLocalStorage, name, value, page, at }) => {
    if (!isLocalStorage) return false;
    const texts = [name, value].map((text) => text.slice(0, MOST_TEXT));
    const what = JSON.stringify([storageKey, texts, name.length, value.length]);
    const before = told.get(what);
    if (before && before.page !== page && at - before.at < WITHIN_MS) return true;
    told.delete(what);
    told.set(what, { page, at });
    const [oldest] = told.keys();
    if (told.size > MOST_CHANGES && oldest !== undefined) told.delete(oldest);
    return false;
  };
}

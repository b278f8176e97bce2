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

/**
 * Tells changes from their echoes: what one page wrote at its end, the browser tells the process of
 * the next page too, which wrote nothing.
 */
export function createEchoCheck(): (change: Change) => boolean {
  const told = new Map<string, { readonly page: string; readonly at: number }>();
  return ({ storageKey, isLocalStorage, name, value, page, at }) => {
    if (!isLocalStorage) return false;
    const what = JSON.stringify([storageKey, name, value]);
    const before = told.get(what);
    if (before && before.page !== page && at - before.at < WITHIN_MS) return true;
    told.set(what, { page, at });
    return false;
  };
}

import { useState } from "react";
import { useAddress } from "./address.ts";

/** Where one is in a list that the API gives page by page, and how it is sorted. */
export interface Paging {
  readonly sort: string;
  /** Cursor of the page shown; "" for the first. */
  readonly cursor: string;
  /** How many pages come before this one. */
  readonly before: number;
  readonly onSort: (sort: string) => void;
  /** To the page of a cursor. */
  readonly onNext: (cursor: string) => void;
  readonly onPrevious: () => void;
}

/**
 * The {@link Paging} of a list. How it is sorted is in the address of the page; which page of it is
 * shown is not, because that moves with every new row.
 *
 * @param filter what else decides which rows there are: another one leads back to the first page
 */
export function usePaging(initialSort: string, filter = ""): Paging {
  const address = useAddress();
  const [place, setPlace] = useState({ filter, cursors: [] as readonly string[] });
  const cursors = place.filter === filter ? place.cursors : [];
  const go = (to: readonly string[]) => setPlace({ filter, cursors: to });
  return {
    sort: address.get("sort") || initialSort,
    cursor: cursors.at(-1) ?? "",
    before: cursors.length,
    onSort(next) {
      address.set({ sort: next === initialSort ? "" : next });
      go([]);
    },
    onNext: (cursor) => go([...cursors, cursor]),
    onPrevious: () => go(cursors.slice(0, -1)),
  };
}

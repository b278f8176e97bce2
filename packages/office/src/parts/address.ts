import { useDebouncedValue } from "@mantine/hooks";
import { useSearchParams } from "wouter";

const PAUSE_MS = 250;

/** What a list is narrowed down to, as the address of the page says it; "" stands for no bound. */
export interface Filters<Name extends string> {
  readonly filter: Readonly<Record<Name, string>>;
  /** The same after a pause of typing, without spaces around: what is asked for. */
  readonly settled: Readonly<Record<Name, string>>;
  /** Whether anything is left out. */
  readonly narrowed: boolean;
  readonly set: (name: Name, value: string) => void;
}

/**
 * Parts of the page's address, "" for one that is not there; set in its place, so that the way back stays
 * the page before.
 */
export function useAddress() {
  const [parts, setParts] = useSearchParams();
  const set = (values: Readonly<Record<string, string>>) =>
    setParts(
      (before) => {
        const given = Object.entries({ ...Object.fromEntries(before), ...values });
        return new URLSearchParams(given.filter(([, value]) => value !== ""));
      },
      { replace: true },
    );
  return { get: (name: string) => parts.get(name) ?? "", set };
}

/** The {@link Filters} of these names. They are in the address, so that a link shows the same list. */
export function useFilters<Name extends string>(names: readonly Name[]): Filters<Name> {
  const { get, set } = useAddress();
  const of = (value: (name: Name) => string) =>
    Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, string>;
  const [text] = useDebouncedValue(JSON.stringify(of((name) => get(name).trim())), PAUSE_MS);
  const settled = JSON.parse(text) as Record<Name, string>;
  return {
    filter: of(get),
    settled,
    narrowed: names.some((name) => settled[name] !== ""),
    set: (name, value) => set({ [name]: value }),
  };
}

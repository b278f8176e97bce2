import type { Product } from "../entry.ts";

/** A line of a list that was not taken, and why. */
export interface ListProblem {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** One sentence with the way out. */
  readonly message: string;
}

/** A cookie as a public list describes it. */
export interface ListedItem {
  /** Line of the file, counted from 1. */
  readonly line: number;
  /** Name, or pattern with `*`. */
  readonly name: string;
  readonly category: Product["category"];
  readonly platform: string;
  /** Who is responsible for it; the platform where the list does not say. */
  readonly vendor: string;
  /** Address of the vendor's privacy policy. */
  readonly policy?: string;
  /** Hosts the list names for it: `*.vendor.example`. */
  readonly hosts: readonly string[];
  /** ISO 8601 duration, `session` or `persistent`; absent where the list says nothing clear. */
  readonly lifetime?: string;
  /** What the list says it is for, in English. */
  readonly purpose: string;
}

/** A list as read: its items, and the lines that were not taken. */
export interface ReadList {
  readonly items: readonly ListedItem[];
  readonly problems: readonly ListProblem[];
}

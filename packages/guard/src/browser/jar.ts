import type { GlassjarApi, Grants, How } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";
import type { Act } from "./promised.ts";
import type { Network } from "./start.ts";
import type { Policy } from "./policy.ts";
import type { Outcome } from "./verdicts.ts";

/** What the gate hands to the choose script, as the property `jar` of its element. */
export interface Jar extends Network {
  /** As in the configuration of the gate. */
  readonly services: string[];
  choice(): Choice | undefined;
  readChoice(): Choice | undefined;
  /** Puts another choice in force, for this page at least. */
  decide(choice: Choice | undefined): void;
  outcomeOf(service: string | undefined): Outcome;
  serviceOf(subject: string): string | undefined;
  /** What page scripts asked for and waits for the visitor's choice, in their order. */
  readonly acts: Act[];
  /** Elements whose address is kept back in a `data-jar-` attribute, and shadow roots with such. */
  readonly held: Set<Node>;
  readonly trusted: Policy;
  /** Tells the other tabs that there is another choice. */
  tell(): void;
  /** Called by the choose script with what it can do. */
  ready(chooser: Chooser): void;
}

/** What the choose script does for the gate. */
export interface Chooser {
  /** Stores a choice and puts it in force. */
  set(grants: Grants, how?: How): Promise<void>;
  /** Puts the choice in force that another tab stored. */
  follow(): void;
  /** Does what waited and need not wait any more. */
  settle(): void;
  /** Lets a service run in this page and in no other; nothing is stored. */
  loadOnce(service: string): void;
}

/** What the small gate hands to the whole one. */
export interface Given {
  readonly trusted: Policy;
  /** Where the small gate stands in the page; else the whole one is in its place from the start. */
  readonly settled?: Settled;
}

/** A small gate that stands in the page, when the whole one takes over. */
export interface Settled {
  /** The choice in force by then. */
  readonly choice: Choice;
  /** Gives it the whole gate's API, and its verdicts about what is stored. */
  take(api: GlassjarApi, judge: (subject: string) => Outcome): void;
}

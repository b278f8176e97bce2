import type { ControlSeen } from "../banner-seen.ts";
import type { Meaning } from "./lexicon.ts";

/** An element of the page, by the number the reader in the page gave it. */
export type ElementId = number;

/** A control, and how to point at it. */
export interface ControlSketch extends ControlSeen {
  readonly id: ElementId;
}

/** What one element says it does. */
export interface ControlSaid {
  readonly text: string;
  readonly isSwitch: boolean;
  /** Whether it leads to another site. */
  readonly elsewhere: boolean;
  readonly meaning?: Meaning;
}

/** A switch, and what is pressed to turn it on or off. */
export interface ToggleSketch {
  readonly name: string;
  readonly on: boolean;
  readonly fixed: boolean;
  readonly marks: readonly string[];
  readonly toOn: ElementId;
  readonly toOff: ElementId;
}

/** Something that asks for consent, as the reader in the page tells of it. */
export interface InterfaceSketch {
  readonly root: ElementId;
  /** Whether it is our own. */
  readonly isOurs: boolean;
  readonly controls: Readonly<Partial<Record<Meaning, ControlSketch>>>;
  readonly toggles: readonly ToggleSketch[];
}

import type { Choice } from "./choice.ts";

/**
 * How a choice was made. Who is only told and says so (`acknowledged`) consented to nothing: what
 * runs goes on running, until the visitor objects.
 */
export type How = "accept-all" | "reject-all" | "custom" | "withdraw" | "acknowledged";

/** What a visitor grants: whole categories, and services that differ from theirs. */
export interface Grants {
  readonly granted: readonly string[];
  /** Service identifier → true granted, false refused. */
  readonly services?: Readonly<Record<string, boolean>>;
}

/** `window.glassjar.consent`. */
export interface ConsentApi {
  /** The choice in force; undefined when the visitor is still to be asked. */
  get(): Choice | undefined;
  /**
   * Stores a choice, reports it to the server, erases what is refused and releases what is granted.
   * Rejects when what does this cannot be loaded: then nothing has changed.
   */
  set(grants: Grants, how?: How): Promise<void>;
  /** Calls `listener` after each choice, also one made in another tab. Returns how to stop that. */
  on(listener: (choice: Choice | undefined) => void): () => void;
  /** Opens the preference centre. */
  open(): void;
}

/** `window.glassjar`: what the gate offers to the page and to the banner. */
export interface GlassjarApi {
  readonly consent: ConsentApi;
  /**
   * Resolves once the service may run; at once when it owes no consent.
   * Rejects with a RangeError when the register names no such service.
   */
  granted(service: string): Promise<void>;
}

/** Event on `document` after each choice; its `detail` is the {@link Choice}. */
export const CHOICE_EVENT = "glassjar:choice";

/** Event on `document` that asks the banner to open the preference centre. */
export const OPEN_EVENT = "glassjar:open";

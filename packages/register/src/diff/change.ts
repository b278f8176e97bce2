import type { Text } from "../schema.ts";
import type { ChangeCode, ReasonCode } from "./codes.ts";
import { changeSentence, reasonSentence } from "./words.ts";

/** Something a change speaks of, before it is put into words. */
export type Fact =
  | { readonly code: string }
  | { readonly text: Text }
  /** A category, with its name where the register declares it. */
  | { readonly category: string; readonly name?: Text }
  | { readonly lifetime: string; readonly renewed: boolean }
  | { readonly party: "first" | "third" };

/** What a change speaks of: what changed, where, and how. */
export type Facts = Readonly<Partial<Record<"name" | "service" | "from" | "to", Fact>>>;

/** One difference between two registers. */
export interface Change {
  /** Stable code, for example `service-added`. */
  readonly code: ChangeCode;
  /** JSON Pointer (RFC 6901) into the newer register, or into the older one for what was removed. */
  readonly pointer: string;
  /**
   * Whether visitors must be asked again: the choice they made did not cover this (REC of the CNIL,
   * délibération 2020-092; GDPR art. 4(11), consent is specific).
   */
  readonly material: boolean;
  /** What changed, in an English sentence. */
  readonly sentence: string;
  /** Why visitors are asked again; present if and only if the change is material. */
  readonly reason?: ReasonCode;
  /** The reason in an English sentence. */
  readonly why?: string;
  readonly facts: Facts;
}

/** A change that asks visitors again when there is a reason to. */
export function change(
  code: ChangeCode,
  pointer: string,
  facts: Facts,
  reason?: ReasonCode | false,
): Change {
  const described = { code, facts };
  return {
    ...described,
    pointer,
    material: Boolean(reason),
    sentence: changeSentence(described, "en"),
    ...(reason ? { reason, why: reasonSentence(reason, "en") } : {}),
  };
}

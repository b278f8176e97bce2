import { changeSentence, diffRegisters, reasonSentence, type Register } from "@glassjar/register";
import type { ChangesJson } from "./register-schemas.ts";

/** How one register differs from another, in a language; from nothing without the older one. */
export function changesBetween(
  older: Register | undefined,
  newer: Register,
  language: string,
): ChangesJson {
  if (!older) return [];
  return diffRegisters(older, newer).map((change) => ({
    material: change.material,
    pointer: change.pointer,
    sentence: changeSentence(change, language),
    ...(change.reason ? { why: reasonSentence(change.reason, language) } : {}),
  }));
}

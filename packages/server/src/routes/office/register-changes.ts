import {
  changeSentence,
  diffRegisters,
  reasonSentence,
  type Change,
  type Register,
} from "@glassjar/register";
import type { ChangesJson } from "./register-schemas.ts";

/** How one register differs from another, in a language; from nothing without the older one. */
export function changesBetween(
  older: Register | undefined,
  newer: Register,
  language: string,
): ChangesJson {
  if (!older) return [];
  return diffRegisters(older, newer).map((change) => changeJson(change, language));
}

function changeJson(change: Change, language: string): ChangesJson[number] {
  const { material, pointer, reason } = change;
  const sentence = changeSentence(change, language);
  const why = reason && { why: reasonSentence(reason, language) };
  return { material, pointer, sentence, ...why };
}

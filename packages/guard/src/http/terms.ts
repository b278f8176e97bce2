import { visitTerms, type HeaderValues, type VisitTerms } from "@glassjar/consent";
import type { Register } from "@glassjar/register";

const resolved = new WeakMap<Register, ReturnType<typeof visitTerms>>();

/** Region, regime and signals of a request. A register is resolved once, not for each request. */
export function termsOf(register: Register, values: HeaderValues): VisitTerms {
  const known = resolved.get(register) ?? visitTerms(register);
  resolved.set(register, known);
  return known(values);
}
